"""Rows as a file: CSV that no spreadsheet runs as a formula, and XLSX."""

import asyncio
import csv
import io
from collections.abc import AsyncIterator, Iterable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import xlsxwriter

from langganan.core.spreadsheets import defused
from langganan.exports.cells import Cell

_DELIMITERS = {"id": ";", "en": ","}
"""As a spreadsheet of that language expects it."""
_CHUNK = 256 * 1024
MOST_ROWS_OF_A_SHEET = 1_048_576


async def as_csv(
    headings: list[str], pages: AsyncIterator[list[list[Cell]]], language: str
) -> AsyncIterator[bytes]:
    """With the mark by which a spreadsheet knows UTF-8."""
    yield b"\xef\xbb\xbf" + _lines([headings], language)
    async for page in pages:
        yield _lines(page, language)


async def as_xlsx(headings: list[str], pages: AsyncIterator[list[list[Cell]]]) -> AsyncIterator[bytes]:
    """Written to a file first: an archive has its table of contents at the end. More rows go on the next sheet."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "export.xlsx"
        options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        book = xlsxwriter.Workbook(path, options)
        bold = book.add_format({"bold": True})
        sheet, at = _new_sheet(book, headings, bold), 1
        async for page in pages:
            if at + len(page) > MOST_ROWS_OF_A_SHEET:
                sheet, at = _new_sheet(book, headings, bold), 1
            await asyncio.to_thread(_write, sheet, at, page)
            at += len(page)
        await asyncio.to_thread(book.close)
        with path.open("rb") as file:
            while chunk := await asyncio.to_thread(file.read, _CHUNK):
                yield chunk


def _lines(rows: Iterable[list[Any]], language: str) -> bytes:
    lines = io.StringIO()
    writer = csv.writer(lines, delimiter=_DELIMITERS[language], lineterminator="\r\n")
    writer.writerows([defused(cell) if isinstance(cell, str) else cell for cell in row] for row in rows)
    return lines.getvalue().encode()


def _new_sheet(book: Any, headings: list[str], bold: Any) -> Any:
    sheet = book.add_worksheet()
    sheet.freeze_panes(1, 0)
    sheet.write_row(0, 0, headings, bold)
    return sheet


def _write(sheet: Any, at: int, rows: list[list[Cell]]) -> None:
    for place, row in enumerate(rows, at):
        for column, cell in enumerate(row):
            if isinstance(cell, int):
                sheet.write_number(place, column, cell)
            elif cell is not None:
                sheet.write_string(place, column, cell)
