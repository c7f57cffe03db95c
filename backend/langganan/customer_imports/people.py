"""Rows as people: what each says, what of it cannot be read, and who is there twice."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from uuid import UUID

from msgspec import Struct, field

from langganan.core import email, phone
from langganan.core.clock import today
from langganan.core.days import read_day
from langganan.core.errors import Invalid, Says
from langganan.core.rows import Row
from langganan.core.spreadsheets import as_written
from langganan.core.text import comparable, seen, words
from langganan.customer_imports import remarks
from langganan.customer_imports.columns import Column
from langganan.customer_imports.columns import Field as Of

_BETWEEN_NUMBERS = re.compile(r"\s*(?:[;,/|&\n]|:::|\bdan\b|\batau\b|\bor\b)\s*", re.IGNORECASE)
_BETWEEN_LABELS = re.compile(r"\s*(?:[;,|]|:::)\s*")
_POWER = re.compile(r"\d(?:[.,]\d+)?E\+?\d+", re.IGNORECASE)
_OF_A_VCARD = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T.*)?")
_NO_YEAR = re.compile(r"--?\d{2}-?\d{2}|\d{1,2}[/.\- ](?:\d{1,2}|[a-z]+)", re.IGNORECASE)
_WHOLE = re.compile(r"\d{1,3}(?:[.,]\d{3})+|\d+(?:[.,]0+)?")
_SUMS = {"total", "jumlah", "grand total", "sub total", "subtotal", "total keseluruhan", "jumlah total"}
_ANYBODY = {"walk in", "walkin", "walk in customer", "guest", "tamu", "umum", "pelanggan umum", "pembeli umum",
            "customer umum", "cash", "tunai", "tanpa nama", "no name", "anonymous", "anonim"}  # fmt: skip
_LONGEST_NAME, _LONGEST_LABEL, _MOST_LABELS, _LONGEST_NOTE = 120, 40, 20, 4_000


class Person(Struct, gc=False):
    line: int
    text: str
    name: str
    phone: str | None = None
    """In E.164."""
    email: str | None = None
    birthday: date | None = None
    notes: str | None = None
    labels: list[str] = field(default_factory=list)
    balances: dict[UUID, int] = field(default_factory=dict)
    remarks: list[Says] = field(default_factory=list)
    """What of the row was not taken, and why."""
    same_as: int | None = None
    """The line on which the same person already was."""


class Refused(Struct, gc=False):
    line: int
    text: str
    says: Says


def read_people(rows: Iterable[Row], columns: Sequence[Column]) -> Iterator[Person | Refused]:
    """One for each row, in order."""
    known: dict[tuple[str, str], int] = {}
    for row in rows:
        person = _read(row, columns)
        if isinstance(person, Person):
            _find_twice(person, known)
        yield person


def _read(row: Row, columns: Sequence[Column]) -> Person | Refused:
    cells: dict[Of, list[str]] = {}
    for column, cell in zip(columns, row.cells, strict=False):
        if column.field not in ("ignored", "balance") and cell.strip():
            cells.setdefault(column.field, []).append(as_written(cell.strip()))
    name = seen(" ".join(cells.get("name") or cells.get("organisation", [])))
    person = Person(row.line, row.text, name[:_LONGEST_NAME])
    others: list[str] = []
    if numbers := cells.get("phone"):
        found, lost = _numbers(numbers)
        if not found:
            return Refused(row.line, row.text, lost or remarks.bad_phone(numbers[0]))
        person.phone, *others = found
    _read_email(person, cells.get("email", []))
    if not (person.name or person.phone or person.email):
        return Refused(row.line, row.text, remarks.NOBODY)
    if not (person.phone or person.email) and (says := _no_person(person.name)):
        return Refused(row.line, row.text, says)
    person.name = person.name or (phone.local(person.phone) if person.phone else person.email or "")
    _read_birthday(person, cells.get("birthday", []))
    _read_labels(person, cells.get("label", []))
    notes = cells.get("notes", [])
    if others:
        notes = [*notes, "Nomor lain: " + ", ".join(map(phone.local, others))]
        person.remarks.append(remarks.other_numbers(len(others)))
    person.notes = "\n".join(notes)[:_LONGEST_NOTE] or None
    _read_balances(person, row, columns)
    return person


def _no_person(name: str) -> Says | None:
    said = " ".join(words(name))
    return remarks.A_SUM if said in _SUMS else remarks.ANYBODY if said in _ANYBODY else None


def _numbers(cells: Sequence[str]) -> tuple[list[str], Says | None]:
    found: dict[str, None] = {}
    lost = None
    for cell in cells:
        cell = re.sub(r"\.0$", "", cell)
        if whole := phone.try_normalise(cell):
            found[whole] = None
            continue
        for part in _BETWEEN_NUMBERS.split(cell):
            if _POWER.fullmatch(part.strip()) or _POWER.fullmatch(cell):
                lost = remarks.digits_lost(cell)
            elif number := phone.try_normalise(part):
                found[number] = None
    return [*found], lost


def _read_email(person: Person, cells: Sequence[str]) -> None:
    for cell in cells[:1]:
        try:
            person.email = email.normalise(cell)
        except Invalid:
            person.remarks.append(remarks.bad_email(cell))


def _read_birthday(person: Person, cells: Sequence[str]) -> None:
    for cell in cells[:1]:
        try:
            day = (
                date(*map(int, whole.groups()))
                if (whole := _OF_A_VCARD.fullmatch(cell))
                else read_day(cell)[0]
            )
            last = today("Asia/Jayapura")
            if day > last and not re.search(r"\d{4}", cell):
                day = day.replace(year=day.year - 100)
            if not (day.year >= 1900 and day <= last):
                raise ValueError(cell)
            person.birthday = day
        except ValueError:
            says = remarks.no_year(cell) if _NO_YEAR.fullmatch(cell) else remarks.bad_birthday(cell)
            person.remarks.append(says)


def _read_labels(person: Person, cells: Sequence[str]) -> None:
    """A group that begins with a star is Google's own."""
    said = [part.strip() for cell in cells for part in _BETWEEN_LABELS.split(cell)]
    named = {comparable(name): name[:_LONGEST_LABEL] for name in map(seen, said) if name and name[0] != "*"}
    person.labels = [*named.values()][:_MOST_LABELS]


def _read_balances(person: Person, row: Row, columns: Sequence[Column]) -> None:
    for column, cell in zip(columns, row.cells, strict=False):
        if column.field != "balance" or column.program_id is None or cell.strip() in ("", "-", "0"):
            continue
        written = cell.strip()
        if not _WHOLE.fullmatch(written):
            person.remarks.append(remarks.bad_balance(cell))
            continue
        grouped = re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", written)
        amount = int(re.sub(r"\D", "", written) if grouped else re.split(r"[.,]", written)[0])
        if 0 < amount <= 1_000_000_000:
            person.balances[column.program_id] = amount
        elif amount:
            person.remarks.append(remarks.bad_balance(cell))


def _find_twice(person: Person, known: dict[tuple[str, str], int]) -> None:
    """By number, else by address; who has neither, by name."""
    owner = known.get(("email", person.email or ""))
    if person.phone and owner is not None and known.get(("phone", person.phone)) != owner:
        person.remarks.append(remarks.email_of_another(person.email or ""))
        person.email = None
    keys = [(kind, value) for kind, value in (("phone", person.phone), ("email", person.email)) if value]
    keys = keys or [("name", comparable(person.name))]
    person.same_as = next((known[key] for key in keys if key in known), None)
    for key in keys:
        known.setdefault(key, person.line)
