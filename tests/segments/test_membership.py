from datetime import UTC, datetime, timedelta
from uuid import uuid4

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import BigInteger, DateTime, cast, func, literal, select, text
from sqlalchemy.dialects import postgresql
from sqlalchemy.ext.asyncio import AsyncEngine

from langganan.customers.models import CustomerFacts
from langganan.segments import builtin
from langganan.shops.models import Shop
from tests.factories import ShopUnderTest, read

NOW = datetime(2026, 11, 22, 8, tzinfo=UTC)
_DAYS = st.integers(0, 80) | st.sampled_from([29, 30, 31])
_FACTS = st.one_of(
    st.just((0, 0, None, None)),
    st.tuples(st.integers(1, 6), st.integers(0, 3_000_000), _DAYS, _DAYS).map(
        lambda drawn: (drawn[0], drawn[1], max(drawn[2:]), min(drawn[2:]))
    ),
)


def _ago(days: int | None) -> datetime | None:
    return None if days is None else NOW - timedelta(days=days)


async def test_the_list_and_the_person_tell_the_same_segments(owner_engine: AsyncEngine):
    cases: list[tuple[CustomerFacts, Shop]] = []

    @settings(max_examples=120, deadline=None, database=None, suppress_health_check=[*HealthCheck])
    @given(_FACTS, st.integers(7, 60), st.integers(1, 3_000_000))
    def draw(drawn: tuple[int, int, int | None, int | None], sleeping: int, premium: int) -> None:
        purchases, spend, first, last = drawn
        facts = CustomerFacts(purchases=purchases, spend=spend, first_at=_ago(first), last_at=_ago(last))
        cases.append((facts, Shop(id=uuid4(), sleeping_after_days=sleeping, premium_spend=premium)))

    draw()
    async with owner_engine.connect() as connection:
        for facts, shop in cases:
            row = (
                select(
                    cast(literal(facts.purchases), BigInteger).label("purchases"),
                    cast(literal(facts.spend), BigInteger).label("spend"),
                    cast(literal(facts.first_at), DateTime(timezone=True)).label("first_at"),
                    cast(literal(facts.last_at), DateTime(timezone=True)).label("last_at"),
                )
            ).cte("customer_facts")
            conditions = [
                func.coalesce(builtin.condition(key, shop, NOW), False).label(key) for key in builtin.KEYS
            ]
            query = select(*conditions).add_cte(row)
            sql = str(query.compile(dialect=postgresql.dialect(), compile_kwargs={"literal_binds": True}))
            found = (await connection.execute(text(sql.replace(":", r"\:").replace(r"\:\:", "::")))).one()
            in_sql = {key for key, inside in zip(builtin.KEYS, found, strict=True) if inside}
            in_python = {membership.key for membership in builtin.memberships(facts, shop, "id", NOW)}
            assert in_sql == in_python, (facts.purchases, facts.spend, facts.first_at, facts.last_at)
            assert len(in_sql & {"new", "active", "sleeping"}) == 1


async def test_everybody_is_counted_once_and_told_why(shop: ShopUnderTest):
    read(await shop.owner.patch("/shop", json={"premium_spend": 100_000}))
    newcomer, regular = await shop.customer(), await shop.customer()
    for _ in range(3):
        await shop.sell(regular["id"], amount=50_000)

    counts = {row["key"]: row["count"] for row in read(await shop.owner.get("/segments"))["items"]}
    assert counts == {"new": 1, "active": 1, "sleeping": 0, "premium": 1}
    seen = read(await shop.owner.get(f"/customers/{regular['id']}"))["segments"]
    assert [(segment["key"], segment["reason"]) for segment in seen] == [
        ("active", "terakhir belanja hari ini"),
        ("premium", "total belanja Rp150.000"),
    ]
    listed = read(await shop.owner.get("/customers?segment=new"))["items"]
    assert [row["id"] for row in listed] == [newcomer["id"]]
