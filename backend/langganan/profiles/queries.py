"""Lists, search and the whole person, in a number of queries that does not grow with the rows."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from msgspec import Struct
from sqlalchemy import Select, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.log import timeline
from langganan.core.paging import Page, Paged, Position, decode_cursor, encode_cursor
from langganan.core.phone import try_normalise
from langganan.customers import cards, search
from langganan.customers.consents import list_consents
from langganan.customers.identities import find_by_phone, identities
from langganan.customers.labels import labels_of
from langganan.customers.models import Customer, CustomerFacts, CustomerLabel
from langganan.customers.schemas import consent_out, label_out
from langganan.customers.service import get
from langganan.loyalty.balances import list_balances
from langganan.profiles.audit import names_in, told
from langganan.profiles.facts import facts_out
from langganan.profiles.schemas import (
    CustomerOut,
    CustomerRow,
    SegmentOut,
    SegmentRef,
    TimelineItem,
)
from langganan.segments import builtin
from langganan.segments.explaining import own_memberships
from langganan.segments.membership import condition_of
from langganan.segments.patience import within_patience
from langganan.shops.models import Shop


class Filters(Struct, kw_only=True):
    phone: str | None = None
    q: str | None = None
    card: str | None = None
    segment: str | None = None
    label: UUID | None = None


async def list_customers(
    session: AsyncSession, shop: Shop, filters: Filters, language: str, *, limit: int, cursor: str | None
) -> Page[CustomerRow]:
    """Newest first; a search answers its best matches first, as far as it goes."""
    query = await _filtered(session, shop, filters)
    is_whole = cursor is not None or filters.segment is not None or filters.label is not None
    sought = await _sought(session, shop.id, filters, search.AT_MOST if is_whole else limit + 1)
    if sought is not None:
        found = {row[0].id: row for row in await session.execute(query.where(Customer.id.in_(sought)))}
        people = [found[customer_id][0] for customer_id in sought if customer_id in found]
        page = Paged(limit, cursor).of(people)
        rows = await _rows(session, shop, [found[customer.id] for customer in page.items], language)
        return Page(rows, page.next_cursor)
    if after := decode_cursor(cursor):
        query = query.where(tuple_(Customer.created_at, Customer.id) < (after.at, after.id))
    query = query.order_by(Customer.created_at.desc(), Customer.id.desc()).limit(limit + 1)
    if filters.segment is None:
        listed = (await session.execute(query)).all()
    else:
        listed = (await within_patience(session, lambda: session.execute(query))).all()
    last = listed[limit - 1][0] if len(listed) > limit else None
    rows = await _rows(session, shop, listed[:limit], language)
    return Page(rows, encode_cursor(last.created_at, last.id) if last else None)


async def customer_out(
    session: AsyncSession, shop: Shop, customer_id: UUID, language: str, public_url: str
) -> CustomerOut:
    customer = await get(session, shop.id, customer_id)
    facts = await session.scalar(
        select(CustomerFacts)
        .where(CustomerFacts.shop_id == shop.id, CustomerFacts.customer_id == customer_id)
        .execution_options(populate_existing=True)
    )
    assert facts is not None
    known_by = await identities(session, shop.id, [customer_id])
    phones, emails = (known_by.get((customer_id, kind), []) for kind in ("phone", "email"))
    return CustomerOut(
        id=customer.id,
        name=customer.name,
        phone=next(iter(phones), None),
        other_phones=phones[1:],
        email=next(iter(emails), None),
        birthday=customer.birthday,
        notes=customer.notes,
        language=customer.language,
        preferred_channel=customer.preferred_channel,
        labels=[
            label_out(label) for label in (await labels_of(session, shop.id, [customer_id]))[customer_id]
        ],
        segments=[
            SegmentOut(key=m.key, name=m.name, color=m.color, reason=m.reason)
            for m in [
                *builtin.memberships(facts, shop, language),
                *await own_memberships(session, shop, facts, language),
            ]
        ],
        facts=facts_out(facts),
        balances=await list_balances(session, shop.id, customer_id),
        consents=[consent_out(consent) for consent in await list_consents(session, shop.id, customer_id)],
        card_url=cards.card_url(public_url, await cards.token_of(session, shop.id, customer_id)),
        created_at=customer.created_at,
    )


async def customer_timeline(
    session: AsyncSession,
    shop_id: UUID,
    customer_id: UUID,
    language: str,
    *,
    limit: int,
    after: Position | None,
) -> tuple[list[TimelineItem], tuple[Any, UUID] | None]:
    await get(session, shop_id, customer_id)
    events = await timeline(session, shop_id, customer_id, limit=limit, after=after)
    names = await names_in(session, shop_id, events)
    items = [TimelineItem(**told(event, names, language)) for event in events[:limit]]
    last = events[limit - 1] if len(events) > limit else None
    return items, (last.occurred_at, last.id) if last else None


async def _filtered(session: AsyncSession, shop: Shop, filters: Filters) -> Select[Customer, CustomerFacts]:
    query = (
        select(Customer, CustomerFacts)
        .join(
            CustomerFacts,
            (CustomerFacts.shop_id == Customer.shop_id) & (CustomerFacts.customer_id == Customer.id),
        )
        .where(Customer.shop_id == shop.id, CustomerFacts.shop_id == shop.id, Customer.erased_at.is_(None))
    )
    if filters.segment is not None:
        query = query.where(await condition_of(session, shop, filters.segment))
    if filters.label is not None:
        with_label = select(CustomerLabel.customer_id).where(
            CustomerLabel.shop_id == shop.id, CustomerLabel.label_id == filters.label
        )
        query = query.where(Customer.id.in_(with_label))
    return query


async def _sought(
    session: AsyncSession, shop_id: UUID, filters: Filters, limit: int
) -> Sequence[UUID] | None:
    """None when nobody in particular is sought."""
    if filters.phone is not None:
        number = try_normalise(filters.phone)
        found = await find_by_phone(session, shop_id, number) if number else None
        return [found] if found else []
    if filters.card is not None:
        found = await cards.customer_of(session, shop_id, filters.card)
        return [found] if found else []
    if filters.q is not None and filters.q.strip():
        return await search.search(session, shop_id, filters.q, limit=limit)
    return None


async def _rows(session: AsyncSession, shop: Shop, rows: Sequence[Any], language: str) -> list[CustomerRow]:
    ids = [customer.id for customer, _ in rows]
    labels = await labels_of(session, shop.id, ids)
    known_by = await identities(session, shop.id, ids)
    return [
        CustomerRow(
            id=customer.id,
            name=customer.name,
            phone=next(iter(known_by.get((customer.id, "phone"), [])), None),
            labels=[label_out(label) for label in labels[customer.id]],
            segments=[
                SegmentRef(key=m.key, name=m.name, color=m.color)
                for m in builtin.memberships(facts, shop, language)
            ],
            purchases=facts.purchases,
            spend=facts.spend,
            last_at=facts.last_at,
        )
        for customer, facts in rows
    ]
