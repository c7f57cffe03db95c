from typing import Any
from uuid import UUID

from litestar import Controller, Request, Response, get, patch, post
from litestar.background_tasks import BackgroundTask
from litestar.datastructures import State
from litestar.di import NamedDependency
from litestar.exceptions.http_exceptions import RequestEntityTooLarge
from litestar.params import FromPath, JSONBody
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.core.paging import Page
from langganan.customer_imports import service
from langganan.customer_imports.models import CustomerImport
from langganan.customer_imports.preview import preview
from langganan.customer_imports.schemas import (
    CustomerImportOut,
    ImportColumn,
    ImportColumnsIn,
    ImportPreview,
    ImportRemark,
    ImportStartIn,
)
from langganan.customer_imports.sheets import behind_address
from langganan.customer_imports.sources import LARGEST, FileTooLarge
from langganan.db.unit_of_work import unit_of_work
from langganan.http.files import file_of
from langganan.http.problems import handle
from langganan.http.request import ApiRequest, language_of
from langganan.messaging.bell import IMPORT, ring

_MORE_THAN_THE_FILE = 200_000
_EXAMPLES = 3


def _too_large(request: Request[Any, Any, Any], _: Exception) -> Response[Any]:
    return handle(request, FileTooLarge())


class CustomerImportController(Controller):
    path = "/customers/imports"
    tags = ("Customers",)
    opt = {"needs": "customers:import"}
    exception_handlers = {RequestEntityTooLarge: _too_large}

    @post(
        "/",
        summary="Read a file of customers: CSV, XLSX, vCard, lines of text, or the address of a shared Google Sheet",
        operation_id="createCustomerImport",
        takes_file=True,
        request_max_body_size=LARGEST + _MORE_THAN_THE_FILE,
    )
    async def create(
        self, request: ApiRequest, actor: NamedDependency[Actor], state: State
    ) -> CustomerImportOut:
        """Nothing is written to the customers yet. No connection is held while a sheet is fetched."""
        content = await behind_address(await file_of(request))
        async with unit_of_work(state.sessions, actor.shop_id) as session:
            return await _out(session, await service.draft(session, actor, content))

    @get("/", summary="The last 20 imports that were begun", operation_id="listCustomerImports")
    async def index(
        self, actor: NamedDependency[Actor], session: NamedDependency[AsyncSession]
    ) -> Page[CustomerImportOut]:
        return Page(
            [await _out(session, work) for work in await service.list_imports(session, actor.shop_id)]
        )

    @get("/{import_id:uuid}", summary="How far an import is", operation_id="getCustomerImport")
    async def read(
        self, import_id: FromPath[UUID], actor: NamedDependency[Actor], session: NamedDependency[AsyncSession]
    ) -> CustomerImportOut:
        return await _out(session, await service.get_import(session, actor.shop_id, import_id))

    @patch("/{import_id:uuid}", summary="Say what each column is", operation_id="updateCustomerImport")
    async def name_columns(
        self,
        import_id: FromPath[UUID],
        data: JSONBody[ImportColumnsIn],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
    ) -> CustomerImportOut:
        return await _out(session, await service.name_columns(session, actor, import_id, data))

    @get(
        "/{import_id:uuid}/preview",
        summary="What it would add, complete, leave and refuse",
        operation_id="previewCustomerImport",
    )
    async def preview(
        self,
        import_id: FromPath[UUID],
        request: ApiRequest,
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
    ) -> ImportPreview:
        work = await service.get_import(session, actor.shop_id, import_id)
        return await preview(session, work, language_of(request))

    @post(
        "/{import_id:uuid}/start",
        summary="Begin; it goes on by itself",
        operation_id="startCustomerImport",
        status_code=200,
    )
    async def start(
        self, import_id: FromPath[UUID], data: JSONBody[ImportStartIn], actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession], state: State,
    ) -> Response[CustomerImportOut]:  # fmt: skip
        return await _begun(session, state, await service.start(session, actor, import_id, data))

    @post(
        "/{import_id:uuid}/cancel",
        summary="Stop; who is in already stays until it is undone",
        operation_id="cancelCustomerImport",
        status_code=200,
    )
    async def cancel(
        self, import_id: FromPath[UUID], actor: NamedDependency[Actor], session: NamedDependency[AsyncSession]
    ) -> CustomerImportOut:
        return await _out(session, await service.cancel(session, actor, import_id))

    @post(
        "/{import_id:uuid}/undo",
        summary="Take it back, but for customers with whom something happened since",
        operation_id="undoCustomerImport",
        status_code=200,
    )
    async def undo(
        self, import_id: FromPath[UUID], actor: NamedDependency[Actor], session: NamedDependency[AsyncSession],
        state: State,
    ) -> Response[CustomerImportOut]:  # fmt: skip
        return await _begun(session, state, await service.undo(session, actor, import_id))

    @get(
        "/{import_id:uuid}/refused",
        summary="The rows that were refused, as long as they are kept (30 days)",
        operation_id="listRefusedImportRows",
    )
    async def refused(
        self,
        import_id: FromPath[UUID],
        request: ApiRequest,
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
    ) -> Page[ImportRemark]:
        language = language_of(request)
        rows = await service.refused_rows(session, actor.shop_id, import_id)
        return Page(
            [
                ImportRemark(line=row.line, detail=row.did["says"][language], text=row.text or "")
                for row in rows
            ]
        )


async def _begun(session: AsyncSession, state: State, work: CustomerImport) -> Response[CustomerImportOut]:
    async def rung() -> None:
        await ring(state.redis, IMPORT)

    return Response(await _out(session, work), background=BackgroundTask(rung))


async def _out(session: AsyncSession, work: CustomerImport) -> CustomerImportOut:
    counts = {
        name: getattr(work, name)
        for name in ("rows", "done", "added", "updated", "unchanged", "refused", "undone", "kept")
    }
    return CustomerImportOut(
        id=work.id,
        status=work.status,
        kept_because=await service.kept_because(session, work),
        columns=await _columns(session, work) if work.status == "draft" else [],
        created_at=work.created_at,
        ended_at=work.ended_at,
        **counts,
    )


async def _columns(session: AsyncSession, work: CustomerImport) -> list[ImportColumn]:
    table = await service.table_of(session, work)
    columns = []
    for place, column in enumerate(work.columns):
        seen = dict.fromkeys(row.cells[place] for row in table.rows[:100] if place < len(row.cells))
        columns.append(
            ImportColumn(
                heading=table.heading[place] if table.heading and place < len(table.heading) else None,
                field=column["field"],
                program_id=column["program_id"],
                examples=[cell for cell in seen if cell][:_EXAMPLES],
            )
        )
    return columns


controllers: list[Any] = [CustomerImportController]
