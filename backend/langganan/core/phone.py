"""One number, however it is spelt: Indonesian by default, E.164 in the database."""

import re
import unicodedata

import phonenumbers

from langganan.core.errors import Invalid, bad_field

_LABEL = re.compile(r"^(?:https://wa\.me/|(?:tel|telp|telepon|hp|no|nomor|phone|wa|whatsapp)[.:\s]+)+", re.I)
_WRITTEN = re.compile(r"[\s.()/-]*\+?[\d\s.()/-]*")
_NOT_DIALLED = re.compile(r"[^\d+]")
_AS_TYPED = {"\N{FULLWIDTH PLUS SIGN}": "+", "\N{MINUS SIGN}": "-"}


def try_normalise(text: str) -> str | None:
    """E.164, or None when `text` is no phone number. Takes 08…, 8…, 62…, +62…, 0062…, and what is pasted with it.

    A letter or an addition is never left out: the rest could be somebody else's number.
    """
    written = _LABEL.sub("", _plain(text))
    if not _WRITTEN.fullmatch(written):
        return None
    dialled = _NOT_DIALLED.sub("", written)
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


def _plain(text: str) -> str:
    """Without marks that nobody sees, and with digits and dashes of one kind."""
    return (text if text.isascii() else "".join(map(_sign, text))).strip().removeprefix("'")


def _sign(sign: str) -> str:
    match unicodedata.category(sign):
        case "Nd":
            return str(unicodedata.decimal(sign))
        case "Pd":
            return "-"
        case "Cf":
            return ""
    return _AS_TYPED.get(sign, sign)


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
