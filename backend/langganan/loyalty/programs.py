"""Setting up programmes and their rewards."""

from collections.abc import Iterable, Sequence
from uuid import UUID

import msgspec
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.activity.log import record
from langganan.catalog.models import Product
from langganan.core.clock import now
from langganan.core.errors import NotFound
from langganan.core.fields import given
from langganan.loyalty.known import must_know_products
from langganan.loyalty.models import Program, Reward, RewardStock, Voucher
from langganan.loyalty.schemas import ProgramOut, RewardOut
from langganan.loyalty.sense import must_make_sense
from langganan.loyalty.telling.complications import complications
from langganan.loyalty.telling.sentence import sentence
from langganan.loyalty.telling.told import Names
from langganan.loyalty.terms import Bonus, Earn, Expiry, PerProduct, ProgramIn, ProgramPatch, RewardIn, Tiers

Offered = tuple[Reward, RewardStock | None]


async def list_programs(session: AsyncSession, shop_id: UUID) -> list[ProgramOut]:
    programs = (
        await session.scalars(select(Program).where(Program.shop_id == shop_id).order_by(Program.id))
    ).all()
    rewards = await _offered(session, shop_id, [program.id for program in programs])
    names = await names_of(session, shop_id, [earn_of(program) for program in programs])
    return [_out(program, rewards[program.id], names) for program in programs]


async def rewards_of(
    session: AsyncSession, shop_id: UUID, program_ids: Sequence[UUID]
) -> dict[UUID, list[Reward]]:
    """What is offered now: stamps in the order of the card, points from cheap to dear."""
    found = await _offered(session, shop_id, program_ids)
    return {program_id: [reward for reward, _ in rewards] for program_id, rewards in found.items()}


async def add_program(session: AsyncSession, actor: Actor, data: ProgramIn) -> ProgramOut:
    must_make_sense(data)
    await must_know_products(session, actor.shop_id, data.earn)
    program = Program(shop_id=actor.shop_id, kind=data.kind)
    as_stored(program, data)
    session.add(program)
    await session.flush()
    await session.refresh(program)
    rewards = await _add_rewards(session, program, data.rewards)
    await record(
        session, actor, "program.created", program_id=program.id, kind=program.kind, name=program.name
    )
    return _out(program, rewards, await names_of(session, actor.shop_id, [data.earn]))


async def update_program(
    session: AsyncSession, actor: Actor, program_id: UUID, patch: ProgramPatch
) -> ProgramOut:
    """A reward at the same stamp, or of the same title for points, stays the one it was, with what was had of it;
    others are retired. Vouchers already issued stay as they are."""
    program = await session.scalar(
        select(Program).where(Program.shop_id == actor.shop_id, Program.id == program_id).with_for_update()
    )
    if program is None:
        raise NotFound
    rewards = (await _offered(session, actor.shop_id, [program_id]))[program_id]
    changes = given(patch)
    status = changes.pop("status", program.status)
    wanted = msgspec.structs.replace(_as_asked(program, rewards), **changes)
    must_make_sense(wanted)
    await must_know_products(session, actor.shop_id, wanted.earn, earn_of(program))
    if "rewards" in changes:
        rewards = await _change_rewards(session, program, rewards, wanted.rewards)
    as_stored(program, wanted)
    program.status = status
    await session.flush()
    await record(session, actor, "program.updated", program_id=program_id, status=program.status)
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


async def _offered(
    session: AsyncSession, shop_id: UUID, program_ids: Sequence[UUID]
) -> dict[UUID, list[Offered]]:
    found: dict[UUID, list[Offered]] = {program_id: [] for program_id in program_ids}
    query = (
        select(Reward, RewardStock)
        .outerjoin(
            RewardStock, (RewardStock.shop_id == Reward.shop_id) & (RewardStock.reward_id == Reward.id)
        )
        .where(Reward.shop_id == shop_id, Reward.program_id.in_(program_ids), Reward.retired_at.is_(None))
        .order_by(Reward.at, Reward.cost, Reward.id)
        .execution_options(populate_existing=True)
    )
    for reward, stock in await session.execute(query):
        found[reward.program_id].append((reward, stock))
    return found


async def _change_rewards(
    session: AsyncSession, program: Program, offered: Sequence[Offered], wanted: Sequence[RewardIn]
) -> list[Offered]:
    standing = {_place_of(reward): (reward, stock) for reward, stock in offered}
    fresh = []
    for asked in wanted:
        reward, stock = standing.pop(_place_of(asked), (None, None))
        if reward is None:
            fresh.append(asked)
            continue
        for name, value in msgspec.structs.asdict(asked).items():
            if name != "stock":
                setattr(reward, name, value)
        await _set_stock(session, reward, stock, asked.stock)
    for reward, _ in standing.values():
        reward.retired_at = now()
    return await _add_rewards(session, program, fresh)


def _place_of(reward: Reward | RewardIn) -> tuple[int | None, str]:
    return (reward.at, "") if reward.at is not None else (None, reward.title.strip().casefold())


async def _set_stock(
    session: AsyncSession, reward: Reward, stock: RewardStock | None, total: int | None
) -> None:
    """Never less than what was had already. One that runs out from now on counts what was had before."""
    if total is None:
        if stock:
            await session.delete(stock)
        return
    if stock is not None:
        await session.refresh(stock, with_for_update=True)
        stock.total = max(total, stock.taken)
        return
    standing = select(func.count()).where(
        Voucher.shop_id == reward.shop_id, Voucher.reward_id == reward.id, Voucher.cancelled_at.is_(None)
    )
    taken = await session.scalar(standing) or 0
    session.add(
        RewardStock(shop_id=reward.shop_id, reward_id=reward.id, total=max(total, taken), taken=taken)
    )


async def _add_rewards(session: AsyncSession, program: Program, wanted: Sequence[RewardIn]) -> list[Offered]:
    for asked in wanted:
        fields = msgspec.structs.asdict(asked)
        stock = fields.pop("stock")
        fields["title"] = asked.title.strip()
        reward = Reward(shop_id=program.shop_id, program_id=program.id, **fields)
        session.add(reward)
        await session.flush()
        if stock is not None:
            session.add(RewardStock(shop_id=program.shop_id, reward_id=reward.id, total=stock, taken=0))
    await session.flush()
    return (await _offered(session, program.shop_id, [program.id]))[program.id]


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
