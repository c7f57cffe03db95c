"""After the faults: what the tills were told against what the books say."""

import random
from collections import Counter

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from tests.books import Books
from tests.factories import ShopUnderTest
from tests.faults.tills import Acknowledged, Tills

STAMPS, PER_POINT = 5, 1_000
_SALES = text("SELECT external_ref, id::text AS id, amount FROM sales WHERE shop_id = :shop")
_KEYS = text("SELECT key FROM idempotency_keys WHERE shop_id = :shop AND status IN (200, 201)")
_LOCKED = text(
    "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"
    " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
)
_VOUCHERS = text(
    "SELECT customer_id::text AS id, count(*) AS issued FROM vouchers WHERE shop_id = :shop GROUP BY 1"
)


async def open_programs(shop: ShopUnderTest) -> tuple[str, str]:
    """A stamp card and points; their ids."""
    card = await shop.stamp_card(rewards=[{"at": STAMPS, "title": "Gratis 1 kopi"}])
    points = await shop.points(earn={"per": "amount", "amount": PER_POINT})
    return card["id"], points["id"]


async def every_acknowledged_sale_is_there_once(
    shop: ShopUnderTest, owner: AsyncEngine, sold: list[Acknowledged]
) -> None:
    async with owner.connect() as connection:
        written = (await connection.execute(_SALES, {"shop": shop.id})).all()
        keys = set((await connection.scalars(_KEYS, {"shop": shop.id})).all())
    found = Counter((row.external_ref, row.id, row.amount) for row in written)
    told = Counter((one.external_ref, one.sale_id, one.amount) for one in sold)
    assert told, "no till was told of any sale"
    assert not told - found, f"acknowledged and not there: {told - found}"
    assert not found - told, f"there and never acknowledged: {found - told}"
    assert {one.key for one in sold} <= keys, "acknowledged under a key that is not kept"


async def each_card_holds_what_its_sales_gave(
    shop: ShopUnderTest, owner: AsyncEngine, programs: tuple[str, str], sold: list[Acknowledged]
) -> None:
    books = Books(owner, shop.id)
    await books.must_agree()
    visits, points = Counter[str](), Counter[str]()
    for one in sold:
        visits[one.customer_id] += 1
        points[one.customer_id] += one.amount // PER_POINT
    held = await books.balances()
    card, points_program = programs
    for person, times in visits.items():
        assert held[person, card] == times % STAMPS
        assert held.get((person, points_program), 0) == points[person]
    async with owner.connect() as connection:
        issued = {row.id: row.issued for row in await connection.execute(_VOUCHERS, {"shop": shop.id})}
    assert issued == {person: times // STAMPS for person, times in visits.items() if times >= STAMPS}


async def no_key_is_locked(owner: AsyncEngine, tills: Tills) -> None:
    """Nothing holds one, and each that was answered answers the same again."""
    async with owner.connect() as connection:
        held = await connection.scalar(_LOCKED)
        assert held == 0, f"{held} keys are locked, and nobody works on them"
    for one in random.sample(tills.sold, min(20, len(tills.sold))):
        again = await tills.ask_until_answered("/sales", one.body, one.key)
        assert again.headers.get("Idempotent-Replayed") == "true", again
        assert again.body["sale"]["id"] == one.sale_id
