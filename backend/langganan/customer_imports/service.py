"""A file on its way to becoming customers: looked at, its columns named, previewed, begun, ended, undone."""

import asyncio
from collections.abc import Sequence
from typing import ClassVar
from uuid import UUID

import msgspec
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.core.clock import now
from langganan.core.errors import Conflict, NotFound, Says, bad_field
from langganan.customer_imports import remarks
from langganan.customer_imports.columns import Column
from langganan.customer_imports.models import CustomerImport, CustomerImportRow
from langganan.customer_imports.people import Person, Refused, read_people
from langganan.customer_imports.schemas import ImportColumnsIn, ImportStartIn, KeptBecause
from langganan.customer_imports.sources import LARGEST, FileTooLarge, Table, read_table
from langganan.loyalty.rules import MOST_STAMPS_AT_ONCE
from langganan.loyalty.setup import setup_of

_LISTED = 20


class NotAnyMore(Conflict):
    code, title = "import_not_a_draft", "This import has begun"
    says: ClassVar[Says] = {
        "id": "Impor ini sudah berjalan atau selesai.",
        "en": "This import has begun, or is done.",
    }


async def draft(session: AsyncSession, actor: Actor, content: bytes) -> CustomerImport:
    """Raises Invalid for what is no list of people, FileTooLarge."""
    if len(content) > LARGEST:
        raise FileTooLarge
    table = await asyncio.to_thread(read_table, content)
    programs = (await setup_of(session, actor.shop_id)).programs.values()
    columns = []
    for column in table.columns:
        fitting = [terms.id for terms in programs if (terms.kind == "stamp") == (column.unit == "stamp")]
        if column.field == "balance":
            column = Column("balance", fitting[0]) if len(fitting) == 1 else Column("ignored")
        columns.append({"field": column.field, "program_id": column.program_id})
    work = CustomerImport(
        shop_id=actor.shop_id,
        content=content,
        columns=msgspec.to_builtins(columns),
        agreed=[],
        actor_kind=actor.kind,
        actor_id=actor.id,
        rows=len(table.rows),
    )
    session.add(work)
    await session.flush()
    return work


async def list_imports(session: AsyncSession, shop_id: UUID) -> Sequence[CustomerImport]:
    """The newest first; drafts that nobody began are not among them."""
    query = (
        select(CustomerImport)
        .where(CustomerImport.shop_id == shop_id, CustomerImport.status != "draft")
        .order_by(CustomerImport.id.desc())
        .limit(_LISTED)
    )
    return (await session.scalars(query)).all()


async def get_import(
    session: AsyncSession, shop_id: UUID, import_id: UUID, *, lock: bool = False
) -> CustomerImport:
    query = (
        select(CustomerImport)
        .where(CustomerImport.shop_id == shop_id, CustomerImport.id == import_id)
        .execution_options(populate_existing=True)
    )
    work = await session.scalar(query.with_for_update() if lock else query)
    if work is None:
        raise NotFound
    return work


async def name_columns(
    session: AsyncSession, actor: Actor, import_id: UUID, data: ImportColumnsIn
) -> CustomerImport:
    """Raises NotAnyMore once it has begun."""
    work = await _draft(session, actor.shop_id, import_id)
    programs = (await setup_of(session, actor.shop_id)).programs
    if len(data.columns) != len(work.columns):
        raise bad_field(
            "columns",
            "not_all_columns",
            id=f"File ini punya {len(work.columns)} kolom.",
            en=f"This file has {len(work.columns)} columns.",
        )
    for place, column in enumerate(data.columns):
        if (column.field == "balance") != (column.program_id in programs):
            raise bad_field(
                f"columns.{place}.program_id",
                "unknown_program",
                id="Pilih programnya untuk kolom saldo.",
                en="Choose the programme of a balance.",
            )
    if not {"name", "phone", "email"} & {column.field for column in data.columns}:
        raise bad_field(
            "columns",
            "no_name",
            id="Tunjukkan kolom nama atau nomornya.",
            en="Say which column is the name or the number.",
        )
    work.columns = msgspec.to_builtins(
        [{"field": one.field, "program_id": one.program_id} for one in data.columns]
    )
    await session.flush()
    return work


async def start(session: AsyncSession, actor: Actor, import_id: UUID, data: ImportStartIn) -> CustomerImport:
    """Begun twice it is begun once."""
    if data.agreed and not (data.wording or "").strip():
        raise bad_field(
            "wording",
            "wording_missing",
            id="Tulis bagaimana mereka menyetujuinya.",
            en="Say how they agreed.",
        )
    work = await get_import(session, actor.shop_id, import_id, lock=True)
    if work.status == "draft":
        agreed = {(one.purpose, one.channel) for one in data.agreed}
        work.agreed = [{"purpose": purpose, "channel": channel} for purpose, channel in sorted(agreed)]
        work.wording, work.status = data.wording if agreed else None, "running"
        work.actor_kind, work.actor_id = actor.kind, actor.id
        await session.flush()
    return work


async def cancel(session: AsyncSession, actor: Actor, import_id: UUID) -> CustomerImport:
    """What is in already stays until it is undone; an import that has ended is left as it is."""
    work = await get_import(session, actor.shop_id, import_id, lock=True)
    if work.status in ("draft", "running"):
        work.status, work.content, work.ended_at = "cancelled", None, now()
        await session.flush()
    return work


async def undo(session: AsyncSession, actor: Actor, import_id: UUID) -> CustomerImport:
    """Raises NotAnyMore for one that is still running, or was never begun."""
    work = await get_import(session, actor.shop_id, import_id, lock=True)
    if work.status in ("draft", "running"):
        raise NotYet
    if work.status in ("done", "cancelled"):
        work.status, work.actor_kind, work.actor_id = "undoing", actor.kind, actor.id
        await session.flush()
    return work


class NotYet(Conflict):
    code, title = "import_not_ended", "This import has not ended"
    says: ClassVar[Says] = {
        "id": "Impor ini belum selesai. Hentikan dulu, baru batalkan.",
        "en": "This import has not ended. Stop it first, then undo it.",
    }


async def refused_rows(session: AsyncSession, shop_id: UUID, import_id: UUID) -> Sequence[CustomerImportRow]:
    """As long as they are kept, which is 30 days."""
    await get_import(session, shop_id, import_id)
    query = (
        select(CustomerImportRow)
        .where(
            CustomerImportRow.shop_id == shop_id,
            CustomerImportRow.import_id == import_id,
            CustomerImportRow.outcome == "refused",
        )
        .order_by(CustomerImportRow.line)
    )
    return (await session.scalars(query)).all()


async def kept_because(session: AsyncSession, work: CustomerImport) -> list[KeptBecause]:
    """Why some could not be undone: how many of each."""
    if not work.kept:
        return []
    query = (
        select(CustomerImportRow.undone, func.count())
        .where(
            CustomerImportRow.shop_id == work.shop_id,
            CustomerImportRow.import_id == work.id,
            CustomerImportRow.undone != "undone",
        )
        .group_by(CustomerImportRow.undone)
    )
    kept = [{"reason": reason, "customers": count} for reason, count in await session.execute(query)]
    return msgspec.convert(kept, list[KeptBecause])


async def table_of(session: AsyncSession, work: CustomerImport) -> Table:
    """Raises NotAnyMore when the file is not kept any more."""
    content = await session.scalar(
        select(CustomerImport.content).where(
            CustomerImport.shop_id == work.shop_id, CustomerImport.id == work.id
        )
    )
    if content is None:
        raise NotAnyMore
    return await asyncio.to_thread(read_table, content)


async def people_of(session: AsyncSession, work: CustomerImport) -> list[Person | Refused]:
    """One for each row, always the same ones. No card gets more stamps at once than a correction may give."""
    table = await table_of(session, work)
    columns = msgspec.convert(work.columns, list[Column], strict=False)
    people = await asyncio.to_thread(lambda: [*read_people(table.rows, columns)])
    stamps = {
        terms.id
        for terms in (await setup_of(session, work.shop_id)).programs.values()
        if terms.kind == "stamp"
    }
    for person in people:
        if isinstance(person, Person):
            for program_id in stamps & person.balances.keys():
                if person.balances[program_id] > MOST_STAMPS_AT_ONCE:
                    del person.balances[program_id]
                    person.remarks.append(remarks.too_many_stamps(MOST_STAMPS_AT_ONCE))
    return people


async def _draft(session: AsyncSession, shop_id: UUID, import_id: UUID) -> CustomerImport:
    work = await get_import(session, shop_id, import_id, lock=True)
    if work.status != "draft":
        raise NotAnyMore
    return work
