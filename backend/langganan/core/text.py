"""Names and search words, as people compare them."""

import re
import unicodedata

_HONORIFICS = {
    "bu",
    "ibu",
    "pak",
    "bapak",
    "mas",
    "mbak",
    "kak",
    "om",
    "tante",
    "bang",
    "mr",
    "mrs",
    "ms",
    "dr",
}
_LONGEST_COMPARED = 240
_JOINERS = "\u200c\u200d"
_WORD = re.compile(r"[^\W_]+")


def seen(text: str) -> str:
    """One line of what people see: no control characters, no marks of direction; what joins signs may stay."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    kept = (
        " " if sign.isspace() or unicodedata.category(sign) == "Cc" else sign
        for sign in text
        if sign in _JOINERS or unicodedata.category(sign) not in ("Cf", "Cs", "Co")
    )
    line = " ".join("".join(kept).split())
    return line if line.strip(_JOINERS) else ""


def fold(text: str) -> str:
    """Lower case without accents: `Café` is `cafe`."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


def comparable(name: str) -> str:
    """Two names that differ only in capitals, accents, apostrophes and spaces are one. Short enough for an index."""
    return " ".join(fold(_without_apostrophes(name)).split())[:_LONGEST_COMPARED]


def words(text: str) -> list[str]:
    return _WORD.findall(fold(_without_apostrophes(text)))


def slugify(text: str) -> str:
    return "-".join(words(text)).encode("ascii", "ignore").decode()[:40].strip("-") or "toko"


def first_name(name: str) -> str:
    """As people are called: `Bu Sari` stays, `Dewi Lestari` is `Dewi`."""
    parts = name.split()
    if len(parts) > 1 and parts[0].lower().rstrip(".") in _HONORIFICS:
        return " ".join(parts[:2])
    return parts[0] if parts else ""


def _without_apostrophes(text: str) -> str:
    return text.replace("'", "").replace("\u2019", "")
