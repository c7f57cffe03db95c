"""Migrations, run by the owner of the tables."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from langganan.db.engine import APP_ROLE, LOOKUP_ROLE, MERGE_ROLE, create_engine
from langganan.db.keys_first import make_keys_youngest

MIGRATIONS = Path(__file__).parents[2] / "migrations"
_ONE_AT_A_TIME = 7_262_011
_VERSION = text("SELECT version_num FROM alembic_version")


async def upgrade(owner_url: str, revision: str = "head") -> None:
    """Makes the roles where they are missing, then brings the tables up to date; safe to run twice, or at once."""
    engine = create_engine(owner_url, pool_size=1, role=None)
    try:
        async with engine.connect() as connection:
            await connection.execute(text("SELECT pg_advisory_lock(:lock)"), {"lock": _ONE_AT_A_TIME})
            await _ensure_roles(connection)
            await connection.run_sync(_upgrade, revision)
            await make_keys_youngest(connection)
            await connection.commit()  # commit: migrations are a unit of work of their own
    finally:
        await engine.dispose()


async def pending(engine: AsyncEngine) -> bool:
    """True while the database is behind this code."""
    async with engine.connect() as connection:
        if not await connection.scalar(text("SELECT to_regclass('alembic_version')")):
            return True
        current = await connection.scalar(_VERSION)
    return current != head()


def head() -> str | None:
    return ScriptDirectory(str(MIGRATIONS)).get_current_head()


def config() -> Config:
    settings = Config()
    settings.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    return settings


def _upgrade(connection: Connection, revision: str) -> None:
    settings = config()
    settings.attributes["connection"] = connection
    command.upgrade(settings, revision)


async def _ensure_roles(connection: AsyncConnection) -> None:
    for role in (APP_ROLE, LOOKUP_ROLE, MERGE_ROLE):
        await connection.execute(
            text(
                f"DO $$ BEGIN CREATE ROLE {role} NOLOGIN;"
                " EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$"
            )
        )
        await connection.execute(
            text(
                f"DO $$ BEGIN IF NOT pg_has_role(current_user, '{role}', 'MEMBER')"
                f" THEN GRANT {role} TO CURRENT_USER; END IF; END $$"
            )
        )
        await connection.execute(text(f"GRANT USAGE ON SCHEMA public TO {role}"))
    for owner_of_functions in (LOOKUP_ROLE, MERGE_ROLE):
        await connection.execute(text(f"GRANT CREATE ON SCHEMA public TO {owner_of_functions}"))
    await connection.execute(text("CREATE EXTENSION IF NOT EXISTS pg_trgm"))
    await connection.execute(text("CREATE EXTENSION IF NOT EXISTS btree_gin"))
