"""Kopi Senja: the demo shop. Two hundred customers and two thousand sales over half a year, written once."""

import random
from datetime import datetime, timedelta
from uuid import UUID

import msgspec
from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.core.clock import now, start_of_day, today
from langganan.core.ids import new_id
from langganan.core.phone import normalise
from langganan.core.secrets import Vault, hash_password, new_code
from langganan.core.settings import Settings
from langganan.customers import cards, search
from langganan.customers.identities import find_by_phone
from langganan.customers.models import Label
from langganan.db.engine import Sessions, create_engine, create_sessions
from langganan.db.unit_of_work import enter_shop, unit_of_work
from langganan.dev.demo_books import Books, Programme
from langganan.dev.demo_story import DAYS, LABELS, SALES, TIMEZONE, passers_by, people
from langganan.dev.terminal import Demo
from langganan.loyalty.models import Program, Reward
from langganan.loyalty.terms import Earn, PerAmount, PerVisit
from langganan.messaging.accounts import add_account
from langganan.shops import across
from langganan.shops.models import Shop, Staff
from langganan.shops.sign_in import staff_actor

LOGIN = "0812-0000-0001"
CASHIER_LOGIN = "0812-0000-0002"
PASSWORD = "kopi-senja"  # noqa: S105
BU_SARI = "+6281200001100"
_SLUG = "kopi-senja"
_ONE_AT_A_TIME = text("SELECT pg_advisory_xact_lock(7262012)")


async def seed(settings: Settings) -> Demo:
    """The demo shop, made when it is not there yet; all of it or nothing."""
    engine = create_engine(settings.database_url, pool_size=1)
    try:
        return await seed_shop(create_sessions(engine), settings)
    finally:
        await engine.dispose()


async def seed_shop(sessions: Sessions, settings: Settings) -> Demo:
    async with unit_of_work(sessions) as session:
        await session.execute(_ONE_AT_A_TIME)
        shop_id = await _demo_shop(session) or await _open(session, settings)
        await enter_shop(session, shop_id)
        customer_id = await find_by_phone(session, shop_id, BU_SARI)
        token = await cards.token_of(session, shop_id, customer_id) if customer_id else None
    card_url = cards.card_url(settings.public_url, token) if token else ""
    return Demo(login=LOGIN, password=PASSWORD, card_url=card_url)


async def _demo_shop(session: AsyncSession) -> UUID | None:
    for shop_id, staff_id in await across.staff_who_sign_in(session, normalise(LOGIN)):
        await enter_shop(session, shop_id)
        owner = await session.get_one(Staff, (shop_id, staff_id))
        if owner.role == "owner":
            return shop_id
    return None


async def _open(session: AsyncSession, settings: Settings) -> UUID:
    moment, rng = now(), random.Random(7)  # noqa: S311
    opened_at = start_of_day(today(TIMEZONE, moment) - timedelta(days=DAYS + 8), TIMEZONE)
    shop, owner, cashier = await _found(session, await hash_password(PASSWORD), opened_at)
    programmes = [
        await _stamp_card(session, shop, opened_at),
        await _points(session, shop, opened_at + timedelta(minutes=1)),
    ]
    labels = await _labels(session, shop)
    books = Books(shop, programmes, labels)
    books.happened(owner, "shop.registered", opened_at)
    for programme in programmes:
        row = programme.row
        books.happened(
            owner, "program.created", row.created_at, program_id=row.id, kind=row.kind, name=row.name
        )
    for name, label_id in labels.items():
        books.happened(owner, "label.created", opened_at, label_id=label_id, name=name)
    story = people(moment, rng)
    for position, person in enumerate(story):
        books.welcome(cashier if position % 3 else owner, person)
    known = sum(len(person.visits) for person in story)
    for visit in passers_by(SALES - known, moment, rng):
        books.sell(cashier, visit)
    await books.write(session)
    for customer_id, person in books.people.items():
        await search.index(session, shop.id, customer_id, name=person.name, numbers=[person.number])
    await add_account(
        session, owner, Vault(settings.secret_key), channel="whatsapp-hand", name="WhatsApp toko", settings={}
    )
    return shop.id


async def _found(session: AsyncSession, password_hash: str, at: datetime) -> tuple[Shop, Actor, Actor]:
    taken = await across.shop_of_slug(session, _SLUG)
    shop = Shop(
        id=new_id(),
        name="Kopi Senja",
        slug=f"{_SLUG}-{new_code(4).lower()}" if taken else _SLUG,
        timezone=TIMEZONE,
        mission="Kopi petani Priangan dengan harga yang adil, dan tempat pulang sejenak untuk tetangga.",
        created_at=at,
    )
    await enter_shop(session, shop.id)
    session.add(shop)
    await session.flush()
    staff = [
        Staff(
            shop_id=shop.id,
            name=name,
            phone=normalise(login),
            role=role,
            password_hash=password_hash,
            created_at=at,
        )
        for name, login, role in (("Laras", LOGIN, "owner"), ("Danu", CASHIER_LOGIN, "cashier"))
    ]
    session.add_all(staff)
    await session.flush()
    owner, cashier = (staff_actor(member) for member in staff)
    return shop, owner, cashier


async def _stamp_card(session: AsyncSession, shop: Shop, at: datetime) -> Programme:
    gift = Reward(at=5, title="Gratis 1 kopi", kind="free_product", valid_days=30)
    return await _programme(session, shop, "stamp", "Beli 5 gratis 1", PerVisit(), [gift], at)


async def _points(session: AsyncSession, shop: Shop, at: datetime) -> Programme:
    rewards = [
        Reward(cost=150, title="Diskon Rp10.000", kind="discount_amount", value=10_000, valid_days=60),
        Reward(cost=400, title="Tumbler Kopi Senja", kind="gift", valid_days=60),
    ]
    return await _programme(session, shop, "points", "Poin Senja", PerAmount(amount=1000), rewards, at)


async def _programme(
    session: AsyncSession, shop: Shop, kind: str, name: str, earn: Earn, rewards: list[Reward], at: datetime
) -> Programme:
    program = Program(
        shop_id=shop.id, kind=kind, name=name, status="active", earn=msgspec.to_builtins(earn), created_at=at
    )
    session.add(program)
    await session.flush()
    for reward in rewards:
        reward.shop_id, reward.program_id = shop.id, program.id
    session.add_all(rewards)
    await session.flush()
    return Programme(program, rewards)


async def _labels(session: AsyncSession, shop: Shop) -> dict[str, UUID]:
    session.add_all(Label(shop_id=shop.id, name=name, color=color) for name, color in LABELS.items())
    await session.flush()
    rows = await session.execute(select(Label.name, Label.id).where(Label.shop_id == shop.id))
    return {row.name: row.id for row in rows}
