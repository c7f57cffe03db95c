"""Texts with placeholders: `{nama}`, or `{nama|Kak}` with what to say when it is not known.

An allow-list and one pass: no template language, and what a customer's name contains is never read as a placeholder.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from langganan.core.errors import FieldError, Invalid

PLACEHOLDERS = ("nama", "toko", "produk_terakhir", "hari_sejak", "saldo", "kartu")
_IN_BRACES = re.compile(r"\{([^{}]*)\}")


class Wording:
    """A text, read once and filled for many."""

    def __init__(self, text: str) -> None:
        self._parts: list[str | tuple[str, str]] = []
        end = 0
        for found in _IN_BRACES.finditer(text):
            name, _, fall_back = found.group(1).partition("|")
            self._parts += [text[end : found.start()], (name.strip(), fall_back)]
            end = found.end()
        self._parts.append(text[end:])

    @property
    def placeholders(self) -> set[str]:
        return {part[0] for part in self._parts if isinstance(part, tuple)}

    def fill(self, values: Mapping[str, str]) -> str:
        return "".join(
            part if isinstance(part, str) else values.get(part[0]) or part[1] for part in self._parts
        )


@lru_cache(maxsize=512)
def read(text: str) -> Wording:
    return Wording(text)


def check(text: str, field: str) -> None:
    """Raises Invalid for a placeholder that there is not."""
    unknown = sorted(read(text).placeholders - set(PLACEHOLDERS))
    if unknown:
        known = ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)
        raise Invalid(
            *(
                FieldError(
                    field,
                    "unknown_placeholder",
                    id=f"{{{name}}} tidak dikenal. Yang bisa dipakai: {known}.",
                    en=f"{{{name}}} is not known. You can use: {known}.",
                )
                for name in unknown
            )
        )
