"""What the bench runs on: servers of its own in a temporary folder, and the CPU that they use."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Self

import psutil
from msgspec import Struct

from langganan.dev import ports
from tests import processes
from tests.servers import RunningServers, Servers

DATABASE = "langganan_bench"
NEWCOMER = (sys.executable, "-m", "tests.bench.newcomer")
ROOT = Path(__file__).resolve().parents[2]
_TUNING = {
    "shared_buffers": "2GB",
    "min_wal_size": "4GB",
    "max_wal_size": "8GB",
    "checkpoint_timeout": "30min",
    "wal_compression": "off",
    "log_min_messages": "error",
}
"""Durable as in real life; large enough that no checkpoint falls into one row and spares another."""


class Api(Struct):
    """One process."""

    process: subprocess.Popen[bytes]
    port: int


class Cpu(Struct, frozen=True):
    """Seconds of CPU used so far."""

    api: float
    database: float

    def since(self, earlier: "Cpu") -> "Cpu":
        return Cpu(self.api - earlier.api, self.database - earlier.database)


class Stage:
    def __init__(self) -> None:
        self._running = RunningServers(durable=True, tuning=_TUNING)
        self._apis: list[Api] = []

    def __enter__(self) -> Self:
        try:
            self._running.start()
        except BaseException:
            self._running.stop()
            raise
        return self

    def __exit__(self, *why: object) -> None:
        self.end(*self._apis)
        self._running.stop()

    @property
    def servers(self) -> Servers:
        return self._running.servers

    @property
    def folder(self) -> Path:
        return self._running.folder

    async def start(
        self,
        *,
        core: int | None = None,
        command: Sequence[str] = processes.API,
        database_port: int | None = None,
    ) -> Api:
        """One process, as `langganan api` runs in production, with its log in a file."""
        port = ports.free_port()
        log = self.folder / f"api-{port}.log"
        environment = self.servers.environment(DATABASE, number=1, port=port)
        if database_port:
            own = str(self.servers.postgres_port)
            environment["DATABASE_URL"] = environment["DATABASE_URL"].replace(
                f":{own}/", f":{database_port}/"
            )
        environment |= {
            "ENVIRONMENT": "production",
            "KEY_REQUESTS_PER_MINUTE": "1000000000",
            "LOG_FORMAT": "json",
            "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]).rstrip(os.pathsep),
        }
        process = processes.started(command, log, environment=environment, core=core)
        api = Api(process, port)
        self._apis.append(api)
        await processes.until_ready(f"http://127.0.0.1:{port}", process, log)
        return api

    def end(self, *apis: Api) -> None:
        for api in apis:
            api.process.send_signal(signal.SIGTERM)
        for api in apis:
            with suppress(subprocess.TimeoutExpired):
                api.process.wait(15)

    async def rest(self) -> None:
        """Nothing of one row is left over for the next."""
        await asyncio.sleep(0.5)

    def cpu(self, apis: Sequence[Api]) -> Cpu:
        assert self._running.postgres
        postmaster = psutil.Process(self._running.postgres.pid)
        ended = postmaster.cpu_times()
        database = ended.children_user + ended.children_system
        database += sum(_used(process) for process in [postmaster, *postmaster.children()])
        return Cpu(sum(_used(psutil.Process(api.process.pid)) for api in apis), database)


def _used(process: psutil.Process) -> float:
    with suppress(psutil.NoSuchProcess):
        times = process.cpu_times()
        return float(times.user + times.system)
    return 0.0
