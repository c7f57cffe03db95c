"""Products out of pasted text: a spreadsheet's cells, a CSV file, or a menu as it stands in a chat."""

import csv
import re
from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec import Struct

from langganan.catalog.schemas import Category, Sku
from langganan.core.fields import Name, Rupiah
from langganan.core.money import read_rupiah

Says = dict[str, str]

_COLUMNS: tuple[str, ...] = ("name", "price", "category", "sku")
_HEADINGS = {
    "name": ("nama", "nama produk", "produk", "barang", "nama barang", "menu", "name", "product", "item"),
    "price": ("harga", "harga jual", "price", "rp"),
    "category": ("kategori", "jenis", "category", "group"),
    "sku": ("sku", "kode", "kode produk", "kode barang", "barcode", "code"),
}
_COLUMN_OF = {heading: column for column, headings in _HEADINGS.items() for heading in headings}
_LEAST_BARE_PRICE = 500
"""`Kopi susu 18000` ends in a price, `Es teh 2` in a part of the name."""
_BULLET = re.compile(r"^\s*(?:[-•*·]|\d{1,3}[.)])\s+")

_LEADERS = re.compile(r"\.{2,}|…|[=:](?=\s*(?:rp|\d))", re.IGNORECASE)
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_LONGEST_LINE = 2_000

_BAD_PRICE: Says = {
    "id": 'Harga "{cell}" belum bisa dibaca. Tulis seperti 18000 atau 18.000.',
    "en": 'The price "{cell}" cannot be read. Write it like 18000 or 18.000.',
}
_NO_NAME: Says = {"id": "Nama produknya kosong.", "en": "The product has no name."}
_LONG_NAME: Says = {
    "id": "Nama produk paling panjang 120 huruf.",
    "en": "A product's name has 120 letters at most.",
}
_BAD_CATEGORY: Says = {
    "id": "Kategori paling panjang 60 huruf.",
    "en": "A category has 60 letters at most.",
}
_BAD_SKU: Says = {
    "id": "Kode produk hanya boleh huruf biasa, angka dan tanda, paling panjang 64.",
    "en": "A product code holds plain letters, digits and signs, 64 at most.",
}


class Line(Struct, kw_only=True):
    """What one line says; a column that is not there, or is empty, says nothing."""

    name: Name
    price: Rupiah | None = None
    category: Category | None = None
    sku: Sku | None = None


class Unreadable(Exception):
    """Why a line is no product."""

    def __init__(self, says: Says, **members: str) -> None:
        self.says = {language: text.format(**members) for language, text in says.items()}


def read_lines(text: str) -> Iterator[tuple[int, Line | Unreadable]]:
    """Each line that says something, with its number as an editor counts."""
    rows = list(_rows(text))
    columns = _COLUMNS
    for position, (number, cells) in enumerate(rows):
        if position == 0 and (named := _heading(cells)):
            columns = named
            continue
        try:
            yield number, _line(dict(zip(columns, cells, strict=False)), alone=len(cells) == 1)
        except Unreadable as complaint:
            yield number, complaint


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    text = text.removeprefix("\ufeff").replace("\0", "")
    delimiter = _delimiter(text)
    for number, raw in enumerate(text.splitlines(), 1):
        cells = [cell.strip() for cell in next(csv.reader([raw[:_LONGEST_LINE]], delimiter=delimiter), [])]
        while cells and not cells[-1]:
            cells.pop()
        if cells:
            yield number, cells


def _delimiter(text: str) -> str:
    first = next((line for line in text.splitlines() if line.strip()), "")
    return next((sign for sign in "\t;," if sign in _THOUSANDS.sub("", first)), ";")


def _heading(cells: list[str]) -> tuple[str, ...] | None:
    """The columns by name, when the first line is a heading; an unknown column is passed over."""
    columns = tuple(_COLUMN_OF.get(cell.lower(), "") for cell in cells)
    return columns if "name" in columns else None


def _line(cells: dict[str, str], *, alone: bool) -> Line:
    name, price = cells.get("name", ""), cells.get("price", "")
    if alone:
        name, price = _menu_entry(name)
    amount = read_rupiah(price) if price else None
    if price and amount is None:
        raise Unreadable(_BAD_PRICE, cell=price[:40])
    if not name:
        raise Unreadable(_NO_NAME)
    fields = {
        "name": name,
        "price": amount,
        "category": cells.get("category") or None,
        "sku": cells.get("sku") or None,
    }
    for field, type_, says in _LIMITS:
        try:
            msgspec.convert(fields[field], type_)
        except msgspec.ValidationError as error:
            raise Unreadable(says, cell=price) from error
    return Line(**fields)  # type: ignore[arg-type]


_LIMITS: tuple[tuple[str, Any, Says], ...] = (
    ("name", Name, _LONG_NAME),
    ("price", Rupiah | None, _BAD_PRICE),
    ("category", Category | None, _BAD_CATEGORY),
    ("sku", Sku | None, _BAD_SKU),
)


def _menu_entry(text: str) -> tuple[str, str]:
    """A line with nothing but a name, and perhaps its price at the end: `- Es teh ..... 5rb`."""
    entry = _LEADERS.sub(" ", _BULLET.sub("", text)).split()
    for count in (2, 1):
        name, price = " ".join(entry[:-count]).rstrip(" -–@"), " ".join(entry[-count:])
        amount = read_rupiah(price)
        if name and amount is not None and (amount >= _LEAST_BARE_PRICE or not price.isdigit()):
            return name, price
    return " ".join(entry), ""
