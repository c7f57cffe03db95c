"""What comes to its end by itself: stamps and points that nobody used in time, and the word about it before."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import text

from langganan.activity.actor import system
from langganan.activity.log import event, record_all
from langganan.db.engine import Sessions
from langganan.db.unit_of_work import unit_of_work
from langganan.loyalty.books import open_books, write_locked
from langganan.loyalty.journal import Journal

PEOPLE_AT_ONCE = 50
REMINDERS_AT_ONCE = 500

_ENDED = text(
    "SELECT DISTINCT l.customer_id FROM lots l"
    " JOIN customers c ON c.shop_id = l.shop_id AND c.id = l.customer_id AND c.erased_at IS NULL"
    " WHERE l.shop_id = :shop_id AND l.remaining > 0 AND l.expires_at <= now()"
    " AND (CAST(:since AS uuid) IS NULL OR l.customer_id > :since) ORDER BY l.customer_id LIMIT :most"
)
_REMIND = text(
    "UPDATE lots SET reminded_at = now() FROM ("
    "  SELECT l.customer_id, l.program_id, l.expires_at, p.name, p.kind FROM lots l"
    "  JOIN programs p ON p.shop_id = l.shop_id AND p.id = l.program_id AND p.status = 'active'"
    "  JOIN customers c ON c.shop_id = l.shop_id AND c.id = l.customer_id AND c.erased_at IS NULL"
    "  WHERE l.shop_id = :shop_id AND l.remaining > 0 AND l.reminded_at IS NULL AND l.expires_at > now()"
    "  AND l.expires_at <= now() + coalesce((p.expiry ->> 'remind_days')::int, 7) * interval '1 day'"
    "  LIMIT :most FOR NO KEY UPDATE OF l SKIP LOCKED"
    ") due WHERE lots.shop_id = :shop_id AND (lots.customer_id, lots.program_id, lots.expires_at)"
    " = (due.customer_id, due.program_id, due.expires_at)"
    " RETURNING lots.customer_id, lots.program_id, lots.expires_at, lots.remaining, due.name, due.kind"
)


async def expire_lots(sessions: Sessions, shop_id: UUID) -> None:
    """Safe to run twice, and at once: whoever comes second finds nothing left under the customers' locks."""
    since = None
    while people := await _ended(sessions, shop_id, since):
        async with unit_of_work(sessions, shop_id) as session:
            opened = await open_books(session, shop_id, people)
            journal = Journal(opened.snapshot, opened.setup, system(shop_id), opened.snapshot.moment)
            for wallet in opened.snapshot.wallets:
                journal.expire(wallet)
            if rows := journal.finished():
                await write_locked(session, shop_id, rows)
        since = people[-1]


async def remind_of_lots(sessions: Sessions, shop_id: UUID) -> None:
    """An event for each lot that will end within the programme's `remind_days`, once."""
    while await _remind(sessions, shop_id):
        pass


async def _ended(sessions: Sessions, shop_id: UUID, since: UUID | None) -> Sequence[UUID]:
    wanted = {"shop_id": shop_id, "since": since, "most": PEOPLE_AT_ONCE}
    async with unit_of_work(sessions, shop_id) as session:
        return (await session.scalars(_ENDED, wanted)).all()


async def _remind(sessions: Sessions, shop_id: UUID) -> int:
    async with unit_of_work(sessions, shop_id) as session:
        lots = (await session.execute(_REMIND, {"shop_id": shop_id, "most": REMINDERS_AT_ONCE})).all()
        await record_all(session, [_ending(shop_id, lot) for lot in lots])
    return len(lots)


def _ending(shop_id: UUID, lot: Any) -> dict[str, Any]:
    return event(
        system(shop_id),
        "lot.ending",
        customer_id=lot.customer_id,
        program_id=lot.program_id,
        program=lot.name,
        unit="stamp" if lot.kind == "stamp" else "point",
        amount=lot.remaining,
        ends_at=lot.expires_at,
    )
