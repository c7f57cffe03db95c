"""The PIN that a shop may ask for before a voucher is used; five wrong ones lock for a quarter of an hour."""

from datetime import timedelta
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.activity.log import record
from langganan.core.clock import now
from langganan.core.errors import AppError, Forbidden, Says, TooMany
from langganan.core.secrets import password_matches
from langganan.loyalty.models import CounterSettings, PinTries

MOST_WRONG = 5
LOCKED_FOR = timedelta(minutes=15)


class PinRequired(Forbidden):
    code, title = "pin_required", "The shop's PIN is needed"
    says: ClassVar[Says] = {
        "id": "Masukkan PIN toko untuk memakai voucher.",
        "en": "Enter the shop's PIN to use a voucher.",
    }


class PinWrong(Forbidden):
    code, title, shows = "pin_wrong", "Wrong PIN", ("tries_left",)
    says: ClassVar[Says] = {"id": "PIN-nya salah.", "en": "The PIN is wrong."}


class PinLocked(TooMany):
    code, title = "pin_locked", "Too many wrong PINs"
    says: ClassVar[Says] = {
        "id": "PIN salah terlalu sering. Tunggu 15 menit.",
        "en": "Too many wrong PINs. Wait 15 minutes.",
    }


async def refusal_of_pin(session: AsyncSession, actor: Actor, pin: str | None) -> AppError | None:
    """Where the shop asks for one. To be answered, not raised: a wrong try is to be committed, whatever follows."""
    settings = await session.scalar(select(CounterSettings).where(CounterSettings.shop_id == actor.shop_id))
    if settings is None or settings.redeem_with != "pin":
        return None
    if not pin:
        return PinRequired()
    tries = await _tries(session, actor)
    moment = now()
    if tries.locked_until and tries.locked_until > moment:
        return PinLocked(retry_after=int((tries.locked_until - moment).total_seconds()) + 1)
    if await password_matches(settings.pin_hash, pin):
        tries.wrong, tries.locked_until = 0, None
        return None
    tries.wrong += 1
    if tries.wrong < MOST_WRONG:
        await record(session, actor, "pin.wrong")
        return PinWrong(tries_left=MOST_WRONG - tries.wrong)
    tries.wrong, tries.locked_until = 0, moment + LOCKED_FOR
    await record(session, actor, "pin.locked", until=tries.locked_until)
    return PinLocked(retry_after=int(LOCKED_FOR.total_seconds()))


async def _tries(session: AsyncSession, actor: Actor) -> PinTries:
    """Locked: of a hundred guesses at once each is counted."""
    actor_id = actor.id or actor.shop_id
    await session.execute(
        upsert(PinTries).values(shop_id=actor.shop_id, actor_id=actor_id, wrong=0).on_conflict_do_nothing()
    )
    query = select(PinTries).where(PinTries.shop_id == actor.shop_id, PinTries.actor_id == actor_id)
    return (await session.scalars(query.with_for_update())).one()
