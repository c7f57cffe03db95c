"""How much may be awarded on a day of the shop: by a member of staff, at an outlet, to a customer."""

from datetime import date
from typing import Literal
from uuid import UUID

from sqlalchemy import select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.counter.models import Sale, Stamp
from langganan.loyalty.journal import Journal
from langganan.loyalty.models import DailyAwards
from langganan.loyalty.rules import local
from langganan.loyalty.snapshot import Wallet

Withheld = Literal["daily_limit_reached"]


def withhold(journal: Journal, outlet_id: UUID | None, wallet: Wallet) -> Withheld | None:
    """A sale is recorded all the same; what it would have earned is not given."""
    whose = over_limit(journal, outlet_id, wallet, 1) if journal.setup.limits else None
    if whose is None:
        return None
    journal.note("award.withheld", wallet.customer_id, limit=whose)
    return "daily_limit_reached"


def over_limit(journal: Journal, outlet_id: UUID | None, wallet: Wallet, awards: int) -> str | None:
    """Whose limit of today so many more would pass."""
    for subject, subject_id, most in _limited(journal, outlet_id, wallet):
        if journal.snapshot.awards.get(subject_id, 0) + awards > most:
            return subject
    return None


def count_awards(journal: Journal, outlet_id: UUID | None, wallet: Wallet, awards: int) -> None:
    day = local(journal.moment, journal.setup).date()
    for subject, subject_id, most in _limited(journal, outlet_id, wallet):
        journal.snapshot.awards[subject_id] = journal.snapshot.awards.get(subject_id, 0) + awards
        counted = {"day": day, "subject": subject, "subject_id": subject_id, "awards": awards, "most": most}
        journal.add("daily_awards", counted)


async def give_back_awards(session: AsyncSession, day: date, given: Sale | Stamp, awards: int) -> None:
    """What was counted for it on that day, as far as a limit counted then. The rows are locked in the order in which
    they are written."""
    staff_id = given.actor_id if given.actor_kind == "staff" else None
    subjects = [("staff", staff_id), ("outlet", given.outlet_id), ("customer", given.customer_id)]
    counted = await session.scalars(
        select(DailyAwards)
        .where(
            DailyAwards.shop_id == given.shop_id,
            DailyAwards.day == day,
            tuple_(DailyAwards.subject, DailyAwards.subject_id).in_(
                [(subject, subject_id) for subject, subject_id in subjects if subject_id]
            ),
        )
        .order_by(DailyAwards.subject, DailyAwards.subject_id)
        .with_for_update(key_share=True)
        .execution_options(populate_existing=True)
    )
    for row in counted.all():
        row.awards = max(row.awards - awards, 0)
    await session.flush()


def _limited(journal: Journal, outlet_id: UUID | None, wallet: Wallet) -> list[tuple[str, UUID, int]]:
    """What comes from a file happened at another till, under its rules."""
    limits, actor = journal.setup.limits, journal.actor
    if actor.via:
        return []
    found = [
        ("staff", actor.id if actor.kind == "staff" else None, limits.staff),
        ("outlet", outlet_id, limits.outlet),
        ("customer", wallet.customer_id, limits.customer),
    ]
    return [(subject, who, most) for subject, who, most in found if who is not None and most is not None]
