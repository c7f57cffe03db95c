"""Where two indexes look equally good, PostgreSQL takes the younger one: that has to be the primary key.

A table without statistics looks empty, and then every index that begins with the shop costs the same. Each foreign
key into it would read all rows of the shop for each row that refers to it, until autovacuum comes by a minute later.
Source: `get_relation_info` in PostgreSQL's plancat.c.
"""

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

_OUTLIVED_KEYS = text(
    "SELECT k.conrelid::regclass::text AS of_table, quote_ident(k.conname) AS name, k.conindid AS index,"
    " pg_get_constraintdef(k.oid) AS definition FROM pg_constraint k"
    " WHERE k.contype = 'p' AND k.connamespace = 'public'::regnamespace AND pg_relation_size(k.conrelid) = 0"
    " AND EXISTS (SELECT FROM pg_index i WHERE i.indrelid = k.conrelid AND i.indexrelid > k.conindid)"
    " AND NOT EXISTS (SELECT FROM pg_constraint f WHERE f.contype = 'f' AND f.confrelid = k.conrelid"
    " AND pg_relation_size(f.conrelid) > 0)"
)
_REFERENCES = text(
    "SELECT f.conrelid::regclass::text AS of_table, quote_ident(f.conname) AS name,"
    " pg_get_constraintdef(f.oid) AS definition FROM pg_constraint f WHERE f.contype = 'f' AND f.conindid = :index"
)


async def make_keys_youngest(connection: AsyncConnection) -> None:
    """Of tables to which nothing was written yet: the others have statistics, and are not held up while they serve."""
    for key in (await connection.execute(_OUTLIVED_KEYS)).all():
        references = (await connection.execute(_REFERENCES, {"index": key.index})).all()
        for constraint in [*references, key]:
            await connection.execute(
                text(f"ALTER TABLE {constraint.of_table} DROP CONSTRAINT {constraint.name}")
            )
        for constraint in [key, *references]:
            await connection.execute(
                text(
                    f"ALTER TABLE {constraint.of_table} ADD CONSTRAINT {constraint.name} {constraint.definition}"
                )
            )
