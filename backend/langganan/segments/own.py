"""A shop's own segments: made, tried out, changed, put away."""

from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.activity.log import record
from langganan.core.clock import now
from langganan.core.errors import Conflict, NotFound, Says, bad_field
from langganan.customers.models import Customer, CustomerFacts
from langganan.db.unit_of_work import undone_by_error
from langganan.segments.explaining import names_in, reasons_for
from langganan.segments.membership import COUNT_OWN_NO_FURTHER, look_at_members
from langganan.segments.models import Segment
from langganan.segments.patience import within_patience
from langganan.segments.rules import Bought, HasLabel, Holds, Rule, check, leaves, stored
from langganan.segments.schemas import SegmentExample, SegmentIn, SegmentPreview
from langganan.segments.telling import Names, Teller
from langganan.shops.models import Shop

MOST = 30
"""Segments of one shop; a person's page asks about each of them."""


class SegmentExists(Conflict):
    code, title = "segment_exists", "There is such a segment"
    says: ClassVar[Says] = {
        "id": "Kelompok dengan nama ini sudah ada.",
        "en": "There already is a segment with this name.",
    }


class TooManySegments(Conflict):
    code, title = "too_many_segments", "Too many segments"
    says: ClassVar[Says] = {
        "id": f"Paling banyak {MOST} kelompok. Hapus dulu yang sudah tidak dipakai.",
        "en": f"{MOST} segments at most. Delete one that is not used any more.",
    }


async def get_segment(
    session: AsyncSession, shop_id: UUID, segment_id: UUID, *, lock: bool = False
) -> Segment:
    """Raises NotFound."""
    query = select(Segment).where(
        Segment.shop_id == shop_id, Segment.id == segment_id, Segment.retired_at.is_(None)
    )
    segment = await session.scalar(query.with_for_update() if lock else query)
    if segment is None:
        raise NotFound
    return segment


async def add_segment(session: AsyncSession, actor: Actor, data: SegmentIn) -> Segment:
    await known_names(session, actor.shop_id, data.rules)
    living = select(func.count()).where(Segment.shop_id == actor.shop_id, Segment.retired_at.is_(None))
    if (await session.scalar(living) or 0) >= MOST:
        raise TooManySegments
    segment = Segment(
        shop_id=actor.shop_id,
        name=data.name.strip(),
        color=data.color,
        rules=stored(data.rules),
        retired_at=None,
    )
    session.add(segment)
    await _flush(session)
    await record(session, actor, "segment.created", segment_id=segment.id, name=segment.name)
    return segment


async def update_segment(
    session: AsyncSession, actor: Actor, segment_id: UUID, changes: dict[str, Any]
) -> Segment:
    segment = await get_segment(session, actor.shop_id, segment_id, lock=True)
    if "rules" in changes:
        await known_names(session, actor.shop_id, changes["rules"])
        segment.rules = stored(changes["rules"])
    if "name" in changes:
        segment.name = changes["name"].strip()
    segment.color = changes.get("color", segment.color)
    await _flush(session)
    await record(session, actor, "segment.updated", segment_id=segment.id, name=segment.name)
    return segment


async def retire_segment(session: AsyncSession, actor: Actor, segment_id: UUID) -> None:
    segment = await get_segment(session, actor.shop_id, segment_id, lock=True)
    segment.retired_at = now()
    await record(session, actor, "segment.deleted", segment_id=segment.id, name=segment.name)


async def try_out(session: AsyncSession, shop: Shop, rule: Rule, language: str) -> SegmentPreview:
    """How many, and three of them with the reason. Raises Invalid for `rules`, TooHeavy."""
    teller = Teller(language, await known_names(session, shop.id, rule))
    at = now()

    async def asked() -> SegmentPreview:
        count, some = await look_at_members(session, shop, rule, at)
        query = (
            select(Customer.name, CustomerFacts)
            .join(
                CustomerFacts,
                (CustomerFacts.shop_id == shop.id) & (CustomerFacts.customer_id == Customer.id),
            )
            .where(Customer.shop_id == shop.id, Customer.id.in_(some))
        )
        found = (await session.execute(query)).all()
        reasons = await reasons_for(session, shop, rule, [facts for _, facts in found], teller, at)
        return SegmentPreview(
            count=count,
            or_more=count >= COUNT_OWN_NO_FURTHER,
            rule=teller.sentence(rule),
            examples=[
                SegmentExample(id=facts.customer_id, name=name, reason=reason)
                for (name, facts), reason in zip(found, reasons, strict=True)
            ],
        )

    return await within_patience(session, asked)


async def known_names(session: AsyncSession, shop_id: UUID, rule: Rule) -> Names:
    """Raises Invalid for `rules` that cannot be, or that speak of what is not there."""
    check(rule)
    names = await names_in(session, shop_id, [rule])
    for leaf in leaves(rule):
        match leaf:
            case HasLabel(label_id=label_id) if label_id not in names.labels:
                raise bad_field(
                    "rules", "unknown_label", id="Label ini tidak ada.", en="There is no such label."
                )
            case Holds(program_id=program_id) if program_id not in names.programs:
                raise bad_field(
                    "rules", "unknown_program", id="Program ini tidak ada.", en="There is no such programme."
                )
            case Bought(product_id=product_id) if product_id not in names.products:
                raise bad_field(
                    "rules", "unknown_product", id="Produk ini tidak ada.", en="There is no such product."
                )
    return names


async def _flush(session: AsyncSession) -> None:
    try:
        async with undone_by_error(session):
            await session.flush()
    except IntegrityError as error:
        raise SegmentExists from error
