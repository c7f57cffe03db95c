from typing import Any
from uuid import UUID

from litestar import Controller, Response, get, patch, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.core.paging import Page, Paged
from langganan.http.once import Once
from langganan.loyalty.causes import service
from langganan.loyalty.causes.giving import give
from langganan.loyalty.causes.schemas import CauseIn, CauseOut, CausePatch, GiftIn, GiftOut


class CauseController(Controller):
    path = "/causes"
    tags = ("Causes",)
    opt = {"needs": "programs:write"}

    @get(
        "/",
        summary="What the shop and its customers give to, with running totals",
        operation_id="listCauses",
        needs="programs:read",
    )
    async def index(
        self,
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        paged: NamedDependency[Paged],
    ) -> Page[CauseOut]:
        return paged.of(await service.list_causes(session, actor.shop_id))

    @post("/", summary="Begin a cause", operation_id="createCause")
    async def create(
        self, data: JSONBody[CauseIn], actor: NamedDependency[Actor], session: NamedDependency[AsyncSession]
    ) -> CauseOut:
        return await service.add_cause(session, actor, data)

    @patch("/{cause_id:uuid}", summary="Change or end a cause (merge-patch)", operation_id="updateCause")
    async def update(
        self,
        cause_id: FromPath[UUID],
        data: JSONBody[CausePatch],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
    ) -> CauseOut:
        return await service.update_cause(session, actor, cause_id, data)


class GiftController(Controller):
    path = "/customers/{customer_id:uuid}/gifts"
    tags = ("Causes",)
    opt = {"needs": "vouchers:redeem"}

    @post("/", summary="Give a customer's points to a cause", operation_id="giveToCause", idempotent=True)
    async def create(
        self,
        customer_id: FromPath[UUID],
        data: JSONBody[GiftIn],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        once: NamedDependency[Once],
    ) -> Response[GiftOut]:
        async def verb() -> tuple[int, GiftOut]:
            gift, is_new = await give(session, actor, customer_id, data)
            return 201 if is_new else 200, gift

        return await once.answer(verb)


controllers: list[Any] = [CauseController, GiftController]
