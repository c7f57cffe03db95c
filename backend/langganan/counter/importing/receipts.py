"""The sales in an exported file: lines of one receipt are one sale."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
from msgspec import Struct, field

from langganan.core import phone
from langganan.core.rows import Row
from langganan.core.text import fold
from langganan.counter.importing import cells
from langganan.counter.importing.cells import Says, Unreadable
from langganan.counter.importing.quantities import Decimal, decimal_in, quantity
from langganan.counter.importing.table import Table, read_table
from langganan.counter.schemas import SaleIn

_VOID = {
    "void",
    "voided",
    "batal",
    "dibatalkan",
    "refund",
    "refunded",
    "retur",
    "cancel",
    "cancelled",
    "canceled",
}
_NOBODY = {"", "-", "--", "0", "n/a", "na", "none", "null", "tidak ada", "umum"}
_LONGEST_REF = 200
_LATER = datetime.max.replace(tzinfo=UTC)

_BAD_PHONE: Says = {
    "id": 'Nomor HP "{cell}" belum benar. Perbaiki, atau kosongkan.',
    "en": 'The phone number "{cell}" is not right. Correct it, or leave it empty.',
}
_NO_AMOUNT: Says = {"id": "Jumlah belanjanya kosong.", "en": "The amount is empty."}
_NO_MOMENT: Says = {"id": "Tanggalnya kosong.", "en": "The date is empty."}
_CANNOT_BE: Says = {
    "id": "Ada isi yang tidak masuk akal: terlalu besar atau terlalu panjang.",
    "en": "Something cannot be: it is too large or too long.",
}


class Receipt(Struct):
    line: int
    text: str
    sale: SaleIn


class Refused(Struct):
    line: int
    text: str
    says: Says


class Voided(Struct):
    """The till took it back; whether it was recorded before is found by its reference."""

    line: int
    text: str
    external_ref: str


class Read(Struct):
    heading: str
    columns: dict[str, str]
    receipts: list[Receipt] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    voided: list[Voided] = field(default_factory=list)
    left_out: int = 0


class Line(Struct):
    row: Row
    said: Mapping[str, str]
    decimal: Decimal | None

    def total(self) -> int | None:
        return cells.amount(self.said.get("total", ""))

    def price(self) -> int | None:
        return cells.amount(self.said.get("price", ""))

    def quantity(self) -> float:
        return quantity(self.said.get("quantity", ""), self.decimal)

    def comes_to(self) -> int | None:
        """Its pieces at their price."""
        price = self.price()
        return None if price is None else round(price * self.quantity())


Lines = list[Line]


def read_sales(content: bytes, timezone: str) -> Read:
    """In the order in which they happened. Raises Invalid for a file that is no list of sales."""
    table = read_table(content)
    columns = {name: table.heading.cells[position] for name, position in table.columns.items()}
    read = Read(table.heading.text, columns)
    together = list(_together(table))
    of_receipt = _totals_are_of_receipts(together)
    same: Counter[str] = Counter()
    for lines in sorted(together, key=_is_void):
        number, text = lines[0].row.line, "\n".join(line.row.text for line in lines)
        try:
            if _is_void(lines):
                read.left_out += 1
                reference = _reference_of_void(lines, timezone, same, of_receipt=of_receipt)
                read.voided.append(Voided(number, text, reference))
            else:
                sale = _sale(lines, timezone, same, of_receipt=of_receipt)
                read.receipts.append(Receipt(number, text, sale))
        except Unreadable as why:
            if not _is_void(lines):
                read.refused.append(Refused(number, text, why.says))
    read.receipts.sort(key=lambda receipt: receipt.sale.occurred_at or _LATER)
    return read


def _is_void(lines: Lines) -> bool:
    """They are numbered last: of two alike with no number, the one that was taken back is the second."""
    return any(fold(line.said.get("status", "")).strip() in _VOID for line in lines)


def _together(table: Table) -> Iterable[Lines]:
    found: dict[Any, Lines] = {}
    last: tuple[Any, str] = (None, "")
    rows = [(row, _said(row, table)) for row in table.rows]
    amounts = (said.get(column, "") for _, said in rows for column in ("total", "price"))
    decimal = decimal_in(amounts, (said.get("quantity", "") for _, said in rows))
    for row, said in rows:
        receipt = said.get("receipt", "")
        day = said.get("date") or said.get("at", "")
        follows = not day and last[0] in found and receipt in ("", last[1])
        if follows:
            key = last[0]
        elif receipt:
            key = (said.get("outlet", ""), receipt, day.split(" ")[0].split("T")[0])
        else:
            key = row.line
        found.setdefault(key, []).append(Line(row, said, decimal))
        last = key, receipt or (last[1] if follows else "")
    return found.values()


def _said(row: Row, table: Table) -> dict[str, str]:
    return {
        name: row.cells[position] if position < len(row.cells) else ""
        for name, position in table.columns.items()
    }


def _totals_are_of_receipts(together: Sequence[Lines]) -> bool:
    """Or of the single lines: some tills repeat what was paid on every line, others say what each line comes to."""
    several = [[line for line in lines if line.said.get("total")] for lines in together if len(lines) > 1]
    if any(len({line.said["total"] for line in lines}) > 1 for lines in several):
        return False
    repeated = [lines for lines in several if len(lines) > 1]
    return not (repeated and all(_adds_up(line) for lines in repeated for line in lines))


def _adds_up(line: Line) -> bool:
    try:
        return line.comes_to() is not None and line.comes_to() == line.total()
    except Unreadable:
        return False


def _sale(lines: Lines, timezone: str, same: Counter[str], *, of_receipt: bool) -> SaleIn:
    fields = _fields(lines, timezone, of_receipt=of_receipt)
    try:
        fields["external_ref"] = _reference(lines[0], fields, timezone, same)
        return msgspec.convert(msgspec.to_builtins(fields), SaleIn)
    except (msgspec.ValidationError, OverflowError) as error:
        raise Unreadable(_CANNOT_BE) from error


def _reference_of_void(lines: Lines, timezone: str, same: Counter[str], *, of_receipt: bool) -> str:
    """The amount of what was taken back may be written in any way, unless it is all there is to know it by."""
    has_number = bool(lines[0].said.get("receipt"))
    fields = (
        {"occurred_at": _moment(lines, timezone)}
        if has_number
        else _fields(lines, timezone, of_receipt=of_receipt)
    )
    try:
        return _reference(lines[0], fields, timezone, same)
    except OverflowError as error:
        raise Unreadable(_CANNOT_BE) from error


def _fields(lines: Lines, timezone: str, *, of_receipt: bool) -> dict[str, Any]:
    return {
        "amount": _amount(lines, of_receipt=of_receipt),
        "customer": _buyer(lines),
        "items": [_item(line, of_receipt=of_receipt) for line in lines if line.said.get("item")],
        "occurred_at": _moment(lines, timezone),
    }


def _moment(lines: Lines, timezone: str) -> datetime:
    for line in lines:
        day = line.said.get("at") or line.said.get("date")
        if day:
            return cells.moment(day, line.said.get("time", ""), timezone)
    raise Unreadable(_NO_MOMENT)


def _amount(lines: Lines, *, of_receipt: bool) -> int:
    totals = [line.total() for line in lines]
    if of_receipt:
        paid = next((total for total in totals if total is not None), None)
        if paid is not None:
            return paid
    parts = [line.comes_to() if total is None else total for line, total in zip(lines, totals, strict=True)]
    if all(part is None for part in parts):
        raise Unreadable(_NO_AMOUNT)
    return sum(part or 0 for part in parts)


def _buyer(lines: Lines) -> dict[str, str] | None:
    """By number alone: a name could be anybody's."""
    written = _first(lines, "phone")
    if fold(written) in _NOBODY:
        return None
    number = phone.try_normalise(written)
    if number is None:
        raise Unreadable(_BAD_PHONE, written)
    name = _first(lines, "name")[:120]
    return {"phone": number} | ({"name": name} if fold(name) not in _NOBODY else {})


def _item(line: Line, *, of_receipt: bool) -> dict[str, Any]:
    quantity, price = line.quantity(), line.price()
    if price is None:
        comes_to = None if of_receipt else line.total()
        price = round(comes_to / quantity) if comes_to else 0
    item = {"name": line.said["item"][:120], "quantity": quantity, "unit_price": price}
    return item | ({"sku": line.said["sku"][:120]} if line.said.get("sku") else {})


def _reference(line: Line, fields: dict[str, Any], timezone: str, same: Counter[str]) -> str:
    """Receipt numbers begin again every day. Without one it is what was bought when, and the how manieth such."""
    said = [line.said.get("outlet", ""), line.said.get("receipt", "")]
    if not said[1]:
        mark = hashlib.sha256(msgspec.json.encode(fields, order="sorted")).hexdigest()[:20]
        same[mark] += 1
        said[1] = f"{mark}-{same[mark]}"
    day = fields["occurred_at"].astimezone(ZoneInfo(timezone))
    reference = " ".join([f"{day:%Y-%m-%d}", *filter(None, said)])
    return reference if len(reference) <= _LONGEST_REF else hashlib.sha256(reference.encode()).hexdigest()


def _first(lines: Lines, column: str) -> str:
    return next((line.said[column] for line in lines if line.said.get(column)), "").strip()
