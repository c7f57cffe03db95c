from datetime import date
from typing import Any
from uuid import UUID

from litestar import Controller, Response, get, post
from litestar.datastructures import State
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.core.paging import Page, decode_cursor, encode_cursor
from langganan.counter.answers import get_sale, sale_answer_of, stamp_answer_of
from langganan.counter.asks import ask
from langganan.counter.preview import preview_sale
from langganan.counter.records import Wanted, list_sales, sale_record, stamp_record
from langganan.counter.schemas import (
    SaleAnswer,
    SaleIn,
    SalePreview,
    SaleRecord,
    SaleRow,
    StampAnswer,
    StampIn,
    StampRecord,
    VoidIn,
)
from langganan.counter.stamp import give_stamps, thank_for_taking_part
from langganan.counter.void import void_sale, void_stamp
from langganan.http.once import Once, key_of, response
from langganan.http.request import ApiRequest, Limit, language_of
from langganan.loyalty.schemas import BonusIn


class SaleController(Controller):
    path = "/sales"
    tags = ("The counter",)
    opt = {"needs": "sales:write"}

    @post("/", summary="Record a sale", operation_id="recordSale", idempotent=True, rechecked=True)
    async def record(
        self,
        data: JSONBody[SaleIn],
        request: ApiRequest,
        actor: NamedDependency[Actor],
        state: State,
    ) -> Response[SaleAnswer]:
        key = await key_of(request, actor)
        if data.redeem:
            actor.must("vouchers:redeem")
        answered = await state.till.record(ask(actor, data, key, language_of(request)))
        return response(answered.status, answered.body, replayed=answered.replayed)

    @post(
        "/preview",
        summary="What a sale would earn; nothing is recorded",
        operation_id="previewSale",
        status_code=200,
    )
    async def preview(
        self,
        data: JSONBody[SaleIn],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        state: State,
    ) -> SalePreview:
        data.outlet_id = data.outlet_id or actor.outlet_id
        return await preview_sale(session, actor, data, state.settings.public_url)

    @get("/", summary="Sales, newest first", operation_id="listSales", needs="customers:read")
    async def index(
        self,
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        customer_id: FromQuery[UUID | None] = None,
        day: FromQuery[date | None] = None,
        staff_id: FromQuery[UUID | None] = None,
        outlet_id: FromQuery[UUID | None] = None,
        limit: FromQuery[Limit] = 50,
        cursor: FromQuery[str | None] = None,
    ) -> Page[SaleRow]:
        wanted = Wanted(customer_id=customer_id, day=day, staff_id=staff_id, outlet_id=outlet_id)
        rows = await list_sales(session, actor, wanted, limit=limit, after=decode_cursor(cursor))
        last = rows[limit - 1] if len(rows) > limit else None
        return Page(rows[:limit], encode_cursor(last.occurred_at, last.id) if last else None)

    @get(
        "/{sale_id:uuid}",
        summary="A sale and what it gave",
        operation_id="getSale",
        needs=("customers:read", "sales:write"),
    )
    async def read(
        self,
        sale_id: FromPath[UUID],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        state: State,
    ) -> SaleAnswer:
        sale = await get_sale(session, actor.shop_id, sale_id)
        return await sale_answer_of(session, sale, state.settings.public_url)

    @get(
        "/{sale_id:uuid}/record",
        summary="A sale, who recorded it, and whether you may take it back",
        operation_id="getSaleRecord",
    )
    async def record_of(
        self,
        sale_id: FromPath[UUID],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        state: State,
    ) -> SaleRecord:
        return await sale_record(session, actor, sale_id, state.settings.public_url)

    @post(
        "/{sale_id:uuid}/void",
        summary="Take back a sale and exactly what it gave",
        operation_id="voidSale",
        status_code=200,
        idempotent=True,
    )
    async def void(
        self,
        sale_id: FromPath[UUID],
        data: JSONBody[VoidIn],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        once: NamedDependency[Once],
        state: State,
    ) -> Response[SaleAnswer]:
        async def verb() -> SaleAnswer:
            sale = await void_sale(session, actor, sale_id, data.reason)
            return await sale_answer_of(session, sale, state.settings.public_url)

        return await once.answer(verb)


class StampController(Controller):
    path = "/stamps"
    tags = ("The counter",)
    opt = {"needs": "stamps:write"}

    @post("/", summary="Give stamps with no sale", operation_id="giveStamps", idempotent=True)
    async def give(
        self,
        data: JSONBody[StampIn],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        once: NamedDependency[Once],
        state: State,
    ) -> Response[StampAnswer]:
        async def verb() -> tuple[int, StampAnswer]:
            stamp, is_new = await give_stamps(session, actor, data)
            return 201 if is_new else 200, await stamp_answer_of(session, stamp, state.settings.public_url)

        return await once.answer(verb)

    @get(
        "/{stamp_id:uuid}",
        summary="Stamps given with no sale, who gave them, and whether you may take them back",
        operation_id="getStamps",
    )
    async def read(
        self,
        stamp_id: FromPath[UUID],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        state: State,
    ) -> StampRecord:
        return await stamp_record(session, actor, stamp_id, state.settings.public_url)

    @post(
        "/{stamp_id:uuid}/void",
        summary="Take back stamps",
        operation_id="voidStamps",
        status_code=200,
        idempotent=True,
    )
    async def void(
        self,
        stamp_id: FromPath[UUID],
        data: JSONBody[VoidIn],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        once: NamedDependency[Once],
        state: State,
    ) -> Response[StampAnswer]:
        async def verb() -> StampAnswer:
            stamp = await void_stamp(session, actor, stamp_id, data.reason)
            return await stamp_answer_of(session, stamp, state.settings.public_url)

        return await once.answer(verb)


class BonusController(Controller):
    path = "/customers/{customer_id:uuid}/bonuses"
    tags = ("The counter",)
    opt = {"needs": "stamps:write"}

    @post("/", summary="Thank somebody for taking part", operation_id="giveBonus", idempotent=True)
    async def give(
        self,
        customer_id: FromPath[UUID],
        data: JSONBody[BonusIn],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        once: NamedDependency[Once],
        state: State,
    ) -> Response[StampAnswer]:
        async def verb() -> tuple[int, StampAnswer]:
            data.outlet_id = data.outlet_id or actor.outlet_id
            given, is_new = await thank_for_taking_part(session, actor, customer_id, data)
            return 201 if is_new else 200, await stamp_answer_of(session, given, state.settings.public_url)

        return await once.answer(verb)


controllers: list[Any] = [SaleController, StampController, BonusController]
