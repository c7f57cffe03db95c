"""The look-ups that have no shop yet: ids only, but for a key, of which it answers what recognising it takes."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from msgspec import Struct
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession

from langganan.db.engine import look_up

_STAFF = text("SELECT shop_id, staff_id FROM staff_who_sign_in(:login) LIMIT 5")
_SIGN_IN = text("SELECT shop_of_sign_in(:id)")
_API_KEY = text("SELECT * FROM api_key_of(:id)")
_INVITATION = text("SELECT shop_of_invitation(:hash)")
_SLUG = text("SELECT shop_of_slug(:slug)")


class KnownKey(Struct, frozen=True, kw_only=True):
    """Not deleted; whether it is alive is for its secret and its times to say."""

    shop_id: UUID
    acts_in: UUID | None
    """The shop, or the sandbox that counts now."""
    sandbox: bool
    name: str
    scopes: list[str]
    outlet_id: UUID | None
    secret_hash: bytes
    previous_hash: bytes | None
    previous_until: datetime | None
    expires_at: datetime | None


async def staff_who_sign_in(session: AsyncSession, login: str) -> Sequence[tuple[UUID, UUID]]:
    """(shop, staff) for everybody who signs in with this normalised phone or e-mail; five at most."""
    rows = await session.execute(_STAFF, {"login": login})
    return [(row.shop_id, row.staff_id) for row in rows]


async def shop_of_sign_in(session: AsyncSession, sign_in_id: UUID) -> UUID | None:
    return await session.scalar(_SIGN_IN, {"id": sign_in_id})


async def api_key_of(lookups: AsyncEngine, key_id: UUID) -> KnownKey | None:
    row = await look_up(lookups, _API_KEY, id=key_id)
    return KnownKey(**row._mapping) if row else None


async def shop_of_invitation(session: AsyncSession, token_hash: bytes) -> UUID | None:
    return await session.scalar(_INVITATION, {"hash": token_hash})


async def shop_of_slug(session: AsyncSession, slug: str) -> UUID | None:
    return await session.scalar(_SLUG, {"slug": slug})
