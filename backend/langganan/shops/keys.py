"""API keys: `lgn_live_<id>_<secret>`."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID

from msgspec import Struct
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.activity.log import record
from langganan.core.clock import now
from langganan.core.errors import NotFound, Unauthorized, bad_field
from langganan.core.ids import new_id
from langganan.core.secrets import digest, new_token, same
from langganan.db.engine import Sessions
from langganan.db.unit_of_work import unit_of_work
from langganan.shops import across
from langganan.shops.models import ApiKey
from langganan.shops.outlets import find_outlet

PREFIX = "lgn_live_"
_OLD_SECRET_LIVES = timedelta(hours=24)
_LATEST_YEAR = 2999
_NOTE_USE_EVERY = timedelta(minutes=1)


class NewKey(Struct):
    key: ApiKey
    text: str
    """Shown once."""


async def create_key(
    session: AsyncSession,
    actor: Actor,
    *,
    name: str,
    scopes: Sequence[str],
    outlet_id: UUID | None,
    expires_at: datetime | None,
) -> NewKey:
    await find_outlet(session, actor.shop_id, outlet_id)
    if expires_at is not None:
        if expires_at.tzinfo is None or expires_at <= now():
            raise bad_field(
                "expires_at",
                "in_the_past",
                id="Waktu berakhir harus di masa depan.",
                en="It must end in the future.",
            )
        if expires_at.year > _LATEST_YEAR:
            raise bad_field(
                "expires_at",
                "too_late",
                id="Waktu berakhir ini terlalu jauh.",
                en="This end is too far away.",
            )
        expires_at = expires_at.astimezone(UTC)
    key_id, secret = new_id(), new_token(256)
    key = ApiKey(
        shop_id=actor.shop_id,
        id=key_id,
        name=name.strip(),
        scopes=sorted(set(scopes)),
        outlet_id=outlet_id,
        hint=key_id.hex[-4:],
        secret_hash=digest(secret),
        expires_at=expires_at,
    )
    session.add(key)
    await session.flush()
    await session.refresh(key)
    await record(session, actor, "api_key.created", api_key_id=key_id, scopes=key.scopes)
    return NewKey(key, _text(key_id, secret))


async def list_keys(session: AsyncSession, shop_id: UUID) -> Sequence[ApiKey]:
    query = select(ApiKey).where(ApiKey.shop_id == shop_id, ApiKey.deleted_at.is_(None)).order_by(ApiKey.id)
    return (await session.scalars(query)).all()


async def rotate_key(session: AsyncSession, actor: Actor, key_id: UUID) -> NewKey:
    """A new secret; the old one lives for 24 hours more."""
    key = await _find(session, actor.shop_id, key_id)
    secret = new_token(256)
    key.previous_hash, key.previous_until = key.secret_hash, now() + _OLD_SECRET_LIVES
    key.secret_hash = digest(secret)
    await record(session, actor, "api_key.rotated", api_key_id=key_id)
    return NewKey(key, _text(key_id, secret))


async def delete_key(session: AsyncSession, actor: Actor, key_id: UUID) -> None:
    key = await _find(session, actor.shop_id, key_id)
    key.deleted_at = now()
    await record(session, actor, "api_key.deleted", api_key_id=key_id)


async def actor_of_key(sessions: Sessions, text: str) -> Actor:
    """Raises Unauthorized unless the key is whole, alive and not expired."""
    try:
        key_id_text, secret = text.removeprefix(PREFIX).split("_", 1)
        key_id = UUID(hex=key_id_text)
    except ValueError as error:
        raise Unauthorized from error
    async with unit_of_work(sessions) as session:
        shop_id = await across.shop_of_api_key(session, key_id)
    if shop_id is None:
        raise Unauthorized
    async with unit_of_work(sessions, shop_id) as session:
        query = select(ApiKey).where(
            ApiKey.shop_id == shop_id, ApiKey.id == key_id, ApiKey.deleted_at.is_(None)
        )
        key = await session.scalar(query)
        if key is None or not _is_alive(key, digest(secret)):
            raise Unauthorized
        if key.last_used_at is None or now() - key.last_used_at > _NOTE_USE_EVERY:
            await session.execute(
                update(ApiKey)
                .where(ApiKey.shop_id == shop_id, ApiKey.id == key_id)
                .values(last_used_at=now())
            )
    return Actor(shop_id=shop_id, kind="key", id=key_id, permissions=frozenset(key.scopes))


def _is_alive(key: ApiKey, presented: bytes) -> bool:
    moment = now()
    if key.expires_at is not None and key.expires_at <= moment:
        return False
    if same(key.secret_hash, presented):
        return True
    rotated = key.previous_hash is not None and key.previous_until is not None and key.previous_until > moment
    return rotated and same(key.previous_hash or b"", presented)


async def _find(session: AsyncSession, shop_id: UUID, key_id: UUID) -> ApiKey:
    query = select(ApiKey).where(ApiKey.shop_id == shop_id, ApiKey.id == key_id, ApiKey.deleted_at.is_(None))
    key = await session.scalar(query.with_for_update())
    if key is None:
        raise NotFound
    return key


def _text(key_id: UUID, secret: str) -> str:
    return f"{PREFIX}{key_id.hex}_{secret}"
