"""The rows of an exported file, whatever stands above its heading."""

from msgspec import Struct

from langganan.core.errors import bad_field
from langganan.core.rows import Row, by_likelihood, decode, records
from langganan.core.text import words
from langganan.counter.importing.headings import Columns, columns_in

_MOST_ROWS = 20_000
_HEADING_WITHIN = 30
_SUMS = (["total"], ["jumlah"], ["subtotal"], ["grand"], ["grandtotal"])


class Table(Struct):
    columns: Columns
    heading: Row
    rows: list[Row]


def read_table(content: bytes) -> Table:
    """Raises Invalid when there is no heading that names a date and an amount, or when there are too many rows."""
    text = decode(content)
    for delimiter in by_likelihood(text):
        found = list(records(text, delimiter))
        for position, record in enumerate(found[:_HEADING_WITHIN]):
            columns = columns_in(record.cells)
            if columns is not None:
                return _table(columns, record, found[position + 1 :])
    raise bad_field(
        "file",
        "no_heading",
        id="Judul kolomnya belum dikenal. Perlu kolom tanggal dan kolom total (atau harga).",
        en="The heading is not known. It needs a column for the date and one for the total (or the price).",
    )


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
