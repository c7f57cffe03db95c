"""A customer's part in what the shop does together: giving, voting, bringing friends."""

import base64
import re
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from langganan.customers import cards
from langganan.customers.service import find
from langganan.loyalty.balances import list_balances
from langganan.loyalty.causes import giving
from langganan.loyalty.causes.schemas import GiftIn
from langganan.loyalty.causes.service import public_causes
from langganan.loyalty.journal import BalanceTooLow
from langganan.public.opening import OpenCard
from langganan.public.schemas import CardCause, Invitation
from langganan.public.texts import TEXTS

_WORD = re.compile(r"[\w-]{22}", re.ASCII)


async def read_causes(card: OpenCard) -> list[CardCause]:
    voted = await giving.vote_of(card.session, card.shop.id, card.customer.id)
    given = await giving.points_given(card.session, card.shop.id, card.customer.id)
    return [
        CardCause(
            **{name: getattr(cause, name) for name in cause.__struct_fields__},
            voted=cause.id == voted,
            given=given.get(cause.id, 0),
        )
        for cause in await public_causes(card.session, card.shop.id)
    ]


async def give(card: OpenCard, gift: GiftIn) -> None:
    """Raises BalanceTooLow."""
    await giving.give(card.session, card.actor, card.customer.id, gift)


async def before_giving(card: OpenCard, gift: GiftIn) -> tuple[str, int]:
    """The cause's name, and the points that would be left. Raises Invalid, BalanceTooLow."""
    causes = await public_causes(card.session, card.shop.id)
    cause = next((one for one in causes if one.id == gift.cause_id and one.status == "active"), None)
    balances = await list_balances(card.session, card.shop.id, card.customer.id)
    purse = next((one for one in balances if one.program_id == gift.program_id and one.unit == "point"), None)
    if cause is None or not cause.points_per_unit or purse is None:
        raise giving.unknown_cause()
    if purse.balance < gift.points:
        raise BalanceTooLow
    return cause.name, purse.balance - gift.points


async def vote(card: OpenCard, cause_id: UUID) -> None:
    await giving.vote(card.session, card.actor, card.customer.id, cause_id)


def invitation(card: OpenCard, language: str, public_url: str) -> Invitation:
    url = f"{public_url}/g/{card.shop.slug}?r={word_of(card.customer.id)}"
    return Invitation(url=url, text=TEXTS[language]["invite_text"].format(shop=card.shop.name, url=url))


def word_of(customer_id: UUID) -> str:
    """Goes into links that are passed around, so it opens no card."""
    return base64.urlsafe_b64encode(customer_id.bytes).rstrip(b"=").decode()


async def who_invited(session: AsyncSession, shop_id: UUID, word: str | None) -> UUID | None:
    """By the word of an invitation, or by a card of theirs; None for anything else."""
    word = cards.token_in(word or "")
    if not _WORD.fullmatch(word):
        return None
    by_card = await cards.customer_of(session, shop_id, word)
    if by_card is not None:
        return by_card
    customer = await find(session, shop_id, UUID(bytes=base64.urlsafe_b64decode(word + "==")))
    return customer.id if customer else None
