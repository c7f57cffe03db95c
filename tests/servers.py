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
from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from langganan.core.settings import Settings
from langganan.db import migrate
from langganan.dev import ports, postgres, valkey
from langganan.dev.child import die_with_parent

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
    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="langganan-tests-"))
        self._processes: list[tuple[subprocess.Popen[bytes], signal.Signals]] = []

    def start(self) -> None:
        data, password = self.folder / "postgres", secrets.token_urlsafe(16)
        postgres.create(data, password=password)
        servers = Servers(ports.free_port(), ports.free_port(), password)
        configuration = valkey.configure(self.folder, port=servers.valkey_port, password=password)
        with configuration.open("a") as file:
            file.write("databases 64\n")
        self._run(
            "postgres", postgres.command(data, port=servers.postgres_port, durable=False), signal.SIGINT
        )
        self._run("valkey", valkey.command(configuration), signal.SIGTERM)
        asyncio.run(self._prepare(servers))
        os.environ[_HANDED_DOWN] = json.dumps(asdict(servers))

    def stop(self) -> None:
        for process, number in self._processes:
            process.send_signal(number)
        for process, _ in self._processes:
            process.wait(30)
        shutil.rmtree(self.folder, ignore_errors=True)

    async def _prepare(self, servers: Servers) -> None:
        port, password = servers.postgres_port, servers.password
        redis_url = valkey.url(port=servers.valkey_port, password=password)
        await self._until(lambda: postgres.answers(port=port, password=password))
        await self._until(lambda: valkey.answers(redis_url))
        await postgres.create_database(port=port, password=password, name=TEMPLATE)
        await migrate.upgrade(servers.database_url(TEMPLATE))

    async def _until(self, ready: Callable[[], Awaitable[bool]]) -> None:
        deadline = time.monotonic() + 60
        while not await ready():
            dead = [process.args for process, _ in self._processes if process.poll() is not None]
            logs = "\n".join(log.read_text() for log in self.folder.glob("*.log"))
            assert not dead, f"{dead} ended:\n{logs}"
            assert time.monotonic() < deadline, f"no answer:\n{logs}"
            await asyncio.sleep(0.05)

    def _run(self, name: str, command: list[str], stop_with: signal.Signals) -> None:
        log = (self.folder / f"{name}.log").open("wb")
        process = subprocess.Popen(
            command,
            stdout=log,
            stderr=log,
            start_new_session=True,
            preexec_fn=die_with_parent(stop_with),
        )
        log.close()
        self._processes.append((process, stop_with))
