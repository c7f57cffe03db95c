import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from arq.constants import job_key_prefix
from msgspec import structs
from redis.asyncio import Redis
from sqlalchemy import insert, select

from langganan import worker
from langganan.asgi import create_app
from langganan.core.clock import now
from langganan.core.settings import Settings
from langganan.db.engine import Sessions
from langganan.db.unit_of_work import unit_of_work
from langganan.dev.ports import free_port
from langganan.http.once import IdempotencyKey
from langganan.messaging import dispatch
from langganan.messaging.bell import DISPATCH, QUEUE
from langganan.messaging.claim import LEASE
from tests.factories import ShopUnderTest, client_of, read
from tests.messaging.desk import Desk


@contextmanager
def worker_process(settings: Settings) -> Iterator[subprocess.Popen[bytes]]:
    environment = {
        **os.environ,
        "DATABASE_URL": settings.database_url,
        "REDIS_URL": settings.redis_url,
        "SECRET_KEY": settings.secret_key,
        "PUBLIC_URL": settings.public_url,
    }
    process = subprocess.Popen([sys.executable, "-m", "langganan.worker"], env=environment)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


@asynccontextmanager
async def worker_here(settings: Settings):
    stop = asyncio.Event()
    task = asyncio.create_task(worker.work(settings, stop))
    yield
    stop.set()
    await task


def without_valkey(settings: Settings) -> Settings:
    return structs.replace(settings, redis_url=f"redis://127.0.0.1:{free_port()}/0")


async def forget_earlier_bells(settings: Settings) -> None:
    redis: Any = Redis.from_url(settings.redis_url)
    await redis.delete(QUEUE, job_key_prefix + DISPATCH)
    await redis.aclose()


async def ended(process: subprocess.Popen[bytes]) -> int:
    return await asyncio.to_thread(process.wait, 30)


async def test_the_bell_wakes_the_worker_long_before_its_next_look(
    desk: Desk, settings: Settings, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(dispatch, "POLL_SECONDS", 3600)
    await forget_earlier_bells(settings)
    await desk.reader("sari@contoh.id")
    draft = await desk.draft(await desk.email_account())
    async with worker_here(settings):
        await desk.launch(draft["id"])
        await desk.mailbox.until_a_letter_arrives()
    assert await desk.progress(draft["id"]) == {"accepted": 1}


async def test_with_valkey_away_nothing_is_lost(desk: Desk, settings: Settings):
    away = without_valkey(settings)
    await desk.reader("sari@contoh.id")
    draft = await desk.draft(await desk.email_account())
    app = create_app(away)
    async with app.lifespan():
        owner = client_of(app, desk.shop.owner.headers["Authorization"].removeprefix("Bearer "))
        assert read(await owner.post(f"/campaigns/{draft['id']}/launch"))["status"] == "sending"
    async with worker_here(away):
        await desk.mailbox.until_a_letter_arrives()
    assert await desk.progress(draft["id"]) == {"accepted": 1}


async def test_a_worker_killed_in_the_middle_leaves_it_unknown_and_nobody_sends_it_again(
    desk: Desk, settings: Settings
):
    await desk.reader("lama@contoh.id")
    launched = await desk.launched(await desk.email_account())
    with worker_process(settings) as process:
        await desk.mailbox.until_a_letter_arrives()
        process.kill()
        await ended(process)
    await desk.work()
    assert await desk.progress(launched["id"]) == {"sending": 1}
    await desk.work(now() + LEASE + timedelta(seconds=1))
    await desk.work(now() + timedelta(days=30))
    assert await desk.progress(launched["id"]) == {"unknown": 1}
    assert len(desk.mailbox.letters) == 1


async def test_a_worker_that_is_told_to_end_finishes_what_it_is_sending(desk: Desk, settings: Settings):
    await desk.reader("lama@contoh.id")
    launched = await desk.launched(await desk.email_account())
    with worker_process(settings) as process:
        await desk.mailbox.until_a_letter_arrives()
        process.send_signal(signal.SIGTERM)
        desk.mailbox.answer.set()
        assert await ended(process) == 0
    assert await desk.progress(launched["id"]) == {"accepted": 1}


async def test_idempotency_keys_are_forgotten_after_thirty_days(shop: ShopUnderTest, sessions: Sessions):
    shop_id = UUID(shop.id)
    ages = {"young": timedelta(days=29), "old": timedelta(days=31)}
    async with unit_of_work(sessions, shop_id) as session:
        for key, age in ages.items():
            await session.execute(
                insert(IdempotencyKey).values(
                    shop_id=shop_id,
                    credential_id=shop_id,
                    key=key,
                    fingerprint=b"",
                    status=200,
                    answer=b"{}",
                    created_at=now() - age,
                )
            )
    for _twice in range(2):
        await worker.forget_old_keys({"sessions": sessions})
    async with unit_of_work(sessions, shop_id) as session:
        keys = await session.scalars(select(IdempotencyKey.key).where(IdempotencyKey.shop_id == shop_id))
        assert keys.all() == ["young"]
