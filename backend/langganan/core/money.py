"""Whole rupiah, written as shops write them."""

import re
from functools import lru_cache

from babel.numbers import format_currency

_AMOUNT = re.compile(
    r"""(?:rp\.?|idr)?\s*
    (?:
        (?P<tens>\d{1,6}(?:[.,]\d{1,2})?)\s*(?P<unit>rb|ribu|k|jt|juta)
        | (?P<whole>\d{1,3}(?:\.\d{3}){1,4}|\d{1,3}(?:,\d{3}){1,4}|\d{1,15})(?:[.,]0{1,2}|,-|\.-)?
    )""",
    re.VERBOSE | re.IGNORECASE | re.ASCII,
)
_UNITS = {"rb": 1_000, "ribu": 1_000, "k": 1_000, "jt": 1_000_000, "juta": 1_000_000}


@lru_cache(4096)
def rupiah(amount: int, language: str = "id") -> str:
    """`rupiah(1234567)` is `Rp1.234.567`; in English it is `Rp1,234,567`, as other numbers are written there."""
    locale = "id_ID" if language == "id" else "en_GB"
    return format_currency(amount, "IDR", "'Rp'#,##0", locale=locale, currency_digits=False)


def read_rupiah(text: str) -> int | None:
    """`18000`, `18.000`, `Rp18.000,00`, `18rb` and `1,5jt` as people write them; None for anything else."""
    found = _AMOUNT.fullmatch(text.strip())
    if found is None:
        return None
    if found["whole"]:
        return int(re.sub(r"\D", "", found["whole"]))
    return round(float(found["tens"].replace(",", ".")) * _UNITS[found["unit"].lower()])
