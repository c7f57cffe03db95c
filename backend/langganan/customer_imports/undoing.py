"""Taking an import back: whom it added and nobody touched since is forgotten, what it filled in is emptied again."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlalchemy import delete, select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.activity.log import blank_personal, event, record_all
from langganan.activity.models import Event
from langganan.customer_imports.models import CustomerImport, CustomerImportRow
from langganan.customers import search
from langganan.customers.models import Customer, CustomerLabel, Identity
from langganan.customers.service import forget_together
from langganan.db.unit_of_work import undone_by_error
from langganan.loyalty.books import lock_wallets, open_books, write_locked
from langganan.loyalty.journal import BalanceTooLow, Journal
from langganan.loyalty.models import LedgerEntry, Voucher
from langganan.loyalty.taking_back import RewardUsed, standing_entries, take_back

_TOUCHED = text(
    "SELECT r.line FROM customer_import_rows r"
    " JOIN customers c ON c.shop_id = r.shop_id AND c.id = r.customer_id"
    " JOIN customer_facts f ON f.shop_id = r.shop_id AND f.customer_id = r.customer_id"
    " WHERE r.shop_id = :shop_id AND r.import_id = :import_id AND r.line = ANY (:lines) AND ("
    "   c.erased_at IS NOT NULL OR f.version <> r.version OR EXISTS (SELECT FROM events e"
    "     WHERE e.shop_id = r.shop_id AND e.customer_id = r.customer_id AND e.recorded_at > r.applied_at))"
)

Rows = Sequence[CustomerImportRow]


async def undo_rows(session: AsyncSession, actor: Actor, work: CustomerImport, most: int) -> bool:
    """Some of them, the first of the file first. False when none is left."""
    query = (
        select(CustomerImportRow)
        .where(
            CustomerImportRow.shop_id == work.shop_id,
            CustomerImportRow.import_id == work.id,
            CustomerImportRow.outcome != "refused",
            CustomerImportRow.undone.is_(None),
        )
        .order_by(CustomerImportRow.line)
        .limit(most)
    )
    rows = (await session.scalars(query)).all()
    if not rows:
        return False
    await lock_wallets(session, work.shop_id, {row.customer_id for row in rows if row.customer_id})
    await _forget_added(session, actor, work, [row for row in rows if row.outcome == "added"])
    await _empty_filled(session, actor, work, [row for row in rows if row.outcome == "updated"])
    work.undone += sum(row.undone == "undone" for row in rows)
    work.kept += sum(row.undone != "undone" for row in rows)
    await session.flush()
    return True


async def _forget_added(session: AsyncSession, actor: Actor, work: CustomerImport, rows: Rows) -> None:
    asked = {"shop_id": work.shop_id, "import_id": work.id, "lines": [row.line for row in rows]}
    touched = {*await session.scalars(_TOUCHED, asked)}
    for row in rows:
        row.undone = "touched" if row.line in touched else await _take_balances_back(session, actor, row)
    gone = [row.customer_id for row in rows if row.undone == "undone" and row.customer_id]
    await forget_together(session, work.shop_id, gone)
    await blank_personal(session, work.shop_id, gone)
    await record_all(session, [event(actor, "customer.erased", customer_id=one) for one in gone])


async def _empty_filled(session: AsyncSession, actor: Actor, work: CustomerImport, rows: Rows) -> None:
    changed = await _changed_since(session, work.shop_id, rows)
    for row in rows:
        assert row.customer_id
        filled = set(row.did["fields"]) | ({"labels"} if row.did["labels"] else set())
        still = filled - changed[row.customer_id]
        row.undone = (
            "changed"
            if "erased" in changed[row.customer_id]
            else await _take_balances_back(session, actor, row)
        )
        if row.undone != "undone":
            continue
        await _empty(session, work.shop_id, row, still)
        if still:
            fields = sorted(still)
            await record_all(
                session, [event(actor, "customer.updated", customer_id=row.customer_id, fields=fields)]
            )
        if still != filled:
            row.undone = "changed"


async def _changed_since(session: AsyncSession, shop_id: UUID, rows: Rows) -> dict[UUID | None, set[str]]:
    """By customer: the fields that somebody wrote since, or `erased`; who was merged is somebody else now."""
    changed: dict[UUID | None, set[str]] = defaultdict(set)
    since = {row.customer_id: row.applied_at for row in rows}
    query = select(Event.customer_id, Event.type, Event.data, Event.recorded_at).where(
        Event.shop_id == shop_id,
        Event.customer_id.in_([*since]),
        Event.type.in_(("customer.updated", "customer.erased", "customer.merged")),
    )
    for customer_id, type_, data, recorded_at in await session.execute(query):
        if recorded_at > since[customer_id]:
            changed[customer_id] |= set(data.get("fields", ())) if type_ == "customer.updated" else {"erased"}
    gone = select(Customer.id).where(
        Customer.shop_id == shop_id, Customer.id.in_([*since]), Customer.erased_at.is_not(None)
    )
    for customer_id in await session.scalars(gone):
        changed[customer_id].add("erased")
    return changed


async def _empty(session: AsyncSession, shop_id: UUID, row: CustomerImportRow, fields: Iterable[str]) -> None:
    fields = {*fields}
    for kind in fields & {"phone", "email"}:
        await session.execute(
            delete(Identity).where(
                Identity.shop_id == shop_id, Identity.customer_id == row.customer_id, Identity.kind == kind
            )
        )
    if plain := fields & {"birthday", "notes"}:
        await session.execute(
            update(Customer)
            .where(Customer.shop_id == shop_id, Customer.id == row.customer_id)
            .values(dict.fromkeys(plain))
        )
    if "labels" in fields:
        await session.execute(
            delete(CustomerLabel).where(
                CustomerLabel.shop_id == shop_id,
                CustomerLabel.customer_id == row.customer_id,
                CustomerLabel.label_id.in_([UUID(label) for label in row.did["labels"]]),
            )
        )
    if "phone" in fields and row.customer_id:
        name = await session.scalar(
            select(Customer.name).where(Customer.shop_id == shop_id, Customer.id == row.customer_id)
        )
        await search.index(session, shop_id, row.customer_id, name=name or "", numbers=[])


async def _take_balances_back(session: AsyncSession, actor: Actor, row: CustomerImportRow) -> str:
    """`undone`, or that the reward of it was used."""
    if not row.did["entries"]:
        return "undone"
    assert row.customer_id
    entries = [UUID(entry) for entry in row.did["entries"]]
    vouchers = [UUID(voucher) for voucher in row.did["vouchers"]]
    try:
        async with undone_by_error(session):
            standing = await standing_entries(session, row.shop_id, LedgerEntry.id.in_(entries))
            books = await open_books(session, row.shop_id, [row.customer_id])
            journal = Journal(books.snapshot, books.setup, actor, books.snapshot.moment)
            await take_back(session, journal, books, standing, Voucher.id.in_(vouchers))
            await write_locked(session, row.shop_id, journal.finished())
    except (RewardUsed, BalanceTooLow):
        return "reward_used"
    return "undone"
