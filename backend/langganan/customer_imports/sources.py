"""What a file holds, as rows of cells: text with any delimiter, a list of lines, a workbook, or a file of contacts."""

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from itertools import islice
from typing import Any, ClassVar

from msgspec import Struct
from python_calamine import CalamineError, CalamineWorkbook, PasswordError

from langganan.core.errors import AppError, Invalid, Says, bad_field
from langganan.core.rows import Row, by_likelihood, decode, records
from langganan.customer_imports.columns import Column, by_contents, by_heading
from langganan.customer_imports.contacts import OF_A_CONTACT, contacts

LARGEST = 10_000_000
"""In bytes."""
MOST_ROWS = 50_000
_SHOWN_AS_A_POWER, _LOST = 1e9, 1e6
"""A number that long, with that many noughts at its end, went through `8.12E+10`."""
_LARGEST_UNPACKED = 200_000_000
_HEADING_WITHIN = 30
_OLD_WORKBOOK = b"\xd0\xcf\x11\xe0"
_NO_TEXT = (b"%PDF", b"MZ\x90", b"\x7fELF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"Rar!", b"7z\xbc\xaf",
            b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"\x00\x00\x00")  # fmt: skip
_LOOKED_AT, _STRANGE = 4_000, 0.01
"""Letters from the beginning, and the share of control characters that no text has."""
_MOST_CELLS = 60
_LONGEST_CELL = 4_000
_NUMBER = re.compile(r"\+?\(?\d[\d\s.()/-]{5,}\d")
_SAID_OF_A_NUMBER = re.compile(
    r"\b(?:wa|whatsapp|hp|handphone|telp|tlp|tel|telepon|phone|no|nomor|no hp|no wa)\b\s*[.:]+", re.IGNORECASE
)
_NOTHING_IN_BRACKETS = re.compile(r"\(\s*\)")
_COUNTED = re.compile(r"^\s*\d{1,4}[.)]\s+")
_IN_BRACKETS = re.compile(r"[\s,;:.-]*\(([^()]+)\)[\s,;:.-]*")
_EDGES = " \t,;:|-–—=."


class FileTooLarge(AppError):
    status, code, title = 413, "too_large", "Too large"
    says: ClassVar[Says] = {
        "id": "File ini terlalu besar (paling banyak 10 MB dan 50.000 baris). Bagi menjadi beberapa file.",
        "en": "This file is too large (10 MB and 50,000 rows at most). Split it into several.",
    }


class Table(Struct):
    heading: list[str] | None
    """None where the first row is somebody already."""
    columns: list[Column]
    """As guessed."""
    rows: list[Row]


def read_table(content: bytes) -> Table:
    """Raises Invalid for what is no list of people, FileTooLarge beyond 50,000 rows."""
    if content.startswith((b"PK\x03\x04", _OLD_WORKBOOK)):
        table = _table(list(_of_workbook(content)))
    else:
        text = _text_of(content)
        table = _of_contacts(text) if "BEGIN:VCARD" in text.upper() else _of_text(text)
    if len(table.rows) > MOST_ROWS:
        raise FileTooLarge
    if not table.rows:
        raise bad_field("file", "empty", id="Tidak ada isi di file ini.", en="There is nothing in this file.")
    return table


def _text_of(content: bytes) -> str:
    text = "" if content.startswith(_NO_TEXT) else decode(content)
    strange = sum(sign < " " and sign not in "\t\n\r\f" for sign in text[:_LOOKED_AT])
    if not text or strange > _STRANGE * len(text[:_LOOKED_AT]):
        raise _unreadable()
    return text


def _unreadable() -> Invalid:
    return bad_field(
        "file",
        "unreadable",
        id="File ini belum bisa dibaca. Simpan sebagai XLSX atau CSV, lalu coba lagi.",
        en="This file cannot be read. Save it as XLSX or CSV and try again.",
    )


def _of_text(text: str) -> Table:
    for delimiter in by_likelihood(text):
        found = [_cut(row) for row in records(text, delimiter)]
        if _heading_in(found) is not None or _is_regular(found):
            return _table(found)
    return _of_lines(text)


def _of_contacts(text: str) -> Table:
    rows = [_cut(row) for row in islice(contacts(text), MOST_ROWS + 1)]
    return Table([*OF_A_CONTACT], [Column(name) for name in OF_A_CONTACT], rows)


def _of_lines(text: str) -> Table:
    """`Bu Sari 0812…` or `0812… Bu Sari`, one to a line, numbered or not."""
    rows = []
    for row in records(text.replace('"', ""), "\0"):
        said = _COUNTED.sub("", row.text)
        numbers = _NUMBER.findall(said)
        rows.append(Row(row.line, [_name_beside(said), "; ".join(numbers)], row.text))
    return Table(None, [Column("name"), Column("phone")], rows)


def _name_beside(said: str) -> str:
    """What is left of a line without its numbers and what they are called."""
    name = _NUMBER.sub(" ", said)
    for nothing in (_SAID_OF_A_NUMBER, _NOTHING_IN_BRACKETS):
        name = nothing.sub(" ", name)
    if in_brackets := _IN_BRACKETS.fullmatch(name):
        name = in_brackets[1]
    return " ".join(name.split()).strip(_EDGES)


def _of_workbook(content: bytes) -> Iterator[Row]:
    """The first sheet that has anything."""
    try:
        if not content.startswith(_OLD_WORKBOOK) and _unpacked(content) > _LARGEST_UNPACKED:
            raise FileTooLarge
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
        for name in workbook.sheet_names:
            sheet = workbook.get_sheet_by_name(name)
            if sheet.height > 2 * MOST_ROWS or sheet.height * sheet.width > 2 * MOST_ROWS * _MOST_CELLS:
                raise FileTooLarge
            rows = [[_spelt(cell) for cell in cells] for cells in sheet.to_python(skip_empty_area=False)]
            if any(any(cells) for cells in rows):
                for number, cells in enumerate(rows, 1):
                    if any(cells):
                        yield _cut(Row(number, cells, ";".join(cells)))
                return
    except PasswordError as error:
        raise bad_field(
            "file",
            "locked",
            id="File ini dikunci kata sandi. Buka kuncinya dulu.",
            en="This file has a password. Remove it first.",
        ) from error
    except (CalamineError, zipfile.BadZipFile, ValueError, OSError) as error:
        raise _unreadable() from error


def _unpacked(content: bytes) -> int:
    """In bytes."""
    return sum(part.file_size for part in zipfile.ZipFile(io.BytesIO(content)).infolist())


def _spelt(cell: Any) -> str:
    """A number as its digits, where it still has them; a day as 1990-08-17."""
    match cell:
        case bool() | time():
            return ""
        case float() if cell >= _SHOWN_AS_A_POWER and cell % _LOST == 0:
            return f"{cell:.6E}"
        case float() if cell.is_integer():
            return str(int(cell))
        case datetime():
            return cell.date().isoformat()
        case date():
            return cell.isoformat()
    return " ".join(str(cell).split())


def _table(rows: list[Row]) -> Table:
    position = _heading_in(rows)
    if position is None:
        return Table(None, by_contents([row.cells for row in rows]), rows)
    heading, below = rows[position], rows[position + 1 :]
    width = max(len(row.cells) for row in rows)
    names = heading.cells + [""] * (width - len(heading.cells))
    below = [row for row in below if row.cells != heading.cells]
    return Table(names, by_heading(names, [row.cells for row in below]), below)


def _heading_in(rows: Sequence[Row]) -> int | None:
    """Where it stands: titles and empty rows above it are none of it."""
    for position, row in enumerate(rows[:_HEADING_WITHIN]):
        known = {column.field for column in by_heading(row.cells, [])} - {"ignored"}
        if known & {"name", "phone"} and (len(known) > 1 or len([cell for cell in row.cells if cell]) == 1):
            return position
    return None


def _is_regular(rows: Sequence[Row]) -> bool:
    widths = [len(row.cells) for row in rows]
    return bool(widths) and max(widths) > 1 and sum(width > 1 for width in widths) >= 0.9 * len(widths)


def _cut(row: Row) -> Row:
    row.cells = [cell[:_LONGEST_CELL] for cell in row.cells[:_MOST_CELLS]]
    row.text = row.text[:_LONGEST_CELL]
    return row
