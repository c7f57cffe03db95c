"""The worker's main loop: whatever is due in any shop is claimed, sent with no transaction open, and written down."""

import asyncio
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from uuid import UUID

import structlog
from msgspec import Struct
from redis.exceptions import RedisError
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from langganan.channels.contract import Channel, Rejected, TryLater, Unsure
from langganan.core.clock import now
from langganan.core.errors import NotFound
from langganan.core.secrets import Vault
from langganan.db.engine import Sessions
from langganan.db.unit_of_work import unit_of_work
from langganan.messaging.accounts import find_account, open_account
from langganan.messaging.across import shops_with_due_deliveries
from langganan.messaging.claim import Parcel, claim
from langganan.messaging.outcome import Outcome, put_back, sweep, write_down
from langganan.shops.models import Shop

BATCH = 50
AT_ONCE_PER_ACCOUNT = 10
SHOPS_AT_ONCE = 8
SEND_SECONDS = 60
POLL_SECONDS = 2.0
WRITE_DOWN_TRIES = 5

AWAY = (SQLAlchemyError, OSError, TimeoutError, RedisError)
log = structlog.get_logger()


class Dispatcher(Struct, eq=False):
    sessions: Sessions
    vault: Vault
    public_url: str
    clock: Callable[[], datetime] = now

    async def run(self, stop: asyncio.Event, bell: asyncio.Event) -> None:
        """Until `stop` is set; `bell` shortens the pause. Shops take turns, so that a long campaign holds nobody up."""
        busy: dict[UUID, asyncio.Task[int]] = {}
        since: UUID | None = None
        while not stop.is_set():
            bell.clear()
            try:
                due = await self.due_shops(since)
            except AWAY as error:
                log.warning("database_away", cause=_cause(error))
                due = []
            since = due[-1] if len(due) == SHOPS_AT_ONCE else None
            for shop_id in due:
                if shop_id not in busy and len(busy) < SHOPS_AT_ONCE:
                    busy[shop_id] = asyncio.create_task(self._batch_of(shop_id, stop))
            await _first_of(stop, bell, list(busy.values()), pause=POLL_SECONDS)
            busy = {shop_id: task for shop_id, task in busy.items() if not task.done()}
        if busy:
            await asyncio.wait(busy.values())

    async def due_shops(self, since: UUID | None = None) -> Sequence[UUID]:
        async with unit_of_work(self.sessions) as session:
            return await shops_with_due_deliveries(session, since, SHOPS_AT_ONCE)

    async def batch(self, shop_id: UUID, stop: asyncio.Event | None = None) -> int:
        """One turn of a shop; how many messages were sent, or tried."""
        at = self.clock()
        async with unit_of_work(self.sessions, shop_id) as session:
            swept = await sweep(session, shop_id, at=at)
        async with unit_of_work(self.sessions, shop_id) as session:
            shop = await session.scalar(select(Shop).where(Shop.id == shop_id))
            if shop is None:
                return 0
            parcels = await claim(session, shop, limit=BATCH, public_url=self.public_url, at=at)
        by_account: dict[UUID, list[Parcel]] = {}
        for parcel in parcels:
            by_account.setdefault(parcel.account_id, []).append(parcel)
        async with asyncio.TaskGroup() as group:
            for account_id, of_account in by_account.items():
                group.create_task(self._send_all(shop_id, account_id, of_account, stop))
        if parcels or swept:
            log.info("dispatched", shop_id=str(shop_id), parcels=len(parcels), swept=swept)
        return len(parcels)

    async def _batch_of(self, shop_id: UUID, stop: asyncio.Event) -> int:
        try:
            return await self.batch(shop_id, stop)
        except* AWAY as group:
            log.warning("database_away", shop_id=str(shop_id), cause=_cause(group.exceptions[0]))
        except* Exception:
            log.exception("dispatch_failed", shop_id=str(shop_id))
        await asyncio.sleep(POLL_SECONDS)
        return 0

    async def _send_all(
        self, shop_id: UUID, account_id: UUID, parcels: Sequence[Parcel], stop: asyncio.Event | None
    ) -> None:
        channel = await self._open(shop_id, account_id)
        if isinstance(channel, Rejected):
            for parcel in parcels:
                await self._write_down(parcel, channel)
            return
        pace = Pace(channel.traits.per_second)
        hands = asyncio.Semaphore(AT_ONCE_PER_ACCOUNT)

        async def send(parcel: Parcel) -> None:
            async with hands:
                await pace.wait()
                lease_left = (parcel.lease_until - self.clock()).total_seconds()
                if lease_left < SEND_SECONDS or (stop is not None and stop.is_set()):
                    await self._put_back(parcel)
                else:
                    await self._write_down(parcel, await _send(channel, parcel))

        try:
            async with asyncio.TaskGroup() as group:
                for parcel in parcels:
                    group.create_task(send(parcel))
        finally:
            await channel.close()

    async def _open(self, shop_id: UUID, account_id: UUID) -> Channel | Rejected:
        async with unit_of_work(self.sessions, shop_id) as session:
            account = await find_account(session, shop_id, account_id)
        try:
            if account is None:
                raise NotFound
            return open_account(self.vault, account)
        except (NotFound, KeyError, ValueError) as error:
            log.warning("account_not_usable", account_id=str(account_id), cause=type(error).__name__)
            return Rejected("settings", credentials=True)

    async def _write_down(self, parcel: Parcel, outcome: Outcome) -> None:
        """Tries for a while: a database that is away for a moment must not turn what is known into unknown."""
        for attempt in range(WRITE_DOWN_TRIES):
            try:
                async with unit_of_work(self.sessions, parcel.shop_id) as session:
                    held = await write_down(session, parcel, outcome, at=self.clock())
            except AWAY:
                if attempt == WRITE_DOWN_TRIES - 1:
                    raise
                await asyncio.sleep(2.0**attempt)
            else:
                if not held:
                    log.warning("fence_lost", delivery_id=str(parcel.delivery_id))
                return

    async def _put_back(self, parcel: Parcel) -> None:
        async with unit_of_work(self.sessions, parcel.shop_id) as session:
            await put_back(session, parcel, at=self.clock())


class Pace:
    """Spaces out what one account sends."""

    def __init__(self, per_second: float | None) -> None:
        self._gap = 1 / per_second if per_second else 0.0
        self._next = time.monotonic()

    async def wait(self) -> None:
        if self._gap:
            turn = max(self._next, time.monotonic())
            self._next = turn + self._gap
            await asyncio.sleep(turn - time.monotonic())


async def _send(channel: Channel, parcel: Parcel) -> Outcome:
    """Whatever a channel does, there is an outcome; what it does not say counts as unsure."""
    try:
        async with asyncio.timeout(SEND_SECONDS):
            return await channel.send(parcel.message)
    except (Rejected, TryLater, Unsure) as outcome:
        return outcome
    except TimeoutError:
        return Unsure("timeout")
    except Exception as error:
        log.error(
            "channel_failed", channel=channel.name, delivery_id=str(parcel.delivery_id), cause=_cause(error)
        )
        return Unsure(type(error).__name__)


def _cause(error: BaseException) -> str:
    """The kind of error; its words may hold an address."""
    return type(getattr(error, "orig", None) or error).__name__


async def _first_of(
    stop: asyncio.Event, bell: asyncio.Event, tasks: Sequence[asyncio.Task[int]], *, pause: float
) -> None:
    waiting = [asyncio.create_task(stop.wait()), asyncio.create_task(bell.wait())]
    try:
        await asyncio.wait([*waiting, *tasks], timeout=pause, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in waiting:
            task.cancel()
