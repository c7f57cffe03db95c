from collections.abc import AsyncIterator
from typing import Annotated, Any

import msgspec
from litestar import Controller, Request, Response, get, post
from litestar.datastructures import State
from litestar.di import NamedDependency
from litestar.exceptions.http_exceptions import RequestEntityTooLarge
from litestar.params import FromQuery, QueryParameter
from litestar.response import Stream
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.core.paging import Page
from langganan.counter.importing import service
from langganan.counter.importing.doubles import tills_known
from langganan.counter.importing.schemas import ImportTill, SalesImported
from langganan.http.files import file_of
from langganan.http.problems import handle
from langganan.http.request import ApiRequest, language_of

Till = Annotated[str, QueryParameter(min_length=1, max_length=40, description="Which till the file is from.")]
_LINES = "application/x-ndjson"
_MORE_THAN_THE_FILE = 200_000


def _too_large(request: Request[Any, Any, Any], _: Exception) -> Response[Any]:
    return handle(request, service.FileTooLarge())


class SalesImportController(Controller):
    path = "/sales/import"
    tags = ("The counter",)
    exception_handlers = {RequestEntityTooLarge: _too_large}

    @post(
        "/",
        summary="Record the sales in a file that another till exports; again, it records nothing more",
        operation_id="importSales",
        status_code=200,
        needs="sales:import",
        takes_file=True,
        streams=True,
        request_max_body_size=service.LARGEST + _MORE_THAN_THE_FILE,
    )
    async def run(
        self,
        request: ApiRequest,
        actor: NamedDependency[Actor],
        state: State,
        till: FromQuery[Till] = "kasir",
        dry_run: FromQuery[bool] = False,
    ) -> Response[SalesImported]:
        """Who accepts `application/x-ndjson` gets `{"done", "of"}` line by line as it runs, and the answer last."""
        language, actor = language_of(request), service.bringing(actor, till)
        tally = await service.look(state.sessions, actor, await file_of(request))

        async def lines() -> AsyncIterator[bytes]:
            async for progress in service.record_sales(state.till, state.sessions, actor, tally):
                yield msgspec.json.encode(progress) + b"\n"
            answer = await service.told(state.sessions, actor, tally, language, dry_run=False)
            yield msgspec.json.encode(answer) + b"\n"

        if not dry_run and _LINES in request.headers.get("accept", ""):
            return Stream(lines(), media_type=_LINES)  # type: ignore[return-value]
        if not dry_run:
            async for _ in service.record_sales(state.till, state.sessions, actor, tally):
                pass
        return Response(await service.told(state.sessions, actor, tally, language, dry_run=dry_run))

    @get(
        "/tills",
        summary="The names of tills whose files were recorded",
        operation_id="listImportTills",
        needs="sales:import",
    )
    async def tills(
        self, actor: NamedDependency[Actor], session: NamedDependency[AsyncSession]
    ) -> Page[ImportTill]:
        """A file sent again under one of them is recognised."""
        return Page([ImportTill(till=till) for till in await tills_known(session, actor.shop_id)])


controllers: list[Any] = [SalesImportController]
