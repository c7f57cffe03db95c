"""The link to a customer's member card: 128 random bits, replaced at will."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import insert, select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.core.clock import now
from langganan.core.errors import NotFound
from langganan.core.ids import new_id
from langganan.core.secrets import new_token
from langganan.customers.models import Card

_SHOP_OF_CARD = text("SELECT shop_of_card(:token)")


async def new_card(session: AsyncSession, shop_id: UUID, customer_id: UUID) -> str:
    token = new_token()
    await session.execute(
        insert(Card).values(shop_id=shop_id, id=new_id(), customer_id=customer_id, token=token)
    )
    return token


async def replace_card(session: AsyncSession, shop_id: UUID, customer_id: UUID) -> str:
    await revoke(session, shop_id, customer_id)
    return await new_card(session, shop_id, customer_id)


async def revoke(session: AsyncSession, shop_id: UUID, customer_id: UUID) -> datetime:
    moment = now()
    await session.execute(
        update(Card)
        .where(Card.shop_id == shop_id, Card.customer_id == customer_id, Card.revoked_at.is_(None))
        .values(revoked_at=moment)
    )
    return moment


async def token_of(session: AsyncSession, shop_id: UUID, customer_id: UUID) -> str:
    token = await session.scalar(
        select(Card.token)
        .where(Card.shop_id == shop_id, Card.customer_id == customer_id, Card.revoked_at.is_(None))
        .order_by(Card.id.desc())
        .limit(1)
    )
    if token is None:
        raise NotFound
    return token


async def customer_of(session: AsyncSession, shop_id: UUID, token: str) -> UUID | None:
    return await session.scalar(
        select(Card.customer_id).where(
            Card.shop_id == shop_id,
            Card.token == token_in(token),
            Card.revoked_at.is_(None),
        )
    )


def token_in(scanned: str) -> str:
    """A scanner reads the whole link, and may end it with a line break or with what an address may carry."""
    link = scanned.strip().partition("?")[0].partition("#")[0]
    return link.rstrip("/").rpartition("/")[2]


async def shop_of_card(session: AsyncSession, token: str) -> UUID | None:
    """For the card page, which knows no shop yet."""
    return await session.scalar(_SHOP_OF_CARD, {"token": token})


def card_url(public_url: str, token: str) -> str:
    return f"{public_url}/k/{token}"
