"""Setting up programmes and their rewards."""

from collections.abc import Iterable, Sequence
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.activity.log import record
from langganan.catalog.models import Product
from langganan.core.errors import NotFound
from langganan.core.fields import given
from langganan.loyalty.known import must_know_products
from langganan.loyalty.models import Program, Reward, RewardStock
from langganan.loyalty.offering import Offered, change_rewards, offered_by
from langganan.loyalty.schemas import ProgramOut, RewardOut
from langganan.loyalty.sense import must_make_sense
from langganan.loyalty.setup import lock_setup
from langganan.loyalty.telling.complications import complications
from langganan.loyalty.telling.sentence import sentence
from langganan.loyalty.telling.told import Names
from langganan.loyalty.terms import Bonus, Earn, Expiry, PerProduct, ProgramIn, ProgramPatch, RewardIn, Tiers


async def list_programs(session: AsyncSession, shop_id: UUID) -> list[ProgramOut]:
    programs = (
        await session.scalars(select(Program).where(Program.shop_id == shop_id).order_by(Program.id))
    ).all()
    rewards = await offered_by(session, shop_id, [program.id for program in programs])
    names = await names_of(session, shop_id, [earn_of(program) for program in programs])
    return [_out(program, rewards[program.id], names) for program in programs]


async def rewards_of(
    session: AsyncSession, shop_id: UUID, program_ids: Sequence[UUID]
) -> dict[UUID, list[Reward]]:
    """What is offered now: stamps in the order of the card, points from cheap to dear."""
    found = await offered_by(session, shop_id, program_ids)
    return {program_id: [reward for reward, _ in rewards] for program_id, rewards in found.items()}


async def add_program(session: AsyncSession, actor: Actor, data: ProgramIn) -> ProgramOut:
    must_make_sense(data)
    await must_know_products(session, actor.shop_id, data.earn)
    program = Program(shop_id=actor.shop_id, kind=data.kind)
    as_stored(program, data)
    session.add(program)
    await session.flush()
    await session.refresh(program)
    rewards = await change_rewards(session, program, [], data.rewards)
    await record(
        session, actor, "program.created", program_id=program.id, kind=program.kind, name=program.name
    )
    return _out(program, rewards, await names_of(session, actor.shop_id, [data.earn]))


async def update_program(
    session: AsyncSession, actor: Actor, program_id: UUID, patch: ProgramPatch
) -> ProgramOut:
    """A reward that is sent with its id, or one at the same stamp, or of the same title for points, stays the one it
    was, with what was had of it; others are retired. Vouchers already issued stay as they are."""
    await lock_setup(session, actor.shop_id)
    program = await session.scalar(
        select(Program).where(Program.shop_id == actor.shop_id, Program.id == program_id)
    )
    if program is None:
        raise NotFound
    rewards = (await offered_by(session, actor.shop_id, [program_id]))[program_id]
    changes = given(patch)
    status = changes.pop("status", program.status)
    wanted = msgspec.structs.replace(_as_asked(program, rewards), **changes)
    must_make_sense(wanted)
    await must_know_products(session, actor.shop_id, wanted.earn, earn_of(program))
    if "rewards" in changes:
        rewards = await change_rewards(session, program, rewards, wanted.rewards)
    as_stored(program, wanted)
    became = {"became": status} if status != program.status else {}
    program.status = status
    await session.flush()
    await record(
        session, actor, "program.updated", program_id=program_id, name=program.name, status=status, **became
    )
    return _out(program, rewards, await names_of(session, actor.shop_id, [wanted.earn]))


def earn_of(program: Program) -> Earn:
    return msgspec.convert(program.earn, type=Earn)


def as_stored(program: Program, data: ProgramIn) -> Program:
    program.name = data.name.strip()
    program.earn = msgspec.to_builtins(data.earn)
    program.starts_on, program.ends_on = data.starts_on, data.ends_on
    program.expiry = msgspec.to_builtins(data.expiry) if data.expiry else None
    program.tiers = msgspec.to_builtins(data.tiers) if data.tiers else None
    program.bonuses = msgspec.to_builtins(data.bonuses)
    return program


def _as_asked(program: Program, rewards: Sequence[Offered]) -> ProgramIn:
    return ProgramIn(
        kind="stamp" if program.kind == "stamp" else "points",
        name=program.name,
        earn=earn_of(program),
        rewards=[_reward_as_asked(reward, stock) for reward, stock in rewards],
        starts_on=program.starts_on,
        ends_on=program.ends_on,
        expiry=msgspec.convert(program.expiry, Expiry | None),
        tiers=msgspec.convert(program.tiers, Tiers | None),
        bonuses=msgspec.convert(program.bonuses, list[Bonus]),
    )


def _reward_as_asked(reward: Reward, stock: RewardStock | None) -> RewardIn:
    fields = {name: getattr(reward, name) for name in RewardIn.__struct_fields__ if name != "stock"}
    return msgspec.convert(fields | {"stock": stock.total if stock else None}, RewardIn)


async def names_of(session: AsyncSession, shop_id: UUID, earns: Iterable[Earn]) -> Names:
    wanted = {product_id for earn in earns if isinstance(earn, PerProduct) for product_id in earn.product_ids}
    if not wanted:
        return {}
    query = select(Product.id, Product.name).where(Product.shop_id == shop_id, Product.id.in_(wanted))
    return {row.id: row.name for row in await session.execute(query)}


def _out(program: Program, rewards: Sequence[Offered], names: Names) -> ProgramOut:
    told = _as_asked(program, rewards)
    return ProgramOut(
        id=program.id,
        kind=program.kind,
        name=program.name,
        status=program.status,
        earn=told.earn,
        rewards=[_reward_out(reward, stock) for reward, stock in rewards],
        starts_on=told.starts_on,
        ends_on=told.ends_on,
        expiry=told.expiry,
        tiers=told.tiers,
        bonuses=told.bonuses,
        sentence=sentence(told, names),
        complications=complications(told, names),
        created_at=program.created_at,
    )


def _reward_out(reward: Reward, stock: RewardStock | None) -> RewardOut:
    fields = {name: getattr(reward, name) for name in RewardOut.__struct_fields__ if hasattr(reward, name)}
    left = stock.total - stock.taken if stock else None
    return RewardOut(**fields, stock=stock.total if stock else None, left=left)
