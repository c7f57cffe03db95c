"""Signing up as a customer. See docs/decisions/0007-joining.md for a number that is known already."""

import base64
import hashlib
import hmac
import os
import re
from uuid import UUID

from msgspec import Struct
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.core import phone
from langganan.core.errors import NotFound
from langganan.core.ids import new_id
from langganan.core.text import first_name
from langganan.customers import cards
from langganan.customers.refusals import CustomerExists
from langganan.customers.schemas import CustomerIn
from langganan.customers.service import add_customer, find
from langganan.db.engine import Sessions
from langganan.db.unit_of_work import undone_by_error, unit_of_work
from langganan.loyalty.causes.service import public_causes
from langganan.loyalty.programs import list_programs
from langganan.loyalty.terms import Referral
from langganan.public.link import send_card_link
from langganan.public.schemas import AskedConsent, JoinIn, PublicProgram, PublicShopOut
from langganan.public.taking_part import who_invited
from langganan.public.texts import TEXTS
from langganan.public.views import counted
from langganan.public.wording import ASKED_WHEN_JOINING, with_wording, wording
from langganan.shops import across
from langganan.shops.models import Shop
from langganan.shops.service import get_shop

_SLUG = re.compile(r"[a-z0-9-]{1,60}")


async def shop_at(sessions: Sessions, slug: str) -> UUID:
    """Raises NotFound."""
    if not _SLUG.fullmatch(slug):
        raise NotFound
    async with unit_of_work(sessions) as session:
        shop_id = await across.shop_of_slug(session, slug)
    if shop_id is None:
        raise NotFound
    return shop_id


async def read_shop(sessions: Sessions, slug: str, language: str, public_url: str) -> PublicShopOut:
    shop_id = await shop_at(sessions, slug)
    async with unit_of_work(sessions, shop_id) as session:
        shop = await get_shop(session, shop_id)
        programs = await list_programs(session, shop_id)
        causes = await public_causes(session, shop_id)
    return PublicShopOut(
        name=shop.name,
        slug=shop.slug,
        mission=shop.mission,
        programs=[
            PublicProgram(name=program.name, kind=program.kind, sentence=program.sentence)
            for program in programs
            if program.status == "active"
        ],
        causes=causes,
        policies=[],
        community=[],
        consents=[
            AskedConsent(
                purpose=purpose, channel=channel, wording=wording(purpose, channel, shop.name, language)
            )
            for purpose, channel in ASKED_WHEN_JOINING
        ],
        join_url=f"{public_url}/g/{shop.slug}",
    )


class Invited(Struct):
    """Who brought this visitor, and what it is worth to both."""

    name: str
    worth: str | None


async def read_invited(sessions: Sessions, slug: str, word: str, language: str) -> Invited | None:
    """The first name only: whoever was sent the link knows whose it is."""
    if not word:
        return None
    shop_id = await shop_at(sessions, slug)
    async with unit_of_work(sessions, shop_id) as session:
        friend_id = await who_invited(session, shop_id, word)
        friend = await find(session, shop_id, friend_id) if friend_id else None
        programs = await list_programs(session, shop_id) if friend else []
    if friend is None:
        return None
    name = first_name(friend.name)
    worth = [
        TEXTS[language]["invited_both"].format(
            name=name,
            yours=counted(bonus.points, unit, language),
            theirs=counted(bonus.referrer_points, unit, language),
        )
        for program in programs
        if program.status == "active"
        for unit in ("stamp" if program.kind == "stamp" else "point",)
        for bonus in program.bonuses
        if isinstance(bonus, Referral)
    ]
    return Invited(name, " ".join(worth) or None)


async def join(
    sessions: Sessions, slug: str, data: JoinIn, *, language: str, secret: str, source: str = "join"
) -> str:
    """The token of a new card; for a number that is known, or a bot, one that opens no card."""
    shop_id = await shop_at(sessions, slug)
    phone.normalise(data.phone)
    if data.website:
        return token_of_no_card(secret)
    async with unit_of_work(sessions, shop_id) as session:
        shop = await get_shop(session, shop_id)
        try:
            async with undone_by_error(session):
                return await _add(session, shop, data, language, source)
        except CustomerExists as known:
            await send_card_link(session, shop_id, known.members["customer_id"])
    return token_of_no_card(secret)


async def _add(session: AsyncSession, shop: Shop, data: JoinIn, language: str, source: str) -> str:
    customer_id = new_id()
    person = CustomerIn(
        id=customer_id,
        name=data.name,
        phone=data.phone,
        birthday=data.birthday,
        language="en" if language == "en" else "id",
        consents=with_wording(data.consents, shop.name, language),
        referred_by=await who_invited(session, shop.id, data.invited_by),
    )
    actor = Actor(shop_id=shop.id, kind="customer", id=customer_id)
    await add_customer(session, actor, person, source=source)
    return await cards.token_of(session, shop.id, customer_id)


def token_of_no_card(secret: str) -> str:
    """Looks like a card's; only this server can tell that it was handed out for one that exists already."""
    nonce = os.urandom(8)
    return base64.urlsafe_b64encode(nonce + _mark(secret, nonce)).rstrip(b"=").decode()


def is_token_of_no_card(secret: str, token: str) -> bool:
    try:
        raw = base64.urlsafe_b64decode(token + "==")
    except ValueError:
        return False
    return len(raw) == 16 and hmac.compare_digest(raw[8:], _mark(secret, raw[:8]))


def _mark(secret: str, nonce: bytes) -> bytes:
    return hmac.digest(b"no card\0" + secret.encode(), nonce, hashlib.sha256)[:8]
