"""The course of a busy day: who comes when, and what goes wrong on the way."""

import asyncio
import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import groupby
from typing import Any

from langganan.dev.pos.people import Person
from langganan.dev.pos.visit import Counter, Mishap, Visit

_SHARE_OF_HOUR = (2, 3, 4, 4, 6, 18, 20, 8, 4, 4, 7, 9)
"""Twelve hours up to now; lunch in the middle."""
_RUSH = 10
LENGTH = timedelta(hours=len(_SHARE_OF_HOUR))


@dataclass(frozen=True)
class Dish:
    name: str
    price: int
    sku: str | None = None
    product_id: str | None = None

    def line(self, quantity: int) -> dict[str, Any]:
        said = {"sku": self.sku, "name": self.name, "quantity": quantity, "unit_price": self.price}
        named = said | {"product_id": self.product_id}
        return {name: value for name, value in named.items() if value is not None}


_PRODUCTS = (
    Dish("Kopi susu gula aren", 18_000, "KSG"),
    Dish("Roti bakar cokelat", 15_000, "RBC"),
    Dish("Es teh manis", 6_000, "EST"),
    Dish("Bolu pandan", 32_000, "BLP"),
    Dish("Nasi goreng kampung", 27_000, "NGK"),
)
_MISHAPS: dict[Mishap, int] = {"none": 58, "cut": 14, "at_once": 8, "other_key": 8, "late": 12}
_WALKS_IN = 0.1
_BRINGS_A_FRIEND = 0.05
_WITHOUT_TIME = 0.2


async def play(
    counter: Counter, people: Sequence[Person], *, sales: int, seed: int, run: str, menu: Sequence[Dish] = ()
) -> None:
    """Before lunch, lunch, and after: at lunch four times as many customers stand in the shop at once."""
    visits = plan(people, sales, random.Random(seed), run, menu)  # noqa: S311
    for is_rush, hours in groupby(zip(_SHARE_OF_HOUR, visits, strict=True), key=lambda hour: hour[0] > _RUSH):
        room = asyncio.Semaphore(counter.till.parallel * (4 if is_rush else 1))
        async with asyncio.TaskGroup() as everybody:
            for _, coming in hours:
                for visit in coming:
                    everybody.create_task(_come_in(room, counter, visit))


async def _come_in(room: asyncio.Semaphore, counter: Counter, visit: Visit) -> None:
    async with room:
        await counter.serve(visit)


def plan(
    people: Sequence[Person], sales: int, chance: random.Random, run: str, menu: Sequence[Dish] = ()
) -> list[list[Visit]]:
    """Everybody comes once before anybody is drawn by lot."""
    dishes = [*menu, *_PRODUCTS]
    hours: list[list[Visit]] = [[] for _ in _SHARE_OF_HOUR]
    places = sorted(chance.choices(range(len(hours)), _SHARE_OF_HOUR, k=sales))
    first_visits = iter(chance.sample(people, len(people)))
    opened, number = datetime.now(UTC) - LENGTH, 0
    while number < sales:
        newcomer, hour = next(first_visits, None), places[number]
        who = newcomer or (None if chance.random() < _WALKS_IN else chance.choice(people))
        mishap = chance.choices([*_MISHAPS], [*_MISHAPS.values()])[0]
        own = random.Random(chance.getrandbits(64))  # noqa: S311
        moment = opened + timedelta(hours=hour, seconds=chance.randrange(3600))
        visit = Visit(who, _request(chance, dishes, f"{run}-{number}", moment), mishap, own)
        may_bring = who and not newcomer and number + 1 < sales
        if may_bring and chance.random() < _BRINGS_A_FRIEND:
            visit.friend = _request(chance, dishes, f"{run}-{number + 1}", moment)
        hours[hour].append(visit)
        number += 2 if visit.friend else 1
    return hours


def _request(
    chance: random.Random, dishes: Sequence[Dish], reference: str, moment: datetime
) -> dict[str, Any]:
    chosen = chance.sample(dishes, chance.choice((1, 1, 2, 3)))
    lines = [dish.line(chance.choice((1, 1, 2, 3))) for dish in chosen]
    total = sum(line["quantity"] * line["unit_price"] for line in lines)
    request = {
        "amount": max(total - chance.choice((0, 0, 0, 500, 2_000)), 0),
        "items": lines,
        "external_ref": reference,
        "occurred_at": moment.isoformat(timespec="seconds"),
    }
    if chance.random() < _WITHOUT_TIME:
        del request["occurred_at"]
    return request
