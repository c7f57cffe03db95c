from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from litestar import Controller, Response, get, patch, post, put
from litestar.datastructures import State
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody, QueryParameter
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.activity.log import Sought, record
from langganan.core.paging import Page, decode_cursor, encode_cursor
from langganan.counter.habits import Habits, habits_of
from langganan.customers import cards, consents, service
from langganan.customers.schemas import ConsentsIn, CustomerIn, CustomerPatch
from langganan.http.once import Once
from langganan.http.request import ApiRequest, Limit, language_of
from langganan.profiles.audit import list_activity
from langganan.profiles.queries import Filters, customer_out, customer_timeline, list_customers
from langganan.profiles.schemas import ActivityItem, CardOut, CustomerOut, CustomerRow, TimelineItem
from langganan.shops.service import get_shop

Asked = Annotated[str | None, QueryParameter(max_length=200)]
AskedPhone = Annotated[
    str | None, QueryParameter(max_length=200, description="A whole number in any spelling; `+` is `%2B`.")
]
AskedName = Annotated[
    str | None,
    QueryParameter(
        max_length=200,
        description="Beginnings of names, small typing errors, or part of a number: the 200 best, best first.",
    ),
]
AskedCard = Annotated[
    str | None, QueryParameter(max_length=200, description="What was scanned: a card's link, or its code.")
]
EventType = Annotated[str | None, QueryParameter(max_length=40, description="Such as `sale.voided`.")]


class CustomerController(Controller):
    path = "/customers"
    tags = ("Customers",)
    opt = {"needs": "customers:write"}

    @get(
        "/", summary="Customers: newest first, or found", operation_id="listCustomers", needs="customers:read"
    )
    async def index(
        self,
        request: ApiRequest,
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        phone: FromQuery[AskedPhone] = None,
        q: FromQuery[AskedName] = None,
        card: FromQuery[AskedCard] = None,
        segment: FromQuery[Asked] = None,
        label: FromQuery[UUID | None] = None,
        limit: FromQuery[Limit] = 50,
        cursor: FromQuery[str | None] = None,
    ) -> Page[CustomerRow]:
        return await list_customers(
            session,
            await get_shop(session, actor.shop_id),
            Filters(phone=phone, q=q, card=card, segment=segment, label=label),
            language_of(request),
            limit=limit,
            cursor=cursor,
        )

    @post("/", summary="Add a customer", operation_id="createCustomer", idempotent="when sent")
    async def create(
        self,
        data: JSONBody[CustomerIn],
        request: ApiRequest,
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        once: NamedDependency[Once],
        state: State,
    ) -> Response[CustomerOut]:
        async def verb() -> tuple[int, CustomerOut]:
            source = "pos" if actor.kind == "key" else "staff"
            customer_id, is_new = await service.add_once(session, actor, data, source=source)
            return 201 if is_new else 200, await self._out(request, actor, session, state, customer_id)

        return await once.answer(verb, required=False)

    @get(
        "/{customer_id:uuid}", summary="The whole person", operation_id="getCustomer", needs="customers:read"
    )
    async def read(
        self,
        customer_id: FromPath[UUID],
        request: ApiRequest,
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        state: State,
    ) -> CustomerOut:
        return await self._out(request, actor, session, state, customer_id)

    @get(
        "/{customer_id:uuid}/habits",
        summary="When they come, what they like, and when they need it again",
        operation_id="getHabits",
        needs="customers:read",
    )
    async def habits(
        self,
        customer_id: FromPath[UUID],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
    ) -> Habits:
        await service.get(session, actor.shop_id, customer_id)
        shop = await get_shop(session, actor.shop_id)
        return await habits_of(session, actor.shop_id, customer_id, shop.timezone)

    @patch("/{customer_id:uuid}", summary="Change a customer (merge-patch)", operation_id="updateCustomer")
    async def update(
        self,
        customer_id: FromPath[UUID],
        data: JSONBody[CustomerPatch],
        request: ApiRequest,
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        state: State,
    ) -> CustomerOut:
        await service.update_customer(session, actor, customer_id, data)
        return await self._out(request, actor, session, state, customer_id)

    @put("/{customer_id:uuid}/consents", summary="What the customer agrees to", operation_id="setConsents")
    async def set_consents(
        self,
        customer_id: FromPath[UUID],
        data: JSONBody[ConsentsIn],
        request: ApiRequest,
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        state: State,
    ) -> CustomerOut:
        await service.get(session, actor.shop_id, customer_id, lock=True)
        await consents.change(session, actor, customer_id, data.consents)
        return await self._out(request, actor, session, state, customer_id)

    @get(
        "/{customer_id:uuid}/timeline",
        summary="Everything that happened, newest first",
        operation_id="getTimeline",
        needs="customers:read",
    )
    async def timeline(
        self,
        customer_id: FromPath[UUID],
        request: ApiRequest,
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        limit: FromQuery[Limit] = 50,
        cursor: FromQuery[str | None] = None,
    ) -> Page[TimelineItem]:
        items, more = await customer_timeline(
            session,
            actor.shop_id,
            customer_id,
            language_of(request),
            limit=limit,
            after=decode_cursor(cursor),
        )
        return Page(items, encode_cursor(*more) if more else None)

    @post(
        "/{customer_id:uuid}/card",
        summary="A new card link; the old one stops working",
        operation_id="replaceCard",
        status_code=200,
    )
    async def replace_card(
        self,
        customer_id: FromPath[UUID],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        state: State,
    ) -> CardOut:
        await service.get(session, actor.shop_id, customer_id, lock=True)
        token = await cards.replace_card(session, actor.shop_id, customer_id)
        await record(session, actor, "customer.card_replaced", customer_id=customer_id)
        return CardOut(card_url=cards.card_url(state.settings.public_url, token))

    async def _out(
        self, request: ApiRequest, actor: Actor, session: AsyncSession, state: State, customer_id: UUID
    ) -> CustomerOut:
        shop = await get_shop(session, actor.shop_id)
        return await customer_out(session, shop, customer_id, language_of(request), state.settings.public_url)


class ActivityController(Controller):
    path = "/activity"
    tags = ("Shop",)

    @get("/", summary="Who did what, newest first", operation_id="listActivity", needs="audit:read")
    async def index(
        self,
        request: ApiRequest,
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        type: FromQuery[EventType] = None,
        staff_id: FromQuery[UUID | None] = None,
        customer_id: FromQuery[UUID | None] = None,
        since: FromQuery[datetime | None] = None,
        limit: FromQuery[Limit] = 50,
        cursor: FromQuery[str | None] = None,
    ) -> Page[ActivityItem]:
        items, more = await list_activity(
            session,
            actor.shop_id,
            Sought(type=type, staff_id=staff_id, customer_id=customer_id, since=since),
            language_of(request),
            limit=limit,
            after=decode_cursor(cursor),
        )
        return Page(items, encode_cursor(*more) if more else None)


controllers: list[Any] = [CustomerController, ActivityController]
