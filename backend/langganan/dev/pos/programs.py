"""The programmes that the model knows, reckoned in the simplest way there is."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

_UNDERSTOOD = {
    "programme": {"id", "kind", "name", "status", "earn", "rewards", "sentence", "created_at", "expiry"},
    "earn": {"per", "amount", "points", "minimum", "carry", "rounding", "product_ids", "categories"},
    "reward": {
        *("id", "title", "kind", "at", "cost", "value", "valid_days", "how"),
        *("stock", "left", "per_customer"),
    },
}
"""Nothing expires on the day of the sale."""
_AS_USUAL = {"audience": "everyone"}
_SAYS_NOTHING_OF_EARNING = {"complications"}


class NotUnderstood(Exception):
    """A programme with a rule that the model does not know; the message names it."""


@dataclass(frozen=True)
class Offer:
    """A reward: at a stamp, or bought with points."""

    reward_id: str
    title: str
    at: int | None
    cost: int
    per_customer: int | None
    is_limited: bool
    """There are only so many: who gets the last one is for the server to say."""


@dataclass
class Card:
    """What one customer holds of one programme."""

    balance: int = 0
    rest: int = 0
    reached: frozenset[int] = frozenset()
    had: Counter[str] = field(default_factory=Counter)
    """By reward, what stands."""

    def copy(self) -> "Card":
        return Card(self.balance, self.rest, self.reached, self.had.copy())


@dataclass
class Shelf:
    """The shop's products, as a line of a sale may mean them."""

    products: list[Mapping[str, Any]] = field(default_factory=list)

    def of(self, line: Mapping[str, Any]) -> Mapping[str, Any] | None:
        by: tuple[Callable[[Mapping[str, Any]], bool], ...] = (
            lambda product: product["id"] == line.get("product_id"),
            lambda product: bool(line.get("sku")) and _same(product["sku"], line["sku"]),
            lambda product: _same(product["name"], line["name"]),
        )
        return next((product for way in by for product in self.products if way(product)), None)


@dataclass(frozen=True)
class Program:
    id: str
    name: str
    unit: str
    earn: Mapping[str, Any]
    offers: tuple[Offer, ...]
    shelf: Shelf

    def earned(self, request: Mapping[str, Any], card: Card) -> tuple[int, int]:
        """How many, and what is put by for the next sale."""
        amount, gives = request["amount"], self.earn.get("points", 1)
        if amount < self.earn.get("minimum", 0):
            return 0, 0
        match self.earn["per"]:
            case "product":
                return gives * sum(
                    int(line["quantity"]) for line in request["items"] if self._counts(line)
                ), 0
            case "amount":
                times, rest = self._times(amount, card.rest)
                return gives * times, rest
        return gives, 0

    def _times(self, amount: int, rest: int) -> tuple[int, int]:
        every = self.earn["amount"]
        if self.earn.get("carry"):
            times, left = divmod(rest + amount, every)
            return times, left - rest
        more = {"up": every - 1, "nearest": every // 2}.get(self.earn.get("rounding", "down"), 0)
        return (amount + more) // every, 0

    def _counts(self, line: Mapping[str, Any]) -> bool:
        product = self.shelf.of(line)
        if product is None:
            return False
        categories = self.earn.get("categories", [])
        return product["id"] in self.earn.get("product_ids", []) or any(
            _same(product["category"], category) for category in categories
        )

    def put(self, card: Card, units: int, came: Counter[str]) -> list[Offer]:
        """Fills the card, and says which rewards that brings. Of limited ones the ones that `came`."""
        card.balance += units
        steps = [offer for offer in self.offers if offer.at]
        brought: list[Offer] = []
        while offer := next((offer for offer in steps if _due(offer, card) and _has_come(offer, came)), None):
            brought.append(offer)
            card.had[offer.reward_id] += 1
            came[offer.title] -= 1
            card.reached |= {offer.at or 0}
            if offer is steps[-1]:
                card.balance -= offer.at or 0
                card.reached = frozenset()
        return brought

    def refused(self, card: Card) -> list[Offer]:
        """Limited rewards that the card has come to and did not bring."""
        return [offer for offer in self.offers if offer.is_limited and _due(offer, card)]


@dataclass(frozen=True)
class Followed:
    """A programme that the model does not know: a card must hold what the answers said, less what was spent."""

    id: str
    name: str
    closes_at: int
    closes_with: str

    def moved(self, earned: int, titles: Iterable[str]) -> int:
        return earned - self.closes_at * Counter(titles)[self.closes_with]


def _has_come(offer: Offer, came: Counter[str]) -> bool:
    return not offer.is_limited or came[offer.title] > 0


def _due(offer: Offer, card: Card) -> bool:
    if offer.at is None or offer.at > card.balance or offer.at in card.reached:
        return False
    return offer.per_customer is None or card.had[offer.reward_id] < offer.per_customer


def understand(program: Mapping[str, Any], shelf: Shelf) -> Program:
    earn, rewards = program["earn"], program["rewards"]
    strange = _strange("programme", program) + _strange("earn", earn)
    for reward in rewards:
        strange += _strange("reward", reward)
    if program["kind"] not in ("stamp", "points"):
        strange.append(f"kind {program['kind']}")
    if earn["per"] not in ("visit", "amount", "product"):
        strange.append(f"per {earn['per']}")
    if strange:
        raise NotUnderstood(", ".join(dict.fromkeys(strange)))
    return Program(
        id=program["id"],
        name=program["name"],
        unit="stamp" if program["kind"] == "stamp" else "point",
        earn=earn,
        offers=tuple(sorted(map(_offer, rewards), key=lambda offer: offer.at or 0)),
        shelf=shelf,
    )


def follow(program: Mapping[str, Any]) -> Followed | None:
    """None where the answers do not say which reward closed the card."""
    last = max(program["rewards"], key=lambda reward: reward["at"] or 0, default=None)
    if program["kind"] != "stamp" or last is None:
        return Followed(program["id"], program["name"], 0, "")
    if sum(reward["title"] == last["title"] for reward in program["rewards"]) > 1:
        return None
    return Followed(program["id"], program["name"], last["at"], last["title"])


def _offer(reward: Mapping[str, Any]) -> Offer:
    return Offer(
        reward["id"],
        reward["title"],
        reward["at"],
        reward["cost"] or 0,
        reward.get("per_customer"),
        reward.get("stock") is not None,
    )


def _strange(what: str, said: Mapping[str, Any]) -> list[str]:
    """Rules that are set and that this model does not know."""
    known = _UNDERSTOOD[what] | _SAYS_NOTHING_OF_EARNING
    return [
        name for name, value in said.items() if value and name not in known and _AS_USUAL.get(name) != value
    ]


def _same(one: str | None, other: str) -> bool:
    return one is not None and one.casefold().split() == other.casefold().split()
