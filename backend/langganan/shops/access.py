"""Litestar dependencies: who asks, whether they may, and the unit of work of their shop."""

from collections.abc import AsyncGenerator

from litestar import Request
from litestar.datastructures import State
from litestar.di import NamedDependency
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.core.errors import Unauthorized
from langganan.db.unit_of_work import unit_of_work
from langganan.http.once import Once
from langganan.http.request import ApiRequest
from langganan.shops.keys import PREFIX, actor_of_key
from langganan.shops.permissions import OF_ROLE, SIGNED_IN


async def provide_actor(request: Request, state: State) -> Actor:  # type: ignore[type-arg]
    """A route names what it `needs`; one that names nothing lets nobody in."""
    actor = await _actor(request.headers.get("authorization", ""), state)
    needs = request.route_handler.opt["needs"]
    if needs != SIGNED_IN:
        actor.must(needs)
    return actor


async def _actor(authorization: str, state: State) -> Actor:
    scheme, _, token = authorization.partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise Unauthorized
    if token.startswith(PREFIX):
        return await actor_of_key(state.sessions, token)
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
