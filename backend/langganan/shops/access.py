"""Who asks, whether they may and how often, and the unit of work of their shop."""

from collections.abc import AsyncGenerator
from typing import Any

from litestar import Request
from litestar.connection import ASGIConnection
from litestar.datastructures import State
from litestar.di import NamedDependency
from litestar.handlers import BaseRouteHandler
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.core.errors import Unauthorized
from langganan.core.permits import KeyTooFast
from langganan.db.unit_of_work import unit_of_work
from langganan.http.once import Once
from langganan.http.request import ApiRequest
from langganan.shops.keys import PREFIX, actor_of_key
from langganan.shops.permissions import OF_ROLE, PUBLIC, SIGNED_IN


async def let_in(connection: ASGIConnection[Any, Any, Any, Any], handler: BaseRouteHandler) -> None:
    """A guard, asked before the body is read. A route names what it `needs`; one that names nothing lets nobody in."""
    needs = handler.opt["needs"]
    if needs == PUBLIC:
        return
    state, kept = connection.app.state, connection.scope["state"]
    authorization = connection.headers.get("authorization", "")
    actor = await authenticate(authorization, state, rechecked=handler.opt.get("rechecked", False))
    kept["actor"] = actor
    if actor.kind == "key" and actor.id:
        allowance = kept["allowance"] = await state.permits.take(actor.id)
        if not allowance.granted:
            raise KeyTooFast(retry_after=allowance.wait, limit=allowance.limit, wait=allowance.wait)
    if needs != SIGNED_IN:
        actor.must(*([needs] if isinstance(needs, str) else needs))


async def provide_actor(request: Request) -> Actor:  # type: ignore[type-arg]
    """Whoever was let in."""
    actor: Actor = request.scope["state"]["actor"]
    return actor


async def authenticate(authorization: str, state: State, *, rechecked: bool = False) -> Actor:
    """Raises Unauthorized unless this is a good staff token or a key that is alive.

    `rechecked`: by the verb itself, in its own transaction; then a key may be recognised from memory.
    """
    scheme, _, token = authorization.partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise Unauthorized
    if token.startswith(PREFIX):
        seen = state.keys_seen.find(token) if rechecked else None
        if seen:
            state.key_use.note(seen.shop_id, seen.id)
            return seen
        actor = await actor_of_key(state.lookups, state.key_use, token)
        state.keys_seen.keep(token, actor)
        return actor
    claims = state.tokens.verify(token)
    return Actor(
        shop_id=claims.shop_id,
        kind="staff",
        id=claims.staff_id,
        role=claims.role,
        permissions=OF_ROLE.get(claims.role, frozenset()),
    )


async def provide_session(actor: NamedDependency[Actor], state: State) -> AsyncGenerator[AsyncSession, None]:
    """One request, one transaction; committed before the answer starts."""
    async with unit_of_work(state.sessions, actor.shop_id) as session:
        yield session


async def provide_once(
    request: ApiRequest, session: NamedDependency[AsyncSession], actor: NamedDependency[Actor]
) -> Once:
    return Once(request, session, actor)


def address_of(request: Request, trusted_proxies: int) -> str:  # type: ignore[type-arg]
    """Who asks, as far as it can be known: what the last trusted proxy saw, never what a client claims."""
    forwarded = [
        part.strip() for part in request.headers.get("x-forwarded-for", "").split(",") if part.strip()
    ]
    if trusted_proxies and len(forwarded) >= trusted_proxies:
        return forwarded[-trusted_proxies]
    return request.client.host if request.client else "unknown"
