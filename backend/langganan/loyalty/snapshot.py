"""What the database knew about some customers at one moment; movements are reckoned on it, then written.

A wallet's version says whether it is still true: see `books.write`.
"""

from datetime import date, datetime
from uuid import UUID

import msgspec
from msgspec import Struct, field


class Card(Struct):
    """A customer's side of one programme."""

    program_id: UUID
    balance: int = 0
    rest: int = 0
    lap: int = 0
    reached: list[int] = field(default_factory=list)
    bonuses: list[str] = field(default_factory=list)


class LotLeft(Struct):
    program_id: UUID
    expires_at: datetime
    remaining: int


class Wallet(Struct):
    customer_id: UUID
    name: str
    birthday: date | None
    referred_by: UUID | None
    version: int
    purchases: int
    spend: int
    first_at: datetime | None
    last_at: datetime | None
    last_product: str | None
    token: str | None
    cards: list[Card]
    lots: list[LotLeft]
    windows: dict[UUID, int]
    """By programme with tiers: what was spent or earned within its window."""
    had: dict[UUID, int]
    """By reward that one customer may have so many times: how often this one had it."""
    bought_before: bool = False
    """Something was paid for, and it was not beyond a daily limit: the next purchase is not the first."""

    by_program: dict[UUID, Card] = field(default_factory=dict)
    """The cards again: one that is asked for often is found at once."""

    def card(self, program_id: UUID) -> Card:
        if not self.by_program:
            self.by_program = {card.program_id: card for card in self.cards}
        found = self.by_program.get(program_id)
        if found is None:
            found = self.by_program[program_id] = Card(program_id)
            self.cards.append(found)
        return found

    def lots_of(self, program_id: UUID) -> list[LotLeft]:
        """Oldest expiry first."""
        found = [lot for lot in self.lots if lot.program_id == program_id and lot.remaining > 0]
        return sorted(found, key=lambda lot: lot.expires_at)


class Snapshot(Struct):
    moment: datetime
    """The database's clock."""
    version: int
    """Of the shop's set-up: see `setup`."""
    wallets: list[Wallet]
    stocks: dict[UUID, int]
    """What is left of rewards that run out."""
    awards: dict[UUID, int]
    """Today's awards by staff, outlet and customer, where the shop limits them."""

    def wallet(self, customer_id: UUID) -> Wallet | None:
        return next((wallet for wallet in self.wallets if wallet.customer_id == customer_id), None)


def decode(text: str) -> Snapshot:
    return _DECODER.decode(text)


_DECODER: msgspec.json.Decoder[Snapshot] = msgspec.json.Decoder(Snapshot, strict=False)
