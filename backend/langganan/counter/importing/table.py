"""The rows of an exported file, whatever its encoding, its delimiter, and what stands above its heading."""

import codecs
import csv
from collections.abc import Iterator, Sequence

from msgspec import Struct

from langganan.core.errors import bad_field
from langganan.core.text import words
from langganan.counter.importing.headings import Columns, columns_in

_MOST_ROWS = 20_000
_HEADING_WITHIN = 30
_DELIMITERS = ";\t,"
_SUMS = (["total"], ["jumlah"], ["subtotal"], ["grand"], ["grandtotal"])
_LONGEST_RECORD = 20
"""In lines."""


class Row(Struct):
    line: int
    """As an editor counts."""
    cells: list[str]
    text: str


class Table(Struct):
    columns: Columns
    heading: Row
    rows: list[Row]


def read_table(content: bytes) -> Table:
    """Raises Invalid when there is no heading that names a date and an amount, or when there are too many rows."""
    text = decode(content)
    for delimiter in _by_likelihood(text):
        records = list(_records(text, delimiter))
        for position, record in enumerate(records[:_HEADING_WITHIN]):
            columns = columns_in(record.cells)
            if columns is not None:
                return _table(columns, record, records[position + 1 :])
    raise bad_field(
        "file",
        "no_heading",
        id="Judul kolomnya belum dikenal. Perlu kolom tanggal dan kolom total (atau harga).",
        en="The heading is not known. It needs a column for the date and one for the total (or the price).",
    )


def decode(content: bytes) -> str:
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if content.startswith(mark):
            return content.decode(encoding, "replace").replace("\0", "")
    if content[1:200:2].count(0) > 40:
        return content.decode("utf-16-le", "replace").replace("\0", "")
    try:
        return content.decode("utf-8").replace("\0", "")
    except UnicodeDecodeError:
        return content.decode("windows-1252", "replace").replace("\0", "")


def _by_likelihood(text: str) -> Sequence[str]:
    beginning = text[:5_000]
    return sorted(_DELIMITERS, key=beginning.count, reverse=True)


def _records(text: str, delimiter: str) -> Iterator[Row]:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    at = 0
    while at < len(lines):
        raw, cells = _record(lines, at, delimiter)
        if any(cells):
            yield Row(at + 1, cells, "\n".join(raw))
        at += len(raw)


def _record(lines: Sequence[str], at: int, delimiter: str) -> tuple[Sequence[str], list[str]]:
    """A cell in quotes may go over several lines; a quote that nobody closes is a letter like any other."""
    raw = [lines[at]]
    while _is_open(raw) and len(raw) < _LONGEST_RECORD and at + len(raw) < len(lines):
        raw.append(lines[at + len(raw)])
    if _is_open(raw):
        raw = [lines[at]]
        found = raw[0].replace('"', "").split(delimiter)
    else:
        found = next(csv.reader(["\n".join(raw)], delimiter=delimiter), [])
    return raw, [" ".join(cell.split()) for cell in found]


def _is_open(raw: Sequence[str]) -> bool:
    return sum(line.count('"') for line in raw) % 2 == 1


def _table(columns: Columns, heading: Row, rows: list[Row]) -> Table:
    rows = [row for row in rows if row.cells != heading.cells and not _is_sum(row, columns)]
    if len(rows) > _MOST_ROWS:
        raise bad_field(
            "file",
            "too_many_lines",
            id="Paling banyak 20.000 baris sekali impor. Bagi filenya per minggu atau per bulan.",
            en="At most 20,000 lines at once. Split the file by week or by month.",
        )
    return Table(columns, heading, rows)


def _is_sum(row: Row, columns: Columns) -> bool:
    """The line below the table that adds it all up: it says so, and has no day."""
    position = columns.get("at", columns.get("date", 0))
    day = row.cells[position] if position < len(row.cells) else ""
    first = next((words(cell) for cell in row.cells if cell), [])
    return not any(sign.isdigit() for sign in day) and first[:1] in _SUMS
