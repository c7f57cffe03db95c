from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.audit.service import audit
from langganan.core.clock import now
from langganan.core.phone import normalise
from langganan.core.settings import Settings
from langganan.counter.facts import recount
from langganan.counter.models import Sale
from langganan.customers.identities import find_by_phone
from langganan.customers.models import Card, Customer, CustomerFacts, Identity
from langganan.db.engine import Sessions, create_engine, create_sessions
from langganan.db.unit_of_work import unit_of_work
from langganan.dev.seed import BU_SARI, LOGIN, PASSWORD, seed
from langganan.dev.terminal import Demo
from langganan.loyalty.balances import list_balances
from langganan.loyalty.models import Balance, LedgerEntry, Voucher
from langganan.loyalty.vouchers import list_vouchers, status_of
from langganan.segments.builtin import KEYS
from langganan.segments.membership import count_builtin
from langganan.segments.today import whom_to_greet
from langganan.shops.across import staff_who_sign_in
from langganan.shops.service import get_shop
from langganan.shops.sign_in import sign_in
from tests.servers import Servers

pytestmark = pytest.mark.xdist_group("seed")


@pytest.fixture(scope="module")
async def seeded(servers: Servers, worker_number: int) -> tuple[Settings, Demo]:
    name = f"langganan_seed_{worker_number}"
    await servers.new_database(name)
    settings = servers.settings(name, number=worker_number)
    return settings, await seed(settings)


@pytest.fixture(scope="module")
async def demo_sessions(seeded):
    engine = create_engine(seeded[0].database_url, pool_size=2)
    yield create_sessions(engine)
    await engine.dispose()


@pytest.fixture(scope="module")
async def shop_id(demo_sessions: Sessions) -> UUID:
    async with unit_of_work(demo_sessions) as session:
        return (await staff_who_sign_in(session, normalise(LOGIN)))[0][0]


@pytest.fixture
async def session(demo_sessions: Sessions, shop_id: UUID):
    async with unit_of_work(demo_sessions, shop_id) as session:
        yield session


async def test_there_are_two_hundred_customers_and_two_thousand_sales_over_half_a_year(
    session: AsyncSession, seeded
):
    assert await session.scalar(select(func.count()).select_from(Customer)) == 200
    assert await session.scalar(select(func.count()).select_from(Sale)) == 2000
    oldest, newest = (
        await session.execute(select(func.min(Sale.occurred_at), func.max(Sale.occurred_at)))
    ).one()
    assert timedelta(days=170) < now() - oldest < timedelta(days=192)
    assert newest < now()


async def test_the_books_of_the_demo_shop_agree(demo_sessions: Sessions, shop_id: UUID):
    audited = await audit(demo_sessions, shop_id)
    assert audited.findings == []
    assert audited.entries > 2000


async def test_every_segment_has_people_and_there_is_a_full_list_to_greet(
    session: AsyncSession, shop_id: UUID
):
    shop = await get_shop(session, shop_id)
    counts = await count_builtin(session, shop)
    assert all(counts[key] >= 10 for key in KEYS), counts
    greetings = await whom_to_greet(session, shop, "id")
    assert len(greetings) == shop.greet_per_day
    assert {"ulang tahun hari ini", "ulang tahun besok"} <= {greeting.reason for greeting in greetings}


async def test_every_balance_equals_its_ledger(session: AsyncSession):
    ledger = await session.execute(
        select(LedgerEntry.customer_id, LedgerEntry.program_id, func.sum(LedgerEntry.amount)).group_by(
            LedgerEntry.customer_id, LedgerEntry.program_id
        )
    )
    summed = {(row[0], row[1]): int(row[2]) for row in ledger}
    kept = {(row.customer_id, row.program_id): row.balance for row in await session.scalars(select(Balance))}
    assert kept == summed

    running: dict[tuple[UUID, UUID], int] = {}
    for entry in await session.scalars(select(LedgerEntry).order_by(LedgerEntry.id)):
        key = (entry.customer_id, entry.program_id)
        running[key] = running.get(key, 0) + entry.amount
        assert entry.balance_after == running[key]


async def test_facts_equal_a_recount(session: AsyncSession):
    for facts in (await session.scalars(select(CustomerFacts))).all():
        before = (facts.purchases, facts.spend, facts.first_at, facts.last_at, facts.last_product)
        await recount(session, facts.shop_id, facts)
        assert before == (facts.purchases, facts.spend, facts.first_at, facts.last_at, facts.last_product)


async def test_rewards_were_used_at_a_sale_and_never_after_their_time(session: AsyncSession):
    used = (await session.scalars(select(Voucher).where(Voucher.redeemed_at.is_not(None)))).all()
    assert len(used) > 50
    for voucher in used:
        assert voucher.redeemed_at is not None
        assert voucher.valid_until is not None
        assert voucher.issued_at < voucher.redeemed_at < voucher.valid_until
        assert voucher.redeemed_sale_id is not None


async def test_every_number_is_one_that_a_person_could_type(session: AsyncSession):
    for number in await session.scalars(select(Identity.value)):
        assert normalise(number.replace("+62", "0")) == number


async def test_the_card_that_is_shown_lacks_one_stamp_and_has_a_voucher(
    session: AsyncSession, shop_id: UUID, seeded
):
    customer_id = await find_by_phone(session, shop_id, BU_SARI)
    assert customer_id is not None
    token = await session.scalar(select(Card.token).where(Card.customer_id == customer_id))
    assert seeded[1].card_url.endswith(f"/k/{token}")
    stamps = (await list_balances(session, shop_id, customer_id))[0]
    assert stamps.next_reward is not None
    assert stamps.next_reward.missing == 1
    vouchers = await list_vouchers(session, shop_id, customer_id, limit=50)
    assert "good" in {status_of(voucher) for voucher in vouchers}


async def test_the_demo_owner_signs_in(demo_sessions: Sessions):
    signed_in = await sign_in(demo_sessions, login=LOGIN, password=PASSWORD, shop_id=None)
    assert signed_in.staff.role == "owner"


async def test_seeded_again_it_is_the_same_shop(seeded, session: AsyncSession):
    assert await seed(seeded[0]) == seeded[1]
    assert await session.scalar(select(func.count()).select_from(Sale)) == 2000
