"""Thousands of rows in one statement."""

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.db.base import Base

_INSERT = (
    "INSERT INTO {table} ({columns}) SELECT {columns}"
    " FROM json_populate_recordset(CAST(NULL AS {table}), CAST(:rows AS json))"
)


async def insert_together(
    session: AsyncSession,
    model: type[Base],
    rows: Sequence[dict[str, Any]],
    *,
    once: bool = False,
    returning: str | None = None,
) -> list[Any]:
    """All rows name the same columns; a column that none names gets its default of the database.

    `once`: a row that is there already is left as it is. Answers the column `returning` of what was written.
    """
    if not rows:
        return []
    statement = (
        _INSERT.format(table=model.__tablename__, columns=", ".join(rows[0]))
        + (" ON CONFLICT DO NOTHING" if once else "")
        + (f" RETURNING {returning}" if returning else "")
    )
    done = await session.execute(text(statement), {"rows": msgspec.json.encode(rows).decode()})
    return [*done.scalars()] if returning else []
