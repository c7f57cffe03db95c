"""The rows of a table, page by page: none is skipped or told twice while rows are added, and memory stays flat."""

from collections.abc import AsyncIterator, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import text

from langganan.db.engine import Sessions
from langganan.db.unit_of_work import unit_of_work
from langganan.exports.columns import Table

_PAGE = 1_000
_MAIN_PHONE = (
    "(SELECT i.value FROM identities i WHERE i.shop_id = :shop_id AND i.customer_id = {whose} AND i.kind = 'phone'"
    " ORDER BY i.since, i.value LIMIT 1)"
)
_ACTOR = (
    "coalesce((SELECT t.name FROM staff t WHERE t.shop_id = :shop_id AND t.id = {of}.actor_id),"
    " (SELECT k.name FROM api_keys k WHERE k.shop_id = :shop_id AND k.id = {of}.actor_id))"
)
_CONSENTS = (
    "(SELECT array_agg(s.purpose || ' ' || s.channel ORDER BY s.purpose, s.channel) FROM consents s"
    " WHERE s.shop_id = :shop_id AND s.customer_id = c.id AND {how})"
)
_QUERIES: Mapping[Table, str] = {
    "customers": (
        "SELECT c.id, c.name, c.birthday, c.notes, c.created_at, f.purchases, f.spend, f.first_at, f.last_at,"
        " f.last_product, (SELECT array_agg(i.value ORDER BY i.since, i.value) FROM identities i"
        "   WHERE i.shop_id = :shop_id AND i.customer_id = c.id AND i.kind = 'phone') AS phones,"
        " (SELECT i.value FROM identities i WHERE i.shop_id = :shop_id AND i.customer_id = c.id AND i.kind = 'email'"
        "   ORDER BY i.since, i.value LIMIT 1) AS email,"
        " (SELECT array_agg(l.name ORDER BY l.name) FROM customer_labels w JOIN labels l ON l.shop_id = :shop_id"
        "   AND l.id = w.label_id WHERE w.shop_id = :shop_id AND w.customer_id = c.id) AS labels,"
        f" {_CONSENTS.format(how='s.granted')} AS agreed, {_CONSENTS.format(how='NOT s.granted')} AS refused,"
        " (SELECT jsonb_object_agg(b.program_id, b.balance) FROM balances b"
        "   WHERE b.shop_id = :shop_id AND b.customer_id = c.id) AS cards"
        " FROM customers c JOIN customer_facts f ON f.shop_id = :shop_id AND f.customer_id = c.id"
        " WHERE c.shop_id = :shop_id AND c.erased_at IS NULL AND c.id > :after ORDER BY c.id LIMIT :page"
    ),
    "sales": (
        "SELECT s.id, s.occurred_at, s.external_ref, c.name AS customer,"
        f" {_MAIN_PHONE.format(whose='s.customer_id')} AS phone, s.items AS sold, s.amount,"
        " CASE WHEN s.voided_at IS NULL THEN 'recorded' ELSE 'voided' END AS status, s.void_reason,"
        f" o.name AS outlet, {_ACTOR.format(of='s')} AS actor FROM sales s"
        " LEFT JOIN customers c ON c.shop_id = :shop_id AND c.id = s.customer_id"
        " LEFT JOIN outlets o ON o.shop_id = :shop_id AND o.id = s.outlet_id"
        " WHERE s.shop_id = :shop_id AND s.id > :after ORDER BY s.id LIMIT :page"
    ),
    "ledger": (
        "SELECT e.id, e.occurred_at, c.name AS customer,"
        f" {_MAIN_PHONE.format(whose='e.customer_id')} AS phone, p.name AS program, e.kind, e.amount,"
        f" e.balance_after, s.external_ref, {_ACTOR.format(of='e')} AS actor FROM ledger_entries e"
        " JOIN customers c ON c.shop_id = :shop_id AND c.id = e.customer_id"
        " JOIN programs p ON p.shop_id = :shop_id AND p.id = e.program_id"
        " LEFT JOIN sales s ON s.shop_id = :shop_id AND s.id = e.sale_id"
        " WHERE e.shop_id = :shop_id AND e.id > :after ORDER BY e.id LIMIT :page"
    ),
    "vouchers": (
        "SELECT v.id, v.code, v.title, c.name AS customer,"
        f" {_MAIN_PHONE.format(whose='v.customer_id')} AS phone, p.name AS program, v.issued_at, v.valid_until,"
        " v.redeemed_at, CASE WHEN v.cancelled_at IS NOT NULL THEN 'cancelled' WHEN v.redeemed_at IS NOT NULL"
        "   THEN 'redeemed' WHEN v.valid_until <= now() THEN 'expired' ELSE 'good' END AS status"
        " FROM vouchers v JOIN customers c ON c.shop_id = :shop_id AND c.id = v.customer_id"
        " LEFT JOIN programs p ON p.shop_id = :shop_id AND p.id = v.program_id"
        " WHERE v.shop_id = :shop_id AND v.id > :after ORDER BY v.id LIMIT :page"
    ),
}  # fmt: skip


async def pages(sessions: Sessions, shop_id: UUID, table: Table) -> AsyncIterator[list[dict[str, Any]]]:
    """Oldest first. Each page is a moment of its own."""
    after = UUID(int=0)
    while True:
        asked: dict[str, Any] = {"shop_id": shop_id, "after": after, "page": _PAGE}
        async with unit_of_work(sessions, shop_id) as session:
            read = await session.execute(text(_QUERIES[table]), asked)
            rows = [dict(row) for row in read.mappings()]
        if rows:
            yield rows
        if len(rows) < _PAGE:
            return
        after = rows[-1]["id"]
