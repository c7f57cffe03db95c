"""Finding people as fast as a cashier types: prefixes of name words, any part of the number, small typing errors."""

import re
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import CompoundSelect, Select, delete, insert, intersect, literal, or_, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.core.text import words
from langganan.customers.models import SearchToken

AT_MOST = 200
"""How far a search goes: whoever is further down is found by one more letter."""
_SHORTEST_TAIL = 3
_DIGITS = re.compile(r"\D")
_LAST = chr(0x10FFFF)
_SIMILAR = text("SELECT customer_id FROM similar_names(:words, :limit)")


async def index(
    session: AsyncSession, shop_id: UUID, customer_id: UUID, *, name: str, numbers: Sequence[str]
) -> None:
    await forget(session, shop_id, customer_id)
    if rows := rows_of(shop_id, customer_id, name=name, numbers=numbers):
        await session.execute(insert(SearchToken), rows)


def rows_of(shop_id: UUID, customer_id: UUID, *, name: str, numbers: Sequence[str]) -> list[dict[str, Any]]:
    """What this person is found by."""
    tokens = dict.fromkeys(words(name)[:12], True)
    for number in numbers:
        tokens |= dict.fromkeys(_tails(number), False)
    return [
        {"shop_id": shop_id, "customer_id": customer_id, "token": token, "is_name": is_name}
        for token, is_name in tokens.items()
    ]


async def forget(session: AsyncSession, shop_id: UUID, customer_id: UUID) -> None:
    await session.execute(
        delete(SearchToken).where(SearchToken.shop_id == shop_id, SearchToken.customer_id == customer_id)
    )


async def search(session: AsyncSession, shop_id: UUID, query: str, *, limit: int) -> Sequence[UUID]:
    """Ids, best match first. What begins with the words comes before what only resembles them."""
    digits = _DIGITS.sub("", query)
    if len(digits) >= _SHORTEST_TAIL and not re.search(r"[^\W\d_]", query):
        return await _by_number(session, shop_id, digits, limit)
    asked = words(query)[:6]
    if not asked:
        return []
    found = list(await session.scalars(_starting_with(shop_id, asked).limit(limit)))
    if len(found) < limit:
        similar = await session.scalars(_SIMILAR, {"words": asked, "limit": limit})
        seen = set(found)
        found += [customer_id for customer_id in similar if customer_id not in seen]
    return found[:limit]


def _starting_with(shop_id: UUID, asked: Sequence[str]) -> Select[UUID]:
    per_word = [
        select(SearchToken.customer_id).where(
            SearchToken.shop_id == shop_id,
            SearchToken.token >= word,
            SearchToken.token < word + _LAST,
            SearchToken.is_name,
        )
        for word in asked
    ]
    matching: Select[UUID] | CompoundSelect[UUID] = (
        per_word[0].distinct() if len(per_word) == 1 else intersect(*per_word)
    )
    bounded = matching.limit(AT_MOST).subquery()
    exact = (
        select(literal(1))
        .where(
            SearchToken.shop_id == shop_id,
            SearchToken.customer_id == bounded.c.customer_id,
            SearchToken.token == asked[0],
        )
        .exists()
    )
    return select(bounded.c.customer_id).order_by(exact.desc(), bounded.c.customer_id.desc())


async def _by_number(session: AsyncSession, shop_id: UUID, digits: str, limit: int) -> Sequence[UUID]:
    spellings = {digits, digits.lstrip("0"), digits.lstrip("0").removeprefix("62")}
    starts = [
        (SearchToken.token >= part) & (SearchToken.token < part + ":")
        for part in spellings
        if len(part) >= _SHORTEST_TAIL
    ]
    if not starts:
        return []
    query = (
        select(SearchToken.customer_id)
        .where(SearchToken.shop_id == shop_id, SearchToken.is_name.is_(False), or_(*starts))
        .distinct()
        .limit(AT_MOST)
        .subquery()
    )
    newest = select(query.c.customer_id).order_by(query.c.customer_id.desc()).limit(limit)
    return (await session.scalars(newest)).all()


def _tails(number: str) -> list[str]:
    """Every tail of the national number, so that a prefix of one is any part of the number."""
    digits = _DIGITS.sub("", number).removeprefix("62")
    return [digits[start:] for start in range(len(digits) - _SHORTEST_TAIL + 1)]
