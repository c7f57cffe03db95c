from typing import Any
from uuid import UUID

from litestar import Controller, get, post, put
from litestar.datastructures import State
from litestar.params import FromPath, JSONBody

from langganan.core.rate import Rate, spend
from langganan.customers.cards import card_url
from langganan.customers.schemas import ConsentsIn
from langganan.http.request import ApiRequest, language_of
from langganan.loyalty.causes.schemas import GiftIn, VoteIn
from langganan.public import card, join, taking_part
from langganan.public.access import JOINING, TAKING_PART, card_of
from langganan.public.embedded import page_controllers as embedded_pages
from langganan.public.pages import page_controllers as own_pages
from langganan.public.schemas import JoinedOut, JoinIn, MemberCard, PublicShopOut, VoucherCodeOut
from langganan.shops.access import address_of
from langganan.shops.permissions import PUBLIC

_CODES = Rate("voucher-code", limit=30, seconds=300)


class PublicShopController(Controller):
    path = "/public/shops/{slug:str}"
    tags = ("For the customer",)
    opt = {"needs": PUBLIC}

    @get("/", summary="The shop as anybody may see it, and what joining asks", operation_id="getPublicShop")
    async def read(self, slug: FromPath[str], request: ApiRequest, state: State) -> PublicShopOut:
        return await join.read_shop(state.sessions, slug, language_of(request), state.settings.public_url)

    @post(
        "/join",
        summary="Become a customer; a number that is known gets its link by message",
        operation_id="joinShop",
    )
    async def join(
        self, slug: FromPath[str], data: JSONBody[JoinIn], request: ApiRequest, state: State
    ) -> JoinedOut:
        await spend(state.redis, JOINING, address_of(request, state.settings.trusted_proxies))
        token = await join.join(
            state.sessions, slug, data, language=language_of(request), secret=state.settings.secret_key
        )
        return JoinedOut(card_url=card_url(state.settings.public_url, token))


class PublicCardController(Controller):
    path = "/public/cards/{token:str}"
    tags = ("For the customer",)
    opt = {"needs": PUBLIC}

    @get("/", summary="The member card", operation_id="getCard")
    async def read(self, token: FromPath[str], request: ApiRequest, state: State) -> MemberCard:
        async with card_of(request, state, token) as held:
            return await card.read_card(held, language_of(request), state.settings.public_url)

    @put("/consents", summary="Choose which messages to get", operation_id="changeCardConsents")
    async def consents(
        self, token: FromPath[str], data: JSONBody[ConsentsIn], request: ApiRequest, state: State
    ) -> MemberCard:
        language = language_of(request)
        async with card_of(request, state, token) as held:
            await card.change_consents(held, data.consents, language)
            return await card.read_card(held, language, state.settings.public_url)

    @post(
        "/voucher-codes/{voucher_id:uuid}",
        summary="A code for the screen that lives 60 seconds",
        operation_id="showVoucherCode",
    )
    async def voucher_code(
        self, token: FromPath[str], voucher_id: FromPath[UUID], request: ApiRequest, state: State
    ) -> VoucherCodeOut:
        async with card_of(request, state, token) as held:
            await spend(state.redis, _CODES, str(held.customer.id))
            code, expires_at = await card.show_voucher_code(held, voucher_id)
            return VoucherCodeOut(code=code, expires_at=expires_at)

    @put("/vote", summary="Choose the cause that the shop should give to", operation_id="voteForCause")
    async def vote(
        self, token: FromPath[str], data: JSONBody[VoteIn], request: ApiRequest, state: State
    ) -> MemberCard:
        async with card_of(request, state, token) as held:
            await spend(state.redis, TAKING_PART, str(held.customer.id))
            await taking_part.vote(held, data.cause_id)
            return await card.read_card(held, language_of(request), state.settings.public_url)

    @post("/gifts", summary="Give points of one's own to a cause", operation_id="giveFromCard")
    async def give(
        self, token: FromPath[str], data: JSONBody[GiftIn], request: ApiRequest, state: State
    ) -> MemberCard:
        async with card_of(request, state, token) as held:
            await spend(state.redis, TAKING_PART, str(held.customer.id))
            await taking_part.give(held, data)
            return await card.read_card(held, language_of(request), state.settings.public_url)


controllers: list[Any] = [PublicShopController, PublicCardController]
page_controllers: list[Any] = [*own_pages, *embedded_pages]
__all__ = ["controllers", "page_controllers"]
