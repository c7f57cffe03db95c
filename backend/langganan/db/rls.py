"""Row-level security, as migrations write it."""

from langganan.db.engine import APP_ROLE, LOOKUP_ROLE

_SHOP = "(SELECT nullif(current_setting('app.shop_id', true), '')::uuid)"
ALL = "SELECT, INSERT, UPDATE, DELETE"
APPEND_ONLY = "SELECT, INSERT"


def protect(table: str, *, grants: str = ALL) -> list[str]:
    """The statements that shut a new table to every shop but the one that is set."""
    return [
        f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY",
        f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY",
        f"CREATE POLICY of_shop ON {table} TO {APP_ROLE} {of_shop()}",
        f"GRANT {grants} ON {table} TO {APP_ROLE}",
    ]


def of_shop(*, reads: bool = False) -> str:
    """What a policy lets through: the rows of the shop that is set."""
    return f"USING (shop_id = {_SHOP})" + ("" if reads else f" WITH CHECK (shop_id = {_SHOP})")


def across(
    name: str, arguments: str, returns: str, query: str, *, tables: dict[str, str], settings: str = ""
) -> list[str]:
    """A named function that looks across shops: `tables` maps each table to the columns that it may read."""
    statements = [
        f"GRANT SELECT ({columns}) ON {table} TO {LOOKUP_ROLE}" for table, columns in tables.items()
    ]
    statements += [
        f"DO $$ BEGIN CREATE POLICY lookup ON {table} FOR SELECT TO {LOOKUP_ROLE} USING (true);"
        " EXCEPTION WHEN duplicate_object THEN NULL; END $$"
        for table in tables
    ]
    signature = f"{name}({', '.join(part.split()[1] for part in arguments.split(',') if part)})"
    return [
        *statements,
        f"CREATE FUNCTION {name}({arguments}) RETURNS {returns} LANGUAGE sql STABLE SECURITY DEFINER"
        f" SET search_path = pg_catalog, public, pg_temp {settings} AS $$ {query} $$",
        f"ALTER FUNCTION {signature} OWNER TO {LOOKUP_ROLE}",
        f"REVOKE ALL ON FUNCTION {signature} FROM PUBLIC",
        f"GRANT EXECUTE ON FUNCTION {signature} TO {APP_ROLE}",
    ]
