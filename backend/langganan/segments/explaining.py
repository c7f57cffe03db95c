"""Which of a shop's own segments customers are in, and why."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import false, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.catalog.models import Product
from langganan.core.clock import now
from langganan.customers.models import Customer, CustomerFacts, Label
from langganan.loyalty.models import Program
from langganan.segments.builtin import Membership
from langganan.segments.compiling import compiled
from langganan.segments.membership import own_segments
from langganan.segments.rules import Bought, HasLabel, Holds, Rule, leaves, restored
from langganan.segments.telling import Names, Teller, why
from langganan.shops.models import Shop


async def names_in(session: AsyncSession, shop_id: UUID, rules: Iterable[Rule]) -> Names:
    """Of the labels, programmes and products that they speak of."""
    asked = [leaf for rule in rules for leaf in leaves(rule)]
    wanted: list[tuple[type[Label | Program | Product], set[UUID]]] = [
        (Label, {leaf.label_id for leaf in asked if isinstance(leaf, HasLabel)}),
        (Program, {leaf.program_id for leaf in asked if isinstance(leaf, Holds)}),
        (Product, {leaf.product_id for leaf in asked if isinstance(leaf, Bought)}),
    ]
    named = []
    for model, ids in wanted:
        query = select(model.id, model.name).where(model.shop_id == shop_id, model.id.in_(ids))
        named.append({row.id: row.name for row in await session.execute(query)} if ids else {})
    return Names(*named)


async def own_memberships(
    session: AsyncSession, shop: Shop, facts: CustomerFacts, language: str
) -> list[Membership]:
    """In one query, whatever the number of segments."""
    segments = await own_segments(session, shop.id)
    if not segments:
        return []
    at = now()
    rules = [restored(segment.rules) for segment in segments]
    teller = Teller(language, await names_in(session, shop.id, rules))
    [holds] = await _holds(session, shop, rules, [facts.customer_id], at)
    found = []
    for segment, rule in zip(segments, rules, strict=True):
        reasons = why(rule, holds, teller, facts, at)
        if reasons is not None:
            found.append(Membership(str(segment.id), segment.name, segment.color, ", ".join(reasons)))
    return found


async def reasons_for(
    session: AsyncSession,
    shop: Shop,
    rule: Rule,
    people: Sequence[CustomerFacts],
    teller: Teller,
    at: datetime,
) -> list[str]:
    """Of each of them, who are all in it."""
    holds = await _holds(session, shop, [rule], [facts.customer_id for facts in people], at)
    return [
        ", ".join(why(rule, theirs, teller, facts, at) or ())
        for theirs, facts in zip(holds, people, strict=True)
    ]


async def _holds(
    session: AsyncSession, shop: Shop, rules: Iterable[Rule], customer_ids: Sequence[UUID], at: datetime
) -> list[Mapping[int, bool]]:
    """Of each customer, by each leaf's `id()`."""
    asked = [leaf for rule in rules for leaf in leaves(rule)]
    columns = [func.coalesce(compiled(leaf, shop, at), false()) for leaf in asked]
    query = (
        select(CustomerFacts.customer_id, *columns)
        .join(Customer, (Customer.shop_id == shop.id) & (Customer.id == CustomerFacts.customer_id))
        .where(CustomerFacts.shop_id == shop.id, CustomerFacts.customer_id.in_(customer_ids))
    )
    found = {row[0]: row[1:] for row in await session.execute(query)}
    return [
        {id(leaf): holds for leaf, holds in zip(asked, found[customer_id], strict=True)}
        for customer_id in customer_ids
    ]
