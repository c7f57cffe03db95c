"""The rows of a text file, whatever its encoding and its delimiter."""

import codecs
import csv
from collections.abc import Iterator, Sequence

from msgspec import Struct

_DELIMITERS = ";\t,"
_LONGEST_RECORD = 20
"""In lines."""


class Row(Struct, gc=False):
    line: int
    """As an editor counts."""
    cells: list[str]
    text: str


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


def by_likelihood(text: str) -> Sequence[str]:
    beginning = text[:5_000]
    return sorted(_DELIMITERS, key=beginning.count, reverse=True)


def records(text: str, delimiter: str) -> Iterator[Row]:
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
