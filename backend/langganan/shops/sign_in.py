"""Register, sign in, stay signed in, sign out."""

from datetime import timedelta
from typing import ClassVar
from uuid import UUID

from msgspec import Struct
from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.activity.log import record
from langganan.core import email, phone
from langganan.core.clock import now
from langganan.core.errors import Conflict, Says, Unauthorized
from langganan.core.ids import new_id
from langganan.core.secrets import hash_password, new_code, password_matches
from langganan.core.text import slugify
from langganan.db.engine import Sessions
from langganan.db.unit_of_work import undone_by_error, unit_of_work
from langganan.shops import across
from langganan.shops.models import Shop, SignIn, Staff
from langganan.shops.permissions import OF_ROLE
from langganan.shops.schemas import RegisterIn

LASTS = timedelta(days=60)
_GRACE = timedelta(seconds=30)


class WrongPassword(Unauthorized):
    code, title = "wrong_login", "Wrong number or password"
    says: ClassVar[Says] = {
        "id": "Nomor atau kata sandi tidak cocok.",
        "en": "The number and the password do not match.",
    }


class ShopChoice(Struct):
    id: UUID
    name: str


class ChooseShop(Conflict):
    code, title, shows = "choose_shop", "You work in several shops", ("shops",)
    says: ClassVar[Says] = {
        "id": "Anda bekerja di beberapa toko. Pilih salah satu.",
        "en": "You work in several shops. Choose one.",
    }


class SignedIn(Struct):
    shop: Shop
    staff: Staff
    sign_in_id: UUID
    generation: int


def staff_actor(staff: Staff) -> Actor:
    return Actor(
        shop_id=staff.shop_id, kind="staff", id=staff.id, role=staff.role, permissions=OF_ROLE[staff.role]
    )


async def register(sessions: Sessions, data: RegisterIn) -> SignedIn:
    """A new shop and its owner."""
    number = phone.normalise(data.phone)
    address = email.normalise(data.email) if data.email else None
    hashed = await hash_password(data.password)
    shop_id = new_id()
    async with unit_of_work(sessions, shop_id) as session:
        shop = await _add_shop(session, shop_id, data)
        owner = Staff(
            shop_id=shop_id,
            name=data.owner_name.strip(),
            phone=number,
            email=address,
            role="owner",
            status="active",
            password_hash=hashed,
        )
        session.add(owner)
        await session.flush()
        await record(session, staff_actor(owner), "shop.registered")
        return await start(session, shop, owner)


async def _add_shop(session: AsyncSession, shop_id: UUID, data: RegisterIn) -> Shop:
    """The slug is the name; when another shop has it, the name and four characters."""
    slug = slugify(data.shop_name)
    while True:
        shop = Shop(
            id=shop_id, name=data.shop_name.strip(), slug=slug, timezone=data.timezone, locale=data.locale
        )
        try:
            async with undone_by_error(session):
                session.add(shop)
                await session.flush()
        except IntegrityError:
            slug = f"{slugify(data.shop_name)}-{new_code(4).lower()}"
        else:
            await session.refresh(shop)
            return shop


async def sign_in(sessions: Sessions, *, login: str, password: str, shop_id: UUID | None) -> SignedIn:
    """By phone in any spelling or by e-mail. The same answer, as slowly, whether the person exists or not."""
    name = known_as(login)
    async with unit_of_work(sessions) as session:
        candidates = await across.staff_who_sign_in(session, name)
    people = [
        staff
        for of_shop, staff_id in candidates
        if shop_id in (None, of_shop) and (staff := await _find_staff(sessions, of_shop, staff_id))
    ]
    matching = [staff for staff in people if await password_matches(staff.password_hash, password)]
    if not people:
        await password_matches(None, password)
    if not matching:
        raise WrongPassword
    if len(matching) > 1:
        raise ChooseShop(shops=[await _choice(sessions, staff.shop_id) for staff in matching])
    staff = matching[0]
    async with unit_of_work(sessions, staff.shop_id) as session:
        shop = await session.get_one(Shop, staff.shop_id)
        await record(session, staff_actor(staff), "staff.signed_in")
        return await start(session, shop, staff)


def known_as(login: str) -> str:
    """One person is one name, however it is typed."""
    return login.strip().lower() if "@" in login else phone.try_normalise(login) or ""


async def _find_staff(sessions: Sessions, shop_id: UUID, staff_id: UUID) -> Staff | None:
    async with unit_of_work(sessions, shop_id) as session:
        return await active_staff(session, shop_id, staff_id)


async def _choice(sessions: Sessions, shop_id: UUID) -> ShopChoice:
    async with unit_of_work(sessions, shop_id) as session:
        return ShopChoice(shop_id, (await session.get_one(Shop, shop_id)).name)


async def active_staff(session: AsyncSession, shop_id: UUID, staff_id: UUID) -> Staff | None:
    query = select(Staff).where(Staff.shop_id == shop_id, Staff.id == staff_id, Staff.status == "active")
    return await session.scalar(query)


async def start(session: AsyncSession, shop: Shop, staff: Staff) -> SignedIn:
    device = SignIn(shop_id=shop.id, id=new_id(), staff_id=staff.id, expires_at=now() + LASTS, generation=0)
    session.add(device)
    await session.flush()
    return SignedIn(shop, staff, device.id, 0)


async def refresh(sessions: Sessions, sign_in_id: UUID, generation: int) -> SignedIn:
    """A used token again, but for the immediate predecessor within 30 s, ends the family: somebody copied it."""
    async with unit_of_work(sessions) as session:
        shop_id = await across.shop_of_sign_in(session, sign_in_id)
    if shop_id is None:
        raise Unauthorized
    async with unit_of_work(sessions, shop_id) as session:
        again = await _rotate(session, shop_id, sign_in_id, generation)
    if again is None:
        raise Unauthorized
    return again


async def _rotate(session: AsyncSession, shop_id: UUID, sign_in_id: UUID, generation: int) -> SignedIn | None:
    query = select(SignIn).where(SignIn.shop_id == shop_id, SignIn.id == sign_in_id).with_for_update()
    device = await session.scalar(query)
    moment = now()
    if device is None or device.ended_at or device.expires_at < moment:
        return None
    staff = await active_staff(session, shop_id, device.staff_id)
    if staff is None:
        return None
    if generation == device.generation:
        device.generation += 1
        device.rotated_at = moment
        device.expires_at = moment + LASTS
    elif generation != device.generation - 1 or moment - device.rotated_at > _GRACE:
        device.ended_at = moment
        return None
    return SignedIn(await session.get_one(Shop, shop_id), staff, device.id, device.generation)


async def sign_out(sessions: Sessions, sign_in_id: UUID) -> None:
    async with unit_of_work(sessions) as session:
        shop_id = await across.shop_of_sign_in(session, sign_in_id)
    if shop_id is None:
        return
    async with unit_of_work(sessions, shop_id) as session:
        await session.execute(
            update(SignIn).where(SignIn.shop_id == shop_id, SignIn.id == sign_in_id).values(ended_at=now())
        )
