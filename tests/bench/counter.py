"""`make bench-counter`: the counter measured against what PostgreSQL itself can do, in one run on one machine.

Every round runs every row once and begins with another one, so that what the machine does meanwhile, and what a row
leaves behind, meets them all; ratios are taken within a round. The latencies of wrk are on the strict side: it
corrects them for requests that a slow answer held back.
"""

import argparse
import asyncio
import os
import platform
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct
from sqlalchemy.ext.asyncio import AsyncEngine

from langganan.core.ids import new_id
from langganan.db.engine import create_engine
from tests.apps import running
from tests.bench import load, programs, requests
from tests.bench.shops import BenchShop, open_shop, sales_written, settle
from tests.bench.stage import DATABASE, NEWCOMER, Api, Stage
from tests.bench.table import (
    Measured,
    Rounds,
    Verdicted,
    goals_table,
    is_unsteady,
    judge_at_most,
    judge_ratio,
    table,
)
from tests.bench.trips import CountingProxy
from tests.processes import API

_TILLS = 4
"""Connections that look customers up: waiting in line behind 28 others is not what a till does."""
_LIMIT, _ONE, _TWO, _NEWCOMER, _MANY, _TEN, _PHONE, _CARD = (
    "limit", "one", "two", "newcomer", "many", "ten", "phone", "card",
)  # fmt: skip


class Plan(Struct, frozen=True):
    rounds: int
    seconds: float
    warm_up: float
    few: int
    many: int
    at_the_till: int
    connections: int = 32
    trips: int = 100


FULL = Plan(rounds=5, seconds=6, warm_up=15, few=1_000, many=1_000_000, at_the_till=100_000)
QUICK = Plan(rounds=3, seconds=3, warm_up=3, few=1_000, many=50_000, at_the_till=100_000)


class Report(Struct, frozen=True):
    plan: Plan
    machine: dict[str, Any]
    names: dict[str, str]
    rounds: dict[str, list[Measured]]
    round_trips: dict[str, float]
    goals: list[Verdicted]


class Bench:
    """A stage with its shops and API processes, and one function for each row."""

    def __init__(self, stage: Stage, plan: Plan, owner: AsyncEngine) -> None:
        self.stage, self.plan, self.owner = stage, plan, owner
        self.shops: dict[str, BenchShop] = {}
        self.apis: dict[str, list[Api]] = {}
        self._run = new_id().hex[-6:]

    async def set_up(self) -> None:
        with redirect_stdout(StringIO()):
            await self._open_shops()
        async with self.owner.begin() as connection:
            raw = (await connection.get_raw_connection()).driver_connection
            assert raw
            await raw.execute((Path(__file__).parent / "one_sale.sql").read_text())
        await settle(self.owner)
        alone, first, second, newcomer = await asyncio.gather(
            self.stage.start(core=0),
            self.stage.start(core=0),
            self.stage.start(core=1),
            self.stage.start(core=0, command=NEWCOMER),
        )
        self.apis = {row: [alone] for row in (_ONE, _MANY, _TEN, _PHONE, _CARD)}
        self.apis |= {_TWO: [first, second], _NEWCOMER: [newcomer]}

    async def _open_shops(self) -> None:
        plan = self.plan
        async with running(self.stage.servers.settings(DATABASE, number=1)) as app:
            for row, letters, members, offered in (
                (_ONE, "satuu", plan.few, programs.ONE),
                (_TEN, "sepul", plan.few, programs.TEN),
                (_MANY, "banya", plan.many, programs.ONE),
                (_PHONE, "kasir", plan.at_the_till, programs.ONE),
            ):
                shop = await open_shop(app, self.owner, letters, members=members, programs=offered)
                self.shops[row] = shop
        self.shops |= dict.fromkeys((_LIMIT, _TWO, _NEWCOMER), self.shops[_ONE])
        self.shops[_CARD] = self.shops[_PHONE]

    def rows(self) -> dict[str, Callable[[str, float], Awaitable[load.Result]]]:
        def sales(row: str) -> Callable[[str, float], Awaitable[load.Result]]:
            return lambda prefix, seconds: load.ask(
                self.apis[row],
                self.shops[row],
                "sale",
                prefix=prefix,
                seconds=seconds,
                connections=self.plan.connections,
            )

        def look_up(kind: load.Kind) -> Callable[[str, float], Awaitable[load.Result]]:
            return lambda prefix, seconds: load.ask(
                self.apis[kind], self.shops[kind], kind, prefix=prefix, seconds=seconds, connections=_TILLS
            )

        return {
            _LIMIT: lambda prefix, seconds: load.at_the_limit(
                self.stage,
                self.shops[_LIMIT],
                prefix=prefix,
                seconds=seconds,
                connections=self.plan.connections,
            ),
            **{row: sales(row) for row in (_ONE, _TWO, _NEWCOMER, _MANY, _TEN)},
            _PHONE: look_up("phone"),
            _CARD: look_up("card"),
        }

    async def measure(self, row: str, name: str, seconds: float) -> Measured:
        """Fails unless as many sales were written as were answered with success."""
        shop, apis = self.shops[row], self.apis.get(row, [])
        written, used = await sales_written(self.owner, shop), self.stage.cpu(apis)
        result = await self.rows()[row](f"{self._run}-{row}-{name}", seconds)
        cpu = self.stage.cpu(apis).since(used)
        written = await sales_written(self.owner, shop) - written
        expected = 0 if row in (_PHONE, _CARD) else result.good
        assert written == expected, f"{row}: {result.good} answered with success, {written} sales written"
        await self.stage.rest()
        each = 1000 / result.good
        return Measured(
            result.rate, result.p50 * 1000, result.p99 * 1000, cpu.api * each, cpu.database * each
        )

    async def round_trips(self) -> dict[str, float]:
        """Per sale, one after the other, so that nothing is shared between them; the limit is one by its making."""
        counted = {_LIMIT: 1.0}
        async with CountingProxy(self.stage.servers.postgres_port) as proxy:
            for row, command in ((_ONE, API), (_NEWCOMER, NEWCOMER)):
                api = await self.stage.start(command=command, database_port=proxy.port)
                await self._sell_singly(api, f"warm-{row}")
                before = proxy.trips
                await self._sell_singly(api, f"trips-{row}")
                counted[row] = (proxy.trips - before) / self.plan.trips
                await asyncio.to_thread(self.stage.end, api)
        return counted

    async def _sell_singly(self, api: Api, name: str) -> None:
        shop, address = self.shops[_ONE], f"http://127.0.0.1:{api.port}/api/v1"
        async with requests.client(shop, 1) as session:
            for number in range(self.plan.trips):
                key = f"{self._run}-{name}-{number}"
                await requests.one(session, address, shop, "sale", key=key, status=201)


async def run(stage: Stage, plan: Plan, say: Callable[[str], None]) -> Report:
    async with AsyncExitStack() as stack:
        url = await stage.servers.new_database(DATABASE)
        owner = create_engine(url, role=None, pool_size=2)
        stack.push_async_callback(owner.dispose)
        bench = Bench(stage, plan, owner)
        say(f"Opening shops of {plan.few:,}, {plan.at_the_till:,} and {plan.many:,} customers …")
        await bench.set_up()
        if plan.warm_up:
            say("Warming up …")
            for row in bench.rows():
                await bench.measure(row, "warm", max(1, plan.warm_up / len(bench.rows())))
        rounds: dict[str, list[Measured]] = {row: [] for row in bench.rows()}
        order = deque(rounds)
        for number in range(1, plan.rounds + 1):
            for row in order:
                rounds[row].append(await bench.measure(row, str(number), plan.seconds))
            order.rotate()
            said = ", ".join(f"{row} {measured[-1].rate:,.0f}/s" for row, measured in rounds.items())
            say(f"Round {number} of {plan.rounds}: {said}")
        trips = await bench.round_trips()
    return Report(plan, _machine(), _names(plan), rounds, trips, _goals(plan, rounds, trips))


def _goals(plan: Plan, rounds: Rounds, trips: dict[str, float]) -> list[Verdicted]:
    tail = [measured.p99 / measured.p50 for measured in rounds[_ONE]]
    unsteady = is_unsteady(rounds, _LIMIT)
    sizes = f"{plan.many:,} customers as fast as {plan.few:,}"
    return [
        judge_ratio(rounds, "one process of the limit", _ONE, _LIMIT, at_least=0.6),
        judge_ratio(rounds, "two processes of the limit", _TWO, _LIMIT, at_least=0.8),
        judge_ratio(rounds, "one process against the plain ORM", _ONE, _NEWCOMER, at_least=10),
        judge_at_most("round trips per sale", [round(trips[_ONE], 1)], 3),
        judge_at_most("p99 of a sale, in p50s", tail, 4, unsteady=unsteady),
        judge_ratio(rounds, sizes, _MANY, _ONE, at_least=0.9),
        judge_ratio(rounds, "10 programmes as fast as 1", _TEN, _ONE, at_least=0.7),
        judge_at_most("look-up by number, p99 in ms", [m.p99 for m in rounds[_PHONE]], 50, unsteady=unsteady),
        judge_at_most("look-up by card, p99 in ms", [m.p99 for m in rounds[_CARD]], 50, unsteady=unsteady),
    ]


def _names(plan: Plan) -> dict[str, str]:
    return {
        _LIMIT: "the limit: pgbench, one SQL function",
        _ONE: "POST /sales, one process on one core",
        _TWO: "POST /sales, two processes",
        _NEWCOMER: "the same as a plain ORM transaction",
        _MANY: f"POST /sales, {plan.many:,} customers",
        _TEN: "POST /sales, 10 programmes",
        _PHONE: f"look-up by number among {plan.at_the_till:,}",
        _CARD: f"look-up by card among {plan.at_the_till:,}",
    }


def _machine() -> dict[str, Any]:
    return {
        "cores": os.cpu_count(),
        "load_average": os.getloadavg()[0],
        "system": platform.system(),
        "processor": platform.machine(),
        "python": platform.python_version(),
        "load_from": load.generator(),
    }


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.counter", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer rounds, fewer customers: a first look")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every round there")
    wishes = parser.parse_args()
    with Stage() as stage:
        report = asyncio.run(
            run(stage, QUICK if wishes.quick else FULL, lambda line: print(line, flush=True))
        )
    print(f"\nMedian (least–most) of {report.plan.rounds} rounds.\n")
    print(table(report.rounds, report.names, report.round_trips, _LIMIT))
    print(f"\n{goals_table(report.goals)}")
    if wishes.json:
        wishes.json.write_bytes(msgspec.json.format(msgspec.json.encode(report), indent=2) + b"\n")


if __name__ == "__main__":
    main()
