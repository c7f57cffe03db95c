"""What one movement writes, collected while it is reckoned: entries, vouchers, balances, events.

Every stamp and point has its source, and corrections are reversing entries. The wallets of the snapshot move along, so
that the next movement of a batch is reckoned on what this one leaves. See docs/decisions/0013-the-sale.md.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any, ClassVar, Literal
from uuid import UUID

from msgspec import Struct

from langganan.activity.actor import Actor
from langganan.activity.log import event
from langganan.core.clock import start_of_day, today
from langganan.core.errors import Conflict, Says
from langganan.core.ids import new_id
from langganan.core.secrets import new_code
from langganan.loyalty import lots
from langganan.loyalty.calendar import ends_at
from langganan.loyalty.moved import Moved
from langganan.loyalty.setup import Offer, Setup, Terms
from langganan.loyalty.snapshot import Snapshot, Wallet

Kind = Literal["earn", "redeem", "reverse", "expire", "adjust", "move"]
CODE_LENGTH = 8
_MAY_OWE = ("earn", "reverse", "adjust", "move")


class BalanceTooLow(Conflict):
    code, title = "balance_too_low", "Not enough on the card"
    says: ClassVar[Says] = {
        "id": "Stempel atau poinnya tidak cukup, atau sudah dipakai.",
        "en": "There are not enough stamps or points, or they were already used.",
    }


class Because(Struct, frozen=True, kw_only=True):
    """The source of an entry."""

    sale_id: UUID | None = None
    stamp_id: UUID | None = None
    voucher_id: UUID | None = None
    reverses_id: UUID | None = None
    bonus: str | None = None


class Posted(Struct, frozen=True):
    """An entry that is taken back: what of it is needed for that."""

    id: UUID
    amount: int
    rest: int
    lots: list[lots.Move]
    because: Because


class Journal:
    """`group`: movements of one group are written together, or none of them."""

    def __init__(
        self,
        snapshot: Snapshot,
        setup: Setup,
        actor: Actor,
        occurred_at: datetime,
        moved: Moved | None = None,
        group: int = 0,
    ) -> None:
        self.snapshot, self.setup, self.actor = snapshot, setup, actor
        self.occurred_at, self.group = occurred_at, group
        self.rows: dict[str, list[dict[str, Any]]] = {}
        self._moved = moved or Moved()
        self._told: dict[tuple[UUID, Kind, bool], list[dict[str, Any]]] = {}

    @property
    def moment(self) -> datetime:
        return self.snapshot.moment

    def earn(self, terms: Terms, wallet: Wallet, amount: int, because: Because, *, rest: int = 0) -> UUID:
        """A lot of its own where the programme's units end some day."""
        moves: list[lots.Move] = []
        if terms.expiry and amount:
            moves = [(ends_at(terms.expiry, self.occurred_at, self.setup.timezone), amount)]
        return self._post(terms, wallet, "earn", amount, moves, because, rest=rest)

    def spend(
        self, terms: Terms, wallet: Wallet, amount: int, because: Because, kind: Kind = "redeem"
    ) -> UUID:
        """The oldest expiry first. Raises BalanceTooLow."""
        if wallet.card(terms.id).balance < amount:
            raise BalanceTooLow
        moves = lots.take(wallet.lots_of(terms.id), amount)
        return self._post(terms, wallet, kind, -amount, moves, because)

    def adjust(self, terms: Terms, wallet: Wallet, amount: int) -> UUID:
        """By hand. Raises BalanceTooLow."""
        if amount < 0:
            return self.spend(terms, wallet, -amount, Because(), kind="adjust")
        moves: list[lots.Move] = []
        if terms.expiry:
            moves = [(ends_at(terms.expiry, self.occurred_at, self.setup.timezone), amount)]
        return self._post(terms, wallet, "adjust", amount, moves, Because())

    def expire(self, wallet: Wallet) -> None:
        """What has come to its end; before anything else moves, so that nobody spends what is lost."""
        for lot in [lot for lot in wallet.lots if lot.remaining > 0 and lot.expires_at <= self.moment]:
            terms = self.setup.programs[lot.program_id]
            moves = [(lot.expires_at, -lot.remaining)]
            self._post(terms, wallet, "expire", -lot.remaining, moves, Because(), lot.expires_at)

    def reverse(self, terms: Terms, wallet: Wallet, entry: Posted) -> None:
        """Exactly what it gave or took, and the lots as it found them."""
        moves = lots.undo(wallet.lots_of(terms.id), entry.lots)
        because = Because(
            sale_id=entry.because.sale_id,
            stamp_id=entry.because.stamp_id,
            voucher_id=entry.because.voucher_id,
            reverses_id=entry.id,
            bonus=entry.because.bonus,
        )
        self._post(terms, wallet, "reverse", -entry.amount, moves, because, rest=-entry.rest)

    def move(self, terms: Terms, gone: Wallet, kept: Wallet) -> int:
        """All that is on one card, onto the other: how much."""
        moved = gone.card(terms.id).balance
        held = [(lot.expires_at, lot.remaining) for lot in gone.lots_of(terms.id)]
        if moved:
            self._post(terms, gone, "move", -moved, [(ends, -amount) for ends, amount in held], Because())
            self._post(terms, kept, "move", moved, held, Because())
        self._moved.cards |= {(gone.customer_id, terms.id), (kept.customer_id, terms.id)}
        self.touch(gone)
        self.touch(kept)
        return moved

    def issue(
        self, wallet: Wallet, terms: Terms | None, offer: Offer, because: Because, *, on_card: bool = False
    ) -> dict[str, Any]:
        """Valid to the end of the shop's day, `valid_days` from today."""
        last_day = today(self.setup.timezone, self.moment) + timedelta(days=offer.valid_days)
        card = wallet.card(terms.id) if terms and on_card else None
        voucher = {
            "shop_id": self.setup.shop_id,
            "id": new_id(),
            "code": new_code(CODE_LENGTH),
            "customer_id": wallet.customer_id,
            "program_id": terms.id if terms else None,
            "reward_id": offer.id,
            "title": offer.title,
            "kind": offer.kind,
            "value": offer.value,
            "how": offer.how,
            "lap": card.lap if card else None,
            "position": offer.at if card else None,
            "sale_id": because.sale_id,
            "stamp_id": because.stamp_id,
            "issued_at": self.moment,
            "valid_until": start_of_day(last_day + timedelta(days=1), self.setup.timezone),
        }
        self.add("vouchers", voucher)
        self.touch(wallet)
        if offer.stocked:
            self.snapshot.stocks[offer.id] = self.snapshot.stocks.get(offer.id, 0) - 1
            self.add("reward_stocks", {"reward_id": offer.id, "taken": 1})
        if offer.per_customer is not None:
            wallet.had[offer.id] = wallet.had.get(offer.id, 0) + 1
        self.note(
            "voucher.issued",
            wallet.customer_id,
            voucher_id=voucher["id"],
            title=offer.title,
            valid_until=voucher["valid_until"],
        )
        return voucher

    def note(self, type_: str, customer_id: UUID | None, **data: Any) -> dict[str, Any]:
        """What was noted."""
        row = event(self.actor, type_, customer_id=customer_id, occurred_at=self.occurred_at, **data)
        self.add("events", row | {"recorded_at": self.moment})
        noted: dict[str, Any] = row["data"]
        return noted

    def touch(self, wallet: Wallet) -> None:
        self._moved.wallets[wallet.customer_id] = wallet, self.group

    def add(self, table: str, row: dict[str, Any]) -> None:
        row["g"] = self.group
        self.rows.setdefault(table, []).append(row)

    def finished(self) -> dict[str, list[dict[str, Any]]]:
        """Everything to write, of a movement that stands alone."""
        return self.rows | self._moved.rows(self.setup.shop_id)

    def _post(
        self,
        terms: Terms,
        wallet: Wallet,
        kind: Kind,
        amount: int,
        moves: Iterable[lots.Move],
        because: Because,
        occurred_at: datetime | None = None,
        *,
        rest: int = 0,
    ) -> UUID:
        card = wallet.card(terms.id)
        card.balance += amount
        card.rest += rest
        if card.balance < 0 and kind not in _MAY_OWE:
            raise BalanceTooLow
        moved = lots.move(wallet, terms.id, moves, max(card.balance, 0))
        for expires_at, remaining in moved.left:
            self._moved.lots[(wallet.customer_id, terms.id, expires_at)] = remaining
        entry_id = new_id()
        self.add(
            "ledger_entries",
            {
                "shop_id": self.setup.shop_id,
                "id": entry_id,
                "customer_id": wallet.customer_id,
                "program_id": terms.id,
                "kind": kind,
                "amount": amount,
                "balance_after": card.balance,
                "rest": rest,
                "lots": moved.moves or None,
                "bonus": because.bonus,
                "sale_id": because.sale_id,
                "stamp_id": because.stamp_id,
                "voucher_id": because.voucher_id,
                "reverses_id": because.reverses_id,
                "actor_kind": self.actor.kind,
                "actor_id": self.actor.id,
                "occurred_at": occurred_at or self.occurred_at,
                "recorded_at": self.moment,
            },
        )
        self._moved.cards.add((wallet.customer_id, terms.id))
        self.touch(wallet)
        if amount and kind != "move":
            self._tell(terms, wallet, kind, amount, card.balance, because.bonus)
        return entry_id

    def _tell(
        self, terms: Terms, wallet: Wallet, kind: Kind, amount: int, balance: int, bonus: str | None
    ) -> None:
        """What a customer gains by one movement is one event, and so is what they lose, in however many programmes."""
        gained = (wallet.customer_id, kind, amount > 0)
        if gained not in self._told:
            self._told[gained] = self.note("ledger.entry", wallet.customer_id, kind=kind, moves=[])["moves"]
        moves, program_id = self._told[gained], str(terms.id)
        move = next((move for move in moves if move["program_id"] == program_id), None)
        if move is None:
            move = {
                "program_id": program_id,
                "program": terms.name,
                "unit": terms.unit,
                "amount": 0,
                "bonuses": [],
            }
            moves.append(move)
        move["amount"] += amount
        move["balance"] = balance
        if bonus:
            move["bonuses"].append(bonus)
