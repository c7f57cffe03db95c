"""Keyset pages: `limit`, an opaque `cursor`, and never a row skipped or repeated while rows are added."""

import base64
from collections.abc import Sequence
from datetime import datetime
from typing import Generic, TypeVar
from uuid import UUID

import msgspec
from msgspec import Struct

from langganan.core.errors import Invalid, bad_field

T = TypeVar("T")
P = TypeVar("P", bound="Position | NamePosition | RowPosition")


class Page(Struct, Generic[T]):
    items: Sequence[T]
    next_cursor: str | None = None


class Position(Struct, array_like=True):
    """Where the last page ended: a moment and the id that breaks ties."""

    at: datetime
    id: UUID


class NamePosition(Struct, array_like=True):
    """Where the last page of a list by name ended."""

    name: str
    id: UUID


class RowPosition(Struct, array_like=True):
    """Where the last page of a list ended that is read whole: its last row, and which one it was."""

    key: str
    place: int


class Paged(Struct, frozen=True):
    """A page of a list that is small by nature: it is read whole, and cut here."""

    limit: int
    cursor: str | None

    def of(self, rows: Sequence[T], by: str = "id") -> Page[T]:
        """`by` names a row. One that is gone is made up for by its place."""
        last = _decode(self.cursor, RowPosition)
        keys = [str(getattr(row, by)) for row in rows]
        start = 0
        if last:
            start = keys.index(last.key) + 1 if last.key in keys else max(0, last.place)
        end = start + self.limit
        more = _encode(RowPosition(keys[end - 1], end - 1)) if end < len(rows) else None
        return Page(rows[start:end], more)


def encode_cursor(at: datetime, row_id: UUID) -> str:
    return _encode(Position(at, row_id))


def decode_cursor(cursor: str | None) -> Position | None:
    position = _decode(cursor, Position)
    if position and position.at.tzinfo is None:
        raise _unknown()
    return position


def encode_name_cursor(name: str, row_id: UUID) -> str:
    return _encode(NamePosition(name, row_id))


def decode_name_cursor(cursor: str | None) -> NamePosition | None:
    position = _decode(cursor, NamePosition)
    if position and "\0" in position.name:
        raise _unknown()
    return position


def _encode(position: Struct) -> str:
    return base64.urlsafe_b64encode(msgspec.json.encode(position)).rstrip(b"=").decode()


def _decode(cursor: str | None, type_: type[P]) -> P | None:
    if cursor is None:
        return None
    try:
        raw = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
        return msgspec.json.decode(raw, type=type_)
    except (ValueError, msgspec.MsgspecError) as error:
        raise _unknown() from error


def _unknown() -> Invalid:
    return bad_field(
        "cursor",
        "invalid_cursor",
        id="Penanda halaman ini tidak dikenal.",
        en="This cursor is not one of ours.",
    )
