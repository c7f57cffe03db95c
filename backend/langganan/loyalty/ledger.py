"""The books. Every stamp and point has its source; corrections are reversing entries.

Every verb that moves a customer's balances holds the customer's lock (`lock_customer`) first, so that what it read
stays true until it commits.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import ClassVar, Literal
from uuid import UUID

from msgspec import Struct
from sqlalchemy import insert, select, update
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.activity.log import record
from langganan.core.errors import Conflict, NotFound, Says
from langganan.core.ids import new_id
from langganan.customers.models import CustomerFacts
from langganan.loyalty.models import Balance, LedgerEntry, Program

Kind = Literal["earn", "redeem", "reverse", "expire", "adjust", "move"]


class BalanceTooLow(Conflict):
    code, title = "balance_too_low", "Not enough on the card"
    says: ClassVar[Says] = {
        "id": "Stempel atau poinnya tidak cukup, atau sudah dipakai.",
        "en": "There are not enough stamps or points, or they were already used.",
    }


class Because(Struct, frozen=True, kw_only=True):
    """The source of an entry."""

    sale_id: UUID | None = None
    stamp_id: UUID | None = None
    voucher_id: UUID | None = None
    reverses_id: UUID | None = None


async def lock_customer(session: AsyncSession, shop_id: UUID, customer_id: UUID) -> CustomerFacts:
    """Until the transaction ends nobody else moves this customer's balances or facts."""
    facts = await session.scalar(
        select(CustomerFacts)
        .where(CustomerFacts.shop_id == shop_id, CustomerFacts.customer_id == customer_id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    if facts is None:
        raise NotFound
    return facts


async def post(
    session: AsyncSession,
    actor: Actor,
    program: Program,
    customer_id: UUID,
    kind: Kind,
    amount: int,
    because: Because,
    occurred_at: datetime,
) -> int:
    """One entry and the balance it leaves. Raises BalanceTooLow rather than go below zero."""
    balance = await _move(session, actor.shop_id, customer_id, program.id, amount)
    await session.execute(
        insert(LedgerEntry).values(
            shop_id=actor.shop_id,
            id=new_id(),
            customer_id=customer_id,
            program_id=program.id,
            kind=kind,
            amount=amount,
            balance_after=balance,
            sale_id=because.sale_id,
            stamp_id=because.stamp_id,
            voucher_id=because.voucher_id,
            reverses_id=because.reverses_id,
            actor_kind=actor.kind,
            actor_id=actor.id,
            occurred_at=occurred_at,
        )
    )
    await record(
        session,
        actor,
        "ledger.entry",
        customer_id=customer_id,
        occurred_at=occurred_at,
        program_id=program.id,
        program=program.name,
        unit=unit_of(program),
        kind=kind,
        amount=amount,
        balance=balance,
    )
    return balance


async def reverse(
    session: AsyncSession, actor: Actor, entries: Sequence[LedgerEntry], occurred_at: datetime
) -> None:
    """Takes entries back, the newest first: exactly what they gave, once."""
    programs = {
        program.id: program
        for program in await session.scalars(
            select(Program).where(
                Program.shop_id == actor.shop_id, Program.id.in_({entry.program_id for entry in entries})
            )
        )
    }
    for entry in sorted(entries, key=lambda entry: entry.id, reverse=True):
        because = Because(
            sale_id=entry.sale_id, stamp_id=entry.stamp_id, voucher_id=entry.voucher_id, reverses_id=entry.id
        )
        program = programs[entry.program_id]
        await post(session, actor, program, entry.customer_id, "reverse", -entry.amount, because, occurred_at)


async def balances_of(session: AsyncSession, shop_id: UUID, customer_id: UUID) -> dict[UUID, int]:
    rows = await session.execute(
        select(Balance.program_id, Balance.balance).where(
            Balance.shop_id == shop_id, Balance.customer_id == customer_id
        )
    )
    return {row.program_id: row.balance for row in rows}


def unit_of(program: Program) -> Literal["stamp", "point"]:
    return "stamp" if program.kind == "stamp" else "point"


async def _move(
    session: AsyncSession, shop_id: UUID, customer_id: UUID, program_id: UUID, amount: int
) -> int:
    if amount < 0:
        taken = await session.scalar(
            update(Balance)
            .where(
                Balance.shop_id == shop_id,
                Balance.customer_id == customer_id,
                Balance.program_id == program_id,
                Balance.balance + amount >= 0,
            )
            .values(balance=Balance.balance + amount)
            .returning(Balance.balance)
            .execution_options(synchronize_session=False)
        )
        if taken is None:
            raise BalanceTooLow
        return taken
    given = upsert(Balance).values(
        shop_id=shop_id, customer_id=customer_id, program_id=program_id, balance=amount
    )
    balance = await session.scalar(
        given.on_conflict_do_update(
            index_elements=["shop_id", "customer_id", "program_id"],
            set_={"balance": Balance.balance + given.excluded.balance},
        ).returning(Balance.balance)
    )
    assert balance is not None
    return balance
