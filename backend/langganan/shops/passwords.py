"""A new password: by whoever knows the old one, or by the operator."""

from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor, system
from langganan.activity.log import record
from langganan.core.clock import now
from langganan.core.errors import Forbidden, bad_field
from langganan.core.secrets import hash_password, password_matches
from langganan.db.engine import Sessions, create_engine, create_sessions
from langganan.db.unit_of_work import unit_of_work
from langganan.shops import across
from langganan.shops.models import Shop, SignIn, Staff
from langganan.shops.sign_in import SignedIn, active_staff, known_as, start


class NobodyThere(Exception):
    """Said to the operator."""


async def change_password(session: AsyncSession, actor: Actor, old: str, new: str) -> SignedIn:
    """Ends every sign-in of this person and begins a new one. Raises Forbidden for a key, Invalid."""
    if actor.kind != "staff":
        raise Forbidden
    staff = await session.scalar(
        select(Staff).where(Staff.shop_id == actor.shop_id, Staff.id == actor.id).with_for_update()
    )
    if staff is None or not await password_matches(staff.password_hash, old):
        raise bad_field(
            "old_password",
            "wrong_password",
            id="Kata sandi yang sekarang belum cocok.",
            en="This is not the current password.",
        )
    staff.password_hash = await hash_password(new)
    await _end_sign_ins(session, staff)
    await record(session, actor, "staff.password_changed", staff_id=staff.id)
    return await start(session, await session.get_one(Shop, actor.shop_id), staff)


async def set_password(sessions: Sessions, login: str, new: str) -> list[str]:
    """Of somebody who forgot it, in every shop they work in: the names of those. Raises NobodyThere."""
    async with unit_of_work(sessions) as session:
        found = await across.staff_who_sign_in(session, known_as(login))
    if not found:
        raise NobodyThere(f"Nobody signs in as {login}.")
    hashed = await hash_password(new)
    return [await _set(sessions, shop_id, staff_id, hashed) for shop_id, staff_id in found]


async def reset_password(database_url: str, login: str, new: str) -> list[str]:
    engine = create_engine(database_url, pool_size=1)
    try:
        return await set_password(create_sessions(engine), login, new)
    finally:
        await engine.dispose()


async def _set(sessions: Sessions, shop_id: UUID, staff_id: UUID, hashed: str) -> str:
    async with unit_of_work(sessions, shop_id) as session:
        staff = await active_staff(session, shop_id, staff_id)
        if staff is None:
            raise NobodyThere(f"{staff_id} does not work there any more.")
        staff.password_hash = hashed
        await _end_sign_ins(session, staff)
        await record(session, system(shop_id), "staff.password_changed", staff_id=staff_id)
        return (await session.get_one(Shop, shop_id)).name


async def _end_sign_ins(session: AsyncSession, staff: Staff) -> None:
    await session.execute(
        update(SignIn)
        .where(SignIn.shop_id == staff.shop_id, SignIn.staff_id == staff.id, SignIn.ended_at.is_(None))
        .values(ended_at=now())
    )
