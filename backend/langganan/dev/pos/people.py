"""What each customer must hold, kept apart from the server."""

import asyncio
import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from langganan.dev.pos.programs import Program

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
    """What one sale gave in one programme."""

    units: int
    balance_before: int


@dataclass
class Sale:
    id: str
    request: dict[str, Any]
    answer: dict[str, Any]
    key: str
    given: dict[str, Given] = field(default_factory=dict)
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
    id: str = ""
    balances: dict[str, int] = field(default_factory=dict)
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

    def bought(self, sale: Sale) -> list[str]:
        """The titles of the rewards that this sale must bring."""
        reached = []
        for program in self.programs.values():
            before, units = self.balances.get(program.id, 0), program.earned(sale.request["amount"])
            self.balances[program.id], rewards = program.put(before, units)
            sale.given[program.id] = Given(units, before)
            reached += rewards
        self.sales.append(sale)
        self.rewards.update(reached)
        return reached

    def got(self, codes: Sequence[str]) -> None:
        self.vouchers |= dict.fromkeys(codes, "good")

    def took_back(self, sale: Sale) -> None:
        """The newest sale, its vouchers not used: everything is as it was before."""
        for program_id, given in sale.given.items():
            self.balances[program_id] = given.balance_before
        self.vouchers |= dict.fromkeys(sale.codes, "cancelled")
        sale.voided = True


def crowd(size: int, programs: Mapping[str, Program], first_number: int) -> list[Person]:
    return [
        Person(
            name=NAMES[place % len(NAMES)] + (f" {place // len(NAMES) + 1}" if place >= len(NAMES) else ""),
            digits=f"{_NOBODYS_PREFIX}{(first_number + place) % 10**8:08}",
            programs=programs,
        )
        for place in range(size)
    ]


def _spelt(layout: str, digits: str) -> str:
    return layout.format(a=digits[:3], b=digits[3:7], c=digits[7:])
