"""Connections, always as the role that row-level security binds."""

from typing import Any

from sqlalchemy import Row, TextClause, make_url
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine

APP_ROLE = "langganan_app"
"""May read and write rows of the shop that is set, and owns nothing."""
LOOKUP_ROLE = "langganan_lookup"
MERGE_ROLE = "langganan_merge"
"""Owns the few functions that look across shops; nobody signs in as it."""

Sessions = async_sessionmaker[AsyncSession]


def asyncpg_url(url: str) -> URL:
    return make_url(url).set(drivername="postgresql+asyncpg")


WHILE_SOMEBODY_WAITS = 7.0
"""Seconds of patience with a statement when a cashier stands there; with a new connection it is 12 at the most."""


def create_engine(
    url: str, *, pool_size: int = 10, role: str | None = APP_ROLE, patience: float = 30, **others: Any
) -> AsyncEngine:
    """Whoever signs in, statements run as `role`; a login that may not become it is refused by the server.

    `patience` is how many seconds a statement may take.
    """
    settings = {"application_name": "langganan", "timezone": "UTC", "jit": "off"}
    address = asyncpg_url(url)
    if role is not None and address.username != role:
        settings["role"] = role
    options: dict[str, Any] = {
        "pool_size": pool_size,
        "max_overflow": pool_size,
        "pool_timeout": 10,
        "pool_pre_ping": True,
        "pool_recycle": 1800,
        "hide_parameters": True,
        "connect_args": {"server_settings": settings, "timeout": 5, "command_timeout": patience},
    }
    return create_async_engine(address, **(options | others))


def create_sessions(engine: AsyncEngine) -> Sessions:
    return async_sessionmaker(engine, expire_on_commit=False)


def create_lookup_engine(url: str) -> AsyncEngine:
    """For single statements that belong to no transaction: each is one round trip, with nothing around it.

    No connection is made beyond the pool: making one costs more than waiting for a statement of others.
    """
    return create_engine(
        url,
        pool_size=6,
        max_overflow=0,
        pool_pre_ping=False,
        isolation_level="AUTOCOMMIT",
        patience=WHILE_SOMEBODY_WAITS,
    )


async def look_up(engine: AsyncEngine, statement: TextClause, **parameters: Any) -> Row[Any] | None:
    """The first row. A connection that died while nobody used it is noticed here, and replaced once."""
    try:
        return await _first(engine, statement, parameters)
    except DBAPIError as error:
        if not error.connection_invalidated:
            raise
    return await _first(engine, statement, parameters)


async def _first(engine: AsyncEngine, statement: TextClause, parameters: dict[str, Any]) -> Row[Any] | None:
    async with engine.connect() as connection:
        return (await connection.execute(statement, parameters)).first()
