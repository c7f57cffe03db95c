"""One number, however it is spelt: Indonesian by default, E.164 in the database."""

import re

import phonenumbers

from langganan.core.errors import Invalid, bad_field

_NOT_DIALLED = re.compile(r"[^\d+]")


def try_normalise(text: str) -> str | None:
    """E.164, or None when `text` is no phone number. Takes 08…, 8…, 62…, +62…, 0062… and any punctuation."""
    dialled = _NOT_DIALLED.sub("", text)
    if dialled.startswith("00"):
        dialled = "+" + dialled[2:]
    elif dialled.startswith("62") and len(dialled) > 9:
        dialled = "+" + dialled
    try:
        number = phonenumbers.parse(dialled, "ID")
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def normalise(text: str, field: str = "phone") -> str:
    return try_normalise(text) or _refuse(field)


def _refuse(field: str) -> str:
    error: Invalid = bad_field(
        field,
        "invalid_phone",
        id="Nomor ini belum benar. Contoh: 0812-3456-7890.",
        en="This is not a phone number. Example: 0812-3456-7890.",
    )
    raise error


def local(e164: str) -> str:
    """As people write it: 0812-3456-7890."""
    number = phonenumbers.parse(e164, "ID")
    kind = phonenumbers.PhoneNumberFormat
    return phonenumbers.format_number(
        number, kind.NATIONAL if number.country_code == 62 else kind.INTERNATIONAL
    )
