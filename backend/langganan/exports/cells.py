"""From the rows as they were read to cells as people read them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from msgspec import Struct

from langganan.core.phone import local
from langganan.exports.columns import COLUMNS, Column, Table

Cell = str | int | None
_SEPARATOR = "; "


class Card(Struct, frozen=True):
    """A column of its own for each programme."""

    program_id: UUID
    heading: str


class Sheet(Struct, frozen=True):
    table: Table
    language: str
    timezone: ZoneInfo
    cards: tuple[Card, ...]

    @property
    def headings(self) -> list[str]:
        own = [column.headings[self.language] for column in COLUMNS[self.table]]
        return own + [card.heading for card in self.cards]

    def cells(self, row: Mapping[str, Any]) -> list[Cell]:
        values = _told(row)
        own = [self._cell(column, values.get(column.name)) for column in COLUMNS[self.table]]
        held = values.get("cards") or {}
        return own + [held.get(str(card.program_id)) for card in self.cards]

    def _cell(self, column: Column, value: Any) -> Cell:
        if value is None:
            return None
        match column.kind:
            case "moment":
                return self._moment(value)
            case "day":
                return str(value.isoformat())
            case "list":
                return _SEPARATOR.join(value)
            case "choice":
                return column.choices[value][self.language]
            case "number":
                return int(value)
            case _:
                return str(value)

    def _moment(self, value: datetime) -> str:
        return f"{value.astimezone(self.timezone):%Y-%m-%d %H:%M}"


def _told(row: Mapping[str, Any]) -> dict[str, Any]:
    values = dict(row)
    if "phones" in values:
        phones = [local(number) for number in values["phones"] or ()]
        values |= {"phone": phones[0] if phones else None, "other_phones": phones[1:]}
    elif values.get("phone"):
        values["phone"] = local(values["phone"])
    if "sold" in values:
        values["items"] = _items(values["sold"])
    return values


def _items(sold: Sequence[Mapping[str, Any]]) -> list[str]:
    return [f"{item['quantity']}× {item['name']}" for item in sold]
