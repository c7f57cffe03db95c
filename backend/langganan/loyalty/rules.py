"""What a sale earns, as pure arithmetic over what was fetched."""

from collections.abc import Sequence

from msgspec import Struct

from langganan.loyalty.schemas import Earn, PerAmount

MOST_STAMPS_AT_ONCE = 1_000


class Step(Struct, frozen=True):
    """A reward that the card reaches; `closes` when the card then begins again at zero."""

    position: int
    closes: bool


def earned(earn: Earn, amount: int) -> int:
    """Units for a sale of `amount` rupiah: what is left of an amount earns nothing."""
    if isinstance(earn, PerAmount):
        return amount // earn.amount * earn.points
    return earn.points


def steps(balance: int, added: int, reward_positions: Sequence[int]) -> list[Step]:
    """The rewards passed by putting `added` stamps on a card with `balance`; the last position closes the card.

    A card that was shortened below what it holds closes at the next stamp.
    """
    target = max(reward_positions)
    passed = []
    for _ in range(added):
        balance += 1
        if balance in reward_positions and balance != target:
            passed.append(Step(balance, closes=False))
        while balance >= target:
            passed.append(Step(target, closes=True))
            balance -= target
    return passed
