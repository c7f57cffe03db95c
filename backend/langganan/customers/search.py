"""Finding people as fast as a cashier types: prefixes of name words, any part of the number, small typing errors."""

import re
from collections.abc import Sequence
from uuid import UUID

import msgspec
from msgspec import Struct
from sqlalchemy import CompoundSelect, Select, delete, intersect, literal, or_, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.core.text import words
from langganan.customers.models import SearchToken

AT_MOST = 200
"""How far a search goes: whoever is further down is found by one more letter."""
_LOOKED_AT = 4 * AT_MOST
"""Tails of numbers: one number can have several that begin alike."""
_SHORTEST_TAIL = 3
_MOST_WORDS = 12
_DIGITS = re.compile(r"\D")
_LAST = chr(0x10FFFF)
# Every tail of a national number is a token, so that a prefix of one is any part of the number.
_ADD_TO_INDEX = text(
    "INSERT INTO search_tokens (shop_id, customer_id, token, is_name)"
    " SELECT CAST(:shop_id AS uuid), p.customer_id, t.token, t.is_name FROM"
    " json_to_recordset(CAST(:people AS json)) AS p(customer_id uuid, words text[], numbers text[]), LATERAL ("
    "  SELECT substr(number, start), false FROM unnest(p.numbers) number,"
    "  generate_series(1, length(number) - CAST(:shortest AS integer) + 1) start"
    "  UNION ALL SELECT word, true FROM unnest(p.words) word) t(token, is_name)"
    " ON CONFLICT DO NOTHING"
)
_DROP_WORDS = text(
    "DELETE FROM name_words WHERE shop_id = :shop_id AND word IN ("
    " SELECT w.word FROM name_words w WHERE w.shop_id = :shop_id"
    " AND (CAST(:words AS text[]) IS NULL OR w.word = ANY (CAST(:words AS text[])))"
    " AND NOT EXISTS (SELECT FROM search_tokens t"
    "  WHERE t.shop_id = :shop_id AND t.token = w.word AND t.is_name) ORDER BY w.word FOR UPDATE)"
)
_MISSING_WORDS = text(
    "INSERT INTO name_words (shop_id, word) SELECT DISTINCT t.shop_id, t.token FROM search_tokens t"
    " WHERE t.shop_id = :shop_id AND t.is_name AND NOT EXISTS (SELECT FROM name_words w"
    "  WHERE w.shop_id = :shop_id AND w.word = t.token) ORDER BY 2 ON CONFLICT DO NOTHING"
)
_SIMILAR = text("SELECT customer_id FROM similar_names(:words, :limit)")


class FoundBy(Struct, gc=False):
    """What somebody is found by."""

    customer_id: UUID
    name: str
    numbers: Sequence[str]


async def index(
    session: AsyncSession, shop_id: UUID, customer_id: UUID, *, name: str, numbers: Sequence[str]
) -> None:
    await forget(session, shop_id, customer_id)
    await add_to_index(session, shop_id, [FoundBy(customer_id, name, numbers)])


async def add_to_index(session: AsyncSession, shop_id: UUID, people: Sequence[FoundBy]) -> None:
    """Beside what they are found by already."""
    rows = [
        {
            "customer_id": one.customer_id,
            "words": words(one.name)[:_MOST_WORDS],
            "numbers": [_DIGITS.sub("", number).removeprefix("62") for number in one.numbers],
        }
        for one in people
    ]
    asked = {"shop_id": shop_id, "people": msgspec.json.encode(rows).decode(), "shortest": _SHORTEST_TAIL}
    await session.execute(_ADD_TO_INDEX, asked)


async def forget(session: AsyncSession, shop_id: UUID, customer_id: UUID) -> None:
    await session.execute(
        delete(SearchToken).where(SearchToken.shop_id == shop_id, SearchToken.customer_id == customer_id)
    )


async def words_of(session: AsyncSession, shop_id: UUID, customer_ids: Sequence[UUID]) -> Sequence[str]:
    """Of their names."""
    query = select(SearchToken.token).where(
        SearchToken.shop_id == shop_id, SearchToken.customer_id.in_(customer_ids), SearchToken.is_name
    )
    return (await session.scalars(query.distinct())).all()


async def drop_words(session: AsyncSession, shop_id: UUID, words: Sequence[str]) -> None:
    """Those that nobody's name has any more."""
    await session.execute(_DROP_WORDS, {"shop_id": shop_id, "words": words})


async def mend_words(session: AsyncSession, shop_id: UUID) -> None:
    """What renaming left, and what two at once overlooked. Safe to run twice."""
    await session.execute(_MISSING_WORDS, {"shop_id": shop_id})
    await session.execute(_DROP_WORDS, {"shop_id": shop_id, "words": None})


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
    matching = (
        select(SearchToken.customer_id)
        .where(SearchToken.shop_id == shop_id, SearchToken.is_name.is_(False), or_(*starts))
        .limit(_LOOKED_AT)
        .subquery()
    )
    query = select(matching.c.customer_id).distinct().limit(AT_MOST).subquery()
    newest = select(query.c.customer_id).order_by(query.c.customer_id.desc()).limit(limit)
    return (await session.scalars(newest)).all()
