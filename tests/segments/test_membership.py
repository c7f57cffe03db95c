from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import BigInteger, DateTime, cast, func, literal, select, text
from sqlalchemy.dialects import postgresql
from sqlalchemy.ext.asyncio import AsyncEngine

from langganan.core.clock import now
from langganan.customers.models import CustomerFacts
from langganan.db.engine import Sessions
from langganan.segments import builtin
from langganan.segments.tasks import follow_spenders
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
    seen: set[str] = set()

    @settings(max_examples=120, deadline=None, database=None, suppress_health_check=[*HealthCheck])
    @given(_FACTS, st.integers(7, 60), st.integers(1, 3_000_000), st.sampled_from([110, 150, 200]))
    def draw(
        drawn: tuple[int, int, int | None, int | None], sleeping: int, premium: int, slipping: int
    ) -> None:
        purchases, spend, first, last = drawn
        facts = CustomerFacts(purchases=purchases, spend=spend, first_at=_ago(first), last_at=_ago(last))
        shop = Shop(
            id=uuid4(), sleeping_after_days=sleeping, premium_spend=premium, slipping_percent=slipping
        )
        cases.append((facts, shop))

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
            assert not {"slipping", "sleeping"} <= in_sql
            seen |= in_sql
    assert seen == {*builtin.KEYS}


async def test_everybody_is_counted_once_and_told_why(shop: ShopUnderTest):
    read(await shop.owner.patch("/shop", json={"premium_spend": 100_000}))
    newcomer, regular = await shop.customer(), await shop.customer()
    for _ in range(3):
        await shop.sell(regular["id"], amount=50_000)

    counts = {row["key"]: row["count"] for row in read(await shop.owner.get("/segments"))["items"]}
    assert counts == {"new": 1, "active": 1, "slipping": 0, "sleeping": 0, "premium": 1}
    seen = read(await shop.owner.get(f"/customers/{regular['id']}"))["segments"]
    assert [(segment["key"], segment["reason"]) for segment in seen] == [
        ("active", "terakhir belanja hari ini"),
        ("premium", "total belanja Rp150.000"),
    ]
    listed = read(await shop.owner.get("/customers?segment=new"))["items"]
    assert [row["id"] for row in listed] == [newcomer["id"]]


async def test_a_regular_who_is_late_is_slipping_away_before_they_sleep(shop: ShopUnderTest):
    weekly, monthly = await shop.customer(), await shop.customer()
    for days in (34, 27, 20, 13):
        await shop.sell(weekly["id"], amount=20_000, occurred_at=_days_ago(days))
    for days in (73, 43, 13):
        await shop.sell(monthly["id"], amount=20_000, occurred_at=_days_ago(days))

    seen = read(await shop.owner.get(f"/customers/{weekly['id']}"))["segments"]
    assert ("slipping", "biasanya tiap 7 hari, sudah 13 hari") in [(s["key"], s["reason"]) for s in seen]
    listed = read(await shop.owner.get("/customers?segment=slipping"))["items"]
    assert [row["id"] for row in listed] == [weekly["id"]]
    read(await shop.owner.patch("/shop", json={"slipping_percent": 200}))
    assert read(await shop.owner.get("/customers?segment=slipping"))["items"] == []


async def test_premium_may_be_the_top_share_and_follows_it(shop: ShopUnderTest, sessions: Sessions):
    spenders = [await shop.customer() for _ in range(4)]
    for times, person in enumerate(spenders, 1):
        await shop.sell(person["id"], amount=times * 50_000)

    told = read(await shop.owner.patch("/shop", json={"premium_top_percent": 25}))
    assert (told["premium_top_percent"], told["premium_spend"]) == (25, 200_000)
    [rule] = [s["rule"] for s in read(await shop.owner.get("/segments"))["items"] if s["key"] == "premium"]
    assert rule == "25% pembelanja tertinggi: total Rp200.000 atau lebih."

    await shop.sell(spenders[0]["id"], amount=500_000)
    await follow_spenders(sessions, UUID(shop.id))
    listed = read(await shop.owner.get("/customers?segment=premium"))["items"]
    assert [row["id"] for row in listed] == [spenders[0]["id"]]

    told = read(await shop.owner.patch("/shop", json={"premium_spend": 100_000}))
    assert (told["premium_top_percent"], told["premium_spend"]) == (None, 100_000)


async def test_a_share_of_nobody_leaves_premium_where_it_was(shop: ShopUnderTest):
    before = read(await shop.owner.get("/shop"))["premium_spend"]
    told = read(await shop.owner.patch("/shop", json={"premium_top_percent": 10}))
    assert told["premium_spend"] == before > 0


async def test_who_is_gone_is_counted_no_more(shop: ShopUnderTest):
    gone, twin, stays = [await shop.customer() for _ in range(3)]
    read(await shop.owner.delete(f"/customers/{gone['id']}"), 204)
    read(await shop.owner.post(f"/customers/{twin['id']}/merge", json={"into": stays["id"]}))
    counts = {row["key"]: row["count"] for row in read(await shop.owner.get("/segments"))["items"]}
    assert counts["new"] == 1


def _days_ago(days: int) -> str:
    return (now() - timedelta(days=days)).isoformat()
