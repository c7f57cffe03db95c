"""API processes of their own, as an operator runs several behind a balancer, that can be killed."""

import asyncio
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from langganan.dev import ports
from tests import processes

Environment = Callable[[int], dict[str, str]]
"""What a process is told, by the port that it gets."""


@dataclass
class Member:
    port: int
    process: subprocess.Popen[bytes]
    log: Path
    serves: bool = False

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"


class Herd:
    def __init__(self, folder: Path, size: int, environment: Environment) -> None:
        self._folder, self._size, self._environment = folder, size, environment
        self._members: list[Member] = []
        self._waking: set[asyncio.Task[None]] = set()
        self.killed = 0

    async def __aenter__(self) -> Self:
        await asyncio.gather(*(self._start(ports.free_port()) for _ in range(self._size)))
        self.addresses = [member.address for member in self._members]
        return self

    async def __aexit__(self, *why: object) -> None:
        for waking in self._waking:
            waking.cancel()
        for member in self._members:
            member.process.terminate()
        for member in self._members:
            await asyncio.to_thread(member.process.wait, 30)

    def kill_one(self) -> None:
        """With -9, the one that has served longest; another starts in its place. None, while nobody serves."""
        serving = [member for member in self._members if member.serves]
        if not serving:
            return
        self._members.remove(serving[0])
        serving[0].process.kill()
        serving[0].process.wait()
        self.killed += 1
        waking = asyncio.create_task(self._start(serving[0].port))
        self._waking.add(waking)
        waking.add_done_callback(self._waking.discard)

    def has_lost_one(self) -> bool:
        return any(member.process.poll() is not None for member in self._members)

    def log(self) -> str:
        return "\n".join(log.read_text(errors="replace") for log in sorted(self._folder.glob("api-*.log")))

    async def _start(self, port: int) -> None:
        log = self._folder / f"api-{port}.log"
        process = processes.started(processes.API, log, environment=self._environment(port))
        member = Member(port, process, log)
        self._members.append(member)
        await processes.until_ready(member.address, process, log)
        member.serves = True
