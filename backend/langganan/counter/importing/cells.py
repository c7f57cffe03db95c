"""Dates, times, amounts and quantities as tills write them."""

import re
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from langganan.core.days import read_day
from langganan.core.money import read_rupiah

Says = dict[str, str]

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
            day, rest = read_day(at)
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
