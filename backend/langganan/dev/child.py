"""One program that belongs to a local instance: started, listened to, started again when it dies, stopped."""

import asyncio
import ctypes
import os
import signal
import sys
import time
from asyncio.subprocess import DEVNULL, PIPE, STDOUT, Process, create_subprocess_exec
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from typing import Self

from langganan.dev.problems import Problem

Say = Callable[[str, str], None]
"""Prints a line of the program that is named first."""

_STEADY_AFTER = 30.0
_LONGEST_PAUSE = 30.0
_MAY_FAIL_WHILE_STARTING = 3


class Child:
    """`stop_with` is the signal that asks it to end; it has `patience` seconds before it is killed."""

    def __init__(
        self,
        name: str,
        command: Sequence[str],
        *,
        say: Say,
        environment: Mapping[str, str] | None = None,
        stop_with: signal.Signals = signal.SIGTERM,
        patience: float = 10.0,
        sockets: Sequence[int] = (),
    ) -> None:
        self.name = name
        self._command, self._environment, self._sockets = command, environment, sockets
        self._say, self._stop_with, self._patience = say, stop_with, patience
        self._process: Process | None = None
        self._keeper: asyncio.Task[None] | None = None
        self._stopping = asyncio.Event()
        self._failures = 0

    async def __aenter__(self) -> Self:
        self._process = await self._start()
        self._keeper = asyncio.create_task(self._keep(self._process))
        return self

    async def __aexit__(self, *why: object) -> None:
        assert self._keeper
        self._stopping.set()
        self._signal(self._stop_with)
        _, late = await asyncio.wait([self._keeper], timeout=self._patience)
        if late:
            self._say(self.name, f"does not stop within {self._patience:.0f} seconds; ending it by force")
            self.kill()
        await self._keeper

    async def until(self, ready: Callable[[], Awaitable[bool]], *, within: float) -> None:
        deadline = time.monotonic() + within
        while not await ready():
            if self._failures >= _MAY_FAIL_WHILE_STARTING:
                raise Problem(f"{self.name} does not start; the lines above say why.")
            if time.monotonic() > deadline:
                raise Problem(
                    f"{self.name} was not ready within {within:.0f} seconds; the lines above may say why."
                )
            await asyncio.sleep(0.1)

    def kill(self) -> None:
        self._signal(signal.SIGKILL)

    async def _start(self) -> Process:
        return await create_subprocess_exec(
            *self._command,
            env=self._environment,
            stdin=DEVNULL,
            stdout=PIPE,
            stderr=STDOUT,
            limit=1 << 20,
            pass_fds=self._sockets,
            start_new_session=True,
            preexec_fn=die_with_parent(self._stop_with),
        )

    async def _keep(self, process: Process) -> None:
        while True:
            began = time.monotonic()
            await relay(process, lambda line: self._say(self.name, line))
            code = await process.wait()
            if self._stopping.is_set():
                return
            self._failures = 1 if time.monotonic() - began > _STEADY_AFTER else self._failures + 1
            pause = min(0.5 * 2 ** (self._failures - 1), _LONGEST_PAUSE)
            self._say(self.name, f"ended ({_how(code)}); starting it again in {pause:g} s")
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), pause)
            if self._stopping.is_set():
                return
            self._process = process = await self._start()

    def _signal(self, number: signal.Signals) -> None:
        if self._process and self._process.returncode is None:
            send(self._process, number)


async def run_to_end(command: Sequence[str], hear: Callable[[str], None]) -> int:
    """The exit code; when cancelled, nothing of the program is left behind."""
    process = await create_subprocess_exec(
        *command,
        stdin=DEVNULL,
        stdout=PIPE,
        stderr=STDOUT,
        start_new_session=True,
        preexec_fn=die_with_parent(signal.SIGTERM),
    )
    try:
        await relay(process, hear)
        return await process.wait()
    finally:
        if process.returncode is None:
            send(process, signal.SIGKILL)
            await process.wait()


async def relay(process: Process, hear: Callable[[str], None]) -> None:
    assert process.stdout
    while True:
        try:
            line = await process.stdout.readline()
        except ValueError:  # longer than the limit
            continue
        if not line:
            return
        if text := line.decode(errors="replace").rstrip():
            hear(text)


def send(process: Process, number: signal.Signals) -> None:
    """SIGKILL ends what the program started, too."""
    with suppress(ProcessLookupError):
        if number is signal.SIGKILL:
            os.killpg(process.pid, number)
        else:
            process.send_signal(number)


def die_with_parent(number: signal.Signals, parent: int | None = None) -> Callable[[], None] | None:
    """To be called by a process that wants this signal once its parent is gone, however that ended (Linux only)."""
    if sys.platform != "linux":
        return None
    set_option = ctypes.CDLL(None).prctl
    parent = parent or os.getpid()

    def in_the_child() -> None:
        set_option(1, int(number))  # PR_SET_PDEATHSIG
        if os.getppid() != parent:
            os._exit(1)

    return in_the_child


def _how(code: int) -> str:
    return f"signal {signal.Signals(-code).name}" if code < 0 else f"exit code {code}"
