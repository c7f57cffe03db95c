"""Two wallets become one: every stamp and point, and what each card has already given."""

from typing import Any

from msgspec import Struct

from langganan.loyalty.award import complete
from langganan.loyalty.journal import Because, Journal
from langganan.loyalty.rules import local
from langganan.loyalty.setup import Terms
from langganan.loyalty.snapshot import Card, Wallet


class Laps(Struct, frozen=True):
    """How the vouchers of a card that is gone are counted on the one that is kept."""

    terms: Terms
    gone: int
    kept: int
    taken: frozenset[int]
    """Positions whose voucher both cards gave."""

    def of(self, lap: int, position: int) -> int:
        """The lap of the kept card. A second voucher for one position belongs to a lap that is over."""
        ahead = lap - self.gone
        is_second = ahead >= 0 and position + ahead * (self.terms.target or 0) in self.taken
        return self.kept - 1 if is_second else self.kept + ahead


class Merged(Struct):
    moves: list[dict[str, Any]]
    """As the event log tells what moves on a card."""
    laps: list[Laps]


def merge_wallets(journal: Journal, gone: Wallet, kept: Wallet) -> Merged:
    """Running cards that this completes issue their reward."""
    journal.expire(gone)
    journal.expire(kept)
    merged = Merged([], [])
    _merge_what_limits_look_at(gone, kept)
    for card in [*gone.cards]:
        terms = journal.setup.programs[card.program_id]
        onto = kept.card(terms.id)
        merged.laps.append(Laps(terms, card.lap, onto.lap, frozenset(card.reached) & frozenset(onto.reached)))
        moved = journal.move(terms, gone, kept)
        _merge_cards(card, onto)
        if moved:
            unit = {"program_id": str(terms.id), "program": terms.name, "unit": terms.unit}
            merged.moves.append(unit | {"amount": moved, "balance": onto.balance, "bonuses": []})
    day = local(journal.moment, journal.setup).date()
    for laps in merged.laps:
        if laps.terms.runs_on(day):
            complete(journal, laps.terms, kept, Because())
    return merged


def _merge_cards(gone: Card, kept: Card) -> None:
    kept.rest += gone.rest
    kept.reached = sorted({*kept.reached, *gone.reached})
    kept.bonuses = [*kept.bonuses, *gone.bonuses]
    gone.rest, gone.reached, gone.bonuses = 0, [], []


def _merge_what_limits_look_at(gone: Wallet, kept: Wallet) -> None:
    kept.bought_before = kept.bought_before or gone.bought_before
    for program_id, amount in gone.windows.items():
        kept.windows[program_id] = kept.windows.get(program_id, 0) + amount
    for reward_id, times in gone.had.items():
        kept.had[reward_id] = kept.had.get(reward_id, 0) + times
