"""What a row would do to the shop's customers: the same for the preview and for the import itself."""

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

import msgspec
from msgspec import Struct, field
from sqlalchemy import Row, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.core.text import comparable, words
from langganan.customer_imports import remarks
from langganan.customer_imports.people import Person
from langganan.customers.models import Customer, CustomerLabel, Identity, Label
from langganan.loyalty.models import Balance

# Who has neither number nor address is known by name, among those who have none either.
_NAMESAKES = text(
    "SELECT DISTINCT ON (r.line) r.line, c.id"
    " FROM json_to_recordset(CAST(:rows AS json)) AS r(line bigint, token text, name text)"
    ' JOIN search_tokens t ON t.shop_id = :shop_id AND t.token = r.token COLLATE "C" AND t.is_name'
    " JOIN customers c ON c.shop_id = :shop_id AND c.id = t.customer_id AND c.erased_at IS NULL"
    " AND lower(c.name) = lower(r.name)"
    " WHERE NOT EXISTS (SELECT FROM identities i WHERE i.shop_id = :shop_id AND i.customer_id = c.id)"
    " ORDER BY r.line, c.id"
)


class Known(Struct, gc=False):
    """What is there of a customer already: it stays as it is."""

    customer_id: UUID
    has: set[str] = field(default_factory=set)
    labels: set[str] = field(default_factory=set)
    programs: set[UUID] = field(default_factory=set)
    """On whose card something ever moved."""


class Step(Struct, gc=False):
    person: Person
    customer_id: UUID | None
    """None: somebody new."""
    fields: list[str]
    """That this row fills."""
    labels: list[str]
    balances: dict[UUID, int]

    @property
    def outcome(self) -> str:
        if self.person.same_as is not None:
            return "unchanged"
        if self.customer_id is None:
            return "added"
        return "updated" if self.fields or self.labels or self.balances else "unchanged"


async def plan(session: AsyncSession, shop_id: UUID, people: Sequence[Person]) -> list[Step]:
    """In order; who was on an earlier line changes nothing."""
    found = await _find(session, shop_id, [person for person in people if person.same_as is None])
    steps, spoken_for = [], dict[UUID, int]()
    for person in people:
        known = found.get(person.line)
        if known is not None:
            earlier = spoken_for.setdefault(known.customer_id, person.line)
            if earlier != person.line:
                person.same_as = earlier
        steps.append(_step(person, known))
    return steps


def _step(person: Person, known: Known | None) -> Step:
    known_as = known or Known(customer_id=UUID(int=0))
    given = [name for name in ("phone", "email", "birthday", "notes") if getattr(person, name) is not None]
    return Step(
        person=person,
        customer_id=known.customer_id if known else None,
        fields=[name for name in given if name not in known_as.has],
        labels=[label for label in person.labels if comparable(label) not in known_as.labels],
        balances={
            program_id: amount
            for program_id, amount in person.balances.items()
            if program_id not in known_as.programs
        },
    )


async def _find(session: AsyncSession, shop_id: UUID, people: Sequence[Person]) -> dict[int, Known]:
    """By line. A number says more than an address; an address that is somebody else's is not this one's."""
    holders: dict[tuple[str, str], UUID] = {}
    for kind in ("phone", "email"):
        values = [value for person in people if (value := getattr(person, kind))]
        query = select(Identity.value, Identity.customer_id).where(
            Identity.shop_id == shop_id, Identity.kind == kind, Identity.value.in_(values)
        )
        for value, holder in await session.execute(query):
            holders[kind, value] = holder
    by_line: dict[int, UUID] = {}
    for person in people:
        by_phone, by_email = (
            holders.get(("phone", person.phone or "")),
            holders.get(("email", person.email or "")),
        )
        if meant := by_phone or by_email:
            by_line[person.line] = meant
        if by_email is not None and by_email != meant:
            _leave_email(person)
    by_line |= await _find_by_name(session, shop_id, people)
    known = {customer_id: Known(customer_id) for customer_id in by_line.values()}
    await _look_at(session, shop_id, known)
    for person in people:
        known_as = by_line.get(person.line)
        has_new_number = person.phone is not None and ("phone", person.phone) not in holders
        if known_as is not None and has_new_number and "phone" in known[known_as].has:
            del by_line[person.line]
            _leave_email(person)
    return {line: known[customer_id] for line, customer_id in by_line.items()}


def _leave_email(person: Person) -> None:
    """One address for two people with numbers of their own: it stays with whoever has it."""
    person.remarks.append(remarks.email_of_another(person.email or ""))
    person.email = None


async def _find_by_name(session: AsyncSession, shop_id: UUID, people: Iterable[Person]) -> dict[int, UUID]:
    rows = [
        {"line": person.line, "token": max(words(person.name), key=len, default=""), "name": person.name}
        for person in people
        if not person.phone and not person.email
    ]
    if not rows:
        return {}
    found = await session.execute(
        _NAMESAKES, {"shop_id": shop_id, "rows": msgspec.json.encode(rows).decode()}
    )
    return {row.line: row.id for row in found}


async def _look_at(session: AsyncSession, shop_id: UUID, known: dict[UUID, Known]) -> None:
    if not known:
        return

    async def rows(*columns: Any, of: Any, where: Any = True) -> Sequence[Row[Any]]:
        return (await session.execute(select(*columns).where(of.in_(known), where))).all()

    customer = Customer.shop_id == shop_id
    for row in await rows(Customer.id, Customer.birthday, Customer.notes, of=Customer.id, where=customer):
        known[row.id].has |= {name for name in ("birthday", "notes") if getattr(row, name) is not None}
    of_shop = Identity.shop_id == shop_id
    for row in await rows(Identity.customer_id, Identity.kind, of=Identity.customer_id, where=of_shop):
        known[row.customer_id].has.add(row.kind)
    of_shop = (
        (CustomerLabel.shop_id == shop_id) & (Label.shop_id == shop_id) & (Label.id == CustomerLabel.label_id)
    )
    for row in await rows(CustomerLabel.customer_id, Label.name, of=CustomerLabel.customer_id, where=of_shop):
        known[row.customer_id].labels.add(comparable(row.name))
    of_shop = Balance.shop_id == shop_id
    for row in await rows(Balance.customer_id, Balance.program_id, of=Balance.customer_id, where=of_shop):
        known[row.customer_id].programs.add(row.program_id)
