"""Programs that a test starts: each in a session of its own, its words in a file, gone when we are."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

import aiohttp

from langganan.dev.child import die_with_parent

API = (sys.executable, "-m", "langganan.cli", "api")


def started(
    command: Sequence[str],
    log: Path,
    *,
    stop_with: signal.Signals = signal.SIGTERM,
    environment: Mapping[str, str] | None = None,
    sockets: Sequence[int] = (),
    core: int | None = None,
) -> subprocess.Popen[bytes]:
    """On one core when it is named, and where the system can do that."""
    with log.open("ab") as out:
        return subprocess.Popen(
            command,
            stdout=out,
            stderr=out,
            env=os.environ | (environment or {}),
            pass_fds=sockets,
            start_new_session=True,
            preexec_fn=_in_the_child(stop_with, core),
        )


async def until_ready(address: str, process: subprocess.Popen[bytes], log: Path, within: float = 60) -> None:
    """Until the API there has its database, its queue and its tables."""
    deadline = time.monotonic() + within
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=5)) as session:
        while not await _is_ready(session, address):
            if process.poll() is not None or time.monotonic() > deadline:
                raise AssertionError(f"{address} does not answer:\n{_read(log)}")
            await asyncio.sleep(0.1)


async def _is_ready(session: aiohttp.ClientSession, address: str) -> bool:
    with suppress(aiohttp.ClientError, TimeoutError):
        async with session.get(f"{address}/health/ready") as answer:
            return answer.status == 200
    return False


def _read(log: Path) -> str:
    return log.read_text(errors="replace")


def _in_the_child(stop_with: signal.Signals, core: int | None) -> Callable[[], None]:
    die = die_with_parent(stop_with)

    def prepare() -> None:
        if die:
            die()
        if core is not None and hasattr(os, "sched_setaffinity"):
            allowed = sorted(os.sched_getaffinity(0))
            os.sched_setaffinity(0, {allowed[core % len(allowed)]})

    return prepare
