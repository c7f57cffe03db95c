"""What the decoder says of a wrong field, in the words of a person."""

import re

from langganan.core.errors import FieldError

_AT = re.compile(r" - at `\$\.?(.*)`$")
_INDEX = re.compile(r"\[(\d+|\.\.\.)\]")
_NAMED = re.compile(r"field `(.+)`")

BODY = "body"
"""Where the whole body is wrong, rather than one field of it."""
NO_OBJECT = FieldError(BODY, "wrong_type", id="Kirim satu objek JSON: {…}.", en="Send one JSON object: {…}.")

_KINDS: dict[str, tuple[str, str]] = {
    "int": ("bilangan bulat", "a whole number"),
    "float": ("angka", "a number"),
    "str": ("teks", "text"),
    "bool": ("true atau false", "true or false"),
    "object": ("objek {…}", "an object {…}"),
    "array": ("daftar […]", "a list […]"),
    "uuid": ("id", "an id"),
    "datetime": ("waktu seperti 2026-11-22T08:15:00Z", "a time such as 2026-11-22T08:15:00Z"),
    "date": ("tanggal seperti 1990-05-17", "a date such as 1990-05-17"),
    "time": ("jam seperti 08:00:00", "a time of day such as 08:00:00"),
}
_WORDS: tuple[tuple[str, str, str, str], ...] = (
    (r"missing required", "required", "Isian ini wajib.", "This field is required."),
    (r"unknown field", "unknown_field", "Isian ini tidak dikenal.", "This field is not known."),
    (r"`str` of length >= 1\b|matching regex '\\+S'", "too_short", "Belum diisi.", "This is empty."),
    (r"`str` of length >= (\d+)", "too_short", "Paling sedikit {0} huruf.", "At least {0} characters."),
    (r"`str` of length <= (\d+)", "too_long", "Paling banyak {0} huruf.", "At most {0} characters."),
    (r"`array` of length >= (\d+)", "too_few", "Paling sedikit {0}.", "At least {0}."),
    (r"`array` of length <= (\d+)", "too_many", "Paling banyak {0}.", "At most {0}."),
    (r"`(?:int|float)` >= ([\d.]+)", "too_small", "Paling kecil {0}.", "At least {0}."),
    (r"`(?:int|float)` > ([\d.]+)", "too_small", "Harus lebih dari {0}.", "It must be more than {0}."),
    (r"`(?:int|float)` <= ([\d.]+)", "too_big", "Paling besar {0}.", "At most {0}."),
    (r"out of range", "too_big", "Angka ini terlalu besar.", "This number is too big."),
    (
        r"matching regex",
        "invalid_format",
        "Bentuk isian ini belum benar.",
        "This is not written the right way.",
    ),
    (r"Invalid enum value", "unknown_choice", "Pilihan ini tidak ada.", "There is no such choice."),
    (r"Invalid value '", "unknown_choice", "Pilihan ini tidak ada.", "There is no such choice."),
    (r"Invalid UUID", "invalid_id", "Id ini tidak benar.", "This is not an id."),
    (
        r"RFC3339 encoded date$",
        "invalid_date",
        "Tulis tanggal seperti 1990-05-17.",
        "Write a date such as 1990-05-17.",
    ),
    (
        r"Invalid RFC3339|timezone",
        "invalid_time",
        "Waktu ini belum benar. Contoh: 2026-11-22T08:15:00Z.",
        "This is not a time. Example: 2026-11-22T08:15:00Z.",
    ),
    (r"nothing to see", "blank", "Isian ini tidak boleh kosong.", "This field must not be empty."),
    (r"Expected `([^`]+)`, got `null`", "required", "Isian ini wajib.", "This field is required."),
    (r"Expected `([^`]+)`", "wrong_type", "Isian ini harus {0}.", "This field must be {0}."),
)


def field_error(message: str, under: str = "") -> FieldError:
    """From the decoder's message; `under` is the field in which it was decoded."""
    at = _AT.search(message)
    path = _INDEX.sub(r".\1", at.group(1)) if at else ""
    what = _AT.sub("", message)
    named = _NAMED.search(what)
    field = ".".join(part for part in (under, path.lstrip("."), named.group(1) if named else "") if part)
    for pattern, code, indonesian, english in _WORDS:
        if found := re.search(pattern, what):
            told = found.groups()
            return FieldError(
                field,
                code,
                id=indonesian.format(*(_plainly(part, 0) for part in told)),
                en=english.format(*(_plainly(part, 1) for part in told)),
            )
    return FieldError(field, "invalid", id="Isian ini belum benar.", en="This field is not right.")


def _plainly(part: str, language: int) -> str:
    """`int | null` as "bilangan bulat", `0.0` as "0", `10000` as "10.000"."""
    kinds = [_KINDS[kind][language] for kind in part.split(" | ") if kind in _KINDS]
    if kinds:
        return (" atau ", " or ")[language].join(kinds)
    number = part.removesuffix(".0")
    return f"{int(number):,}".replace(",", ".,"[language]) if number.isdecimal() else number
