"""Writing some rows of a file, set by set: what is there afterwards is what adding them one by one would leave."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import msgspec
from msgspec import Struct, field
from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.activity.log import event, record
from langganan.activity.models import Event
from langganan.core.ids import new_id
from langganan.core.secrets import new_token
from langganan.core.text import comparable
from langganan.customer_imports.models import CustomerImport, CustomerImportRow
from langganan.customer_imports.opening import Opening, open_balances
from langganan.customer_imports.people import Person, Refused
from langganan.customer_imports.planning import Step, plan
from langganan.customers import search
from langganan.customers.models import (
    Card,
    Consent,
    Customer,
    CustomerFacts,
    CustomerLabel,
    Identity,
    Label,
)
from langganan.db.together import insert_together
from langganan.loyalty.books import lock_wallets

_LABEL_COLOR = "#64748b"
_FILL = text(
    "UPDATE customers c SET birthday = coalesce(c.birthday, r.birthday), notes = coalesce(c.notes, r.notes)"
    " FROM json_populate_recordset(CAST(NULL AS customers), CAST(:rows AS json)) r"
    " WHERE c.shop_id = :shop_id AND c.id = r.id AND c.erased_at IS NULL"
)


class Overtaken(Exception):
    """Somebody took one of these numbers or customers meanwhile: the rows are looked at again."""


class Writing(Struct):
    session: AsyncSession
    actor: Actor
    work: CustomerImport
    steps: list[Step]
    new: set[UUID | None] = field(default_factory=set)
    labels: dict[str, UUID] = field(default_factory=dict)
    opened: dict[UUID, Opening] = field(default_factory=dict)


async def apply_rows(
    session: AsyncSession, actor: Actor, work: CustomerImport, rows: Sequence[Person | Refused]
) -> None:
    """Raises Overtaken."""
    refused = [row for row in rows if isinstance(row, Refused)]
    steps = await plan(session, actor.shop_id, [row for row in rows if isinstance(row, Person)])
    effective = [step for step in steps if step.outcome != "unchanged"]
    added = [step for step in effective if step.customer_id is None]
    writing = Writing(session, actor, work, effective)
    writing.labels = await _labels(writing)
    for step in added:
        step.customer_id = new_id()
        writing.new.add(step.customer_id)
    known = [step for step in effective if step.customer_id not in writing.new]
    await _hold(writing, known)
    await _add(writing, added)
    await _fill(writing, known)
    await _identify(writing)
    balances = {step.customer_id: step.balances for step in effective if step.customer_id and step.balances}
    writing.opened = await open_balances(session, actor, balances)
    await _note(writing, refused)
    work.done += len(rows)
    work.added += len(added)
    work.updated += len(known)
    work.refused += len(refused)
    work.unchanged += len(steps) - len(effective)


async def _hold(writing: Writing, known: Sequence[Step]) -> None:
    """So that nobody is merged or forgotten while something is written about them."""
    session, shop_id = writing.session, writing.actor.shop_id
    ids = {step.customer_id for step in known if step.customer_id}
    await lock_wallets(session, shop_id, ids)
    still_there = select(Customer.id).where(
        Customer.shop_id == shop_id, Customer.id.in_(ids), Customer.erased_at.is_(None)
    )
    if len((await session.scalars(still_there)).all()) < len(ids):
        raise Overtaken


async def _add(writing: Writing, added: Sequence[Step]) -> None:
    session, shop_id = writing.session, writing.actor.shop_id
    people = [
        {
            "shop_id": shop_id,
            "id": step.customer_id,
            "name": step.person.name,
            "birthday": step.person.birthday,
            "notes": step.person.notes,
            "language": "id",
            "source": "import",
        }
        for step in added
    ]
    await insert_together(session, Customer, people)
    theirs = [{"shop_id": shop_id, "customer_id": step.customer_id} for step in added]
    await insert_together(session, CustomerFacts, [one | {"purchases": 0, "spend": 0} for one in theirs])
    await insert_together(session, Card, [one | {"id": new_id(), "token": new_token()} for one in theirs])
    agreed = [
        one | consent | {"granted": True, "wording": writing.work.wording, "source": "import"}
        for one in theirs
        for consent in writing.work.agreed
    ]
    await insert_together(session, Consent, agreed)


async def _fill(writing: Writing, known: Sequence[Step]) -> None:
    rows = [
        {
            "id": step.customer_id,
            "birthday": step.person.birthday if "birthday" in step.fields else None,
            "notes": step.person.notes if "notes" in step.fields else None,
        }
        for step in known
        if {"birthday", "notes"} & set(step.fields)
    ]
    if rows:
        given = {"shop_id": writing.actor.shop_id, "rows": msgspec.json.encode(rows).decode()}
        await writing.session.execute(_FILL, given)


async def _identify(writing: Writing) -> None:
    """In the order of the numbers, so that two imports wait for each other at most once."""
    session, shop_id = writing.session, writing.actor.shop_id
    identities = sorted(
        (
            {
                "shop_id": shop_id,
                "kind": kind,
                "value": getattr(step.person, kind),
                "customer_id": step.customer_id,
            }
            for step in writing.steps
            for kind in ("phone", "email")
            if kind in step.fields
        ),
        key=lambda one: (one["kind"], one["value"]),
    )
    if len(await insert_together(session, Identity, identities, once=True, returning="value")) < len(
        identities
    ):
        raise Overtaken
    found_by = [
        search.FoundBy(
            step.customer_id,
            step.person.name if step.customer_id in writing.new else "",
            [step.person.phone] if step.person.phone and "phone" in step.fields else [],
        )
        for step in writing.steps
        if step.customer_id
    ]
    await search.add_to_index(session, shop_id, found_by)
    worn = [
        {"shop_id": shop_id, "customer_id": step.customer_id, "label_id": writing.labels[comparable(label)]}
        for step in writing.steps
        for label in step.labels
    ]
    await insert_together(session, CustomerLabel, worn, once=True)


async def _labels(writing: Writing) -> dict[str, UUID]:
    """By comparable name; what the shop does not have yet is made."""
    session, shop_id = writing.session, writing.actor.shop_id
    wanted = {comparable(label): label for step in writing.steps for label in step.labels}
    if not wanted:
        return {}
    missing: list[str] = []
    for _ in range(2):
        rows = await session.execute(select(Label.name, Label.id).where(Label.shop_id == shop_id))
        known = {comparable(row.name): row.id for row in rows}
        missing = [name for folded, name in wanted.items() if folded not in known]
        if not missing:
            break
        new = [{"shop_id": shop_id, "id": new_id(), "name": name, "color": _LABEL_COLOR} for name in missing]
        for label in new:
            if await insert_together(session, Label, [label], once=True, returning="id"):
                await record(
                    session, writing.actor, "label.created", label_id=label["id"], name=label["name"]
                )
    return known


async def _note(writing: Writing, refused: Sequence[Refused]) -> None:
    session, actor, work = writing.session, writing.actor, writing.work
    events, rows = [], []
    for step in writing.steps:
        opened = writing.opened.get(step.customer_id) if step.customer_id else None
        labels = [writing.labels[comparable(label)] for label in step.labels]
        if step.customer_id in writing.new:
            events.append(event(actor, "customer.created", customer_id=step.customer_id, source="import"))
            events += [
                event(
                    actor,
                    "consent.changed",
                    customer_id=step.customer_id,
                    granted=True,
                    wording=work.wording,
                    source="import",
                    **consent,
                )
                for consent in work.agreed
            ]
        elif fields := sorted([*step.fields, *(["labels"] if labels else [])]):
            events.append(
                event(actor, "customer.updated", customer_id=step.customer_id, fields=fields, source="import")
            )
        rows.append(
            _row(work, step.person.line, "added" if step.customer_id in writing.new else "updated")
            | {
                "customer_id": step.customer_id,
                "did": {
                    "fields": step.fields,
                    "labels": labels,
                    "entries": opened.entries if opened else [],
                    "vouchers": opened.vouchers if opened else [],
                },
                "version": opened.version if opened else 0 if step.customer_id in writing.new else None,
                "text": None,
            }
        )
    rows += [
        _row(work, row.line, "refused")
        | {"customer_id": None, "did": {"says": row.says}, "version": None, "text": row.text}
        for row in refused
    ]
    await insert_together(session, Event, events)
    await insert_together(session, CustomerImportRow, rows)


def _row(work: CustomerImport, line: int, outcome: str) -> dict[str, Any]:
    return {"shop_id": work.shop_id, "import_id": work.id, "line": line, "outcome": outcome}
