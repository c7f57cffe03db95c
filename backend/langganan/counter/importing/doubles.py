"""What a file brings that is recorded already under the name of another till, and what stands here though its till
took it back."""

from collections import Counter
from collections.abc import Sequence
from uuid import UUID

from msgspec import Struct
from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.counter.importing.receipts import Receipt, Voided
from langganan.counter.models import Sale

_PREFIX = "import:"
# From name to name along the index: a shop has few tills and many sales.
_SOURCES = text(
    """
    WITH RECURSIVE found (source) AS (
        (SELECT source FROM sales WHERE shop_id = :shop_id AND source >= :prefix ORDER BY source LIMIT 1)
        UNION ALL
        SELECT (SELECT s.source FROM sales s WHERE s.shop_id = :shop_id AND s.source > found.source
            ORDER BY s.source LIMIT 1)
        FROM found WHERE starts_with(found.source, :prefix)
    )
    SELECT source FROM found WHERE starts_with(source, :prefix)
    """
)


class Standing(Struct):
    """A receipt that its till took back, and the sale that is still recorded for it."""

    voided: Voided
    sale_id: UUID
    amount: int


def source_of(till: str) -> str:
    return _PREFIX + till


async def tills_known(session: AsyncSession, shop_id: UUID) -> list[str]:
    """As they are written in `source_of`."""
    sources = await session.scalars(_SOURCES, {"shop_id": shop_id, "prefix": _PREFIX})
    return [source.removeprefix(_PREFIX) for source in sources]


async def recorded_elsewhere(
    session: AsyncSession, actor: Actor, receipts: Sequence[Receipt]
) -> Counter[str]:
    """By till: how many of these are recorded there, of the same day, number and amount."""
    others = [source_of(till) for till in await tills_known(session, actor.shop_id)]
    amounts = {receipt.sale.external_ref: receipt.sale.amount for receipt in receipts}
    query = select(Sale.source, Sale.external_ref, Sale.amount).where(
        Sale.shop_id == actor.shop_id,
        Sale.source.in_([source for source in others if source != actor.source]),
        Sale.external_ref.in_(amounts),
    )
    return Counter(
        row.source.removeprefix(_PREFIX)
        for row in await session.execute(query)
        if amounts[row.external_ref] == row.amount
    )


async def still_recorded(session: AsyncSession, actor: Actor, voided: Sequence[Voided]) -> list[Standing]:
    query = select(Sale.external_ref, Sale.id, Sale.amount).where(
        Sale.shop_id == actor.shop_id,
        Sale.source == actor.source,
        Sale.external_ref.in_([one.external_ref for one in voided]),
        Sale.voided_at.is_(None),
    )
    found = {row.external_ref: row for row in await session.execute(query)}
    return [
        Standing(one, row.id, row.amount)
        for one in voided
        if (row := found.get(one.external_ref)) is not None
    ]
