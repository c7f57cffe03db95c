"""What is on a customer's cards, and how far it is to the next reward."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.loyalty.ledger import balances_of, unit_of
from langganan.loyalty.models import Balance, Program, Reward
from langganan.loyalty.programs import rewards_of
from langganan.loyalty.schemas import BalanceOut, NextReward


async def list_balances(session: AsyncSession, shop_id: UUID, customer_id: UUID) -> list[BalanceOut]:
    """Every programme that runs, and every other one where something is left."""
    held = select(Balance.program_id).where(
        Balance.shop_id == shop_id, Balance.customer_id == customer_id, Balance.balance > 0
    )
    query = (
        select(Program)
        .where(Program.shop_id == shop_id, or_(Program.status == "active", Program.id.in_(held)))
        .order_by(Program.id)
    )
    programs = (await session.scalars(query)).all()
    rewards = await rewards_of(session, shop_id, [program.id for program in programs])
    balances = await balances_of(session, shop_id, customer_id)
    return [balance_out(program, rewards[program.id], balances.get(program.id, 0)) for program in programs]


def balance_out(program: Program, rewards: Sequence[Reward], balance: int) -> BalanceOut:
    return BalanceOut(
        program_id=program.id,
        name=program.name,
        unit=unit_of(program),
        balance=balance,
        target=target_of(rewards),
        next_reward=_next_reward(rewards, balance),
    )


def target_of(rewards: Sequence[Reward]) -> int | None:
    """The length of a stamp card; a points programme has none."""
    return max((reward.at for reward in rewards if reward.at), default=None)


def _next_reward(rewards: Sequence[Reward], balance: int) -> NextReward | None:
    """The nearest one that is still to be reached; with every points reward in reach, the dearest, at 0 missing."""
    ahead = [
        (needed - balance, reward)
        for reward in rewards
        if (needed := reward.at or reward.cost or 0) > balance
    ]
    if ahead:
        missing, reward = min(ahead, key=lambda pair: pair[0])
        return NextReward(title=reward.title, missing=missing)
    return NextReward(title=rewards[-1].title, missing=0) if rewards else None
