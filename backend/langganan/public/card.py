"""What whoever holds the link to a card may see and do."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from langganan.customers import cards, consents
from langganan.customers.schemas import ConsentIn, ConsentOut, consent_out
from langganan.loyalty import vouchers
from langganan.loyalty.balances import list_balances
from langganan.public.opening import OpenCard
from langganan.public.schemas import CardHolder, CardShop, MemberCard, card_voucher
from langganan.public.taking_part import invitation, read_causes
from langganan.public.wording import with_wording


async def read_card(card: OpenCard, language: str, public_url: str) -> MemberCard:
    shop, customer = card.shop, card.customer
    rows = await vouchers.vouchers_on_card(card.session, shop.id, customer.id)
    return MemberCard(
        shop=CardShop(name=shop.name, slug=shop.slug, mission=shop.mission),
        customer=CardHolder(name=customer.name),
        balances=await list_balances(card.session, shop.id, customer.id),
        vouchers=[card_voucher(vouchers.describe(row, customer, language)) for row in rows],
        consents=await read_consents(card),
        causes=await read_causes(card),
        invitation=invitation(card, language, public_url),
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
    voucher = await vouchers.voucher_of(card.session, card.shop.id, card.customer.id, voucher_id)
    match vouchers.status_of(voucher):
        case "good":
            return await vouchers.short_code(card.session, card.shop.id, voucher.id)
        case "redeemed":
            raise vouchers.AlreadyRedeemed(redeemed_at=voucher.redeemed_at)
        case "expired":
            raise vouchers.Expired
        case _:
            raise vouchers.Cancelled
