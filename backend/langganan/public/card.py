"""What whoever holds the link to a card may see and do."""

import re
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from uuid import UUID

from msgspec import Struct
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.core.errors import NotFound
from langganan.customers import cards, consents
from langganan.customers.models import Customer
from langganan.customers.schemas import ConsentIn, ConsentOut, consent_out
from langganan.customers.service import get
from langganan.db.engine import Sessions
from langganan.db.unit_of_work import unit_of_work
from langganan.loyalty import vouchers
from langganan.loyalty.balances import list_balances
from langganan.public.schemas import CardHolder, CardShop, MemberCard, card_voucher
from langganan.public.wording import with_wording
from langganan.shops.models import Shop
from langganan.shops.service import get_shop

_TOKEN = re.compile(r"[\w-]{22}", re.ASCII)


class OpenCard(Struct, frozen=True):
    session: AsyncSession
    shop: Shop
    customer: Customer
    token: str

    @property
    def actor(self) -> Actor:
        return Actor(shop_id=self.shop.id, kind="customer", id=self.customer.id)


@asynccontextmanager
async def open_card(sessions: Sessions, token: str) -> AsyncIterator[OpenCard]:
    """The unit of work of the card's shop. Raises NotFound: for a revoked card as for one that never was."""
    shop_id = await _shop_of(sessions, token)
    async with unit_of_work(sessions, shop_id) as session:
        customer_id = await cards.customer_of(session, shop_id, token)
        if customer_id is None:
            raise NotFound
        customer = await get(session, shop_id, customer_id)
        yield OpenCard(session, await get_shop(session, shop_id), customer, token)


async def read_card(card: OpenCard, language: str, public_url: str) -> MemberCard:
    shop, customer = card.shop, card.customer
    rows = await vouchers.list_vouchers(card.session, shop.id, customer.id)
    return MemberCard(
        shop=CardShop(name=shop.name, slug=shop.slug, mission=shop.mission),
        customer=CardHolder(name=customer.name),
        balances=await list_balances(card.session, shop.id, customer.id),
        vouchers=[card_voucher(vouchers.describe(row, customer, language)) for row in rows],
        consents=await read_consents(card),
        code=cards.card_url(public_url, card.token),
    )


async def read_consents(card: OpenCard) -> list[ConsentOut]:
    rows = await consents.list_consents(card.session, card.shop.id, card.customer.id)
    return [consent_out(row) for row in rows]


async def change_consents(card: OpenCard, wanted: Sequence[ConsentIn], language: str) -> None:
    worded = with_wording(wanted, card.shop.name, language)
    await consents.change(card.session, card.actor, card.customer.id, worded)


async def show_voucher_code(card: OpenCard, voucher_id: UUID) -> tuple[str, datetime]:
    """Sixty seconds on the screen. Raises NotFound for somebody else's voucher, Conflict for one that is over."""
    rows = await vouchers.list_vouchers(card.session, card.shop.id, card.customer.id)
    voucher = next((row for row in rows if row.id == voucher_id), None)
    if voucher is None:
        raise NotFound
    match vouchers.status_of(voucher):
        case "good":
            return await vouchers.short_code(card.session, card.shop.id, voucher.id)
        case "redeemed":
            raise vouchers.AlreadyRedeemed(redeemed_at=voucher.redeemed_at)
        case "expired":
            raise vouchers.Expired
        case _:
            raise vouchers.Cancelled


async def _shop_of(sessions: Sessions, token: str) -> UUID:
    if not _TOKEN.fullmatch(token):
        raise NotFound
    async with unit_of_work(sessions) as session:
        shop_id = await cards.shop_of_card(session, token)
    if shop_id is None:
        raise NotFound
    return shop_id
