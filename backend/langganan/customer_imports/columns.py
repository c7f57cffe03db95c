"""Which column says what: by its heading, Indonesian or English, and by what stands in it."""

import re
from collections.abc import Callable, Sequence
from typing import Literal
from uuid import UUID

from msgspec import Struct

from langganan.core import phone
from langganan.core.days import read_day
from langganan.core.text import words

Field = Literal["name", "organisation", "phone", "email", "birthday", "notes", "label", "balance", "ignored"]


class Column(Struct, frozen=True):
    field: Field
    program_id: UUID | None = None
    """Of a balance."""
    unit: Literal["stamp", "point"] | None = None
    """What the heading of a balance speaks of."""


_HEADINGS: dict[Field, str] = {
    "name": "nama|nama pelanggan|nama lengkap|nama customer|pelanggan|customer|customer name|name|full name|nama member"
    "|member|nama pembeli|pembeli|contact|contact name|kontak|nama kontak|display name|first name|middle name"
    "|last name|given name|additional name|family name|nama depan|nama belakang",
    "organisation": "organization name|organisation name|organization 1 name|organization|organisation|company"
    "|company name|perusahaan|nama perusahaan",
    "phone": "telepon|telp|tlp|no telepon|nomor telepon|no telp|no tlp|hp|no hp|nomor hp|handphone|no handphone"
    "|nomor handphone|wa|no wa|nomor wa|whatsapp|no whatsapp|nomor whatsapp|nomor|phone|phone number|mobile"
    "|mobile phone|mobile number|customer phone|telepon pelanggan|kontak hp|phone 1 value|phone 2 value"
    "|nomor lain|other phones|phone 3 value|primary phone|home phone|no kontak|nomor kontak|telephone|cell"
    "|no ponsel|ponsel",
    "email": "email|e mail|surel|alamat email|email address|e mail address|e mail 1 value|email 1 value",
    "birthday": "ulang tahun|tanggal lahir|tgl lahir|lahir|ultah|birthday|date of birth|birth date|birthdate|dob"
    "|tanggal ultah|tgl ultah",
    "notes": "catatan|keterangan|notes|note|memo|remarks|ket|komentar",
    "label": "label|labels|grup|group|tag|tags|kategori|kategori pelanggan|category|group membership|kelompok|tipe",
    "balance": "stempel|stamp|stamps|jumlah stempel|jml stempel|jlh stempel|saldo stempel|total stempel|sisa stempel"
    "|stempel terkumpul|stamp count|cap|jumlah cap|jml cap|total cap|poin|point|points|jumlah poin|jml poin|jlh poin"
    "|saldo poin|total poin|sisa poin|poin terkumpul|poin pelanggan|poin member|total point|total points|jumlah point"
    "|jml point|saldo point|sisa point|points balance|point balance|balance points|loyalty points|reward points",
}
_FIELD_OF = {heading: field for field, said in _HEADINGS.items() for heading in said.split("|")}
_STAMPS = {"stempel", "stamp", "stamps", "cap"}
_WHOLE_NAME = {"name", "nama", "full name", "nama lengkap", "display name"}
_SEVERAL: tuple[Field, ...] = ("name", "phone", "label")
_PARTS = {"first name", "middle name", "last name", "given name", "additional name", "family name",
          "nama depan", "nama belakang"}  # fmt: skip
_LOOKED_AT = 200
_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


def by_heading(heading: Sequence[str], rows: Sequence[Sequence[str]]) -> list[Column]:
    """A column that no heading names is known by its contents, where nothing else is what it would be."""
    said = [" ".join(words(cell)) for cell in heading]
    columns: list[Column] = []
    for name in said:
        field = _FIELD_OF.get(name, "ignored")
        unit = _unit_of(name) if field == "balance" else None
        is_taken = any((column.field, column.unit) == (field, unit) for column in columns)
        if (is_taken and field not in _SEVERAL) or (field == "name" and _is_part_of_known(name, said)):
            field, unit = "ignored", None
        columns.append(Column(field, unit=unit))
    for position, seen in enumerate(by_contents(rows)):
        named = {column.field for column in columns}
        if position < len(columns) and not said[position] and seen.field not in named:
            columns[position] = seen
    return columns


def by_contents(rows: Sequence[Sequence[str]]) -> list[Column]:
    looked_at = rows[:_LOOKED_AT]
    width = max((len(cells) for cells in looked_at), default=0)
    columns: list[Column] = []
    for position in range(width):
        cells = [cells[position] for cells in looked_at if position < len(cells) and cells[position]]
        taken = {column.field for column in columns}
        found = next(
            (field for field, fits in _LOOKS.items() if field not in taken and _mostly(cells, fits)), None
        )
        columns.append(Column(found or "ignored"))
    return columns


def _unit_of(heading: str) -> Literal["stamp", "point"]:
    return "stamp" if _STAMPS & set(heading.split()) else "point"


def _is_part_of_known(name: str, said: Sequence[str]) -> bool:
    return name in _PARTS and not _WHOLE_NAME.isdisjoint(said)


def _mostly(cells: Sequence[str], fits: Callable[[str], bool]) -> bool:
    return bool(cells) and sum(map(fits, cells)) >= 0.6 * len(cells)


def _is_day(cell: str) -> bool:
    try:
        return not read_day(cell)[1]
    except ValueError:
        return False


def _is_number(cell: str) -> bool:
    return any(phone.try_normalise(part) for part in re.split(r"[;,]", cell))


def _is_name(cell: str) -> bool:
    return (
        any(sign.isalpha() for sign in cell) and not any(sign.isdigit() for sign in cell) and len(cell) <= 60
    )


_LOOKS: dict[Field, Callable[[str], bool]] = {
    "email": lambda cell: bool(_ADDRESS.fullmatch(cell)),
    "birthday": _is_day,
    "phone": _is_number,
    "name": _is_name,
}
