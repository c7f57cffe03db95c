"""How many, in a file that writes its numbers as Indonesians or as Americans do."""

import re
from collections.abc import Iterable
from typing import Literal

from langganan.counter.importing.cells import Says, Unreadable

Decimal = Literal[",", "."]
"""What stands before a fraction; the other one groups thousands."""

_MOST = 1_000_000
_NUMBER = re.compile(r"(\d+(?:[.,]\d+)*)(?:\s*[x×a-z]+\.?)?", re.IGNORECASE)
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d+)?")
_FRACTION = re.compile(r"0[.,]\d+|\d+[.,]\d{1,2}")
_AMOUNT = re.compile(r"\d[\d.,]*\d")

_BAD: Says = {
    "id": 'Banyaknya "{cell}" belum bisa dibaca. Tulis seperti 2 atau 1,5.',
    "en": 'The quantity "{cell}" cannot be read. Write it like 2 or 1.5.',
}
_EITHER: Says = {
    "id": 'Banyaknya "{cell}" bisa {one} atau {many}. Tulis salah satunya, tanpa titik dan koma.',
    "en": 'The quantity "{cell}" may be {one} or {many}. Write one of them, without dots and commas.',
}


def decimal_in(amounts: Iterable[str], quantities: Iterable[str]) -> Decimal | None:
    """As the file itself shows it; None when it does not, or shows both."""
    said = {mark for cell in amounts if (mark := _of_amount(cell))}
    said |= {mark for cell in quantities if (mark := _of_fraction(cell))}
    return said.pop() if len(said) == 1 else None


def quantity(cell: str, decimal: Decimal | None) -> float:
    """Raises Unreadable for what is no number, or could be two."""
    if not cell:
        return 1.0
    found = _NUMBER.fullmatch(cell.strip())
    value = _value(found[1], decimal, cell) if found else 0.0
    if not 0 < value <= _MOST:
        raise Unreadable(_BAD, cell)
    return value


def _value(said: str, decimal: Decimal | None, cell: str) -> float:
    marks = [sign for sign in said if sign in ".,"]
    if len(marks) == 1 and decimal is None and _GROUPED.fullmatch(said):
        whole, thousandths = re.split("[.,]", said)
        one = f"{float(f'{whole}.{thousandths}'):g}"
        raise Unreadable(_EITHER, cell, one=one, many=whole + thousandths)
    grouped = _GROUPED.fullmatch(said)
    if grouped and (len(marks) > 1 or marks[0] != decimal):
        said = said.replace(grouped[1], "")
    plain = said.replace(",", ".")
    return float(plain) if plain.count(".") <= 1 else 0.0


def _of_amount(cell: str) -> Decimal | None:
    """From the last mark: three digits behind it are thousands, one or two a fraction."""
    found = _AMOUNT.search(cell)
    if found is None or not (marks := [sign for sign in found[0] if sign in ".,"]):
        return None
    is_fraction = len(re.split("[.,]", found[0])[-1]) < 3
    return "," if is_fraction == (marks[-1] == ",") else "."


def _of_fraction(cell: str) -> Decimal | None:
    found = _FRACTION.fullmatch(cell.strip())
    if found is None:
        return None
    return "," if "," in found[0] else "."
