"""What runs beside the API: it sends what is due, and keeps house.

The dispatcher needs the database only. Valkey brings the bell and the clock (arq); while it is away messages still
go out, and it is looked for again until it is back.
"""

import asyncio
import signal
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, timedelta
from typing import Any
from uuid import UUID

import structlog
from arq import Worker, cron, func
from arq.connections import RedisSettings
from redis.exceptions import RedisError
from sqlalchemy import delete

from langganan.audit.tasks import audit_nightly
from langganan.core.clock import now
from langganan.core.logs import set_up_logs
from langganan.core.secrets import Vault
from langganan.core.settings import Settings
from langganan.customer_imports.tasks import forget_files, run_imports
from langganan.customers.search import mend_words
from langganan.db.engine import Sessions, create_engine, create_sessions
from langganan.db.unit_of_work import unit_of_work
from langganan.http.once import IdempotencyKey
from langganan.loyalty.models import VoucherCode
from langganan.loyalty.tasks import expire_lots, remind_of_lots
from langganan.messaging.across import shops_all
from langganan.messaging.bell import DISPATCH, IMPORT, QUEUE, decode, encode
from langganan.messaging.dispatch import Dispatcher
from langganan.segments.tasks import follow_spenders

KEYS_LAST = timedelta(days=30)
_LOOK_AGAIN_SECONDS = 3
_LAST_WORDS_SECONDS = 10
_SHOPS_AT_ONCE = 500
_HOUR = 3600

log = structlog.get_logger()


async def dispatch(ctx: dict[str, Any]) -> None:
    """The bell."""
    ctx["bell"].set()


async def forget_old_keys(ctx: dict[str, Any]) -> None:
    """Idempotency keys are kept for 30 days, the codes on customers' screens until they expire,
    what was imported for as long as it is of use, words of names while somebody has them. Safe to run twice."""
    async for shop_id in _every_shop(ctx["sessions"]):
        async with unit_of_work(ctx["sessions"], shop_id) as session:
            await session.execute(
                delete(IdempotencyKey).where(
                    IdempotencyKey.shop_id == shop_id, IdempotencyKey.created_at < now() - KEYS_LAST
                )
            )
            await session.execute(
                delete(VoucherCode).where(VoucherCode.shop_id == shop_id, VoucherCode.expires_at < now())
            )
            await forget_files(session, shop_id)
            await mend_words(session, shop_id)


async def end_lots(ctx: dict[str, Any]) -> None:
    """What of stamps and points has come to its end, and what soon will. One shop's trouble is not the next one's."""
    async for shop_id in _every_shop(ctx["sessions"]):
        try:
            await expire_lots(ctx["sessions"], shop_id)
            await remind_of_lots(ctx["sessions"], shop_id)
        except Exception as error:
            log.error("lots_not_ended", shop_id=str(shop_id), cause=type(error).__name__)


async def import_customers(ctx: dict[str, Any]) -> None:
    """Rung when one begins, and looked for every minute: the next worker goes on where one that died left off."""
    await run_imports(ctx["sessions"])


async def follow_premium(ctx: dict[str, Any]) -> None:
    """Before the shops open: what Premium begins at, where it is a share of those who buy."""
    async for shop_id in _every_shop(ctx["sessions"]):
        try:
            await follow_spenders(ctx["sessions"], shop_id)
        except Exception as error:
            log.error("premium_not_followed", shop_id=str(shop_id), cause=type(error).__name__)


async def check_ledger(ctx: dict[str, Any]) -> None:
    """Every night, and only told: nobody's card is changed by itself."""
    await audit_nightly(ctx["database_url"])


FUNCTIONS = [
    func(dispatch, name=DISPATCH, keep_result=0),
    func(import_customers, name=IMPORT, keep_result=0, timeout=_HOUR),
]
CRON_JOBS = [
    cron(forget_old_keys, name="forget_old_keys", hour=20, minute=17, keep_result=0),
    cron(
        import_customers,
        name="look_for_imports",
        second=11,
        run_at_startup=True,
        keep_result=0,
        timeout=_HOUR,
    ),
    cron(follow_premium, name="follow_premium", hour=20, minute=47, keep_result=0, timeout=_HOUR),
    cron(end_lots, name="end_lots", minute=7, keep_result=0, timeout=_HOUR),
    cron(
        check_ledger, name="check_ledger", hour=19, minute=37, keep_result=0, timeout=6 * _HOUR, max_tries=1
    ),
]


def run(settings: Settings) -> None:
    set_up_logs(settings.log_format, requests=settings.log_requests)
    asyncio.run(_work_until_told(settings))


async def work(settings: Settings, stop: asyncio.Event) -> None:
    """What is being sent when `stop` is set gets a moment to end."""
    bell = asyncio.Event()
    engine = create_engine(settings.database_url)
    sessions = create_sessions(engine)
    dispatcher = Dispatcher(sessions, Vault(settings.secret_key), settings.public_url)
    sending = asyncio.create_task(dispatcher.run(stop, bell))
    ctx = {"bell": bell, "sessions": sessions, "database_url": settings.database_url}
    listening = asyncio.create_task(_listen(settings, ctx))
    log.info("worker_started")
    try:
        await asyncio.wait(
            [sending, listening, asyncio.create_task(stop.wait())], return_when=asyncio.FIRST_COMPLETED
        )
        stop.set()
        await _end(listening, within=0)
        await _end(sending, within=_LAST_WORDS_SECONDS)
    finally:
        await engine.dispose()
    log.info("worker_stopped")


async def _work_until_told(settings: Settings) -> None:
    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    await work(settings, stop)


async def _listen(settings: Settings, ctx: dict[str, Any]) -> None:
    while True:
        worker = Worker(
            FUNCTIONS,
            cron_jobs=CRON_JOBS,
            queue_name=QUEUE,
            redis_settings=_redis_settings(settings.redis_url),
            ctx=dict(ctx),
            handle_signals=False,
            timezone=UTC,
            job_serializer=encode,
            job_deserializer=decode,
            poll_delay=0.2,
            job_timeout=600,
            log_results=False,
        )
        try:
            await worker.async_run()
        except (RedisError, OSError, TimeoutError) as error:
            log.warning("valkey_away", cause=type(error).__name__)
        finally:
            await _close(worker)
        await asyncio.sleep(_LOOK_AGAIN_SECONDS)


async def _close(worker: Worker) -> None:
    try:
        async with asyncio.timeout(2):
            await worker.close()
    except (RedisError, OSError, TimeoutError, asyncio.CancelledError):
        log.info("valkey_connection_dropped")


async def _end(task: asyncio.Task[None], *, within: float) -> None:
    """Errors of a task that ended by itself are raised."""
    if not task.done():
        await asyncio.wait([task], timeout=within)
    if not task.done():
        task.cancel()
        await asyncio.wait([task], timeout=5)
    if task.done() and not task.cancelled():
        task.result()


def _redis_settings(url: str) -> RedisSettings:
    settings = RedisSettings.from_dsn(url)
    settings.conn_retries, settings.conn_timeout = 0, 2
    return settings


async def _every_shop(sessions: Sessions) -> AsyncIterator[UUID]:
    since: UUID | None = None
    while shops := await _some_shops(sessions, since):
        for shop_id in shops:
            yield shop_id
        since = shops[-1]


async def _some_shops(sessions: Sessions, since: UUID | None) -> Sequence[UUID]:
    async with unit_of_work(sessions) as session:
        return await shops_all(session, since, _SHOPS_AT_ONCE)


if __name__ == "__main__":
    import os

    run(Settings.from_env(os.environ))
