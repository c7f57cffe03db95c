"""Correcting a card by hand: an entry with its reason, like everything else."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.core.errors import bad_field
from langganan.loyalty.award import complete, must_not_be_too_many
from langganan.loyalty.balances import balance_out
from langganan.loyalty.books import open_books, write_locked
from langganan.loyalty.journal import Because, Journal
from langganan.loyalty.rules import local
from langganan.loyalty.schemas import AdjustIn, BalanceOut


async def adjust(session: AsyncSession, actor: Actor, customer_id: UUID, data: AdjustIn) -> BalanceOut:
    """Raises BalanceTooLow when more is taken than there is. A running card that this completes issues its reward."""
    opened = await open_books(session, actor.shop_id, [customer_id])
    wallet, terms = opened.wallet(customer_id), opened.setup.programs.get(data.program_id)
    if terms is None:
        raise bad_field(
            "program_id", "unknown_program", id="Program ini tidak ada.", en="There is no such programme."
        )
    if data.amount == 0:
        raise bad_field(
            "amount", "zero", id="Isi jumlahnya, tambah atau kurang.", en="Say how many, plus or minus."
        )
    must_not_be_too_many(terms, data.amount, "amount")
    journal = Journal(opened.snapshot, opened.setup, actor, opened.snapshot.moment)
    journal.expire(wallet)
    journal.adjust(terms, wallet, data.amount)
    if data.amount > 0 and terms.runs_on(local(journal.moment, opened.setup).date()):
        complete(journal, terms, wallet, Because())
    journal.note(
        "ledger.adjusted",
        customer_id,
        program_id=terms.id,
        program=terms.name,
        amount=data.amount,
        reason=data.reason.strip(),
    )
    await write_locked(session, actor.shop_id, journal.finished())
    return balance_out(opened, terms, wallet)
