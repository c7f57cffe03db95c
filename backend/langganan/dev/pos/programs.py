"""The programmes that the model knows, reckoned in the simplest way there is."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

_UNDERSTOOD = {
    "programme": {"id", "kind", "name", "status", "earn", "rewards", "sentence", "created_at", "expiry"},
    "earn": {"per", "amount", "points", "minimum"},
    "reward": {"id", "title", "kind", "at", "cost", "value", "valid_days"},
}
"""Nothing expires on the day of the sale."""
_AS_USUAL = {"rounding": "down", "audience": "everyone"}
_SAYS_NOTHING_OF_EARNING = {"complications"}


class NotUnderstood(Exception):
    """A programme with a rule that the model does not know; the message names it."""


@dataclass(frozen=True)
class Offer:
    """A reward that is bought with points."""

    reward_id: str
    cost: int


@dataclass(frozen=True)
class Program:
    id: str
    name: str
    unit: str
    every: int | None
    """Rupiah for each earning; None: each visit."""
    gives: int
    minimum: int
    steps: Mapping[int, str]
    """Stamp cards: the reward at each stamp. The last one closes the card."""
    offers: tuple[Offer, ...]

    def earned(self, amount: int) -> int:
        if amount < self.minimum:
            return 0
        return self.gives if self.every is None else amount // self.every * self.gives

    def put(self, balance: int, units: int) -> tuple[int, list[str]]:
        """The balance after that many more, and the rewards that were reached."""
        if not self.steps:
            return balance + units, []
        reached = []
        for _ in range(units):
            balance += 1
            if balance in self.steps:
                reached.append(self.steps[balance])
            if balance == max(self.steps):
                balance = 0
        return balance, reached


def understand(program: Mapping[str, Any]) -> Program:
    earn, rewards = program["earn"], program["rewards"]
    strange = _strange("programme", program) + _strange("earn", earn)
    for reward in rewards:
        strange += _strange("reward", reward)
    if program["kind"] not in ("stamp", "points"):
        strange.append(f"kind {program['kind']}")
    if earn["per"] not in ("visit", "amount"):
        strange.append(f"per {earn['per']}")
    if strange:
        raise NotUnderstood(", ".join(dict.fromkeys(strange)))
    is_card = program["kind"] == "stamp"
    return Program(
        id=program["id"],
        name=program["name"],
        unit="stamp" if is_card else "point",
        every=earn["amount"] if earn["per"] == "amount" else None,
        gives=earn.get("points", 1),
        minimum=earn.get("minimum", 0),
        steps={reward["at"]: reward["title"] for reward in rewards} if is_card else {},
        offers=() if is_card else tuple(Offer(reward["id"], reward["cost"]) for reward in rewards),
    )


def _strange(what: str, said: Mapping[str, Any]) -> list[str]:
    """Rules that are set and that this model does not know."""
    known = _UNDERSTOOD[what] | _SAYS_NOTHING_OF_EARNING
    return [
        name for name, value in said.items() if value and name not in known and _AS_USUAL.get(name) != value
    ]
