"""Opening some customers' wallets, and writing what moved: one call of the database each way.

Movements of a session hold the wallets' lock from opening to commit. The till's fast path holds none: it writes only
where neither a wallet nor the set-up has moved since it was read.
"""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession

from langganan.core.clock import now
from langganan.core.errors import NotFound
from langganan.customers.refusals import CustomerMerged
from langganan.customers.service import who_it_is_now
from langganan.loyalty.setup import Setup, setup_of
from langganan.loyalty.snapshot import Snapshot, Wallet, decode

Rows = dict[str, list[dict[str, Any]]]

_REFERRERS = text(
    "SELECT c.referred_by FROM customers c"
    " WHERE c.shop_id = :shop_id AND c.id = ANY (:customer_ids) AND c.referred_by IS NOT NULL"
    " AND NOT EXISTS (SELECT FROM sales s WHERE s.shop_id = :shop_id AND s.customer_id = c.id"
    " AND s.voided_at IS NULL AND s.withheld IS NULL AND s.amount > 0)"
)
_LOCK = text(
    "SELECT customer_id FROM customer_facts WHERE shop_id = :shop_id AND customer_id = ANY (:customer_ids)"
    " ORDER BY customer_id FOR NO KEY UPDATE"
)
_MOVE = text(
    "UPDATE customer_facts SET version = version + 1 WHERE shop_id = :shop_id AND customer_id = :customer_id"
)
_LOCK_STOCKS = text(
    "SELECT reward_id FROM reward_stocks WHERE shop_id = :shop_id AND reward_id = ANY (:reward_ids)"
    " ORDER BY reward_id FOR NO KEY UPDATE"
)
_READ = text(
    "SELECT CAST(read_books(:shop_id, CAST(:customer_ids AS uuid[]), CAST(:counted AS uuid[]), CAST(:need AS json))"
    " AS text)"
)
_HOLD_SETUP = text("SELECT pg_advisory_xact_lock_shared(setup_lock(:shop_id))")
_WRITE = text("SELECT write_books(:shop_id, CAST(:rows AS json), :reckoned_on)")


class Opened(msgspec.Struct):
    setup: Setup
    snapshot: Snapshot

    def wallet(self, customer_id: UUID) -> Wallet:
        """Raises NotFound for a customer who is not there, or was erased."""
        found = self.snapshot.wallet(customer_id)
        if found is None:
            raise NotFound
        return found


async def open_books(
    session: AsyncSession, shop_id: UUID, customer_ids: Iterable[UUID], counted: Iterable[UUID] = ()
) -> Opened:
    """Locked until the transaction ends, in an order that all share: the set-up, which may not change meanwhile, then
    wallets, then stocks. A referrer whom a first purchase would thank is opened too.

    `counted` are staff and outlets whose awards of today are wanted. Raises CustomerMerged.
    """
    await session.execute(_HOLD_SETUP, {"shop_id": shop_id})
    people = set(customer_ids)
    referrers = await session.scalars(_REFERRERS, {"shop_id": shop_id, "customer_ids": [*people]})
    wanted = sorted(people | set(referrers))
    await lock_wallets(session, shop_id, wanted)
    stocked = (await setup_of(session, shop_id)).needs(now())["stocked"]
    if stocked:
        await session.execute(_LOCK_STOCKS, {"shop_id": shop_id, "reward_ids": stocked})
    opened = await _read(session, shop_id, wanted, [*counted])
    await _must_not_be_merged(
        session, shop_id, people - {wallet.customer_id for wallet in opened.snapshot.wallets}
    )
    return opened


async def lock_wallets(session: AsyncSession, shop_id: UUID, customer_ids: Iterable[UUID]) -> None:
    """In one order, so that nobody waits for each other. What is read afterwards stays true until the end."""
    await session.execute(_LOCK, {"shop_id": shop_id, "customer_ids": [*customer_ids]})


async def _must_not_be_merged(session: AsyncSession, shop_id: UUID, missing: set[UUID]) -> None:
    for customer_id in missing:
        now_is = await who_it_is_now(session, shop_id, customer_id)
        if now_is != customer_id:
            raise CustomerMerged(customer_id=now_is)


async def move_wallet(session: AsyncSession, shop_id: UUID, customer_id: UUID) -> None:
    """Locked until the transaction ends; what was reckoned on it before is not written any more."""
    await session.execute(_MOVE, {"shop_id": shop_id, "customer_id": customer_id})


async def peek(
    session: AsyncSession, shop_id: UUID, customer_ids: Iterable[UUID], counted: Iterable[UUID] = ()
) -> Opened:
    """As `open_books`, for somebody who only looks."""
    return await _read(session, shop_id, [*customer_ids], [*counted])


async def write(
    connection: AsyncSession | AsyncConnection, shop_id: UUID, rows: Rows, reckoned_on: int | None
) -> list[int] | None:
    """The groups that were left out because a wallet of theirs has moved since it was read. None, and nothing was
    written, where the set-up is no longer the version `reckoned_on`."""
    given = {"shop_id": shop_id, "rows": _json(rows), "reckoned_on": reckoned_on}
    left_out: list[int] | None = await connection.scalar(_WRITE, given)
    return left_out


async def write_locked(session: AsyncSession, shop_id: UUID, rows: Rows) -> None:
    """What is written under the locks of `open_books` is never out of date."""
    if await write(session, shop_id, rows, None):
        raise RuntimeError("a wallet moved under its lock")


async def _read(
    session: AsyncSession, shop_id: UUID, customer_ids: list[UUID], counted: list[UUID]
) -> Opened:
    setup = await setup_of(session, shop_id)
    read = await session.scalar(
        _READ,
        {
            "shop_id": shop_id,
            "customer_ids": customer_ids,
            "counted": counted,
            "need": _json(setup.needs(now())),
        },
    )
    assert read is not None
    return Opened(setup, decode(read))


def _json(value: Any) -> str:
    return msgspec.json.encode(value).decode()
