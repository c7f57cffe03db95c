"""One PostgreSQL and one Valkey for the whole run, whatever the number of test processes."""

import asyncio
import json
import os
import secrets
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from langganan.core.settings import Settings
from langganan.db import migrate
from langganan.dev import ports, postgres, valkey
from tests.processes import started

TEMPLATE = "langganan_template"
_HANDED_DOWN = "LANGGANAN_TEST_SERVERS"


@dataclass(frozen=True)
class Servers:
    postgres_port: int
    valkey_port: int
    password: str

    @classmethod
    def handed_down(cls) -> "Servers":
        return cls(**json.loads(os.environ[_HANDED_DOWN]))

    def database_url(self, name: str) -> str:
        return postgres.url(port=self.postgres_port, password=self.password, database=name)

    async def new_database(self, name: str) -> str:
        await postgres.create_database(
            port=self.postgres_port, password=self.password, name=name, template=TEMPLATE
        )
        return self.database_url(name)

    def settings(self, database: str, *, number: int, port: int = 8000, **others: str) -> Settings:
        return Settings.from_env(self.environment(database, number=number, port=port) | others)

    def environment(self, database: str, *, number: int, port: int) -> dict[str, str]:
        return {
            "DATABASE_URL": self.database_url(database),
            "REDIS_URL": valkey.url(port=self.valkey_port, password=self.password, database=number),
            "SECRET_KEY": "only-for-tests-only-for-tests-only-for-tests",
            "PUBLIC_URL": f"http://127.0.0.1:{port}",
            "PORT": str(port),
        }


class RunningServers:
    """Those of the test run keep nothing for certain; `durable` ones sync every commit, as in real life."""

    def __init__(self, *, durable: bool = False, tuning: Mapping[str, str] | None = None) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="langganan-tests-"))
        self.servers = Servers(ports.free_port(), ports.free_port(), secrets.token_urlsafe(16))
        self._durable, self._tuning = durable, tuning or {}
        self._valkey: subprocess.Popen[bytes] | None = None
        self.postgres: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        servers = self.servers
        postgres.create(self.folder / "postgres", password=servers.password)
        configuration = valkey.configure(self.folder, port=servers.valkey_port, password=servers.password)
        with configuration.open("a") as file:
            file.write("databases 64\n")
        self.start_postgres()
        self._valkey = started(valkey.command(configuration), self.folder / "valkey.log")
        asyncio.run(self._prepare())

    def hand_down(self) -> None:
        """To the test processes that this one starts."""
        os.environ[_HANDED_DOWN] = json.dumps(asdict(self.servers))

    def start_postgres(self) -> None:
        data = self.folder / "postgres"
        command = postgres.command(data, port=self.servers.postgres_port, durable=self._durable)
        command += [f"--{name}={value}" for name, value in self._tuning.items()]
        self.postgres = started(command, self.folder / "postgres.log", stop_with=signal.SIGINT)

    def stop_postgres_at_once(self) -> None:
        """As `pg_ctl stop --mode immediate` does: no checkpoint, and recovery at the next start."""
        assert self.postgres
        self.postgres.send_signal(signal.SIGQUIT)
        self.postgres.wait(30)

    def stop(self) -> None:
        ending = [(self.postgres, signal.SIGINT), (self._valkey, signal.SIGTERM)]
        for process, number in ending:
            if process:
                process.send_signal(number)
        for process, _ in ending:
            if process:
                process.wait(30)
        shutil.rmtree(self.folder, ignore_errors=True)

    async def _prepare(self) -> None:
        port, password = self.servers.postgres_port, self.servers.password
        redis_url = valkey.url(port=self.servers.valkey_port, password=password)
        await self._until(lambda: postgres.answers(port=port, password=password))
        await self._until(lambda: valkey.answers(redis_url))
        await postgres.create_database(port=port, password=password, name=TEMPLATE)
        await migrate.upgrade(self.servers.database_url(TEMPLATE))

    async def _until(self, ready: Callable[[], Awaitable[bool]]) -> None:
        deadline = time.monotonic() + 60
        while not await ready():
            processes = [process for process in (self.postgres, self._valkey) if process]
            dead = [process.args for process in processes if process.poll() is not None]
            logs = "\n".join(log.read_text() for log in self.folder.glob("*.log"))
            assert not dead, f"{dead} ended:\n{logs}"
            assert time.monotonic() < deadline, f"no answer:\n{logs}"
            await asyncio.sleep(0.05)
