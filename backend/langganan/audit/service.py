"""Every rule over every shop: read-only, as the app's role under row-level security."""

from collections.abc import AsyncIterator, Sequence
from typing import Any
from uuid import UUID

from msgspec import Struct
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.audit import cards, sources, vouchers
from langganan.audit.rule import Rule
from langganan.db.engine import Sessions, create_engine, create_sessions
from langganan.db.unit_of_work import unit_of_work
from langganan.messaging.across import shops_all
from langganan.shops.across import shop_of_slug

RULES: Sequence[Rule] = (*cards.RULES, *vouchers.RULES, *sources.RULES)
MOST_OF_ONE_KIND = 100
_PATIENCE = 3600.0
_SHOPS_AT_ONCE = 500

_READ_ONLY = text("SET TRANSACTION READ ONLY")
EACH_TABLE_ONCE = text("SET LOCAL enable_nestloop = off")
"""A rule reads the whole shop. A database that was just restored knows nothing of its tables yet, takes them for
nearly empty, and would read one of them again for each row of another."""
_COUNTS = text(
    "SELECT (SELECT count(*) FROM balances WHERE shop_id = :shop_id) AS cards,"
    " (SELECT count(*) FROM ledger_entries WHERE shop_id = :shop_id) AS entries"
)


class NoSuchShop(Exception):
    pass


class Finding(Struct, frozen=True):
    """Ids only. `row_id` is the entry, voucher, sale, tap or reward that `what` is about, if it is about one."""

    rule: str
    what: str
    customer_id: UUID | None
    program_id: UUID | None
    row_id: UUID | None
    found: str
    expected: str


class Audited(Struct, frozen=True):
    shop_id: UUID
    cards: int
    entries: int
    disagreements: int
    findings: list[Finding]
    """The first hundred of each rule."""


async def audit_all(database_url: str, slug: str | None = None) -> AsyncIterator[Audited]:
    """Shop by shop, however many there are; or the one with this address. Raises NoSuchShop."""
    engine = create_engine(database_url, pool_size=1, patience=_PATIENCE)
    sessions = create_sessions(engine)
    try:
        async for shop_id in _shops(sessions, slug):
            yield await audit(sessions, shop_id)
    finally:
        await engine.dispose()


async def audit(sessions: Sessions, shop_id: UUID) -> Audited:
    """Each rule is one statement, and so sees one moment, whatever moves meanwhile."""
    async with unit_of_work(sessions, shop_id) as session:
        await session.execute(_READ_ONLY)
        await session.execute(EACH_TABLE_ONCE)
        counts = (await session.execute(_COUNTS, {"shop_id": shop_id})).one()
        broken = [await _broken(session, shop_id, rule) for rule in RULES]
    return Audited(
        shop_id,
        counts.cards,
        counts.entries,
        sum(times for times, _ in broken),
        [finding for _, findings in broken for finding in findings],
    )


async def _shops(sessions: Sessions, slug: str | None) -> AsyncIterator[UUID]:
    async with unit_of_work(sessions) as session:
        shops = [await _shop(session, slug)] if slug else await shops_all(session, None, _SHOPS_AT_ONCE)
    while shops:
        for shop_id in shops:
            yield shop_id
        if slug:
            return
        async with unit_of_work(sessions) as session:
            shops = await shops_all(session, shops[-1], _SHOPS_AT_ONCE)


async def _shop(session: AsyncSession, slug: str) -> UUID:
    shop_id = await shop_of_slug(session, slug)
    if shop_id is None:
        raise NoSuchShop(f"There is no shop with the address {slug}.")
    return shop_id


async def _broken(session: AsyncSession, shop_id: UUID, rule: Rule) -> tuple[int, list[Finding]]:
    query = f"SELECT *, count(*) OVER () AS times FROM ({rule.broken_by}) broken LIMIT {MOST_OF_ONE_KIND}"
    rows = (await session.execute(text(query), {"shop_id": shop_id})).all()
    return (rows[0].times if rows else 0), [_finding(rule, row) for row in rows]


def _finding(rule: Rule, row: Any) -> Finding:
    return Finding(
        rule.name, rule.what, row.customer_id, row.program_id, row.row_id, str(row.found), str(row.expected)
    )
