"""The counter reckoned in the simplest way there is: plain numbers, one thing after the other, nothing kept twice."""

import copy
from calendar import monthrange
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

TEA, COFFEE, DISCOUNT = "Teh gratis", "Kopi gratis", "Potongan"
TEA_AT, COFFEE_AT, DISCOUNT_COSTS, PER_POINT = 2, 5, 30, 1_000
FIRST_PURCHASE, FRIEND, REFERRER = 10, 5, 20
MONTHS = 6
SHOP_CLOCK = ZoneInfo("Asia/Jakarta")


class Refused(Exception):
    """With the code that the API says."""


@dataclass
class Terms:
    stamps_end: bool = False
    points_end: bool = False
    carry: bool = False
    teas: int | None = None
    discounts: int | None = None
    coffees_each: int | None = None
    discounts_each: int | None = None


@dataclass
class Voucher:
    title: str
    person: int
    lap: int
    source: str | None
    state: str = "good"
    used_with: str | None = None


@dataclass
class Posting:
    person: int
    card: str
    amount: int
    rest: int = 0
    lots: dict[datetime, int] = field(default_factory=dict)
    voucher: str | None = None
    bonus: str | None = None
    reversed: bool = False


@dataclass
class Card:
    balance: int = 0
    rest: int = 0
    lap: int = 0
    lots: dict[datetime, int] = field(default_factory=dict)

    def oldest_first(self, amount: int) -> dict[datetime, int]:
        taken = {}
        for ends in sorted(self.lots):
            taken[ends] = -min(self.lots[ends], amount)
            amount += taken[ends]
        return taken


@dataclass
class Given:
    person: int
    is_sale: bool
    postings: list[Posting] = field(default_factory=list)
    voided: bool = False


@dataclass
class Model:
    terms: Terms
    people: int
    debt_allowed: bool = False
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
        first = not self.purchases(person)
        self.expire(person)
        self.given[source] = given = Given(person, is_sale=True)
        self._earn(given, person, "stamps", 1, day)
        self._complete(given, person, source)
        card = self.card(person, "points")
        put_by = card.rest if self.terms.carry else 0
        points = max((put_by + amount) // PER_POINT, 0)
        rest = amount - points * PER_POINT if self.terms.carry else 0
        self._earn(given, person, "points", points, day, rest=rest)
        if first:
            self._once(given, person, "first", FIRST_PURCHASE, day)
            if person > 0 and self._once(given, person, "referred", FRIEND, day):
                self.expire(person - 1)
                self._once(given, person - 1, f"brought {person}", REFERRER, day)
        claimed = self._claim(given, person, source) if claim else None
        for number in (code, claimed):
            if number is not None:
                self.use(number, source)

    def stamp(self, source: str, person: int, count: int, day: datetime) -> None:
        self.expire(person)
        self.given[source] = given = Given(person, is_sale=False)
        self._earn(given, person, "stamps", count, day)
        self._complete(given, person, source)

    def adjust(self, person: int, card: str, amount: int, day: datetime) -> None:
        self.expire(person)
        nobody = Given(person, is_sale=False)
        if amount < 0:
            self._spend(nobody, person, card, -amount, None)
        else:
            self._earn(nobody, person, card, amount, day)
            if card == "stamps":
                self._complete(nobody, person, None)

    def claim(self, person: int) -> str:
        return self._claim(Given(person, is_sale=False), person, None)

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
        for person, card in moved:
            self._make_whole(person, card)
            if self.card(person, card).balance < 0 and not self.debt_allowed:
                raise Refused("balance_too_low")
        for person, _ in moved:
            self.expire(person)

    def expire(self, person: int) -> None:
        for card in ("stamps", "points"):
            of = self.card(person, card)
            for ends in [ends for ends in of.lots if ends <= datetime.now(UTC) + self.passed]:
                of.balance -= of.lots.pop(ends)

    def purchases(self, person: int) -> int:
        return sum(one.person == person and one.is_sale and not one.voided for one in self.given.values())

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

    def _make_whole(self, person: int, name: str) -> None:
        """Unused vouchers give back what they cost; teas at a stamp that is no longer there go."""
        card = self.card(person, name)
        for number, posting in reversed([*self.paid.items()]):
            voucher = self.vouchers[number]
            if card.balance < 0 and (posting.person, posting.card, voucher.state) == (person, name, "good"):
                voucher.state = "cancelled"
                self._reverse(posting)
        for tea in self.standing(TEA, person) if name == "stamps" else []:
            at = TEA_AT + (tea.lap - card.lap) * COFFEE_AT
            if tea.lap >= card.lap and at > card.balance and tea.state == "good":
                tea.state = "cancelled"


def last_moment(day: datetime) -> datetime:
    """The end of the shop's day six months after this one."""
    here = day.astimezone(SHOP_CLOCK)
    months = here.year * 12 + here.month - 1 + MONTHS
    year, month = months // 12, months % 12 + 1
    last = here.date().replace(year=year, month=month, day=min(here.day, monthrange(year, month)[1]))
    return datetime.combine(last + timedelta(days=1), time.min, SHOP_CLOCK).astimezone(UTC)


def _left(limit: int | None, had: list[Voucher]) -> bool:
    return limit is None or len(had) < limit
