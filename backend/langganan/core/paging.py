"""Keyset pages: `limit`, an opaque `cursor`, and never a row skipped or repeated while rows are added."""

import base64
from collections.abc import Sequence
from datetime import datetime
from typing import Generic, TypeVar
from uuid import UUID

import msgspec
from msgspec import Struct

from langganan.core.errors import bad_field

T = TypeVar("T")


class Page(Struct, Generic[T]):
    items: Sequence[T]
    next_cursor: str | None = None


class Position(Struct, array_like=True):
    """Where the last page ended: a moment and the id that breaks ties."""

    at: datetime
    id: UUID


def encode_cursor(at: datetime, row_id: UUID) -> str:
    raw = msgspec.json.encode(Position(at, row_id))
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def decode_cursor(cursor: str | None) -> Position | None:
    if cursor is None:
        return None
    try:
        raw = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
        position = msgspec.json.decode(raw, type=Position)
        if position.at.tzinfo is None:
            raise ValueError("a moment without a zone")
    except (ValueError, msgspec.MsgspecError) as error:
        raise bad_field(
            "cursor",
            "invalid_cursor",
            id="Penanda halaman ini tidak dikenal.",
            en="This cursor is not one of ours.",
        ) from error
    return position
