"""Dates, times, amounts and quantities as tills write them."""

import re
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from langganan.core.money import read_rupiah

Says = dict[str, str]

_MONTHS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "mei": 5, "may": 5, "jun": 6, "jul": 7, "agu": 8, "agt": 8, "ags": 8,
    "aug": 8, "sep": 9, "okt": 10, "oct": 10, "nov": 11, "nop": 11, "des": 12, "dec": 12,
}  # fmt: skip
_DAY_FIRST = re.compile(r"(\d{1,2})[/.\- ](\d{1,2}|[a-z]+)[/.\- ](\d{4}|\d{2})\b,?\s*(.*)", re.IGNORECASE)
_YEAR_FIRST = re.compile(r"(\d{4})[/.\-](\d{1,2})[/.\-](\d{1,2})(?:[T ]+(.*))?", re.IGNORECASE)
_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?\s*(am|pm|wib|wita|wit)?", re.IGNORECASE)
_ZONED = re.compile(r"\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})")

_BAD_MOMENT: Says = {
    "id": 'Tanggal "{cell}" belum bisa dibaca. Tulis seperti 21/11/2026 14:30.',
    "en": 'The date "{cell}" cannot be read. Write it like 21/11/2026 14:30.',
}
_BAD_AMOUNT: Says = {
    "id": 'Jumlah "{cell}" belum bisa dibaca. Tulis seperti 45000 atau 45.000.',
    "en": 'The amount "{cell}" cannot be read. Write it like 45000 or 45.000.',
}
_MINUS: Says = {
    "id": "Ini retur atau potongan (minus), bukan penjualan.",
    "en": "This is a return or a discount (minus), not a sale.",
}


class Unreadable(Exception):
    """Why a line is no sale."""

    def __init__(self, says: Says, cell: str = "", **others: str) -> None:
        self.says = {language: text.format(cell=cell[:40], **others) for language, text in says.items()}


def moment(at: str, clock: str, timezone: str) -> datetime:
    """In UTC; a day with no hour is its beginning, which is never in the future."""
    said, zone = f"{at} {clock}".strip(), ZoneInfo(timezone)
    try:
        if _ZONED.fullmatch(said):
            written = datetime.fromisoformat(said).astimezone(zone)
        else:
            day, rest = _day(at)
            written = datetime.combine(day, _time(clock or rest), zone)
        return written.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise Unreadable(_BAD_MOMENT, said) from error


def amount(cell: str) -> int | None:
    """None when nothing is written."""
    text = cell.strip()
    if text in ("", "-"):
        return None
    if text.startswith(("-", "(", "Rp-", "Rp -")) and any(sign.isdigit() for sign in text):
        raise Unreadable(_MINUS)
    found = read_rupiah(text)
    if found is None:
        raise Unreadable(_BAD_AMOUNT, cell)
    return found


def _day(text: str) -> tuple[date, str]:
    if found := _YEAR_FIRST.fullmatch(text):
        return date(int(found[1]), int(found[2]), int(found[3])), found[4] or ""
    if found := _DAY_FIRST.fullmatch(text):
        month = int(found[2]) if found[2].isdigit() else _MONTHS.get(found[2][:3].lower(), 0)
        year = int(found[3]) + (2000 if len(found[3]) == 2 else 0)
        return date(year, month, int(found[1])), found[4]
    raise ValueError(text)


def _time(text: str) -> time:
    if not text:
        return time.min
    found = _CLOCK.fullmatch(text.strip())
    if found is None:
        raise ValueError(text)
    hour, half = int(found[1]), (found[4] or "").lower()
    if half in ("am", "pm"):
        hour = hour % 12 + (12 if half == "pm" else 0)
    return time(hour, int(found[2]), int(found[3] or 0))
