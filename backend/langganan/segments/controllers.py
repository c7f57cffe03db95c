from typing import Annotated, Any
from urllib.parse import quote
from uuid import UUID

from litestar import Controller, get, post
from litestar.di import NamedDependency
from litestar.params import JSONBody
from msgspec import Meta
from sqlalchemy import ColumnElement, ScalarSelect, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.core.errors import Forbidden
from langganan.core.fields import In, Out
from langganan.core.paging import Page, Paged
from langganan.customers.models import CustomerFacts
from langganan.http.request import ApiRequest, language_of
from langganan.segments import builtin
from langganan.segments.claiming import claim_greeting, mark_greeted
from langganan.segments.today import whom_to_greet
from langganan.shops.models import Shop
from langganan.shops.service import get_shop

COUNT_NO_FURTHER = 10_000


class SegmentCount(Out):
    key: str
    name: str
    color: str
    rule: str
    count: Annotated[int, Meta(description="As far as 10,000: nobody reads a list that is longer.")]


class GreetedCustomer(Out):
    id: UUID
    name: str
    phone: str


class GreetingOut(Out):
    customer: GreetedCustomer
    reason: str
    message: str
    wa_url: str


class GreetingIn(In):
    customer_id: UUID


class SegmentController(Controller):
    path = "/segments"
    tags = ("Segments",)

    @get(
        "/",
        summary="The segments, and how many are in each now",
        operation_id="listSegments",
        needs="customers:read",
    )
    async def index(
        self,
        request: ApiRequest,
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        paged: NamedDependency[Paged],
    ) -> Page[SegmentCount]:
        shop, language = await get_shop(session, actor.shop_id), language_of(request)
        counts = await count_segments(session, shop)
        return paged.of(
            [
                SegmentCount(
                    key=key,
                    name=builtin.NAMES[language][key],
                    color=builtin.COLORS[key],
                    rule=builtin.rule(key, shop, language),
                    count=counts[key],
                )
                for key in builtin.KEYS
            ],
            by="key",
        )


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


async def count_segments(session: AsyncSession, shop: Shop) -> dict[str, int]:
    """Each as far as COUNT_NO_FURTHER."""
    counts = [counted(shop.id, builtin.condition(key, shop)).label(key) for key in builtin.KEYS]
    row = (await session.execute(select(*counts))).one()
    return dict(zip(builtin.KEYS, row, strict=True))


def counted(shop_id: UUID, condition: ColumnElement[bool]) -> ScalarSelect[int]:
    there = select(CustomerFacts.customer_id).where(
        CustomerFacts.shop_id == shop_id, CustomerFacts.is_gone.is_(False), condition
    )
    return select(func.count()).select_from(there.limit(COUNT_NO_FURTHER).subquery()).scalar_subquery()


controllers: list[Any] = [SegmentController, GreetingController]
