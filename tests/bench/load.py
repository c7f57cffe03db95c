"""Load, made as cheaply as can be, since it runs on the same machine: pgbench, and wrk where it is installed."""

import asyncio
import json
import math
import os
import re
import shutil
import signal
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from msgspec import Struct

from langganan.dev.postgres import BIN, OWNER
from tests.bench import requests
from tests.bench.shops import BenchShop
from tests.bench.stage import DATABASE, Api, Stage

HERE = Path(__file__).parent
_DRAIN = 60
"""Seconds at most for what is under way when the time is over."""

_CONNECTING = 1
"""Seconds of pgbench's own time that its connections may take; what it did is timed by its log."""

Kind = Literal["sale", "phone", "card"]
_RESULT = re.compile(r"^RESULT (.*)$", re.MULTILINE)
_SAID = re.compile(r"^SAID (.*)$", re.MULTILINE)
_DONE = re.compile(r"number of transactions actually processed: (\d+)")
_FAILED = re.compile(r"number of failed transactions: (\d+)")


class Result(Struct, frozen=True):
    """`seconds` from the first request to the last answer; `p50` and `p99` in seconds."""

    good: int
    seconds: float
    p50: float
    p99: float

    @property
    def rate(self) -> float:
        return self.good / self.seconds


def generator() -> str:
    return "wrk" if shutil.which("wrk") else "aiohttp"


async def ask(
    apis: Sequence[Api], shop: BenchShop, kind: Kind, *, prefix: str, seconds: float, connections: int
) -> Result:
    """Spread evenly over the processes. Every answer must be the one that a success has."""
    wanted = 201 if kind == "sale" else 200
    if generator() != "wrk":
        return Result(
            *await requests.ask(
                [api.port for api in apis],
                shop,
                kind,
                prefix=prefix,
                seconds=seconds,
                connections=connections,
                status=wanted,
            )
        )
    environment = {
        "LOAD_KIND": kind,
        "LOAD_PREFIX": prefix,
        "LOAD_MEMBERS": str(shop.members),
        "LOAD_LETTERS": shop.letters,
        "LOAD_AUTHORIZATION": shop.authorization,
        "LOAD_STATUS": str(wanted),
        "LOAD_SECONDS": str(seconds),
        "LOAD_PORTS": ",".join(str(api.port) for api in apis),
    }
    said = await _run(
        [
            *(
                "wrk",
                f"-t{len(apis)}",
                f"-c{connections}",
                f"-d{math.ceil(seconds) + _DRAIN}s",
                "--timeout",
                "30s",
            ),
            *("-s", str(HERE / "load.lua"), f"http://127.0.0.1:{apis[0].port}"),
        ],
        environment,
        drained=len(apis),
    )
    found = _RESULT.search(said)
    assert found, said
    result = json.loads(found[1])
    excerpt = said if (first := _SAID.search(said)) is None else first[1]
    assert result["bad"] == result["lost"] == 0, f"{prefix}: {result}: {excerpt}"
    assert result["good"] > 0, said
    return Result(result["good"], result["seconds"], result["p50"], result["p99"])


async def at_the_limit(
    stage: Stage, shop: BenchShop, *, prefix: str, seconds: float, connections: int
) -> Result:
    logs = stage.folder / prefix
    values = {"i": 0, "shop": shop.id, "credential": shop.key_id, "members": shop.members, "prefix": prefix}
    said = await _run(
        [
            *(
                str(BIN / "pgbench"),
                "--no-vacuum",
                "--protocol=prepared",
                f"--client={connections}",
                "--jobs=1",
            ),
            *(
                f"--time={math.ceil(seconds) + _CONNECTING}",
                "--log",
                f"--log-prefix={logs}",
                f"--file={HERE / 'one_sale.pgbench'}",
            ),
            *(f"--define={name}={value}" for name, value in values.items()),
        ],
        {
            "PGHOST": "127.0.0.1",
            "PGPORT": str(stage.servers.postgres_port),
            "PGUSER": OWNER,
            "PGPASSWORD": stage.servers.password,
            "PGDATABASE": DATABASE,
            "PGOPTIONS": "-c role=langganan_app",
        },
    )
    done, failed = _DONE.search(said), _FAILED.search(said)
    assert done, said
    assert failed, said
    assert failed[1] == "0", said
    lines = [line.split() for log in logs.parent.glob(f"{prefix}.*") for line in log.read_text().splitlines()]
    took = sorted(int(line[2]) / 1e6 for line in lines)
    ended = [int(line[4]) + int(line[5]) / 1e6 for line in lines]
    assert len(took) == int(done[1]) > 0
    began = min(end - int(line[2]) / 1e6 for end, line in zip(ended, lines, strict=True))
    return Result(len(took), max(ended) - began, quantile(took, 0.5), quantile(took, 0.99))


def quantile(ordered: Sequence[float], part: float) -> float:
    return ordered[min(int(len(ordered) * part), len(ordered) - 1)]


async def _run(command: list[str], environment: dict[str, str], *, drained: int = 0) -> str:
    """Its words; `drained` is how many must have said so before it is told to end."""
    process = await asyncio.create_subprocess_exec(
        *command,
        env=os.environ | environment,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    assert process.stdout
    said = ""
    try:
        async for line in process.stdout:
            said += line.decode(errors="replace")
            if drained and line == b"DRAINED\n" and said.count("DRAINED\n") == drained:
                process.send_signal(signal.SIGINT)
        await process.wait()
    finally:
        if process.returncode is None:
            process.kill()
    assert process.returncode == 0, said
    return said
