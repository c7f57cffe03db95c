"""What each customer must hold, kept apart from the server."""

import asyncio
import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from langganan.dev.pos.programs import Card, Followed, Program
from langganan.dev.pos.stocks import Stocks

NAMES = (
    *("Bu Sari", "Pak Budi", "Mbak Ayu", "Mas Joko", "Teh Rina", "Kang Asep", "Bli Made", "Ni Luh Putu"),
    *("Bu Ratna", "Pak Hendra", "Mbak Dewi", "Mas Agus", "Uni Yanti", "Daeng Rahman", "Bu Tuti", "Pak Eko"),
)
_NOBODYS_PREFIX = "860"
"""No Indonesian network gives out 0860: these numbers ring with nobody."""
_SPELLINGS = ("0{a}-{b}-{c}", "0{a} {b} {c}", "0{a}.{b}.{c}", "0{a}{b}{c}", "{a}{b}{c}", "62{a}{b}{c}")
_MORE_SPELLINGS = ("+62 {a}-{b}-{c}", "0062{a}{b}{c}", "(0{a}) {b} {c}")

VoucherStatus = Literal["good", "redeemed", "cancelled"]


@dataclass
class Given:
    """What one sale gave in one programme, and the card as it was before."""

    units: int
    before: Card


@dataclass
class Sale:
    id: str
    request: dict[str, Any]
    answer: dict[str, Any]
    key: str
    given: dict[str, Given] = field(default_factory=dict)
    took: list[str] = field(default_factory=list)
    """Limited rewards that it brought."""
    told: dict[str, int] = field(default_factory=dict)
    """What it moved in programmes that are only followed."""
    codes: list[str] = field(default_factory=list)
    voided: bool = False

    @property
    def status(self) -> str:
        return "voided" if self.voided else "recorded"


@dataclass
class Person:
    name: str
    digits: str
    programs: Mapping[str, Program]
    followed: Mapping[str, Followed] = field(default_factory=dict)
    stocks: Stocks = field(default_factory=dict)
    id: str = ""
    cards: dict[str, Card] = field(default_factory=dict)
    told: Counter[str] = field(default_factory=Counter)
    """What the answers add up to, in programmes that are only followed."""
    vouchers: dict[str, VoucherStatus] = field(default_factory=dict)
    sales: list[Sale] = field(default_factory=list)
    rewards: Counter[str] = field(default_factory=Counter)
    """That the cards brought, by title."""
    card_url: str = ""
    left_out: str = ""
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    """One visit at a time: what the answers say of the balance is then known beforehand."""

    def __str__(self) -> str:
        return f"{self.name}, {self.number} ({self.id or 'not a customer yet'})"

    @property
    def number(self) -> str:
        return _spelt("0{a}-{b}-{c}", self.digits)

    def spelling(self, chance: random.Random) -> str:
        return _spelt(chance.choice([*_SPELLINGS, *_MORE_SPELLINGS]), self.digits)

    def good_vouchers(self) -> list[str]:
        return [code for code, status in self.vouchers.items() if status == "good"]

    def card(self, program_id: str) -> Card:
        return self.cards.setdefault(program_id, Card())

    def bought(self, sale: Sale) -> list[str]:
        """The titles of the rewards that this sale must bring."""
        titles: list[str] = []
        came = Counter(voucher["title"] for voucher in sale.answer["vouchers"])
        for program in self.programs.values():
            card = self.card(program.id)
            before, (units, rest) = card.copy(), program.earned(sale.request, card)
            card.rest += rest
            brought = program.put(card, units, came)
            sale.given[program.id] = Given(units, before)
            sale.took += [offer.reward_id for offer in brought if offer.is_limited]
            titles += [offer.title for offer in brought]
            for offer in program.refused(card):
                self.stocks[offer.reward_id].refused += 1
        for reward_id in sale.took:
            self.stocks[reward_id].taken += 1
        self._hear(sale)
        self.sales.append(sale)
        self.rewards.update(titles)
        return titles

    def foretells(self, sales: Sequence[Sale]) -> bool:
        """Whether what they were told they earned is right in this order."""
        for program in self.programs.values():
            card = self.card(program.id).copy()
            for sale in sales:
                units, rest = program.earned(sale.request, card)
                card.rest += rest
                if units != _amounts(sale).get(program.id, 0):
                    return False
        return True

    def _hear(self, sale: Sale) -> None:
        titles, amounts = [voucher["title"] for voucher in sale.answer["vouchers"]], _amounts(sale)
        sale.told = {one.id: one.moved(amounts.get(one.id, 0), titles) for one in self.followed.values()}
        self.told.update(sale.told)

    def got(self, codes: Sequence[str]) -> None:
        self.vouchers |= dict.fromkeys(codes, "good")

    def took_back(self, sale: Sale) -> None:
        """The newest sale, its vouchers not used: everything is as it was before."""
        for program_id, given in sale.given.items():
            self.cards[program_id] = given.before
        for reward_id in sale.took:
            self.stocks[reward_id].put_back += 1
        self.told.subtract(sale.told)
        self.vouchers |= dict.fromkeys(sale.codes, "cancelled")
        sale.voided = True


def crowd(
    size: int,
    programs: Mapping[str, Program],
    first_number: int,
    followed: Mapping[str, Followed] | None = None,
    stocks: Stocks | None = None,
) -> list[Person]:
    return [
        Person(
            name=NAMES[place % len(NAMES)] + (f" {place // len(NAMES) + 1}" if place >= len(NAMES) else ""),
            digits=f"{_NOBODYS_PREFIX}{(first_number + place) % 10**8:08}",
            programs=programs,
            followed=followed or {},
            stocks=stocks if stocks is not None else {},
        )
        for place in range(size)
    ]


def _amounts(sale: Sale) -> dict[str, int]:
    return {item["program_id"]: item["amount"] for item in sale.answer["earned"]}


def _spelt(layout: str, digits: str) -> str:
    return layout.format(a=digits[:3], b=digits[3:7], c=digits[7:])
