"""A file of contacts, as phones of any age write it (vCard 2.1 to 4.0)."""

import io
import quopri
import re
from collections.abc import Iterator, Sequence

import vobject

from langganan.core.rows import Row
from langganan.customer_imports.columns import Field

OF_A_CONTACT: tuple[Field, ...] = ("name", "organisation", "phone", "email", "birthday", "notes", "label")
_CONTACT = re.compile(r"BEGIN:VCARD\s*\n.*?\nEND:VCARD[^\n]*", re.IGNORECASE | re.DOTALL)


def contacts(text: str) -> Iterator[Row]:
    """Their cells as OF_A_CONTACT names them."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    line, at = 1, 0
    for found in _CONTACT.finditer(text):
        line += text.count("\n", at, found.start())
        at = found.start()
        cells = _of_contact(found[0])
        yield Row(line, cells, ";".join(cells))


def _of_contact(written: str) -> list[str]:
    said: dict[str, list[str]] = {}
    for line, _ in vobject.base.getLogicalLines(io.StringIO(written), allowQP=True):
        try:
            name, parameters, value, _ = vobject.base.parseLine(line)
        except vobject.base.ParseError:
            continue
        said.setdefault(name.upper(), []).append(_plain(value, parameters))
    formatted = [name for name in said.get("FN", []) if name.strip()]
    parts = (said.get("N") or [""])[0].split(";")
    name = formatted[0] if formatted else " ".join([*parts[3:4], *parts[1:3], *parts[:1], *parts[4:5]])
    return [
        " ".join(_unescaped(name).split()),
        " ".join(_unescaped((said.get("ORG") or [""])[0].replace(";", " ")).split()),
        "; ".join(number.removeprefix("tel:") for number in said.get("TEL", [])),
        (said.get("EMAIL") or [""])[0].strip(),
        (said.get("BDAY") or [""])[0].strip(),
        _unescaped("; ".join(said.get("NOTE", []))).strip(),
        ";".join(said.get("CATEGORIES", [])).replace(",", ";"),
    ]


def _plain(value: str, parameters: Sequence[Sequence[str]]) -> str:
    """Quoted-printable, as older phones write it, in the character set that they say."""
    flat = [part.upper() for parameter in parameters for part in parameter]
    if "QUOTED-PRINTABLE" not in flat:
        return value
    charset = flat[flat.index("CHARSET") + 1] if "CHARSET" in flat[:-1] else "UTF-8"
    raw = quopri.decodestring(value.replace("=\n", "").encode())
    try:
        return raw.decode(charset, "replace")
    except LookupError:
        return raw.decode("utf-8", "replace")


def _unescaped(value: str) -> str:
    return re.sub(r"\\([,;:\\])", r"\1", re.sub(r"\\[nN]", " ", value))
