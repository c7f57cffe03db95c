"""The rewards that a programme offers: which stay what they were when it is changed, and how many are left."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.core.clock import now
from langganan.core.errors import Invalid, bad_field
from langganan.loyalty.models import Program, Reward, RewardStock, Voucher
from langganan.loyalty.terms import RewardIn

Offered = tuple[Reward, RewardStock | None]


def unknown_reward(field: str) -> Invalid:
    return bad_field(field, "unknown_reward", id="Hadiah ini tidak ada.", en="There is no such reward.")


async def offered_by(
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


async def change_rewards(
    session: AsyncSession, program: Program, offered: Sequence[Offered], wanted: Sequence[RewardIn]
) -> list[Offered]:
    """One that is sent with its id, or has the place of one that is there, stays that one with what was had of it.
    Those that are not sent are retired. Under the lock of the set-up."""
    kept = _kept(offered, wanted)
    for reward, _ in offered:
        if not any(reward is stays for stays, _ in kept.values()):
            reward.retired_at = now()
    for position, asked in enumerate(wanted):
        if position in kept:
            reward, stock = kept[position]
            for name, value in _fields(asked).items():
                setattr(reward, name, value)
            await _set_stock(session, reward, stock, asked.stock)
        else:
            await _add(session, program, asked)
    await session.flush()
    return (await offered_by(session, program.shop_id, [program.id]))[program.id]


def _kept(offered: Sequence[Offered], wanted: Sequence[RewardIn]) -> dict[int, Offered]:
    """By its position in `wanted`. Raises Invalid for an id that is not there, or is there twice."""
    left = {reward.id: (reward, stock) for reward, stock in offered}
    kept = {}
    for position, asked in enumerate(wanted):
        if asked.id is not None:
            if asked.id not in left:
                raise unknown_reward(f"rewards.{position}.id")
            kept[position] = left.pop(asked.id)
    for position, asked in enumerate(wanted):
        twin = next((id_ for id_, (reward, _) in left.items() if _place(reward) == _place(asked)), None)
        if position not in kept and twin is not None:
            kept[position] = left.pop(twin)
    return kept


def _place(reward: Reward | RewardIn) -> tuple[int | None, str]:
    return (reward.at, "") if reward.at is not None else (None, reward.title.strip().casefold())


def _fields(asked: RewardIn) -> dict[str, Any]:
    fields = msgspec.structs.asdict(asked) | {"title": asked.title.strip()}
    return {name: value for name, value in fields.items() if name not in ("id", "stock")}


async def _add(session: AsyncSession, program: Program, asked: RewardIn) -> None:
    reward = Reward(shop_id=program.shop_id, program_id=program.id, **_fields(asked))
    session.add(reward)
    await session.flush()
    await _set_stock(session, reward, None, asked.stock)


async def _set_stock(
    session: AsyncSession, reward: Reward, stock: RewardStock | None, total: int | None
) -> None:
    """Never less than what was had already. One that runs out from now on counts what was had before."""
    if total is None:
        if stock:
            await session.delete(stock)
        return
    if stock is not None:
        stock.total = max(total, stock.taken)
        return
    standing = select(func.count()).where(
        Voucher.shop_id == reward.shop_id, Voucher.reward_id == reward.id, Voucher.cancelled_at.is_(None)
    )
    taken = await session.scalar(standing) or 0
    session.add(
        RewardStock(shop_id=reward.shop_id, reward_id=reward.id, total=max(total, taken), taken=taken)
    )
