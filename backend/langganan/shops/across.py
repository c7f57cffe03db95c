"""The look-ups that have no shop yet: each answers ids only (see db/rls.py)."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.db.rls import across

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


ACROSS = [
    *across(
        "staff_who_sign_in",
        "login text",
        "TABLE(shop_id uuid, staff_id uuid)",
        "SELECT s.shop_id, s.id FROM staff s"
        " WHERE (s.phone = login OR s.email = login) AND s.status = 'active' ORDER BY s.id",
        tables={"staff": "shop_id, id, phone, email, status, invitation_hash"},
    ),
    *across(
        "shop_of_invitation",
        "token_hash bytea",
        "uuid",
        "SELECT shop_id FROM staff WHERE invitation_hash = token_hash AND status = 'invited'",
        tables={},
    ),
    *across(
        "shop_of_sign_in",
        "sign_in uuid",
        "uuid",
        "SELECT shop_id FROM sign_ins WHERE id = sign_in",
        tables={"sign_ins": "shop_id, id"},
    ),
    *across(
        "shop_of_api_key",
        "key_id uuid",
        "uuid",
        "SELECT shop_id FROM api_keys WHERE id = key_id AND deleted_at IS NULL",
        tables={"api_keys": "shop_id, id, deleted_at"},
    ),
    *across(
        "shop_of_slug",
        "address text",
        "uuid",
        "SELECT shop_id FROM shops WHERE slug = address",
        tables={"shops": "shop_id, slug"},
    ),
]
