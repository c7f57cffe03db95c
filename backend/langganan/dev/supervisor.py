"""`langganan dev`: everything that one local instance needs, started in order and stopped in reverse."""

import asyncio
import os
import signal
import socket
import sys
from collections.abc import Mapping
from contextlib import AsyncExitStack, closing
from dataclasses import dataclass
from pathlib import Path

from langganan.core.settings import Settings
from langganan.db import migrate
from langganan.dev import frontend, ports, servers
from langganan.dev.child import die_with_parent, run_to_end
from langganan.dev.data import Secrets, hold
from langganan.dev.problems import Problem
from langganan.dev.seed import seed
from langganan.dev.terminal import Terminal


@dataclass(frozen=True)
class Wishes:
    host: str
    port: int
    data: Path
    demo: bool = True
    with_parent: bool = False
    """Stop when the program that started this one is gone."""


async def run(wishes: Wishes, environ: Mapping[str, str]) -> None:
    """Returns after a stop signal."""
    terminal = Terminal(steps=5)
    if wishes.with_parent and (follow_parent := die_with_parent(signal.SIGTERM, os.getppid())):
        follow_parent()
    with closing(ports.listen(wishes.host, wishes.port)) as listener:
        address = ports.address(wishes.host, listener)
        with hold(wishes.data, address=address) as secrets:
            instance = asyncio.create_task(_serve(wishes, environ, terminal, listener, secrets))
            _cancel_when_told(instance, terminal)
            try:
                await instance
            except asyncio.CancelledError:
                terminal.line("Stopped; the data is kept.")


async def _serve(
    wishes: Wishes, environ: Mapping[str, str], terminal: Terminal, listener: socket.socket, secrets: Secrets
) -> None:
    address = ports.address(wishes.host, listener)
    async with AsyncExitStack() as stack:
        terminal.step("The app for the phone")
        dist = environ.get("FRONTEND_DIST") or await _build_frontend(terminal)
        terminal.step("PostgreSQL and Valkey")
        database = environ.get("DATABASE_URL") or await servers.start_postgres(
            stack, wishes.data, secrets, terminal
        )
        if theirs := environ.get("REDIS_URL"):
            redis = await servers.reach_valkey(theirs)
        else:
            redis = await servers.start_valkey(stack, wishes.data, secrets, terminal)
        settings = {
            "SECRET_KEY": secrets.secret_key,
            "PUBLIC_URL": address,
            "PYTHONUNBUFFERED": "1",
            **environ,
            "DATABASE_URL": database,
            "REDIS_URL": redis,
            "HOST": wishes.host,
            "PORT": str(listener.getsockname()[1]),
            "FRONTEND_DIST": dist,
        }
        known = Settings.from_env(settings)
        terminal.step("Tables")
        await migrate.upgrade(known.database_owner_url)
        terminal.step("Demo shop" if wishes.demo else "No demo shop")
        demo = await seed(known) if wishes.demo else None
        terminal.step("API and worker")
        await servers.start_langganan(stack, settings, listener, address, terminal)
        terminal.welcome(known.public_url, wishes.data, demo)
        await asyncio.Event().wait()


async def _build_frontend(terminal: Terminal) -> str:
    code = await run_to_end(
        [sys.executable, "-m", "langganan.dev.frontend"], lambda line: terminal.of("app", line)
    )
    if code != 0:
        raise Problem("The app could not be built; the lines above say why.")
    return str(frontend.DIST)


def _cancel_when_told(instance: asyncio.Task[None], terminal: Terminal) -> None:
    """Stops everything in order, once; more signals change nothing, as each child has its own time limit."""
    told = False
    loop = asyncio.get_running_loop()

    def stop() -> None:
        nonlocal told
        if not told:
            told = True
            terminal.line("\nStopping …")
            instance.cancel()

    def stop_without_terminal() -> None:
        if terminal.is_gone():
            stop()
        else:
            loop.call_later(1, stop_without_terminal)

    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        loop.add_signal_handler(number, stop)
    if sys.stdin.isatty():  # a terminal that closes may tell `make`, which waits for us without a word
        stop_without_terminal()
