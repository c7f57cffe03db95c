"""All segments of a shop, as its list shows them."""

from time import monotonic

from sqlalchemy.ext.asyncio import AsyncSession

from langganan.core.clock import now
from langganan.segments import builtin
from langganan.segments.explaining import names_in
from langganan.segments.membership import (
    COUNT_NO_FURTHER,
    COUNT_OWN_NO_FURTHER,
    count_builtin,
    look_at_members,
    own_segments,
)
from langganan.segments.patience import PATIENCE_SECONDS, TooHeavy, within_patience
from langganan.segments.rules import Rule, restored
from langganan.segments.schemas import SegmentRow
from langganan.segments.telling import Teller
from langganan.shops.models import Shop


async def list_segments(session: AsyncSession, shop: Shop, language: str) -> list[SegmentRow]:
    """Own ones are counted as long as there is patience for all of them together."""
    counts = await count_builtin(session, shop)
    listed = [
        SegmentRow(
            key=key,
            name=builtin.NAMES[language][key],
            color=builtin.COLORS[key],
            rule=builtin.rule(key, shop, language),
            count=counts[key],
            or_more=counts[key] >= COUNT_NO_FURTHER,
            own=False,
        )
        for key in builtin.KEYS
    ]
    own = await own_segments(session, shop.id)
    rules = [restored(segment.rules) for segment in own]
    teller = Teller(language, await names_in(session, shop.id, rules))
    began = monotonic()
    for segment, rule in zip(own, rules, strict=True):
        has_time = monotonic() - began < PATIENCE_SECONDS
        count = await _count(session, shop, rule) if has_time else None
        listed.append(
            SegmentRow(
                key=str(segment.id),
                name=segment.name,
                color=segment.color,
                rule=teller.sentence(rule),
                count=count,
                or_more=count is not None and count >= COUNT_OWN_NO_FURTHER,
                own=True,
            )
        )
    return listed


async def _count(session: AsyncSession, shop: Shop, rule: Rule) -> int | None:
    try:
        count, _ = await within_patience(session, lambda: look_at_members(session, shop, rule, now()))
    except TooHeavy:
        return None
    return count
