"""What a sale or a tap earns in each programme, written to the books, and rewards that this completes."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.core.errors import bad_field
from langganan.loyalty import rules
from langganan.loyalty.ledger import Because, balances_of, post
from langganan.loyalty.models import Program, Reward
from langganan.loyalty.programs import rewards_of
from langganan.loyalty.vouchers import issue


async def award(
    session: AsyncSession,
    actor: Actor,
    timezone: str,
    customer_id: UUID,
    units: Sequence[tuple[Program, int]],
    because: Because,
    occurred_at: datetime,
) -> None:
    """The caller holds the customer's lock. A completed card begins again at zero and its voucher is issued."""
    rewards = await rewards_of(session, actor.shop_id, [program.id for program, _ in units])
    balances = await balances_of(session, actor.shop_id, customer_id)
    for program, amount in units:
        if amount == 0:
            continue
        passed = _passed(program, rewards[program.id], balances.get(program.id, 0), amount)
        await post(session, actor, program, customer_id, "earn", amount, because, occurred_at)
        for step, reward in passed:
            voucher = await issue(session, actor, timezone, customer_id, reward, because, occurred_at)
            if step.closes:
                spent = Because(sale_id=because.sale_id, stamp_id=because.stamp_id, voucher_id=voucher.id)
                await post(session, actor, program, customer_id, "redeem", -step.position, spent, occurred_at)


def _passed(
    program: Program, rewards: Sequence[Reward], balance: int, amount: int
) -> list[tuple[rules.Step, Reward]]:
    by_position = {reward.at: reward for reward in rewards if reward.at}
    if program.kind != "stamp" or not by_position:
        return []
    if amount > rules.MOST_STAMPS_AT_ONCE:
        raise bad_field(
            "amount",
            "too_many_stamps",
            id="Nilai ini memberi terlalu banyak stempel sekaligus. Periksa lagi.",
            en="This amount gives too many stamps at once. Please check it.",
        )
    steps = rules.steps(balance, amount, [*by_position])
    return [(step, by_position[step.position]) for step in steps]
