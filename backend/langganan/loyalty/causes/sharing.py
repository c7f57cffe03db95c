"""The share of a sale that goes to causes."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.core.ids import new_id
from langganan.loyalty.causes.models import CauseEntry
from langganan.loyalty.journal import Journal
from langganan.loyalty.rules import Line
from langganan.loyalty.snapshot import Wallet
from langganan.loyalty.terms import OfSale, Share


def share(journal: Journal, amount: int, lines: Sequence[Line], sale_id: UUID, wallet: Wallet | None) -> None:
    for cause in journal.setup.causes:
        if cause.share and (rupiah := _part_of(cause.share, amount, lines)):
            row = entry_row(journal, cause.id, "share", wallet.customer_id if wallet else None, rupiah=rupiah)
            journal.add("cause_entries", row | {"sale_id": sale_id})


def entry_row(
    journal: Journal, cause_id: UUID, kind: str, customer_id: UUID | None, *, points: int = 0, rupiah: int = 0
) -> dict[str, Any]:
    return {
        "shop_id": journal.setup.shop_id,
        "id": new_id(),
        "cause_id": cause_id,
        "customer_id": customer_id,
        "kind": kind,
        "points": points,
        "rupiah": rupiah,
        "actor_kind": journal.actor.kind,
        "actor_id": journal.actor.id,
        "occurred_at": journal.occurred_at,
        "recorded_at": journal.moment,
    }


def _part_of(rule: Share, amount: int, lines: Sequence[Line]) -> int:
    if isinstance(rule, OfSale):
        return amount * rule.basis_points // 10_000
    return sum(line.pieces * rule.amount for line in lines if line.product_id in rule.product_ids)


async def take_back_shares(session: AsyncSession, journal: Journal, sale_id: UUID) -> None:
    taken_back = select(CauseEntry.reverses_id).where(
        CauseEntry.shop_id == journal.setup.shop_id,
        CauseEntry.reverses_id.is_not(None),
        CauseEntry.sale_id == sale_id,
    )
    query = select(CauseEntry).where(
        CauseEntry.shop_id == journal.setup.shop_id,
        CauseEntry.sale_id == sale_id,
        CauseEntry.kind != "reverse",
        CauseEntry.id.not_in(taken_back),
    )
    for entry in await session.scalars(query):
        row = entry_row(
            journal, entry.cause_id, "reverse", entry.customer_id, points=-entry.points, rupiah=-entry.rupiah
        )
        journal.add("cause_entries", row | {"sale_id": sale_id, "reverses_id": entry.id})
