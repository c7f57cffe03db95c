"""The counter reckoned in the simplest way there is: plain numbers, one thing after the other, nothing kept twice."""

import copy
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from tests.counter.parts_of_model import (
    COFFEE,
    COFFEE_AT,
    DISCOUNT,
    DISCOUNT_COSTS,
    FIRST_PURCHASE,
    FRIEND,
    PER_POINT,
    REFERRER,
    TEA,
    TEA_AT,
    Card,
    Given,
    NotRunning,
    Posting,
    Refused,
    Terms,
    Voucher,
    last_moment,
)


@dataclass
class Model:
    terms: Terms
    people: int
    debt_allowed: bool = False
    running: set[str] = field(default_factory=lambda: {"stamps", "points"})
    passed: timedelta = timedelta(0)
    cards: dict[tuple[int, str], Card] = field(default_factory=dict)
    vouchers: dict[str, Voucher] = field(default_factory=dict)
    """By a number of our own, in the order in which they were issued."""
    paid: dict[str, Posting] = field(default_factory=dict)
    """What a voucher was had for, by the voucher."""
    given: dict[str, Given] = field(default_factory=dict)
    bonuses: set[tuple[int, str]] = field(default_factory=set)

    def tried(self) -> "Model":
        return copy.deepcopy(self)

    def card(self, person: int, card: str) -> Card:
        return self.cards.setdefault((person, card), Card())

    def sell(
        self, source: str, person: int, amount: int, day: datetime, *, claim: bool, code: str | None
    ) -> None:
        first = amount > 0 and not any(sale.paid for sale in self._sales(person))
        self.expire(person)
        self.given[source] = given = Given(person, amount)
        if "stamps" in self.running:
            self._earn(given, person, "stamps", 1, day)
            self._complete(given, person, source)
        if "points" in self.running:
            self._earn_points(given, person, amount, day, first=first)
        claimed = self._claim(given, person, source) if claim else None
        for number in (code, claimed):
            if number is not None:
                self.use(number, source)

    def _earn_points(self, given: Given, person: int, amount: int, day: datetime, *, first: bool) -> None:
        put_by = self.card(person, "points").rest if self.terms.carry else 0
        points = max((put_by + amount) // PER_POINT, 0)
        rest = amount - points * PER_POINT if self.terms.carry else 0
        if points or rest:
            self._earn(given, person, "points", points, day, rest=rest)
        if first:
            self._once(given, person, "first", FIRST_PURCHASE, day)
            if person > 0 and self._once(given, person, "referred", FRIEND, day):
                self.expire(person - 1)
                self._once(given, person - 1, f"brought {person}", REFERRER, day)

    def stamp(self, source: str, person: int, count: int, day: datetime) -> None:
        if "stamps" not in self.running:
            raise NotRunning("no_stamp_card")
        self.expire(person)
        self.given[source] = given = Given(person)
        self._earn(given, person, "stamps", count, day)
        self._complete(given, person, source)

    def adjust(self, person: int, card: str, amount: int, day: datetime) -> None:
        self.expire(person)
        nobody = Given(person)
        if amount < 0:
            self._spend(nobody, person, card, -amount, None)
        else:
            self._earn(nobody, person, card, amount, day)
            if card == "stamps" and card in self.running:
                self._complete(nobody, person, None)

    def claim(self, person: int) -> str:
        return self._claim(Given(person), person, None)

    def use(self, number: str, sale: str | None = None) -> None:
        voucher = self.vouchers[number]
        if voucher.state == "used":
            raise Refused("voucher_already_redeemed")
        if voucher.state == "cancelled":
            raise Refused("voucher_cancelled")
        voucher.state, voucher.used_with = "used", sale

    def take_back(self, source: str) -> None:
        given = self.given[source]
        if given.voided:
            raise Refused("sale_already_voided")
        given.voided = True
        standing = [posting for posting in given.postings if not posting.reversed]
        for person in {given.person, *(posting.person for posting in standing)}:
            self.expire(person)
        had = {card: of.lap * COFFEE_AT + of.balance for card, of in self.cards.items()}
        for voucher in self.vouchers.values():
            if voucher.used_with == source:
                voucher.state, voucher.used_with = "good", None
        issued = {number: voucher for number, voucher in self.vouchers.items() if voucher.source == source}
        for voucher in issued.values():
            voucher.state = "cancelled" if voucher.state == "good" else voucher.state
        used = {number for number, voucher in issued.items() if voucher.state == "used"}
        if used and not self.debt_allowed:
            raise Refused("reward_already_used")
        for posting in reversed(standing):
            if posting.voucher not in used:
                self._reverse(posting)
        moved = {(posting.person, posting.card) for posting in standing}
        lost = [self._make_whole(person, card, had[person, card]) for person, card in moved]
        if any(lost) and not self.debt_allowed:
            raise Refused("reward_already_used")
        if any(self.card(*card).balance < 0 for card in moved) and not self.debt_allowed:
            raise Refused("balance_too_low")
        for person, _ in moved:
            self.expire(person)

    def expire(self, person: int) -> None:
        for card in ("stamps", "points"):
            of = self.card(person, card)
            for ends in [ends for ends in of.lots if ends <= datetime.now(UTC) + self.passed]:
                of.balance -= of.lots.pop(ends)

    def purchases(self, person: int) -> int:
        return len(self._sales(person))

    def _sales(self, person: int) -> list[Given]:
        return [
            one
            for one in self.given.values()
            if one.person == person and one.paid is not None and not one.voided
        ]

    def standing(self, title: str, person: int | None = None) -> list[Voucher]:
        return [
            voucher
            for voucher in self.vouchers.values()
            if voucher.title == title and voucher.state != "cancelled" and person in (None, voucher.person)
        ]

    def _once(self, given: Given, person: int, bonus: str, points: int, day: datetime) -> bool:
        if (person, bonus) in self.bonuses:
            return False
        self.bonuses.add((person, bonus))
        self._earn(given, person, "points", points, day, bonus=bonus)
        return True

    def _earn(
        self,
        given: Given,
        person: int,
        card: str,
        amount: int,
        day: datetime,
        *,
        rest: int = 0,
        bonus: str | None = None,
    ) -> None:
        ends_some_day = self.terms.stamps_end if card == "stamps" else self.terms.points_end
        lots = {last_moment(day) + self.passed: amount} if ends_some_day else {}
        self._post(given, Posting(person, card, amount, rest, lots, bonus=bonus))

    def _spend(self, given: Given, person: int, card: str, amount: int, voucher: str | None) -> None:
        if self.card(person, card).balance < amount:
            raise Refused("balance_too_low")
        lots = self.card(person, card).oldest_first(amount)
        self._post(given, Posting(person, card, -amount, 0, lots, voucher))

    def _post(self, given: Given, posting: Posting) -> None:
        card = self.card(posting.person, posting.card)
        before = dict(card.lots)
        card.balance += posting.amount
        card.rest += posting.rest
        self._move(card, posting.lots)
        posting.lots = {ends: card.lots.get(ends, 0) - before.get(ends, 0) for ends in {*card.lots, *before}}
        given.postings.append(posting)
        if posting.voucher:
            self.paid[posting.voucher] = posting

    def _move(self, card: Card, lots: dict[datetime, int]) -> None:
        """The lots never hold more than the card."""
        for ends, amount in lots.items():
            card.lots[ends] = card.lots.get(ends, 0) + amount
        over = sum(card.lots.values()) - max(card.balance, 0)
        for ends, amount in card.oldest_first(max(over, 0)).items():
            card.lots[ends] += amount
        card.lots = {ends: left for ends, left in card.lots.items() if left}

    def _complete(self, given: Given, person: int, source: str | None) -> None:
        card = self.card(person, "stamps")
        while True:
            has_tea = any(tea.lap == card.lap for tea in self.standing(TEA, person))
            if card.balance >= TEA_AT and not has_tea and _left(self.terms.teas, self.standing(TEA)):
                self._issue(TEA, person, source)
            coffees = self.standing(COFFEE, person)
            if card.balance < COFFEE_AT or not _left(self.terms.coffees_each, coffees):
                return
            self._spend(given, person, "stamps", COFFEE_AT, self._issue(COFFEE, person, source))
            card.lap += 1

    def _claim(self, given: Given, person: int, source: str | None) -> str:
        if "points" not in self.running:
            raise NotRunning("unknown_reward")
        if not _left(self.terms.discounts, self.standing(DISCOUNT)):
            raise Refused("reward_sold_out")
        if not _left(self.terms.discounts_each, self.standing(DISCOUNT, person)):
            raise Refused("reward_limit_reached")
        self.expire(person)
        number = self._issue(DISCOUNT, person, source)
        self._spend(given, person, "points", DISCOUNT_COSTS, number)
        return number

    def _issue(self, title: str, person: int, source: str | None) -> str:
        number = str(len(self.vouchers))
        self.vouchers[number] = Voucher(title, person, self.card(person, "stamps").lap, source)
        return number

    def _reverse(self, posting: Posting) -> None:
        posting.reversed = True
        card = self.card(posting.person, posting.card)
        card.balance -= posting.amount
        card.rest -= posting.rest
        card.lap -= posting.card == "stamps" and posting.voucher is not None
        self.bonuses.discard((posting.person, posting.bonus or ""))
        back = {ends: -min(moved, card.lots.get(ends, 0)) for ends, moved in posting.lots.items()}
        self._move(card, back)

    def _make_whole(self, person: int, name: str, had: int) -> bool:
        """Unused vouchers give back what they cost; teas at a stamp that is no longer there go. True when one of
        these teas was drunk: `had` stamps, all cards together, were there for it before."""
        card = self.card(person, name)
        for number, posting in reversed([*self.paid.items()]):
            voucher = self.vouchers[number]
            if card.balance < 0 and (posting.person, posting.card, voucher.state) == (person, name, "good"):
                voucher.state = "cancelled"
                self._reverse(posting)
        drunk = False
        for tea in self.standing(TEA, person) if name == "stamps" else []:
            at = TEA_AT + tea.lap * COFFEE_AT
            if tea.lap >= card.lap and at > card.lap * COFFEE_AT + card.balance:
                drunk = drunk or (tea.state == "used" and at <= had)
                tea.state = "cancelled" if tea.state == "good" else tea.state
        return drunk


def _left(limit: int | None, had: list[Voucher]) -> bool:
    return limit is None or len(had) < limit
