"""What one record has becomes the other's. Of what there can be one only, the kept one's stays."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.loyalty.models import Voucher
from langganan.merging.wallets import Laps

LOCKED_FIRST = (
    "SELECT id FROM sales WHERE shop_id = :shop_id AND customer_id IN (:gone, :kept) ORDER BY id FOR NO KEY UPDATE",
    "SELECT id FROM stamps WHERE shop_id = :shop_id AND customer_id IN (:gone, :kept) ORDER BY id FOR NO KEY UPDATE",
)
"""As who takes back a sale does: it first, then the wallets."""
PURCHASES = (
    "UPDATE sales SET customer_id = :kept WHERE shop_id = :shop_id AND customer_id = :gone",
    "UPDATE stamps SET customer_id = :kept WHERE shop_id = :shop_id AND customer_id = :gone",
)
_BOOKS = (
    "SELECT move_books(:shop_id, :gone, :kept)",
    "DELETE FROM lots WHERE shop_id = :shop_id AND customer_id = :gone",
    "DELETE FROM balances WHERE shop_id = :shop_id AND customer_id = :gone",
    "UPDATE vouchers SET customer_id = :kept WHERE shop_id = :shop_id AND customer_id = :gone",
    "INSERT INTO daily_awards (shop_id, day, subject, subject_id, awards)"
    " SELECT shop_id, day, subject, :kept, awards FROM daily_awards"
    " WHERE shop_id = :shop_id AND subject = 'customer' AND subject_id = :gone"
    " ON CONFLICT (shop_id, day, subject, subject_id) DO UPDATE SET awards = daily_awards.awards + excluded.awards",
    "DELETE FROM daily_awards WHERE shop_id = :shop_id AND subject = 'customer' AND subject_id = :gone",
)
_VOTES = (
    "INSERT INTO cause_votes (shop_id, customer_id, cause_id, voted_at)"
    " SELECT shop_id, :kept, cause_id, voted_at FROM cause_votes WHERE shop_id = :shop_id AND customer_id = :gone"
    " ON CONFLICT (shop_id, customer_id) DO NOTHING",
    "DELETE FROM cause_votes WHERE shop_id = :shop_id AND customer_id = :gone",
)
_PERSON = (
    "UPDATE identities SET customer_id = :kept, since = now() WHERE shop_id = :shop_id AND customer_id = :gone",
    "UPDATE cards SET customer_id = :kept WHERE shop_id = :shop_id AND customer_id = :gone",
    "INSERT INTO customer_labels (shop_id, customer_id, label_id)"
    " SELECT shop_id, :kept, label_id FROM customer_labels WHERE shop_id = :shop_id AND customer_id = :gone"
    " ON CONFLICT DO NOTHING",
    "DELETE FROM customer_labels WHERE shop_id = :shop_id AND customer_id = :gone",
    "UPDATE customers SET referred_by = nullif(CAST(:kept AS uuid), id)"
    " WHERE shop_id = :shop_id AND referred_by = :gone",
    "UPDATE customers SET merged_into = :kept WHERE shop_id = :shop_id AND merged_into = :gone",
    "DELETE FROM not_duplicates WHERE shop_id = :shop_id AND :gone IN (one_id, other_id)",
)
_CONSENTS = (
    "INSERT INTO consents (shop_id, customer_id, purpose, channel, granted, wording, source, at)"
    " SELECT shop_id, :kept, purpose, channel, granted, wording, source, at FROM consents"
    " WHERE shop_id = :shop_id AND customer_id = :gone"
    " ON CONFLICT (shop_id, customer_id, purpose, channel) DO UPDATE SET granted = excluded.granted,"
    "   wording = excluded.wording, source = excluded.source, at = excluded.at"
    " WHERE consents.granted AND NOT excluded.granted",
    "DELETE FROM consents WHERE shop_id = :shop_id AND customer_id = :gone",
)
"""The stricter one wins."""
_MESSAGES = (
    "UPDATE deliveries d SET customer_id = :kept WHERE shop_id = :shop_id AND customer_id = :gone AND NOT EXISTS ("
    " SELECT FROM deliveries o WHERE o.shop_id = d.shop_id AND o.message_id = d.message_id AND o.customer_id = :kept)",
    "UPDATE deliveries SET status = 'skipped', reason = 'merged', due_at = NULL, updated_at = now()"
    " WHERE shop_id = :shop_id AND customer_id = :gone AND status IN ('planned', 'queued')",
)
"""A message that both were to get goes out once."""
BELONGINGS = (*_BOOKS, *_VOTES, *_PERSON, *_CONSENTS, *_MESSAGES)
"""Once it is said who was merged into whom."""


async def hand_over(
    session: AsyncSession, shop_id: UUID, gone: UUID, kept: UUID, statements: Sequence[str]
) -> None:
    values = {"shop_id": shop_id, "gone": gone, "kept": kept}
    for statement in statements:
        needed = {name: value for name, value in values.items() if f":{name}" in statement}
        await session.execute(text(statement), needed)


async def recount_laps(session: AsyncSession, shop_id: UUID, gone: UUID, laps: Sequence[Laps]) -> None:
    """Of the vouchers, while they are still the gone one's."""
    for of_card in laps:
        vouchers = select(Voucher.id, Voucher.lap, Voucher.position).where(
            Voucher.shop_id == shop_id,
            Voucher.customer_id == gone,
            Voucher.program_id == of_card.terms.id,
            Voucher.lap.is_not(None),
        )
        for row in (await session.execute(vouchers)).all():
            await session.execute(
                update(Voucher)
                .where(Voucher.shop_id == shop_id, Voucher.id == row.id)
                .values(lap=of_card.of(row.lap, row.position or 0))
                .execution_options(synchronize_session=False)
            )
