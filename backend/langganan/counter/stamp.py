"""A stamp with no sale."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.activity.log import record
from langganan.core.clock import happened_at
from langganan.core.errors import bad_field
from langganan.core.ids import new_id
from langganan.counter.award import award
from langganan.counter.fingerprint import fingerprint
from langganan.counter.models import Stamp
from langganan.counter.schemas import StampIn
from langganan.counter.sell import IdConflict
from langganan.customers.service import find
from langganan.loyalty.ledger import Because, lock_customer
from langganan.loyalty.models import Program
from langganan.loyalty.programs import active_programs
from langganan.shops.models import Shop


async def give_stamps(session: AsyncSession, actor: Actor, shop: Shop, data: StampIn) -> tuple[Stamp, bool]:
    """The tap, and whether it was recorded now; sent again with its `id` it is found instead."""
    if data.id and (known := await _find_again(session, actor, data)):
        return known, False
    occurred_at = happened_at(data.occurred_at)
    if await find(session, actor.shop_id, data.customer_id) is None:
        raise bad_field(
            "customer_id", "unknown_customer", id="Pelanggan ini tidak ada.", en="There is no such customer."
        )
    programs = _chosen(await active_programs(session, actor.shop_id), data.program_id)
    stamp = await session.scalar(
        upsert(Stamp)
        .values(
            shop_id=actor.shop_id,
            id=data.id or new_id(),
            customer_id=data.customer_id,
            count=data.count,
            note=data.note,
            occurred_at=occurred_at,
            fingerprint=fingerprint(data),
            actor_kind=actor.kind,
            actor_id=actor.id,
        )
        .on_conflict_do_nothing()
        .returning(Stamp)
    )
    if stamp is None:
        known = await _find_again(session, actor, data)
        assert known is not None
        return known, False
    await record(
        session,
        actor,
        "stamp.given",
        customer_id=stamp.customer_id,
        occurred_at=occurred_at,
        stamp_id=stamp.id,
        count=stamp.count,
        note=stamp.note,
    )
    await lock_customer(session, actor.shop_id, data.customer_id)
    units = [(program, data.count) for program in programs]
    await award(
        session, actor, shop.timezone, data.customer_id, units, Because(stamp_id=stamp.id), occurred_at
    )
    return stamp, True


def _chosen(active: Sequence[Program], program_id: UUID | None) -> list[Program]:
    cards = [program for program in active if program.kind == "stamp" and program_id in (None, program.id)]
    if not cards:
        raise bad_field(
            "program_id",
            "no_stamp_card",
            id="Belum ada kartu stempel yang aktif.",
            en="There is no active stamp card.",
        )
    return cards


async def _find_again(session: AsyncSession, actor: Actor, data: StampIn) -> Stamp | None:
    stamp = await session.scalar(select(Stamp).where(Stamp.shop_id == actor.shop_id, Stamp.id == data.id))
    if stamp is not None and stamp.fingerprint != fingerprint(data):
        raise IdConflict
    return stamp
