"""What one local instance consists of, each thing started when what it needs is ready."""

import asyncio
import os
import signal
import socket
import sys
from collections.abc import Mapping
from contextlib import AsyncExitStack, suppress
from pathlib import Path

import aiohttp

from langganan.dev import ports, postgres, valkey
from langganan.dev.child import Child, Say
from langganan.dev.data import Secrets
from langganan.dev.problems import Problem
from langganan.dev.terminal import Terminal

_ROUTINE = (
    "LOG:  starting PostgreSQL",
    "LOG:  listening on",
    "LOG:  database system",
    "FATAL:  the database system is starting up",
    "LOG:  received fast shutdown request",
    "LOG:  aborting any active transactions",
    "LOG:  background worker",
    "LOG:  shutting down",
    "LOG:  checkpoint",
    "Memory overcommit",
    "Received SIGTERM scheduling shutdown",
    "Valkey is now ready to exit",
)


async def start_postgres(stack: AsyncExitStack, data: Path, secrets: Secrets, terminal: Terminal) -> str:
    folder, password = data / "postgres", secrets.postgres_password
    await _end_left_over(folder, terminal)
    await asyncio.to_thread(postgres.create, folder, password=password)
    port = ports.free_port()
    server = Child(
        "postgres",
        postgres.command(folder, port=port),
        say=_news(terminal),
        stop_with=signal.SIGINT,
        patience=30,
    )
    await stack.enter_async_context(server)
    await server.until(lambda: postgres.answers(port=port, password=password), within=120)
    await postgres.create_database(port=port, password=password)
    return postgres.url(port=port, password=password)


async def start_valkey(stack: AsyncExitStack, data: Path, secrets: Secrets, terminal: Terminal) -> str:
    port = ports.free_port()
    url = valkey.url(port=port, password=secrets.valkey_password)
    configuration = valkey.configure(data, port=port, password=secrets.valkey_password)
    server = await stack.enter_async_context(
        Child("valkey", valkey.command(configuration), say=_news(terminal))
    )
    await server.until(lambda: valkey.answers(url), within=30)
    return url


async def reach_valkey(url: str) -> str:
    """One that somebody else runs."""
    if not await valkey.answers(url):
        raise Problem(
            "Valkey (REDIS_URL) does not answer. Start it, or leave REDIS_URL out to have one brought along."
        )
    return url


async def start_langganan(
    stack: AsyncExitStack,
    settings: Mapping[str, str],
    listener: socket.socket,
    address: str,
    terminal: Terminal,
) -> None:
    us = [sys.executable, "-m", "langganan.cli"]
    worker = Child("worker", [*us, "worker"], say=terminal.of, environment=settings, patience=15)
    api = Child(
        "api",
        [*us, "api", "--socket", str(listener.fileno())],
        say=terminal.of,
        environment=settings,
        sockets=[listener.fileno()],
    )
    await stack.enter_async_context(worker)
    await stack.enter_async_context(api)
    await api.until(lambda: _is_ready(address), within=60)


def _news(terminal: Terminal) -> Say:
    def say(program: str, line: str) -> None:
        if not any(words in line for words in _ROUTINE):
            terminal.of(program, line)

    return say


async def _is_ready(address: str) -> bool:
    with suppress(aiohttp.ClientError, TimeoutError):
        limit = aiohttp.ClientTimeout(total=5)
        async with (
            aiohttp.ClientSession(timeout=limit) as session,
            session.get(f"{address}/health/ready") as answer,
        ):
            return answer.status == 200
    return False


async def _end_left_over(folder: Path, terminal: Terminal) -> None:
    """Only one instance holds the folder, so a server that still runs on it has lost its own."""
    for number, patience in ((None, 3), (signal.SIGINT, 15), (signal.SIGQUIT, 15)):
        pid = postgres.running(folder)
        if pid is None:
            return
        if number:
            terminal.of("postgres", f"ending the server that an earlier start left behind (process {pid})")
            os.kill(pid, number)
        for _ in range(patience * 20):
            await asyncio.sleep(0.05)
            if postgres.running(folder) is None:
                return
