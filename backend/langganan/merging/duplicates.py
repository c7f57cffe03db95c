"""Records that may be one person: suggested with the reason, and never merged by themselves."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from difflib import SequenceMatcher
from itertools import combinations
from typing import Literal
from uuid import UUID

from msgspec import Struct
from sqlalchemy import select, text
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.core.text import words
from langganan.customers.identities import identities
from langganan.customers.models import NotDuplicates
from langganan.customers.service import get

Why = Literal["similar_number", "same_birthday", "same_name"]
AT_MOST = 50
_COMPARED = 5_000
_SIMILAR = 0.8
_ORDER: tuple[Why, ...] = ("similar_number", "same_birthday", "same_name")

_ALIKE = text(
    "WITH living AS (SELECT c.id, c.name, btrim(lower(c.name)) AS folded, c.birthday, c.created_at"
    "   FROM customers c WHERE c.shop_id = :shop_id AND c.erased_at IS NULL),"
    " counted AS (SELECT *, count(*) OVER of_name AS names,"
    "   row_number() OVER (of_name ORDER BY created_at DESC) AS nth,"
    "   count(birthday) OVER (PARTITION BY birthday) AS birthdays FROM living"
    "   WINDOW of_name AS (PARTITION BY folded))"
    " SELECT l.id, l.name, l.birthday, l.created_at, f.purchases, f.spend, f.last_at FROM counted l"
    " JOIN customer_facts f ON f.shop_id = :shop_id AND f.customer_id = l.id"
    " WHERE (names > 1 AND nth <= 50) OR birthdays > 1"
    " ORDER BY l.created_at DESC LIMIT :most"
)


class Alike(Struct):
    id: UUID
    name: str
    birthday: date | None
    created_at: datetime
    purchases: int
    spend: int
    last_at: datetime | None
    phones: list[str]


class Pair(Struct):
    one: Alike
    other: Alike
    why: Why


async def duplicates(session: AsyncSession, shop_id: UUID) -> list[Pair]:
    """The likeliest first; of a large shop among those who came last."""
    found = (await session.execute(_ALIKE, {"shop_id": shop_id, "most": _COMPARED})).all()
    numbers = await identities(session, shop_id, [row.id for row in found])
    people = [Alike(**row._mapping, phones=numbers.get((row.id, "phone"), [])) for row in found]
    apart = {
        (row.one_id, row.other_id)
        for row in await session.scalars(select(NotDuplicates).where(NotDuplicates.shop_id == shop_id))
    }
    pairs = [pair for pair in _pairs(people) if _key(pair.one.id, pair.other.id) not in apart]
    return sorted(pairs, key=lambda pair: _ORDER.index(pair.why))[:AT_MOST]


async def tell_apart(session: AsyncSession, shop_id: UUID, one_id: UUID, other_id: UUID) -> None:
    """They are not suggested again. Raises NotFound."""
    for customer_id in (one_id, other_id):
        await get(session, shop_id, customer_id)
    lesser, greater = _key(one_id, other_id)
    apart = upsert(NotDuplicates).values(shop_id=shop_id, one_id=lesser, other_id=greater)
    await session.execute(apart.on_conflict_do_nothing())


def _pairs(people: Sequence[Alike]) -> Iterator[Pair]:
    by_name: dict[str, list[Alike]] = defaultdict(list)
    by_birthday: dict[date, list[Alike]] = defaultdict(list)
    for person in people:
        by_name[" ".join(words(person.name))].append(person)
        if person.birthday:
            by_birthday[person.birthday].append(person)
    seen: set[tuple[UUID, UUID]] = set()
    for together in (*by_name.values(), *by_birthday.values()):
        for one, other in combinations(together, 2):
            why = _why(one, other)
            if why and _key(one.id, other.id) not in seen:
                seen.add(_key(one.id, other.id))
                first, second = sorted((one, other), key=lambda person: -person.purchases)
                yield Pair(first, second, why)


def _why(one: Alike, other: Alike) -> Why | None:
    """Two of one name are two people as long as nothing else says that they are one."""
    likeness = SequenceMatcher(None, " ".join(words(one.name)), " ".join(words(other.name))).ratio()
    if likeness == 1 and any(_is_a_slip(a, b) for a in one.phones for b in other.phones):
        return "similar_number"
    if one.birthday and one.birthday == other.birthday and likeness >= _SIMILAR:
        return "same_birthday"
    if likeness == 1 and not (one.phones and other.phones) and one.birthday in (None, other.birthday):
        return "same_name"
    return None


def _is_a_slip(one: str, other: str) -> bool:
    """One digit wrong, missing or too many, or two digits in the wrong order."""
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1:
        return False
    at = next((place for place, digit in enumerate(short) if digit != long[place]), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    swapped = long[:at] + long[at + 1 : at + 2] + long[at : at + 1] + long[at + 2 :]
    return short != long and (short[at + 1 :] == long[at + 1 :] or short == swapped)


def _key(one: UUID, other: UUID) -> tuple[UUID, UUID]:
    return (one, other) if one < other else (other, one)
