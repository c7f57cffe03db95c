"""API keys: `lgn_live_<id>_<secret>`, and `lgn_test_…` for the sandbox."""

from collections import OrderedDict
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import ClassVar
from uuid import UUID

import msgspec
from msgspec import Struct
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession

from langganan.activity.actor import Actor
from langganan.activity.log import record
from langganan.core.clock import now
from langganan.core.errors import Conflict, NotFound, Says, Unauthorized, bad_field
from langganan.core.ids import new_id
from langganan.core.secrets import digest, new_token, same
from langganan.shops import across
from langganan.shops.key_use import KeyUse
from langganan.shops.models import ApiKey, Shop, key_prefix
from langganan.shops.outlets import find_outlet, must_be_no_outlet

PREFIX = "lgn_"
_OLD_SECRET_LIVES = timedelta(hours=24)
_LATEST_YEAR = 2999


class NoSandbox(Conflict):
    code, title = "no_sandbox", "There is no sandbox yet"
    says: ClassVar[Says] = {
        "id": "Toko percobaan belum ada. Buat dulu.",
        "en": "There is no sandbox shop yet. Make one first.",
    }


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
    sandbox: bool = False,
) -> NewKey:
    """A key of the sandbox stands at no outlet of the real shop."""
    if sandbox:
        await _must_have_sandbox(session, actor.shop_id)
        must_be_no_outlet(outlet_id)
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
        sandbox=sandbox,
        hint=key_id.hex[-4:],
        secret_hash=digest(secret),
        expires_at=expires_at,
    )
    session.add(key)
    await session.flush()
    await session.refresh(key)
    await record(session, actor, "api_key.created", api_key_id=key_id, name=key.name, scopes=key.scopes)
    return NewKey(key, _text(key, secret))


async def list_keys(session: AsyncSession, shop_id: UUID) -> Sequence[ApiKey]:
    query = select(ApiKey).where(ApiKey.shop_id == shop_id, ApiKey.deleted_at.is_(None)).order_by(ApiKey.id)
    return (await session.scalars(query)).all()


async def rotate_key(session: AsyncSession, actor: Actor, key_id: UUID) -> NewKey:
    """A new secret; the old one lives for 24 hours more."""
    key = await _find(session, actor.shop_id, key_id)
    secret = new_token(256)
    key.previous_hash, key.previous_until = key.secret_hash, now() + _OLD_SECRET_LIVES
    key.secret_hash = digest(secret)
    await record(session, actor, "api_key.rotated", api_key_id=key_id, name=key.name)
    return NewKey(key, _text(key, secret))


async def delete_key(session: AsyncSession, actor: Actor, key_id: UUID) -> None:
    key = await _find(session, actor.shop_id, key_id)
    key.deleted_at = now()
    await record(session, actor, "api_key.deleted", api_key_id=key_id, name=key.name)


class KeysSeen:
    """Keys that this process recognised before, for verbs that check in their own transaction that a key is alive."""

    def __init__(self, most: int = 10_000) -> None:
        self._actors: OrderedDict[bytes, Actor] = OrderedDict()
        self._most = most

    def find(self, text: str) -> Actor | None:
        return self._actors.get(digest(text))

    def keep(self, text: str, actor: Actor) -> None:
        """Not one of a sandbox: its row is in another shop than the one it acts in."""
        if text.startswith(key_prefix(sandbox=False)):
            proof = digest(_parts(text)[1])
            self._actors[digest(text)] = msgspec.structs.replace(actor, proof=proof)
            while len(self._actors) > self._most:
                self._actors.popitem(last=False)


async def actor_of_key(lookups: AsyncEngine, key_use: KeyUse, text: str) -> Actor:
    """Raises Unauthorized unless the key is whole, alive and not expired; asked anew for every request."""
    key_id, secret = _parts(text)
    key = await across.api_key_of(lookups, key_id)
    if key is None or key.acts_in is None or not text.startswith(key_prefix(key.sandbox)):
        raise Unauthorized
    if not _is_alive(key, digest(secret)):
        raise Unauthorized
    key_use.note(key.shop_id, key_id)
    return Actor(
        shop_id=key.acts_in,
        kind="key",
        id=key_id,
        name=key.name,
        outlet_id=key.outlet_id,
        permissions=frozenset(key.scopes),
    )


def _parts(text: str) -> tuple[UUID, str]:
    try:
        _, _, key_id, secret = text.split("_", 3)
        return UUID(hex=key_id), secret
    except ValueError as error:
        raise Unauthorized from error


def _is_alive(key: across.KnownKey, presented: bytes) -> bool:
    moment = now()
    if key.expires_at is not None and key.expires_at <= moment:
        return False
    if same(key.secret_hash, presented):
        return True
    rotated = key.previous_hash is not None and key.previous_until is not None and key.previous_until > moment
    return rotated and same(key.previous_hash or b"", presented)


async def _must_have_sandbox(session: AsyncSession, shop_id: UUID) -> None:
    if await session.scalar(select(Shop.sandbox_id).where(Shop.id == shop_id)) is None:
        raise NoSandbox


async def _find(session: AsyncSession, shop_id: UUID, key_id: UUID) -> ApiKey:
    query = select(ApiKey).where(ApiKey.shop_id == shop_id, ApiKey.id == key_id, ApiKey.deleted_at.is_(None))
    key = await session.scalar(query.with_for_update())
    if key is None:
        raise NotFound
    return key


def _text(key: ApiKey, secret: str) -> str:
    return f"{key_prefix(key.sandbox)}{key.id.hex}_{secret}"
