"""Days as people and tills write them: day first or year first, months as numbers or names."""

import re
from datetime import date

_MONTHS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "mei": 5, "may": 5, "jun": 6, "jul": 7, "agu": 8, "agt": 8, "ags": 8,
    "aug": 8, "sep": 9, "okt": 10, "oct": 10, "nov": 11, "nop": 11, "des": 12, "dec": 12,
}  # fmt: skip
_DAY_FIRST = re.compile(r"(\d{1,2})[/.\- ](\d{1,2}|[a-z]+)[/.\- ](\d{4}|\d{2})\b,?\s*(.*)", re.IGNORECASE)
_YEAR_FIRST = re.compile(r"(\d{4})[/.\-](\d{1,2})[/.\-](\d{1,2})(?:[T ]+(.*))?", re.IGNORECASE)


def read_day(text: str) -> tuple[date, str]:
    """The day, and what is written behind it. A year of two digits is of this century. Raises ValueError."""
    if found := _YEAR_FIRST.fullmatch(text):
        return date(int(found[1]), int(found[2]), int(found[3])), found[4] or ""
    if found := _DAY_FIRST.fullmatch(text):
        month = int(found[2]) if found[2].isdigit() else _MONTHS.get(found[2][:3].lower(), 0)
        year = int(found[3]) + (2000 if len(found[3]) == 2 else 0)
        return date(year, month, int(found[1])), found[4]
    raise ValueError(text)
