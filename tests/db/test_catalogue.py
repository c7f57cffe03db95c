from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import AsyncEngine

from langganan.tables import metadata

_NOT_OF_A_SHOP = {"alembic_version"}
_OWNERS = {"move_books": "langganan_merge"}
_UNIQUE_OVER_ALL_SHOPS = {("shops", "uq_shops_slug")}
_TABLES = text(
    "SELECT c.oid, c.relname AS name, c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced,"
    " c.relowner::regrole::text AS owner FROM pg_class c"
    " WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace"
)
_POLICIES = text(
    "SELECT polrelid AS oid, polcmd::text AS command, pg_get_expr(polqual, polrelid) AS rows,"
    " pg_get_expr(polwithcheck, polrelid) AS written FROM pg_policy"
    " WHERE 'langganan_app'::regrole = ANY (polroles)"
)
_UNIQUE_INDEXES = text(
    "SELECT i.indrelid::regclass::text AS table_name, i.indexrelid::regclass::text AS name, a.attname AS leads"
    " FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indexrelid AND a.attnum = 1"
    " JOIN pg_class c ON c.oid = i.indrelid"
    " WHERE i.indisunique AND c.relnamespace = 'public'::regnamespace"
)
_REFERENCES = text(
    "SELECT k.conrelid::regclass::text AS table_name, k.conname AS name,"
    " here.attname AS leads, there.attname AS to_column FROM pg_constraint k"
    " JOIN pg_attribute here ON here.attrelid = k.conrelid AND here.attnum = k.conkey[1]"
    " JOIN pg_attribute there ON there.attrelid = k.confrelid AND there.attnum = k.confkey[1]"
    " WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace"
)
_OUTLIVED_KEYS = text(
    "SELECT k.conrelid::regclass::text FROM pg_constraint k WHERE k.contype = 'p'"
    " AND k.connamespace = 'public'::regnamespace"
    " AND EXISTS (SELECT FROM pg_index i WHERE i.indrelid = k.conrelid AND i.indexrelid > k.conindid)"
)
_DEFINERS = text(
    "SELECT proname AS name, proowner::regrole::text AS owner, coalesce(proconfig, '{}') AS config,"
    " has_function_privilege('langganan_app', oid, 'EXECUTE') AS app_may, proacl::text AS acl FROM pg_proc"
    " WHERE prosecdef AND pronamespace = 'public'::regnamespace"
)


async def _rows(engine: AsyncEngine, query: Any) -> list[Any]:
    async with engine.connect() as connection:
        return [*(await connection.execute(query))]


@pytest.fixture
async def tables(owner_engine: AsyncEngine) -> list[Any]:
    return [row for row in await _rows(owner_engine, _TABLES) if row.name not in _NOT_OF_A_SHOP]


async def test_every_table_shuts_out_other_shops_even_from_its_owner(tables: list[Any]):
    assert {row.name for row in tables} == set(metadata.tables)
    assert [row.name for row in tables if not (row.enabled and row.forced)] == []


async def test_every_table_has_one_policy_for_reading_and_writing(
    owner_engine: AsyncEngine, tables: list[Any]
):
    policies = await _rows(owner_engine, _POLICIES)
    for table in tables:
        its = [policy for policy in policies if policy.oid == table.oid]
        assert len(its) == 1, table.name
        assert its[0].command == "*", table.name
        assert "shop_id" in its[0].rows, table.name
        assert "app.shop_id" in its[0].rows, table.name
        assert its[0].written == its[0].rows, table.name


async def test_whatever_is_unique_is_unique_within_a_shop(owner_engine: AsyncEngine, tables: list[Any]):
    unique = await _rows(owner_engine, _UNIQUE_INDEXES)
    wrong = {
        (row.table_name, row.name)
        for row in unique
        if row.leads != "shop_id" and row.table_name not in _NOT_OF_A_SHOP
    }
    assert wrong == _UNIQUE_OVER_ALL_SHOPS
    assert {row.name for row in tables} <= {row.table_name for row in unique if row.name.startswith("pk_")}


async def test_no_reference_reaches_another_shops_row(owner_engine: AsyncEngine):
    references = await _rows(owner_engine, _REFERENCES)
    assert references
    assert [row for row in references if (row.leads, row.to_column) != ("shop_id", "shop_id")] == []


async def test_the_app_owns_nothing_and_bypasses_nothing(owner_engine: AsyncEngine, tables: list[Any]):
    role = (
        await _rows(
            owner_engine,
            text(
                "SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb FROM pg_roles"
                " WHERE rolname = 'langganan_app'"
            ),
        )
    )[0]
    assert not any(role)
    owned = "SELECT relname FROM pg_class WHERE relowner = 'langganan_app'::regrole"
    assert await _rows(owner_engine, text(owned)) == []
    memberships = "SELECT roleid FROM pg_auth_members WHERE member = 'langganan_app'::regrole"
    assert await _rows(owner_engine, text(memberships)) == []
    assert not {row.owner for row in tables} & {"langganan_app", "langganan_lookup", "langganan_merge"}


@pytest.mark.parametrize(
    ("table", "forbidden"),
    [
        ("ledger_entries", "UPDATE"),
        ("ledger_entries", "DELETE"),
        ("ledger_entries", "TRUNCATE"),
        ("events", "UPDATE"),
        ("events", "DELETE"),
        ("events", "TRUNCATE"),
        ("alembic_version", "UPDATE"),
    ],
)
async def test_what_is_in_the_books_stays(owner_engine: AsyncEngine, table: str, forbidden: str):
    asked = text("SELECT has_table_privilege('langganan_app', :table, :forbidden)")
    async with owner_engine.connect() as connection:
        allowed = await connection.scalar(asked, {"table": table, "forbidden": forbidden})
    assert allowed is False


async def test_not_one_column_of_the_ledger_can_be_rewritten(owner_engine: AsyncEngine):
    asked = text("SELECT has_any_column_privilege('langganan_app', 'ledger_entries', 'UPDATE')")
    async with owner_engine.connect() as connection:
        assert await connection.scalar(asked) is False


async def test_what_looks_across_shops_is_named_and_fenced_in(owner_engine: AsyncEngine):
    functions = await _rows(owner_engine, _DEFINERS)
    assert {row.name for row in functions} >= {"staff_who_sign_in", "api_key_of", "shop_of_card"}
    for function in functions:
        assert function.owner == _OWNERS.get(function.name, "langganan_lookup"), function.name
        assert any(setting.startswith("search_path=pg_catalog") for setting in function.config), function.name
        assert function.app_may, function.name
        everybody_may = "{=" in function.acl or ",=" in function.acl
        assert not everybody_may, function.name


async def test_the_models_are_what_the_migrations_make(owner_engine: AsyncEngine):
    def difference(connection: Connection) -> Any:
        return compare_metadata(MigrationContext.configure(connection), metadata)

    async with owner_engine.connect() as connection:
        assert await connection.run_sync(difference) == []


async def test_no_index_is_younger_than_the_primary_key_that_a_fresh_table_must_be_read_by(
    owner_engine: AsyncEngine,
):
    assert await _rows(owner_engine, _OUTLIVED_KEYS) == []
