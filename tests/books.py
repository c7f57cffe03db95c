"""The books as an auditor reads them: straight from the database, past the app."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from langganan.audit.service import audit
from langganan.db.engine import create_sessions

_REPLAYED = text(
    "SELECT customer_id::text AS customer, program_id::text AS program, sum(amount) AS total"
    " FROM ledger_entries WHERE shop_id = :shop_id GROUP BY 1, 2"
)
_BALANCES = text(
    "SELECT customer_id::text AS customer, program_id::text AS program, balance AS total"
    " FROM balances WHERE shop_id = :shop_id"
)
_RUNNING = text(
    "SELECT count(*) FROM (SELECT balance_after, sum(amount) OVER"
    " (PARTITION BY customer_id, program_id ORDER BY id) AS replayed FROM ledger_entries"
    " WHERE shop_id = :shop_id) entries WHERE balance_after <> replayed"
)
_FACTS_THAT_LIE = text(
    "SELECT count(*) FROM customer_facts f LEFT JOIN LATERAL (SELECT count(*) AS purchases,"
    " coalesce(sum(amount), 0) AS spend, min(occurred_at) AS first_at, max(occurred_at) AS last_at FROM sales s"
    " WHERE s.shop_id = f.shop_id AND s.customer_id = f.customer_id AND s.voided_at IS NULL) t ON true"
    " WHERE f.shop_id = :shop_id AND (f.purchases, f.spend) IS DISTINCT FROM (t.purchases, t.spend)"
    " OR f.shop_id = :shop_id AND (f.first_at, f.last_at) IS DISTINCT FROM (t.first_at, t.last_at)"
)
_VOUCHERS = text(
    "SELECT code, CASE WHEN cancelled_at IS NOT NULL THEN 'cancelled' WHEN redeemed_at IS NOT NULL THEN 'used'"
    " ELSE 'good' END AS state FROM vouchers WHERE shop_id = :shop_id AND customer_id = ANY (:customers)"
)
_ENTRIES = text("SELECT kind, count(*) AS times FROM ledger_entries WHERE shop_id = :shop_id GROUP BY kind")

_LATER = (
    "UPDATE lots SET expires_at = expires_at + interval '1000 years'"
    " - CAST(:days AS int) * interval '1 day' WHERE shop_id = :shop_id",
    "UPDATE lots SET expires_at = expires_at - interval '1000 years' WHERE shop_id = :shop_id",
    "UPDATE ledger_entries SET lots = (SELECT jsonb_agg(jsonb_build_array("
    "(move ->> 0)::timestamptz - CAST(:days AS int) * interval '1 day', move -> 1))"
    " FROM jsonb_array_elements(lots) move) WHERE shop_id = :shop_id AND lots IS NOT NULL",
)
"""Past the key on their way, which two lots may hold at once while all of them move."""

Cards = dict[tuple[str, str], int]


@dataclass
class Books:
    engine: AsyncEngine
    shop_id: str

    async def balances(self) -> Cards:
        return await self._cards(_BALANCES)

    async def replayed(self) -> Cards:
        return await self._cards(_REPLAYED)

    async def entries(self) -> dict[str, int]:
        async with self.engine.connect() as connection:
            return {
                row.kind: row.times for row in await connection.execute(_ENTRIES, {"shop_id": self.shop_id})
            }

    async def vouchers(self, customers: list[str]) -> dict[str, str]:
        """Good, used or cancelled, by the code."""
        async with self.engine.connect() as connection:
            rows = await connection.execute(_VOUCHERS, {"shop_id": self.shop_id, "customers": customers})
            return {row.code: row.state for row in rows}

    async def pass_days(self, days: int) -> None:
        """As far as stamps and points that end some day can tell."""
        async with self.engine.begin() as connection:
            for statement in _LATER:
                await connection.execute(text(statement), {"days": days, "shop_id": self.shop_id})

    async def must_agree(self, *, in_order: bool = True) -> None:
        """Balance and replay, each entry's own balance, the facts kept with each sale; then every rule of the audit.

        The entries of two cards that became one are in no one order.
        """
        assert await self.balances() == await self.replayed()
        async with self.engine.connect() as connection:
            for lies in (_RUNNING, _FACTS_THAT_LIE) if in_order else (_FACTS_THAT_LIE,):
                assert await connection.scalar(lies, {"shop_id": self.shop_id}) == 0
        findings = (await audit(create_sessions(self.engine), UUID(self.shop_id))).findings
        assert findings == [], findings

    async def _cards(self, query: object) -> Cards:
        async with self.engine.connect() as connection:
            rows = await connection.execute(query, {"shop_id": self.shop_id})  # type: ignore[call-overload]
            return {(row.customer, row.program): int(row.total) for row in rows}
