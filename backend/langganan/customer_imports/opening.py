"""What was on the paper card already: a correction of the empty card, with its reason, like every other."""

from uuid import UUID

from msgspec import Struct, field
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.loyalty.award import complete
from langganan.loyalty.books import open_books, write_locked
from langganan.loyalty.journal import Because, Journal
from langganan.loyalty.rules import local

_REASON = "Saldo awal dari impor"
_AT_ONCE = 50


class Opening(Struct):
    version: int
    """Of the wallet afterwards."""
    entries: list[UUID] = field(default_factory=list)
    vouchers: list[UUID] = field(default_factory=list)


async def open_balances(
    session: AsyncSession, actor: Actor, balances: dict[UUID, dict[UUID, int]]
) -> dict[UUID, Opening]:
    """By customer, then by programme. A stamp card that this completes issues its reward."""
    opened: dict[UUID, Opening] = {}
    people = sorted(balances)
    for start in range(0, len(people), _AT_ONCE):
        some = {customer_id: balances[customer_id] for customer_id in people[start : start + _AT_ONCE]}
        opened |= await _open(session, actor, some)
    return opened


async def _open(
    session: AsyncSession, actor: Actor, balances: dict[UUID, dict[UUID, int]]
) -> dict[UUID, Opening]:
    books = await open_books(session, actor.shop_id, balances)
    journal = Journal(books.snapshot, books.setup, actor, books.snapshot.moment)
    opened = {}
    for customer_id, amounts in balances.items():
        wallet = books.wallet(customer_id)
        opened[customer_id] = Opening(wallet.version + 1)
        for program_id, amount in amounts.items():
            terms = books.setup.programs[program_id]
            journal.adjust(terms, wallet, amount)
            if terms.runs_on(local(journal.moment, books.setup).date()):
                complete(journal, terms, wallet, Because())
            journal.note(
                "ledger.adjusted",
                customer_id,
                program_id=terms.id,
                program=terms.name,
                amount=amount,
                reason=_REASON,
            )
    for entry in journal.rows.get("ledger_entries", []):
        opened[entry["customer_id"]].entries.append(entry["id"])
    for voucher in journal.rows.get("vouchers", []):
        opened[voucher["customer_id"]].vouchers.append(voucher["id"])
    await write_locked(session, actor.shop_id, journal.finished())
    return opened
