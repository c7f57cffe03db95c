"""Lots: what of a balance ends at one moment. What is in no lot never ends, and is spent last."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from msgspec import Struct

from langganan.loyalty.snapshot import LotLeft, Wallet

Move = tuple[datetime, int]
"""Into (or, negative, out of) the lot that ends at this moment."""


class Moved(Struct, frozen=True):
    moves: list[Move]
    left: list[Move]
    """What each lot that moved is left with."""


def take(held: Sequence[LotLeft], amount: int) -> list[Move]:
    """The oldest first; `held` is in that order."""
    moves: list[Move] = []
    for lot in held:
        out = min(lot.remaining, amount)
        if out:
            moves.append((lot.expires_at, -out))
            amount -= out
    return moves


def undo(held: Sequence[LotLeft], moves: Iterable[Move]) -> list[Move]:
    """Puts back what was taken; takes out what was put in, as far as it is still there."""
    remaining = {lot.expires_at: lot.remaining for lot in held}
    return [(ends, -amount if amount < 0 else -min(amount, remaining.get(ends, 0))) for ends, amount in moves]


def move(wallet: Wallet, program_id: UUID, moves: Iterable[Move], most: int) -> Moved:
    """Moves the wallet's lots; together they hold `most` at most, the oldest give way."""
    held = {lot.expires_at: lot for lot in wallet.lots if lot.program_id == program_id}
    change: dict[datetime, int] = {}
    for ends, amount in moves:
        _put(wallet, held, program_id, ends, amount, change)
    over = sum(lot.remaining for lot in held.values()) - most
    for ends in sorted(held):
        if over <= 0:
            break
        out = min(held[ends].remaining, over)
        over -= out
        _put(wallet, held, program_id, ends, -out, change)
    moved = [(ends, amount) for ends, amount in change.items() if amount]
    return Moved(moved, [(ends, held[ends].remaining) for ends, _ in moved])


def _put(
    wallet: Wallet,
    held: dict[datetime, LotLeft],
    program_id: UUID,
    ends: datetime,
    amount: int,
    change: dict[datetime, int],
) -> None:
    if ends not in held:
        held[ends] = LotLeft(program_id, ends, 0)
        wallet.lots.append(held[ends])
    held[ends].remaining += amount
    change[ends] = change.get(ends, 0) + amount


def as_moves(stored: Sequence[Any] | None) -> list[Move]:
    """As a ledger entry keeps them."""
    return [(datetime.fromisoformat(ends), amount) for ends, amount in stored or []]
