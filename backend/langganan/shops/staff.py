"""Inviting and removing the people who work in the shop."""

from collections.abc import Sequence
from datetime import timedelta
from typing import ClassVar, Literal
from uuid import UUID

from msgspec import Struct
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.activity.log import record
from langganan.core import phone
from langganan.core.clock import now
from langganan.core.errors import Conflict, NotFound, Says
from langganan.core.secrets import digest, hash_password, new_token
from langganan.db.engine import Sessions
from langganan.db.unit_of_work import unit_of_work
from langganan.shops import across
from langganan.shops.models import Shop, SignIn, Staff
from langganan.shops.sign_in import SignedIn, staff_actor, start

_INVITATION_LASTS = timedelta(days=7)


class AlreadyStaff(Conflict):
    code, title = "already_staff", "Already works here"
    says: ClassVar[Says] = {
        "id": "Nomor ini sudah dipakai staf toko ini.",
        "en": "This number already belongs to somebody who works here.",
    }


class OwnerStays(Conflict):
    code, title = "owner_stays", "The owner cannot be removed"
    says: ClassVar[Says] = {
        "id": "Pemilik toko tidak bisa dihapus.",
        "en": "The owner of the shop cannot be removed.",
    }


class Invitation(Struct):
    staff: Staff
    token: str


async def list_staff(session: AsyncSession, shop_id: UUID) -> Sequence[Staff]:
    query = select(Staff).where(Staff.shop_id == shop_id, Staff.status != "disabled").order_by(Staff.id)
    return (await session.scalars(query)).all()


async def invite(
    session: AsyncSession, actor: Actor, *, name: str, number: str, role: Literal["manager", "cashier"]
) -> Invitation:
    """A link for seven days. Invited again, or once removed, the same person gets a new link."""
    e164 = phone.normalise(number)
    query = select(Staff).where(Staff.shop_id == actor.shop_id, Staff.phone == e164).with_for_update()
    staff = await session.scalar(query)
    if staff is not None and staff.status == "active":
        raise AlreadyStaff
    if staff is None:
        staff = Staff(shop_id=actor.shop_id, phone=e164)
        session.add(staff)
    token = new_token()
    staff.name, staff.role, staff.status, staff.password_hash = name.strip(), role, "invited", None
    staff.invitation_hash = digest(token)
    staff.invitation_expires_at = now() + _INVITATION_LASTS
    await session.flush()
    await record(session, actor, "staff.invited", staff_id=staff.id, role=role)
    return Invitation(staff, token)


async def find_invitation(session: AsyncSession, shop_id: UUID, token: str) -> Staff:
    query = select(Staff).where(
        Staff.shop_id == shop_id,
        Staff.invitation_hash == digest(token),
        Staff.status == "invited",
        Staff.invitation_expires_at > now(),
    )
    staff = await session.scalar(query.with_for_update())
    if staff is None:
        raise NotFound
    return staff


async def shop_of_invitation(sessions: Sessions, token: str) -> UUID:
    async with unit_of_work(sessions) as session:
        shop_id = await across.shop_of_invitation(session, digest(token))
    if shop_id is None:
        raise NotFound
    return shop_id


async def see_invitation(sessions: Sessions, token: str) -> tuple[Shop, Staff]:
    shop_id = await shop_of_invitation(sessions, token)
    async with unit_of_work(sessions, shop_id) as session:
        staff = await find_invitation(session, shop_id, token)
        return await session.get_one(Shop, shop_id), staff


async def accept(sessions: Sessions, token: str, password: str) -> SignedIn:
    shop_id = await shop_of_invitation(sessions, token)
    hashed = await hash_password(password)
    async with unit_of_work(sessions, shop_id) as session:
        staff = await find_invitation(session, shop_id, token)
        staff.password_hash, staff.status = hashed, "active"
        staff.invitation_hash = staff.invitation_expires_at = None
        await session.flush()
        await record(session, staff_actor(staff), "staff.joined")
        return await start(session, await session.get_one(Shop, shop_id), staff)


async def remove(session: AsyncSession, actor: Actor, staff_id: UUID) -> None:
    """Signed out everywhere; what they did stays on record."""
    staff = await session.scalar(
        select(Staff).where(Staff.shop_id == actor.shop_id, Staff.id == staff_id).with_for_update()
    )
    if staff is None or staff.status == "disabled":
        raise NotFound
    if staff.role == "owner":
        raise OwnerStays
    staff.status, staff.invitation_hash = "disabled", None
    await session.execute(
        update(SignIn)
        .where(SignIn.shop_id == actor.shop_id, SignIn.staff_id == staff_id, SignIn.ended_at.is_(None))
        .values(ended_at=now())
    )
    await record(session, actor, "staff.removed", staff_id=staff_id)
