"""Rewards of which there are only so many: how many the day took, and what must be left."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass
class Stock:
    title: str
    left: int
    """Before the day."""
    taken: int = 0
    put_back: int = 0
    refused: int = 0

    def wrong(self, left: int) -> Iterator[str]:
        """Others may have taken some meanwhile; nobody can have put more back than was taken."""
        most = self.left - self.taken + self.put_back
        if left > most:
            yield f"{left} are left of {self.title!r}, it should be {most} at most"
        if self.taken - self.put_back > self.left:
            yield f"{self.taken - self.put_back} of {self.title!r} were given, there were {self.left}"
        if self.refused and left > self.put_back:
            yield f"{self.title!r} was refused {self.refused} times, and {left} are left"


Stocks = dict[str, Stock]
"""By reward."""


def stocks_of(programs: Iterable[Mapping[str, Any]]) -> Stocks:
    rewards = [reward for program in programs for reward in program["rewards"]]
    return {
        reward["id"]: Stock(reward["title"], reward["left"])
        for reward in rewards
        if reward.get("stock") is not None
    }
