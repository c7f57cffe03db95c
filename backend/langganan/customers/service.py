"""Adding, changing and finding one customer; always by shop."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.activity.log import record
from langganan.core import email, phone
from langganan.core.clock import today
from langganan.core.errors import Conflict, IdConflict, NotFound, bad_field
from langganan.core.fields import given
from langganan.core.fingerprint import fingerprint
from langganan.core.ids import new_id
from langganan.customers import cards, consents, labels, search
from langganan.customers.identities import claim_identity, identities, set_identity
from langganan.customers.models import (
    Card,
    Consent,
    Customer,
    CustomerFacts,
    CustomerLabel,
    Identity,
    SearchToken,
)
from langganan.customers.refusals import CustomerMerged
from langganan.customers.schemas import CustomerIn, CustomerPatch


async def add_customer(session: AsyncSession, actor: Actor, data: CustomerIn, *, source: str) -> UUID:
    return (await add_once(session, actor, data, source=source))[0]


async def add_once(
    session: AsyncSession, actor: Actor, data: CustomerIn, *, source: str
) -> tuple[UUID, bool]:
    """The customer, and whether they are new. Sent again with the id that the device made, it is the same customer.

    Raises CustomerExists, and IdConflict when the id is somebody else.
    """
    said = fingerprint(data)
    if data.id is not None and await _is_known(session, actor.shop_id, data.id, said):
        return data.id, False
    _check_birthday(data.birthday)
    known_by = {
        kind: value
        for kind, value in (
            ("phone", phone.normalise(data.phone) if data.phone else None),
            ("email", email.normalise(data.email) if data.email else None),
        )
        if value
    }
    customer_id = data.id or new_id()
    await _must_be_another(session, actor.shop_id, customer_id, data.referred_by)
    new = upsert(Customer).values(
        shop_id=actor.shop_id,
        id=customer_id,
        name=data.name.strip(),
        birthday=data.birthday,
        notes=data.notes,
        language=data.language,
        preferred_channel=data.preferred_channel,
        source=source,
        referred_by=data.referred_by,
        fingerprint=said,
    )
    if await session.scalar(new.on_conflict_do_nothing().returning(Customer.id)) is None:
        if await _is_known(session, actor.shop_id, customer_id, said):  # at the same time as this one
            return customer_id, False
        raise Conflict
    await session.execute(
        insert(CustomerFacts).values(shop_id=actor.shop_id, customer_id=customer_id, purchases=0, spend=0)
    )
    for kind, value in known_by.items():
        await claim_identity(session, actor.shop_id, customer_id, kind, value)
    numbers = [known_by["phone"]] if "phone" in known_by else []
    await search.index(session, actor.shop_id, customer_id, name=data.name, numbers=numbers)
    await cards.new_card(session, actor.shop_id, customer_id)
    brought: dict[str, Any] = {"referrer_id": data.referred_by} if data.referred_by else {}
    await record(session, actor, "customer.created", customer_id=customer_id, source=source, **brought)
    if data.referred_by:
        await record(session, actor, "customer.referred", customer_id=data.referred_by, friend_id=customer_id)
    if data.labels:
        await labels.set_labels(session, actor.shop_id, customer_id, data.labels)
    await consents.change(session, actor, customer_id, data.consents)
    return customer_id, True


async def update_customer(
    session: AsyncSession, actor: Actor, customer_id: UUID, patch: CustomerPatch
) -> None:
    customer = await get(session, actor.shop_id, customer_id, lock=True)
    changes = given(patch)
    _check_birthday(changes.get("birthday"))
    for kind, normalise in (("phone", phone.normalise), ("email", email.normalise)):
        if kind in changes:
            value = changes[kind]
            await set_identity(session, actor.shop_id, customer_id, kind, normalise(value) if value else None)
    if "labels" in changes:
        await labels.set_labels(session, actor.shop_id, customer_id, changes["labels"] or [])
    for name in ("birthday", "notes", "language", "preferred_channel"):
        if name in changes:
            setattr(customer, name, changes[name])
    if "name" in changes:
        customer.name = changes["name"].strip()
    await session.flush()
    if "name" in changes or "phone" in changes:
        known_by = await identities(session, actor.shop_id, [customer_id])
        numbers = known_by.get((customer_id, "phone"), [])
        await search.index(session, actor.shop_id, customer_id, name=customer.name, numbers=numbers)
    if changes:
        await record(session, actor, "customer.updated", customer_id=customer_id, fields=sorted(changes))


async def forget(session: AsyncSession, actor: Actor, customer_id: UUID) -> None:
    """Everything that tells who they were goes; what the books need stays, with no name to it."""
    await get(session, actor.shop_id, customer_id, lock=True)
    await forget_together(session, actor.shop_id, [customer_id])


async def forget_together(session: AsyncSession, shop_id: UUID, customer_ids: Sequence[UUID]) -> None:
    """As `forget`, of many at once."""
    await session.execute(
        update(Customer)
        .where(Customer.shop_id == shop_id, Customer.id.in_(customer_ids))
        .values(
            name="", birthday=None, notes=None, preferred_channel=None, fingerprint=None, erased_at=func.now()
        )
    )
    await mark_gone(session, shop_id, customer_ids)
    await session.execute(
        update(Card)
        .where(Card.shop_id == shop_id, Card.customer_id.in_(customer_ids), Card.revoked_at.is_(None))
        .values(revoked_at=func.now())
    )
    words = await search.words_of(session, shop_id, customer_ids)
    of_a_person: tuple[type[Identity | CustomerLabel | Consent | SearchToken], ...] = (
        Identity, CustomerLabel, Consent, SearchToken,
    )  # fmt: skip
    for model in of_a_person:
        await session.execute(
            delete(model).where(model.shop_id == shop_id, model.customer_id.in_(customer_ids))
        )
    await search.drop_words(session, shop_id, words)


async def mark_gone(session: AsyncSession, shop_id: UUID, customer_ids: Sequence[UUID]) -> None:
    """Counted no more."""
    await session.execute(
        update(CustomerFacts)
        .where(CustomerFacts.shop_id == shop_id, CustomerFacts.customer_id.in_(customer_ids))
        .values(is_gone=True)
    )


async def find(session: AsyncSession, shop_id: UUID, customer_id: UUID) -> Customer | None:
    return await session.scalar(
        select(Customer).where(
            Customer.shop_id == shop_id, Customer.id == customer_id, Customer.erased_at.is_(None)
        )
    )


async def get(session: AsyncSession, shop_id: UUID, customer_id: UUID, *, lock: bool = False) -> Customer:
    """Raises NotFound, and CustomerMerged with the id of the record that has everything now."""
    query = select(Customer).where(Customer.shop_id == shop_id, Customer.id == customer_id)
    customer = await session.scalar(query.with_for_update() if lock else query)
    if customer is None:
        raise NotFound
    if customer.merged_into is not None:
        raise CustomerMerged(customer_id=customer.merged_into)
    if customer.erased_at is not None:
        raise NotFound
    return customer


async def who_it_is_now(session: AsyncSession, shop_id: UUID, customer_id: UUID) -> UUID:
    """Of somebody who was merged, the record that has everything now."""
    merged = select(Customer.merged_into).where(Customer.shop_id == shop_id, Customer.id == customer_id)
    return await session.scalar(merged) or customer_id


async def merged_records(session: AsyncSession, shop_id: UUID, customer_id: UUID) -> Sequence[UUID]:
    """Of the same person, under ids that are gone."""
    merged = select(Customer.id).where(Customer.shop_id == shop_id, Customer.merged_into == customer_id)
    return (await session.scalars(merged.order_by(Customer.id))).all()


async def _is_known(session: AsyncSession, shop_id: UUID, customer_id: UUID, said: bytes) -> bool:
    """Raises IdConflict when this id was given to somebody who was described otherwise."""
    known = await find(session, shop_id, customer_id)
    if known is not None and known.fingerprint not in (None, said):
        raise IdConflict
    return known is not None


async def _must_be_another(
    session: AsyncSession, shop_id: UUID, customer_id: UUID, referred_by: UUID | None
) -> None:
    if referred_by is None:
        return
    if referred_by == customer_id:
        raise bad_field(
            "referred_by",
            "referred_by_self",
            id="Pelanggan tidak bisa mengajak dirinya sendiri.",
            en="Nobody brings themselves.",
        )
    if await find(session, shop_id, referred_by) is None:
        raise bad_field(
            "referred_by",
            "unknown_customer",
            id="Pelanggan yang mengajak tidak ada.",
            en="There is no such customer who brought this one.",
        )


def _check_birthday(birthday: Any) -> None:
    if birthday is not None and not (birthday.year >= 1900 and birthday <= today("Asia/Jayapura")):
        raise bad_field(
            "birthday",
            "invalid_birthday",
            id="Tanggal lahir ini belum benar.",
            en="This birthday is not right.",
        )
