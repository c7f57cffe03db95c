from typing import Any
from urllib.parse import quote
from uuid import UUID

from litestar import Controller, delete, get, patch, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.core.errors import Forbidden
from langganan.core.fields import given
from langganan.core.paging import Page, Paged
from langganan.http.request import ApiRequest, language_of
from langganan.segments import own
from langganan.segments.claiming import claim_greeting, mark_greeted
from langganan.segments.explaining import names_in
from langganan.segments.listing import list_segments
from langganan.segments.models import Segment
from langganan.segments.rules import restored
from langganan.segments.schemas import (
    GreetedCustomer,
    GreetingIn,
    GreetingOut,
    OwnSegment,
    RulesIn,
    SegmentIn,
    SegmentPatch,
    SegmentPreview,
    SegmentRow,
)
from langganan.segments.telling import Teller
from langganan.segments.today import whom_to_greet
from langganan.shops.service import get_shop


class SegmentController(Controller):
    path = "/segments"
    tags = ("Segments",)
    opt = {"needs": "segments:write"}

    @get(
        "/",
        summary="The segments, built in and the shop's own, and how many are in each now",
        operation_id="listSegments",
        needs="customers:read",
    )
    async def index(
        self,
        request: ApiRequest,
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        paged: NamedDependency[Paged],
    ) -> Page[SegmentRow]:
        shop = await get_shop(session, actor.shop_id)
        return paged.of(await list_segments(session, shop, language_of(request)), by="key")

    @post("/", summary="Make a segment of one's own", operation_id="createSegment")
    async def create(
        self,
        data: JSONBody[SegmentIn],
        request: ApiRequest,
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
    ) -> OwnSegment:
        return await _out(session, await own.add_segment(session, actor, data), request)

    @post(
        "/previews",
        summary="Who would be in it: how many, and three of them with the reason",
        operation_id="previewSegment",
        needs="customers:read",
        status_code=200,
    )
    async def preview(
        self,
        data: JSONBody[RulesIn],
        request: ApiRequest,
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
    ) -> SegmentPreview:
        shop = await get_shop(session, actor.shop_id)
        return await own.try_out(session, shop, data.rules, language_of(request))

    @get(
        "/{segment_id:uuid}",
        summary="A segment of one's own, with its rules",
        operation_id="getSegment",
        needs="customers:read",
    )
    async def read(
        self,
        segment_id: FromPath[UUID],
        request: ApiRequest,
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
    ) -> OwnSegment:
        return await _out(session, await own.get_segment(session, actor.shop_id, segment_id), request)

    @patch("/{segment_id:uuid}", summary="Change a segment (merge-patch)", operation_id="updateSegment")
    async def update(
        self,
        segment_id: FromPath[UUID],
        data: JSONBody[SegmentPatch],
        request: ApiRequest,
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
    ) -> OwnSegment:
        changed = await own.update_segment(session, actor, segment_id, given(data))
        return await _out(session, changed, request)

    @delete(
        "/{segment_id:uuid}",
        summary="Delete a segment; the customers stay as they are",
        operation_id="deleteSegment",
    )
    async def remove(
        self,
        segment_id: FromPath[UUID],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
    ) -> None:
        await own.retire_segment(session, actor, segment_id)


class GreetingController(Controller):
    path = "/greetings"
    tags = ("Segments",)

    @get(
        "/",
        summary="Whom to greet today, with the reason and a ready text",
        operation_id="listGreetings",
        needs="customers:read",
    )
    async def index(
        self, request: ApiRequest, actor: NamedDependency[Actor], session: NamedDependency[AsyncSession]
    ) -> Page[GreetingOut]:
        shop = await get_shop(session, actor.shop_id)
        return Page(
            [
                GreetingOut(
                    customer=GreetedCustomer(id=g.customer.id, name=g.customer.name, phone=g.phone),
                    reason=g.reason,
                    message=g.message,
                    wa_url=f"https://wa.me/{g.phone.lstrip('+')}?text={quote(g.message)}",
                )
                for g in await whom_to_greet(session, shop, language_of(request), actor.id)
            ]
        )

    @post(
        "/claims",
        summary="You are about to greet somebody: nobody else does, for half an hour",
        operation_id="claimGreeting",
        needs="customers:write",
        status_code=204,
    )
    async def claim(
        self,
        data: JSONBody[GreetingIn],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
    ) -> None:
        """Of staff only: a key greets nobody."""
        if actor.kind != "staff":
            raise Forbidden
        await claim_greeting(session, actor, data.customer_id)

    @post(
        "/",
        summary="Somebody was greeted",
        operation_id="markGreeted",
        needs="customers:write",
        status_code=204,
    )
    async def mark(
        self,
        data: JSONBody[GreetingIn],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
    ) -> None:
        await mark_greeted(session, actor, data.customer_id)


async def _out(session: AsyncSession, segment: Segment, request: ApiRequest) -> OwnSegment:
    rules = restored(segment.rules)
    teller = Teller(language_of(request), await names_in(session, segment.shop_id, [rules]))
    return OwnSegment(
        id=segment.id, name=segment.name, color=segment.color, rule=teller.sentence(rules), rules=rules
    )


controllers: list[Any] = [SegmentController, GreetingController]
