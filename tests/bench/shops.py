"""The shops of the bench: opened through the API, with members put in by the hundred thousand."""

from typing import Any

from msgspec import Struct
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from tests.factories import ShopUnderTest, read

_MEMBERS = [
    "CREATE TEMPORARY TABLE members AS SELECT n,"
    " ('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid AS id FROM generate_series(1, :members) n",
    "INSERT INTO customers (shop_id, id, name, language, source) SELECT :shop, id, 'Bu Sari ' || n, 'id', 'staff'"
    " FROM members",
    "INSERT INTO customer_facts (shop_id, customer_id, purchases, spend) SELECT :shop, id, 0, 0 FROM members",
    "INSERT INTO identities (shop_id, kind, value, customer_id)"
    " SELECT :shop, 'phone', '+62857' || (10000000 + n), id FROM members",
    "INSERT INTO cards (shop_id, id, customer_id, token)"
    " SELECT :shop, id, id, :letters || to_char(n, 'FM00000000000000000') FROM members",
    "INSERT INTO balances (shop_id, customer_id, program_id, balance)"
    " SELECT :shop, members.id, p.id, 0 FROM members, programs p WHERE p.shop_id = :shop",
    "DROP TABLE members",
]
_WRITTEN = text(
    "SELECT (SELECT count(*) FROM sales WHERE shop_id = :shop),"
    " (SELECT count(*) FROM idempotency_keys WHERE shop_id = :shop),"
    " (SELECT count(DISTINCT sale_id) FROM ledger_entries WHERE shop_id = :shop)"
)


class BenchShop(Struct, frozen=True):
    """Member `n` has an id, a number and a card that follow from `n` and `letters`."""

    id: str
    key_id: str
    authorization: str
    members: int
    letters: str


async def open_shop(
    app: Any, owner: AsyncEngine, letters: str, *, members: int, programs: list[dict[str, Any]]
) -> BenchShop:
    """`letters`: five of them, told apart from those of every other shop."""
    shop = await ShopUnderTest.opened(app)
    for program in programs:
        read(await shop.owner.post("/programs", json=program), 201)
    till = await shop.pos()
    keys = read(await shop.owner.get("/api-keys"))["items"]
    await _add_members(owner, shop.id, letters, members)
    return BenchShop(shop.id, keys[0]["id"], till.headers["Authorization"], members, letters)


async def sales_written(owner: AsyncEngine, shop: BenchShop) -> int:
    """Sales, their keys and their entries in the books, which must be as many."""
    async with owner.connect() as connection:
        sales, keys, in_the_books = (await connection.execute(_WRITTEN, {"shop": shop.id})).one()
    assert sales == keys == in_the_books, f"{sales} sales, {keys} keys, {in_the_books} in the books"
    return int(sales)


async def settle(owner: AsyncEngine) -> None:
    """As autovacuum leaves a database that has stood for a while."""
    async with owner.connect() as connection:
        await connection.execution_options(isolation_level="AUTOCOMMIT")
        await connection.execute(text("VACUUM ANALYZE"))
        await connection.execute(text("CHECKPOINT"))


async def _add_members(owner: AsyncEngine, shop_id: str, letters: str, members: int) -> None:
    """References are not checked one by one: they are right by the way they are made."""
    values = {"shop": shop_id, "letters": letters, "members": members}
    async with owner.begin() as connection:
        await connection.execute(text("SET LOCAL session_replication_role = replica"))
        for statement in _MEMBERS:
            needed = {name: value for name, value in values.items() if f":{name}" in statement}
            await connection.execute(text(statement), needed)
