"""Names and search words, as people compare them."""

import re
import unicodedata

_WORD = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """Lower case without accents: `Café` is `cafe`."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


def words(text: str) -> list[str]:
    return _WORD.findall(fold(text.replace("'", "").replace("\u2019", "")))


def slugify(text: str) -> str:
    return "-".join(words(text)).encode("ascii", "ignore").decode()[:40].strip("-") or "toko"
