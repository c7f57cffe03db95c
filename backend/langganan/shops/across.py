"""The look-ups that have no shop yet: each answers ids only (see the migration of the two locks)."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

_STAFF = text("SELECT shop_id, staff_id FROM staff_who_sign_in(:login) LIMIT 5")
_SIGN_IN = text("SELECT shop_of_sign_in(:id)")
_API_KEY = text("SELECT shop_of_api_key(:id)")
_INVITATION = text("SELECT shop_of_invitation(:hash)")
_SLUG = text("SELECT shop_of_slug(:slug)")


async def staff_who_sign_in(session: AsyncSession, login: str) -> Sequence[tuple[UUID, UUID]]:
    """(shop, staff) for everybody who signs in with this normalised phone or e-mail; five at most."""
    rows = await session.execute(_STAFF, {"login": login})
    return [(row.shop_id, row.staff_id) for row in rows]


async def shop_of_sign_in(session: AsyncSession, sign_in_id: UUID) -> UUID | None:
    return await session.scalar(_SIGN_IN, {"id": sign_in_id})


async def shop_of_api_key(session: AsyncSession, key_id: UUID) -> UUID | None:
    return await session.scalar(_API_KEY, {"id": key_id})


async def shop_of_invitation(session: AsyncSession, token_hash: bytes) -> UUID | None:
    return await session.scalar(_INVITATION, {"hash": token_hash})


async def shop_of_slug(session: AsyncSession, slug: str) -> UUID | None:
    return await session.scalar(_SLUG, {"slug": slug})
