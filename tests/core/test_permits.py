import asyncio
import random
from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import pytest
from redis.asyncio import Redis

from langganan.core import permits
from langganan.core.permits import Permits
from langganan.core.settings import Settings


@pytest.fixture
async def valkey(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Any]:
    monkeypatch.setattr(permits, "_PATIENCE", 60.0)
    connection: Any = Redis.from_url(settings.redis_url)
    yield connection
    await connection.aclose()


async def _taken_until_refused(process: Permits, who: Any) -> int:
    taken = 0
    while (await process.take(who)).granted:
        taken += 1
    return taken


async def test_a_key_gets_its_limit_and_not_one_more(valkey: Any):
    process, who = Permits(valkey, limit=600), uuid4()
    assert await _taken_until_refused(process, who) == 600
    assert (await process.take(uuid4())).granted


async def test_no_answer_promises_more_than_is_left_in_all_processes(valkey: Any):
    processes, who, taken = [Permits(valkey, limit=300) for _ in range(4)], uuid4(), 0
    for _ in range(1000):
        allowance = await random.choice(processes).take(who)
        taken += allowance.granted
        assert allowance.left <= 300 - taken
        assert 0 < allowance.wait <= 60
    assert taken == 300


async def test_nothing_left_is_said_only_when_it_is_true(valkey: Any):
    process, who = Permits(valkey, limit=100), uuid4()
    left = [(await process.take(who)).left for _ in range(100)]
    assert left.index(0) == 99


async def test_hundreds_at_once_over_several_processes_are_counted_together(valkey: Any):
    processes, who = [Permits(valkey, limit=200) for _ in range(4)], uuid4()
    asked = await asyncio.gather(*(processes[turn % 4].take(who) for turn in range(800)))
    assert sum(allowance.granted for allowance in asked) == 200


async def test_most_requests_need_no_word_with_valkey(valkey: Any, monkeypatch: pytest.MonkeyPatch):
    process, who, said = Permits(valkey, limit=600), uuid4(), []
    ask = valkey.execute_command

    async def overheard(*words: Any, **options: Any) -> Any:
        said.append(words[0])
        return await ask(*words, **options)

    monkeypatch.setattr(valkey, "execute_command", overheard)
    for _ in range(500):
        assert (await process.take(who)).granted
    assert 0 < len(said) < 30


async def test_what_was_leased_ends_with_its_minute(valkey: Any):
    process, who = Permits(valkey, limit=100, seconds=1), uuid4()
    assert (await process.take(who)).left == 9
    await asyncio.sleep(1.1)
    assert await _taken_until_refused(process, who) == 100
    assert not (await process.take(who)).granted


async def test_with_valkey_away_each_process_keeps_the_limit_by_itself():
    nowhere: Any = Redis.from_url("redis://127.0.0.1:1/0")
    who = uuid4()
    assert [await _taken_until_refused(Permits(nowhere, limit=50), who) for _ in range(2)] == [50, 50]


async def test_valkey_lost_in_the_middle_gives_no_second_helping(
    valkey: Any, monkeypatch: pytest.MonkeyPatch
):
    process, who = Permits(valkey, limit=100), uuid4()
    before = [await process.take(who) for _ in range(30)]

    async def away(*_: Any, **__: Any) -> Any:
        raise ConnectionError

    monkeypatch.setattr(process, "_lease", away)
    assert len(before) + await _taken_until_refused(process, who) == 100


async def test_whoever_has_not_been_here_for_a_minute_is_forgotten(
    valkey: Any, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(permits, "_REMEMBERED", 3)
    process = Permits(valkey, limit=20, seconds=1)
    for _ in range(3):
        await process.take(uuid4())
    await asyncio.sleep(1.1)
    await process.take(uuid4())
    assert len(process._held) == 1
