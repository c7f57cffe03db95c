"""Whole rupiah, written as shops write them."""

from babel.numbers import format_currency


def rupiah(amount: int, language: str = "id") -> str:
    """`rupiah(1234567)` is `Rp1.234.567`."""
    locale = "id_ID" if language == "id" else "en_ID"
    return format_currency(amount, "IDR", "¤#,##0", locale=locale, currency_digits=False)
