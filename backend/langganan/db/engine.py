"""Connections, always as the role that row-level security binds."""

from sqlalchemy import make_url
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine

APP_ROLE = "langganan_app"
"""May read and write rows of the shop that is set, and owns nothing."""
LOOKUP_ROLE = "langganan_lookup"
"""Owns the few functions that look across shops; nobody signs in as it."""

Sessions = async_sessionmaker[AsyncSession]


def asyncpg_url(url: str) -> URL:
    return make_url(url).set(drivername="postgresql+asyncpg")


def create_engine(url: str, *, pool_size: int = 10, role: str | None = APP_ROLE) -> AsyncEngine:
    """Whoever signs in, statements run as `role`; a login that may not become it is refused by the server."""
    settings = {"application_name": "langganan", "timezone": "UTC"}
    address = asyncpg_url(url)
    if role is not None and address.username != role:
        settings["role"] = role
    return create_async_engine(
        address,
        pool_size=pool_size,
        max_overflow=pool_size,
        pool_timeout=10,
        pool_pre_ping=True,
        pool_recycle=1800,
        hide_parameters=True,
        connect_args={"server_settings": settings, "timeout": 5, "command_timeout": 30},
    )


def create_sessions(engine: AsyncEngine) -> Sessions:
    return async_sessionmaker(engine, expire_on_commit=False)
