from collections.abc import AsyncIterator
from typing import Any, Literal
from zoneinfo import ZoneInfo

from litestar import Controller, get
from litestar.datastructures import State
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery
from litestar.response import Stream
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.activity.log import record
from langganan.core.clock import today
from langganan.exports.cells import Card, Cell, Sheet
from langganan.exports.columns import FILE_NAMES, Table
from langganan.exports.reading import pages
from langganan.exports.writing import as_csv, as_xlsx
from langganan.http.request import ApiRequest, language_of
from langganan.loyalty.models import Program
from langganan.shops.models import Shop
from langganan.shops.service import get_shop

Format = Literal["csv", "xlsx"]
_MEDIA_TYPES: dict[Format, str] = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
_UNITS = {"id": {"stamp": "stempel", "points": "poin"}, "en": {"stamp": "stamps", "points": "points"}}


class ExportController(Controller):
    path = "/exports"
    tags = ("Shop",)

    @get(
        "/{table:str}",
        summary="All that the shop has, as a file",
        operation_id="exportTable",
        needs="data:export",
        streams=True,
    )
    async def run(
        self,
        table: FromPath[Table],
        request: ApiRequest,
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        state: State,
        format: FromQuery[Format] = "csv",
    ) -> Stream:
        """`customers`, `sales`, `ledger` or `vouchers`; headings in the language of `Accept-Language`. It is streamed,
        and what a spreadsheet would run as a formula has an apostrophe before it, which importing takes off again."""
        shop, language = await get_shop(session, actor.shop_id), language_of(request)
        sheet = await _sheet(session, shop, table, language)
        await record(session, actor, "data.exported", table=table, format=format)

        async def cells() -> AsyncIterator[list[list[Cell]]]:
            async for rows in pages(state.sessions, actor.shop_id, table):
                yield [sheet.cells(row) for row in rows]

        lines = (
            as_csv(sheet.headings, cells(), language) if format == "csv" else as_xlsx(sheet.headings, cells())
        )
        name = f"{FILE_NAMES[table][language]}-{shop.slug}-{today(shop.timezone)}.{format}"
        headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
        return Stream(lines, media_type=_MEDIA_TYPES[format], headers=headers)


async def _sheet(session: AsyncSession, shop: Shop, table: Table, language: str) -> Sheet:
    cards: tuple[Card, ...] = ()
    if table == "customers":
        programs = select(Program).where(Program.shop_id == shop.id).order_by(Program.created_at, Program.id)
        cards = tuple(
            Card(program.id, f"{program.name} ({_UNITS[language][program.kind]})")
            for program in await session.scalars(programs)
        )
    return Sheet(table, language, ZoneInfo(shop.timezone), cards)


controllers: list[Any] = [ExportController]
