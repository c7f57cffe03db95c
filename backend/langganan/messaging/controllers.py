from typing import Any
from uuid import UUID

from litestar import Controller, Response, delete, get, patch, post
from litestar.background_tasks import BackgroundTask
from litestar.datastructures import State
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody
from msgspec import UNSET
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.channels.registry import channels
from langganan.core.paging import Page, Paged
from langganan.core.rate import Rate, spend
from langganan.db.unit_of_work import unit_of_work
from langganan.http.request import ApiRequest, language_of
from langganan.messaging import accounts, deliveries
from langganan.messaging.bell import ring
from langganan.messaging.by_hand import hand_queue, open_by_hand
from langganan.messaging.library import READY_MADE
from langganan.messaging.schemas import (
    AccountIn,
    AccountOut,
    AccountPatch,
    ChannelOut,
    DeliveryOut,
    FailedIn,
    HandQueueItem,
    TemplateOut,
    TestIn,
    TestOut,
    account_out,
    channel_out,
    delivery_out,
    hand_queue_item,
    template_out,
)
from langganan.messaging.try_out import try_out
from langganan.shops.service import get_shop

TRIES = Rate("channel-test", limit=20, seconds=3600)
_HELLO = {
    "id": ("Percobaan dari {shop}", "Halo! Ini pesan percobaan dari {shop}. Salurannya sudah jalan."),
    "en": ("A test from {shop}", "Hello! This is a test message from {shop}. The channel works."),
}


class ChannelController(Controller):
    path = "/channels"
    tags = ("Messages",)

    @get(
        "/",
        summary="The ways to send that this system knows",
        operation_id="listChannels",
        needs="settings:write",
    )
    async def index(self, actor: NamedDependency[Actor], request: ApiRequest) -> Page[ChannelOut]:
        return Page([channel_out(channel, language_of(request)) for channel in channels().values()])


class ChannelAccountController(Controller):
    path = "/channel-accounts"
    tags = ("Messages",)
    opt = {"needs": "settings:write"}

    @get("/", summary="What the shop sends from", operation_id="listChannelAccounts")
    async def index(
        self,
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        paged: NamedDependency[Paged],
    ) -> Page[AccountOut]:
        return paged.of([account_out(row) for row in await accounts.list_accounts(session, actor.shop_id)])

    @post("/", summary="Set up an account to send from", operation_id="createChannelAccount")
    async def create(
        self,
        data: JSONBody[AccountIn],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        state: State,
    ) -> AccountOut:
        account = await accounts.add_account(
            session, actor, state.vault, channel=data.channel, name=data.name, settings=data.settings
        )
        return account_out(account)

    @patch("/{account_id:uuid}", summary="Change an account", operation_id="updateChannelAccount")
    async def update(
        self,
        account_id: FromPath[UUID],
        data: JSONBody[AccountPatch],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        state: State,
    ) -> Response[AccountOut]:
        account = await accounts.update_account(
            session,
            actor,
            state.vault,
            account_id,
            name=None if data.name is UNSET else data.name,
            settings=None if data.settings is UNSET else data.settings,
        )
        return Response(account_out(account), background=BackgroundTask(ring, state.redis))

    @delete("/{account_id:uuid}", summary="Remove an account", operation_id="deleteChannelAccount")
    async def remove(
        self,
        account_id: FromPath[UUID],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
    ) -> None:
        await accounts.remove_account(session, actor, account_id)

    @post(
        "/{account_id:uuid}/test",
        summary="Send a real test message",
        operation_id="testChannelAccount",
        status_code=200,
    )
    async def test(
        self,
        account_id: FromPath[UUID],
        data: JSONBody[TestIn],
        actor: NamedDependency[Actor],
        request: ApiRequest,
        state: State,
    ) -> TestOut:
        await spend(state.redis, TRIES, str(actor.shop_id))
        language = language_of(request)
        async with unit_of_work(state.sessions, actor.shop_id) as session:
            shop = await get_shop(session, actor.shop_id)
        subject, text = (said.format(shop=shop.name) for said in _HELLO[language])
        tried = await try_out(
            state.sessions,
            state.vault,
            actor,
            account_id,
            to=data.to,
            sender_name=shop.name,
            subject=subject,
            text=text,
            language=language,
        )
        return TestOut(ok=tried.ok, detail=tried.detail)


class TemplateController(Controller):
    path = "/templates"
    tags = ("Messages",)

    @get("/", summary="Ready-made texts to begin with", operation_id="listTemplates", needs="campaigns:read")
    async def index(
        self, actor: NamedDependency[Actor], request: ApiRequest, paged: NamedDependency[Paged]
    ) -> Page[TemplateOut]:
        return paged.of([template_out(template, language_of(request)) for template in READY_MADE], by="key")


class HandQueueController(Controller):
    path = "/hand-queue"
    tags = ("Messages",)

    @get(
        "/",
        summary="Messages to send by hand, 50 at most",
        operation_id="getHandQueue",
        needs="campaigns:write",
    )
    async def index(
        self, actor: NamedDependency[Actor], session: NamedDependency[AsyncSession], state: State
    ) -> Page[HandQueueItem]:
        shop = await get_shop(session, actor.shop_id)
        ready = await hand_queue(session, shop, public_url=state.settings.public_url)
        return Page([hand_queue_item(item) for item in ready])


class DeliveryController(Controller):
    path = "/deliveries"
    tags = ("Messages",)
    opt = {"needs": "campaigns:write"}

    @post(
        "/{delivery_id:uuid}/opened",
        summary="It was opened in WhatsApp",
        operation_id="markDeliveryOpened",
        status_code=200,
    )
    async def opened(
        self,
        delivery_id: FromPath[UUID],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        request: ApiRequest,
        state: State,
    ) -> DeliveryOut:
        shop = await get_shop(session, actor.shop_id)
        public_url = state.settings.public_url
        sent = await open_by_hand(session, actor, shop, delivery_id, public_url=public_url)
        return delivery_out(sent, language_of(request))

    @post(
        "/{delivery_id:uuid}/confirmed",
        summary="It went out: says who sent it, or who has looked",
        operation_id="markDeliveryConfirmed",
        status_code=200,
    )
    async def confirmed(
        self,
        delivery_id: FromPath[UUID],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        request: ApiRequest,
    ) -> DeliveryOut:
        return delivery_out(await deliveries.confirm(session, actor, delivery_id), language_of(request))

    @post(
        "/{delivery_id:uuid}/failed",
        summary="It could not be sent",
        operation_id="markDeliveryFailed",
        status_code=200,
    )
    async def failed(
        self,
        delivery_id: FromPath[UUID],
        data: JSONBody[FailedIn],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        request: ApiRequest,
    ) -> DeliveryOut:
        sent = await deliveries.fail(session, actor, delivery_id, data.reason)
        return delivery_out(sent, language_of(request))


controllers: list[Any] = [
    ChannelController,
    ChannelAccountController,
    TemplateController,
    HandQueueController,
    DeliveryController,
]
