"""Imports on their way. How far one has come is written with its rows: whoever dies in the middle, another goes on."""

from collections.abc import Sequence
from uuid import UUID

import structlog
from msgspec import Struct, field
from sqlalchemy import delete, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.activity.log import record
from langganan.core.clock import now
from langganan.customer_imports.applying import Overtaken, apply_rows
from langganan.customer_imports.models import CustomerImport, CustomerImportRow
from langganan.customer_imports.people import Person, Refused
from langganan.customer_imports.service import people_of
from langganan.customer_imports.undoing import undo_rows
from langganan.db.engine import Sessions
from langganan.db.unit_of_work import unit_of_work

ROWS_AT_ONCE = 1_000
_UNDONE_AT_ONCE = 100
_SHOPS_AT_ONCE = 100
_TRIES = 5
_SHOPS = text("SELECT shops_with_imports(:since, :max_rows)")
_FORGET_DRAFTS = "1 day"
_FORGET_REFUSED = "30 days"

log = structlog.get_logger()


class Read(Struct):
    """The file that is being worked on, so that it is read once."""

    import_id: UUID | None = None
    people: list[Person | Refused] = field(default_factory=list)


async def run_imports(sessions: Sessions) -> None:
    """Of all shops, until none is left. One shop's trouble is not the next one's."""
    since: UUID | None = None
    while shops := await _shops(sessions, since):
        for shop_id in shops:
            try:
                await run_imports_of(sessions, shop_id)
            except Exception as error:
                log.error("import_stuck", shop_id=str(shop_id), cause=type(error).__name__)
        since = shops[-1]


async def run_imports_of(sessions: Sessions, shop_id: UUID) -> None:
    """Safe to run twice, and at once: whoever comes second finds the import taken."""
    read, tries = Read(), 0
    while True:
        try:
            if not await _step(sessions, shop_id, read):
                return
            tries = 0
        except Overtaken:
            tries += 1
            if tries == _TRIES:
                raise


async def forget_files(session: AsyncSession, shop_id: UUID) -> None:
    """Drafts after a day, rows that were refused after 30."""
    draft = text(f"created_at < now() - interval '{_FORGET_DRAFTS}'")
    await session.execute(
        delete(CustomerImport).where(
            CustomerImport.shop_id == shop_id, CustomerImport.status == "draft", draft
        )
    )
    old = text(f"applied_at < now() - interval '{_FORGET_REFUSED}'")
    await session.execute(
        delete(CustomerImportRow).where(
            CustomerImportRow.shop_id == shop_id, CustomerImportRow.outcome == "refused", old
        )
    )


async def _shops(sessions: Sessions, since: UUID | None) -> Sequence[UUID]:
    async with unit_of_work(sessions) as session:
        return (await session.scalars(_SHOPS, {"since": since, "max_rows": _SHOPS_AT_ONCE})).all()


async def _step(sessions: Sessions, shop_id: UUID, read: Read) -> bool:
    """Some rows in one transaction. False when there is nothing to do, or somebody else does it."""
    async with unit_of_work(sessions, shop_id) as session:
        query = (
            select(CustomerImport)
            .where(CustomerImport.shop_id == shop_id, CustomerImport.status.in_(("running", "undoing")))
            .order_by(CustomerImport.id)
            .limit(1)
            .with_for_update(skip_locked=True)
        )
        work = await session.scalar(query)
        if work is None:
            return False
        actor = Actor(shop_id=shop_id, kind=work.actor_kind, id=work.actor_id)
        if work.status == "undoing":
            await _undo(session, actor, work)
        else:
            await _apply(session, actor, work, read)
    return True


async def _apply(session: AsyncSession, actor: Actor, work: CustomerImport, read: Read) -> None:
    if read.import_id != work.id:
        read.people, read.import_id = await people_of(session, work), work.id
    await apply_rows(session, actor, work, read.people[work.done : work.done + ROWS_AT_ONCE])
    if work.done >= work.rows:
        work.status, work.content, work.ended_at = "done", None, now()
        await record(session, actor, "customers.imported", added=work.added, updated=work.updated)


async def _undo(session: AsyncSession, actor: Actor, work: CustomerImport) -> None:
    if not await undo_rows(session, actor, work, _UNDONE_AT_ONCE):
        work.status, work.ended_at = "undone", now()
        await record(session, actor, "customers.import_undone", undone=work.undone, kept=work.kept)
