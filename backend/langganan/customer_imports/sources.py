"""What a file holds, as rows of cells: text with any delimiter, a list of lines, a workbook, or a file of contacts."""

import io
import quopri
import re
import zipfile
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from typing import Any, ClassVar

import vobject  # type: ignore[import-untyped]
from msgspec import Struct
from python_calamine import CalamineError, CalamineWorkbook, PasswordError

from langganan.core.errors import AppError, Says, bad_field
from langganan.core.rows import Row, by_likelihood, decode, records
from langganan.customer_imports.columns import Column, Field, by_contents, by_heading

LARGEST = 10_000_000
"""In bytes."""
MOST_ROWS = 50_000
_LARGEST_UNPACKED = 200_000_000
_HEADING_WITHIN = 30
_MOST_CELLS = 60
_LONGEST_CELL = 4_000
_NUMBER = re.compile(r"\+?\(?\d[\d\s.()/-]{5,}\d")
_COUNTED = re.compile(r"^\s*\d{1,4}[.)]\s+")
_EDGES = " \t,;:|-–—=."
_CONTACT = re.compile(r"BEGIN:VCARD\s*\n.*?\nEND:VCARD[^\n]*", re.IGNORECASE | re.DOTALL)
_OF_A_CONTACT: tuple[Field, ...] = ("name", "phone", "email", "birthday", "notes", "label")


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
    if content.startswith(b"PK\x03\x04"):
        table = _table(list(_of_workbook(content)))
    else:
        text = decode(content)
        table = _of_contacts(text) if "BEGIN:VCARD" in text.upper() else _of_text(text)
    if len(table.rows) > MOST_ROWS:
        raise FileTooLarge
    if not table.rows:
        raise bad_field("file", "empty", id="Tidak ada isi di file ini.", en="There is nothing in this file.")
    return table


def _of_text(text: str) -> Table:
    for delimiter in by_likelihood(text):
        found = [_cut(row) for row in records(text, delimiter)]
        if _heading_in(found) is not None or _is_regular(found):
            return _table(found)
    return _of_lines(text)


def _of_lines(text: str) -> Table:
    """`Bu Sari 0812…` or `0812… Bu Sari`, one to a line, numbered or not."""
    rows = []
    for row in records(text.replace('"', ""), "\0"):
        said = _COUNTED.sub("", row.text)
        numbers, name = _NUMBER.findall(said), _NUMBER.sub(" ", said)
        rows.append(Row(row.line, [" ".join(name.split()).strip(_EDGES), "; ".join(numbers)], row.text))
    return Table(None, [Column("name"), Column("phone")], rows)


def _of_workbook(content: bytes) -> Iterator[Row]:
    """The first sheet that has anything."""
    try:
        unpacked = sum(part.file_size for part in zipfile.ZipFile(io.BytesIO(content)).infolist())
        if unpacked > _LARGEST_UNPACKED:
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
        raise bad_field(
            "file",
            "unreadable",
            id="File ini belum bisa dibaca. Simpan sebagai XLSX atau CSV, lalu coba lagi.",
            en="This file cannot be read. Save it as XLSX or CSV and try again.",
        ) from error


def _spelt(cell: Any) -> str:
    """A number as its digits, a day as 1990-08-17."""
    match cell:
        case bool() | time():
            return ""
        case float() if cell.is_integer():
            return str(int(cell))
        case datetime():
            return cell.date().isoformat()
        case date():
            return cell.isoformat()
    return " ".join(str(cell).split())


def _of_contacts(text: str) -> Table:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    rows, line, at = [], 1, 0
    for number, found in enumerate(_CONTACT.finditer(text), 1):
        if number > MOST_ROWS:
            raise FileTooLarge
        line = (
            text.count("\n", 0, found.start()) + 1
            if number == 1
            else line + text.count("\n", at, found.start())
        )
        at = found.start()
        cells = _of_contact(found[0])
        rows.append(_cut(Row(line, cells, ";".join(cells))))
    return Table(list(_OF_A_CONTACT), [Column(name) for name in _OF_A_CONTACT], rows)


def _of_contact(written: str) -> list[str]:
    said: dict[str, list[str]] = {}
    for line, _ in vobject.base.getLogicalLines(io.StringIO(written), allowQP=True):
        try:
            name, parameters, value, _ = vobject.base.parseLine(line)
        except vobject.base.ParseError:
            continue
        said.setdefault(name.upper(), []).append(_plain(value, parameters))
    formatted = [name for name in said.get("FN", []) if name.strip()]
    parts = (said.get("N") or [""])[0].split(";")
    name = formatted[0] if formatted else " ".join([*parts[3:4], *parts[1:3], *parts[:1], *parts[4:5]])
    return [
        " ".join(_unescaped(name).split()),
        "; ".join(number.removeprefix("tel:") for number in said.get("TEL", [])),
        (said.get("EMAIL") or [""])[0].strip(),
        (said.get("BDAY") or [""])[0].strip(),
        _unescaped("; ".join(said.get("NOTE", []))).strip(),
        ";".join(said.get("CATEGORIES", [])).replace(",", ";"),
    ]


def _plain(value: str, parameters: Sequence[Sequence[str]]) -> str:
    """Quoted-printable, as older phones write it, in the character set that they say."""
    flat = [part.upper() for parameter in parameters for part in parameter]
    if "QUOTED-PRINTABLE" not in flat:
        return value
    charset = flat[flat.index("CHARSET") + 1] if "CHARSET" in flat[:-1] else "UTF-8"
    raw = quopri.decodestring(value.replace("=\n", "").encode())
    try:
        return raw.decode(charset, "replace")
    except LookupError:
        return raw.decode("utf-8", "replace")


def _unescaped(value: str) -> str:
    return re.sub(r"\\([,;:\\])", r"\1", re.sub(r"\\[nN]", " ", value))


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
