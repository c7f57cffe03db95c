"""`make bench-customers`: finding people and segments in small and large shops, and bringing people in.

Asked over HTTP with a key, one request after another, as the app role with row-level security on. Times are in
milliseconds, as the one who asks sees them.
"""

import argparse
import asyncio
import random
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import aiohttp
import msgspec
import psutil
from msgspec import Struct
from sqlalchemy.ext.asyncio import AsyncEngine

from langganan.customer_imports.tasks import run_imports_of
from langganan.db.engine import create_engine, create_sessions
from langganan.segments.builtin import KEYS
from tests.apps import running
from tests.bench.crowd import FIRST, LAST, Crowd, open_crowd
from tests.bench.shops import settle
from tests.bench.stage import DATABASE, Stage
from tests.factories import read

Ask = Callable[[Crowd, random.Random], tuple[str, str, dict[str, Any]]]
"""Method, path, and the query of a GET or the body of a POST."""


class Plan(Struct, frozen=True):
    sizes: list[int]
    requests: int
    rows: int


FULL = Plan([1_000, 10_000, 100_000, 1_000_000], requests=200, rows=50_000)
QUICK = Plan([1_000, 10_000, 100_000], requests=60, rows=10_000)
_LIMITS = {100_000: 20.0, 1_000_000: 50.0}
_GROWTH = 3.0


class Times(Struct, frozen=True):
    p50: float
    p99: float


class Import(Struct, frozen=True):
    rows: int
    rows_per_second: float
    grown_by_mb: float


class Report(Struct):
    plan: Plan
    rows: dict[str, dict[int, Times]]
    imported: Import
    goals: list[tuple[str, str, bool]]


def _list(**query: str) -> Ask:
    return lambda crowd, _: ("GET", "/customers", {"limit": "50"} | query)


def _count(key: str) -> Ask:
    return lambda crowd, _: ("POST", "/segments/previews", {"rules": {"is": "segment", "key": key}})


def _mistyped(crowd: Crowd, draw: random.Random) -> tuple[str, str, dict[str, Any]]:
    name = draw.choice(LAST)
    at = draw.randrange(1, len(name) - 2)
    return "GET", "/customers", {"q": f"{draw.choice(FIRST)} {name[:at]}{name[at + 1 :]}", "limit": "50"}


def _part_of_number(crowd: Crowd, draw: random.Random) -> tuple[str, str, dict[str, Any]]:
    digits = f"857{10_000_000 + draw.randrange(1, crowd.members)}"
    start = draw.randrange(3)
    return "GET", "/customers", {"q": digits[start : start + 7], "limit": "50"}


_ALL = "segments: all six counts in one answer"
"""Told, and not judged: the goals are for one count at a time."""
_FLAT: dict[str, Ask] = {
    "search: a name with a typing error": _mistyped,
    "search: part of a number": _part_of_number,
    "list: page 1": _list(),
    "list: page 200": lambda crowd, _: (
        ("GET", "/customers", {"limit": "50"} | ({"cursor": crowd.page_200} if crowd.page_200 else {}))
    ),
}
"""What must not grow with the shop."""
ROWS: dict[str, Ask] = (
    _FLAT
    | {_ALL: lambda crowd, _: ("GET", "/segments", {})}
    | {f"segment {key}: count": _count(key) for key in KEYS}
    | {f"segment {key}: first page": _list(segment=key) for key in KEYS}
    | {
        "five rules: count": lambda crowd, _: ("POST", "/segments/previews", {"rules": crowd.rules}),
        "five rules: first page": lambda crowd, _: (
            "GET", "/customers", {"limit": "50", "segment": crowd.segment_id}
        ),
        "whom to greet today": lambda crowd, _: ("GET", "/greetings", {}),
    }
)  # fmt: skip


async def run(stage: Stage, plan: Plan, say: Callable[[str], None]) -> Report:
    url = await stage.servers.new_database(DATABASE)
    owner = create_engine(url, role=None, pool_size=2, patience=900)
    try:
        crowds, imported = await _set_up(stage, plan, owner, say)
        api = await stage.start()
        rows: dict[str, dict[int, Times]] = {name: {} for name in ROWS}
        async with aiohttp.ClientSession() as session:
            for crowd in crowds:
                say(f"asking in a shop of {crowd.members:,}")
                for name, ask in ROWS.items():
                    rows[name][crowd.members] = await _measured(session, api.port, crowd, ask, plan.requests)
        return Report(plan, rows, imported, _judged(rows, imported))
    finally:
        await owner.dispose()


async def _set_up(
    stage: Stage, plan: Plan, owner: AsyncEngine, say: Callable[[str], None]
) -> tuple[list[Crowd], Import]:
    crowds = []
    async with running(stage.servers.settings(DATABASE, number=1)) as app:
        for size in plan.sizes:
            say(f"opening a shop of {size:,}")
            crowds.append(await open_crowd(app, owner, size))
        await settle(owner)
        say(f"bringing in {plan.rows:,} rows")
        imported = await _bring_in(stage, crowds[0], plan.rows)
    await settle(owner)
    return crowds, imported


async def _bring_in(stage: Stage, crowd: Crowd, rows: int) -> Import:
    """As the worker does it, in this process, on a shop that has people already."""
    lines = [
        f"{FIRST[n % len(FIRST)]} {LAST[n % len(LAST)]};0813{10_000_000 + n};Label {n % 5}"
        for n in range(rows)
    ]
    content = "\n".join(["Nama;HP;Label", *lines])
    shop = crowd.shop
    work = read(await shop.owner.post("/customers/imports", content=content), 201)
    read(await shop.owner.post(f"/customers/imports/{work['id']}/start", json={}))
    engine = create_engine(stage.servers.settings(DATABASE, number=1).database_url)
    before, began = psutil.Process().memory_info().rss, time.perf_counter()
    try:
        await run_imports_of(create_sessions(engine), UUID(shop.id))
    finally:
        await engine.dispose()
    took, after = time.perf_counter() - began, psutil.Process().memory_info().rss
    done = read(await shop.owner.get(f"/customers/imports/{work['id']}"))
    assert (done["status"], done["added"]) == ("done", rows), done
    read(await shop.owner.post(f"/customers/imports/{work['id']}/undo"))
    return Import(rows, rows / took, (after - before) / 1e6)


async def _measured(
    session: aiohttp.ClientSession, port: int, crowd: Crowd, ask: Ask, requests: int
) -> Times:
    draw, took = random.Random(crowd.members), []
    headers = {"Authorization": crowd.authorization}
    for number in range(requests + 5):
        method, path, said = ask(crowd, draw)
        given: dict[str, Any] = {"params": said} if method == "GET" else {"json": said}
        began = time.perf_counter()
        async with session.request(
            method, f"http://127.0.0.1:{port}/api/v1{path}", headers=headers, **given
        ) as answer:
            body = await answer.read()
        assert answer.status == 200, (method, path, said, answer.status, body[:300])
        if number >= 5:
            took.append((time.perf_counter() - began) * 1000)
    return Times(statistics.median(took), statistics.quantiles(took, n=100, method="inclusive")[98])


def _judged(rows: dict[str, dict[int, Times]], imported: Import) -> list[tuple[str, str, bool]]:
    """The goal, what was measured, and whether it is met."""
    goals = []
    for size, limit in _LIMITS.items():
        judged = rows.keys() - {_ALL}
        slowest = max(judged, key=lambda name: rows[name][size].p99 if size in rows[name] else 0)
        if size in rows[slowest]:
            p99 = rows[slowest][size].p99
            goals.append((f"p99 at {size:,} ≤ {limit:g} ms", f"{p99:.1f} ({slowest})", p99 <= limit))
    for name in _FLAT:
        few, many = 10_000, 1_000_000
        if few in rows[name] and many in rows[name]:
            growth = rows[name][many].p50 / rows[name][few].p50
            goals.append((f"{name}: 1M / 10k ≤ {_GROWTH:g}", f"{growth:.2f}", growth <= _GROWTH))
    rate = imported.rows_per_second
    goals.append(("import ≥ 5,000 rows/s", f"{rate:,.0f}", rate >= 5_000))
    return goals


def table(report: Report) -> str:
    sizes = report.plan.sizes
    lines = ["p50 / p99 in ms".ljust(42) + "".join(f"{size:>18,}" for size in sizes)]
    for name, by_size in report.rows.items():
        cells = (f"{by_size[size].p50:.1f} / {by_size[size].p99:.1f}" for size in sizes)
        lines.append(name.ljust(42) + "".join(cell.rjust(18) for cell in cells))
    imported = report.imported
    lines += [
        "",
        f"import of {imported.rows:,} rows: {imported.rows_per_second:,.0f} rows/s,"
        f" memory grown by {imported.grown_by_mb:.0f} MB",
        "",
        *(
            f"{goal.ljust(52)}{value.rjust(44)}  {'met' if met else 'not met'}"
            for goal, value, met in report.goals
        ),
    ]
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.customers", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="up to 100,000 customers: a first look")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write it all there")
    wishes = parser.parse_args()
    with Stage() as stage:
        report = asyncio.run(
            run(stage, QUICK if wishes.quick else FULL, lambda line: print(line, flush=True))
        )
    print(f"\n{table(report)}")
    if wishes.json:
        wishes.json.write_bytes(msgspec.json.format(msgspec.json.encode(report), indent=2) + b"\n")


if __name__ == "__main__":
    main()
