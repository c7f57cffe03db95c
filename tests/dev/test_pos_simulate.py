import json
import random
import re
import subprocess
import sys
from collections.abc import AsyncIterator
from dataclasses import replace
from itertools import chain
from typing import Any

import pytest
from aiohttp import web
from sqlalchemy import text

from langganan.db.engine import create_engine
from langganan.dev.pos import programs
from langganan.dev.pos.day import plan
from langganan.dev.pos.people import crowd
from langganan.dev.pos.simulate import Wishes, simulate, staged
from langganan.dev.pos.stocks import Stock
from langganan.dev.problems import Problem
from tests.bad_line import Handler, bad_line
from tests.factories import read
from tests.servers import Servers
from tests.tills import SCOPES, Server, ShopWithTill, open_shop, serving


@pytest.fixture(scope="module")
async def server(
    servers: Servers, worker_number: int, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Server]:
    log, name = tmp_path_factory.mktemp("till") / "api.log", f"langganan_simulated_{worker_number}"
    async with serving(servers, name=name, number=worker_number, log=log) as server:
        yield server


@pytest.fixture
async def shop(server: Server) -> AsyncIterator[ShopWithTill]:
    async with open_shop(server) as shop:
        await shop.stamp_card(
            rewards=[{"at": 2, "title": "Gratis topping"}, {"at": 4, "title": "Gratis kopi"}]
        )
        await shop.points()
        yield shop


def short_day(shop: ShopWithTill, *, url: str = "", seed: int | None = None) -> Wishes:
    return Wishes(url or shop.url, shop.key, sales=20, customers=4, seed=seed)


async def verdict(wishes: Wishes) -> tuple[bool, str]:
    said: list[str] = []
    return await simulate(wishes, said.append), "\n".join(said)


def pos_simulate(*words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "langganan.cli", "pos-simulate", *words]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_a_busy_day_ends_with_everything_right(shop: ShopWithTill):
    words = ("--url", shop.url, "--key", shop.key, "--sales", "60", "--customers", "8", "--seed", "7")
    done = pos_simulate(*words)
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(r"16 balances, \d\d vouchers and 60 sales checked: all right\.", done.stdout)
    assert re.search(r"^sale +\d+ +[1-9]\d* +[1-9]\d* +\d+ ms +\d+ ms$", done.stdout, re.MULTILINE)
    assert re.search(r"The line was cut [1-9]", done.stdout)


async def test_what_is_changed_behind_its_back_is_reported_and_nothing_else(
    server: Server, shop: ShopWithTill
):
    a_copy = (
        "INSERT INTO sales SELECT (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(),"
        " 'external_ref', NULL))).* FROM sales s WHERE {one}"
    )
    changes = {
        "UPDATE balances SET balance = balance + 1 WHERE {one}": r"holds \d+, it should hold \d+",
        "UPDATE vouchers SET redeemed_at = now() WHERE {one} AND redeemed_at IS NULL": r"voucher \w+ is redeemed, it",
        "UPDATE sales SET amount = amount + 1 WHERE {one}": r"sale \S+ is \(\d+, .* it should be \(\d+, ",
        a_copy: r"sale \S+ of Rp\d+ was never made",
    }
    async with staged(short_day(shop)) as stage:
        await stage.play()
        async with create_engine(server.database_url, role=None).begin() as owner:
            for change in changes:
                table = next(name for name in ("balances", "vouchers", "sales") if name in change)
                left = "AND redeemed_at IS NULL AND cancelled_at IS NULL" if table == "vouchers" else ""
                any_row = (
                    f"SELECT ctid FROM {table} WHERE shop_id = '{shop.id}' AND customer_id IS NOT NULL {left}"
                )
                changed = await owner.execute(text(change.format(one=f"ctid = ({any_row} LIMIT 1)")))
                assert changed.rowcount == 1, change
        await stage.check()
    found = stage.counter.till.record.mistakes
    assert len(found) == len(changes), found
    for reported in changes.values():
        assert any(re.search(reported, mistake) for mistake in found), (reported, found)


async def test_a_server_that_forgets_keys_and_references_is_found_out(shop: ShopWithTill):
    async def forget(request: web.BaseRequest, pass_on: Handler) -> web.Response:
        return await pass_on(request, as_if_new=request.method == "POST")

    async with bad_line(shop.url, forget) as url, staged(short_day(shop, url=url)) as stage:
        await stage.play()
        await stage.check()
    found = "\n".join(stage.counter.till.record.mistakes)
    for reported in (
        r"sent again became another",
        r"sale \S+ of Rp\d+ was never made",
        r"holds \d+, it should hold",
    ):
        assert re.search(reported, found), (reported, found)


async def test_a_server_that_is_too_busy_now_and_then_costs_nothing(shop: ShopWithTill):
    chance = random.Random(7)

    async def be_busy(request: web.BaseRequest, pass_on: Handler) -> web.Response:
        if chance.random() > 0.1:
            return await pass_on(request)
        return web.json_response(
            {"code": "later"}, status=chance.choice((429, 503)), headers={"Retry-After": "1"}
        )

    async with bad_line(shop.url, be_busy) as url:
        right, said = await verdict(short_day(shop, url=url))
    assert right, said
    assert re.search(r"[1-9]\d* × 429 later, [1-9]\d* × 503 later", said)


def test_the_same_seed_is_the_same_day():
    def course(seed: int) -> list[Any]:
        people = crowd(5, {}, 1)
        visits = chain(*plan(people, 50, random.Random(seed), "SIM"))
        return [
            (visit.person and visit.person.name, visit.mishap, visit.request["items"]) for visit in visits
        ]

    assert course(7) == course(7)
    assert course(7) != course(8)


async def test_a_shop_with_no_programme_is_told_what_to_do(server: Server):
    async with open_shop(server) as shop:
        with pytest.raises(Problem, match="Kopi Sari has no programme that runs"):
            await simulate(short_day(shop), print)


async def test_a_day_in_a_shop_with_every_rule_that_the_model_knows_ends_with_everything_right(
    server: Server,
):
    async with open_shop(server) as shop:
        coffee = {"name": "Kopi tubruk", "category": "Minuman", "price": 9_000}
        made = read(await shop.owner.post("/products", json=coffee), 201)
        read(await shop.owner.post("/products", json={"name": "Es teh manis", "category": "Minuman"}), 201)
        await shop.stamp_card(
            earn={"per": "product", "product_ids": [made["id"]], "categories": ["minuman"]},
            rewards=[
                {"at": 2, "title": "Gratis topping", "per_customer": 1},
                {"at": 3, "title": "Gratis kopi", "stock": 3},
            ],
        )
        await shop.stamp_card(name="Sisa", earn={"per": "amount", "amount": 20_000, "carry": True})
        for rounding in ("up", "nearest"):
            earn = {"per": "amount", "amount": 7_000, "rounding": rounding, "minimum": 10_000, "points": 3}
            tumbler = {"cost": 20, "title": f"Tumbler {rounding}", "stock": 2, "per_customer": 1}
            await shop.points(name=rounding, earn=earn, rewards=[tumbler])
        async with staged(Wishes(shop.url, shop.key, sales=60, customers=6)) as stage:
            await stage.play()
            await stage.check()
            taken = {stock.title: stock.taken for stock in stage.programs.stocks.values()}
    assert stage.counter.till.record.mistakes == []
    assert stage.programs.left_out == []
    assert taken["Gratis kopi"] >= 3


async def test_of_a_programme_that_the_model_does_not_know_the_answers_must_add_up(server: Server):
    async with open_shop(server) as shop:
        tiers = {"by": "spend", "levels": [{"name": "Emas", "at": 50_000, "percent": 200}]}
        await shop.points(tiers=tiers)
        await shop.stamp_card(rewards=[{"at": 3, "title": "Gratis kopi", "audience": "new"}])
        async with staged(short_day(shop)) as stage:
            await stage.play()
            await stage.check()
            assert stage.counter.till.record.mistakes == []
            assert len(stage.programs.left_out) == 2
            async with create_engine(server.database_url, role=None).begin() as owner:
                await owner.execute(
                    text(f"UPDATE balances SET balance = balance + 1 WHERE shop_id = '{shop.id}'")
                )
            await stage.check()
    found = stage.counter.till.record.mistakes
    assert len(found) == 8
    assert all(re.search(r"holds \d+, the answers add up to \d+", mistake) for mistake in found)


async def test_a_reward_that_is_gone_too_soon_or_too_late_is_reported():
    stock = Stock("Tumbler", left=3, taken=2)
    assert [*stock.wrong(1)] == []
    assert [*stock.wrong(2)] == ["2 are left of 'Tumbler', it should be 1 at most"]
    stock.refused = 1
    assert [*stock.wrong(1)] == ["'Tumbler' was refused 1 times, and 1 are left"]
    stock.taken = 4
    assert "4 of 'Tumbler' were given, there were 3" in [*stock.wrong(0)]


async def test_a_programme_that_its_model_does_not_know_is_left_out(
    shop: ShopWithTill, monkeypatch: pytest.MonkeyPatch
):
    understood = programs._UNDERSTOOD
    monkeypatch.setattr(programs, "_UNDERSTOOD", understood | {"reward": understood["reward"] - {"cost"}})
    right, said = await verdict(short_day(shop))
    assert right, said
    assert "Left out of the model: 'Poin Sari', because of cost, which this model does not know;" in said
    assert "its balances are checked against what the answers said" in said
    assert re.search(r"\b8 balances", said)


async def test_customers_whom_the_shops_own_limits_or_rules_touch_are_not_called_wrong(shop: ShopWithTill):
    async def be_strict(request: web.BaseRequest, pass_on: Handler) -> web.Response:
        if request.path.endswith("/redeem"):
            return web.json_response({"code": "pin_required"}, status=403)
        answer = await pass_on(request)
        if request.method == "POST" and request.path.endswith("/sales") and answer.status == 201:
            assert isinstance(answer.body, bytes)
            sold = json.loads(answer.body)
            if sold["earned"] and sold["customer"]["name"] in ("Bu Sari", "Pak Budi"):
                answer.body = json.dumps(sold | {"earned": [], "withheld": "daily_limit_reached"}).encode()
        return answer

    async with bad_line(shop.url, be_strict) as url:
        right, said = await verdict(short_day(shop, url=url))
    assert right, said
    assert len(re.findall(r"Left out of the check: .* limits how much is given in a day", said)) == 2
    assert re.search(r"\b4 balances", said)


async def test_a_key_that_may_too_little_is_told_what_it_lacks(server: Server):
    few = tuple(scope for scope in SCOPES if scope != "vouchers:redeem")
    async with open_shop(server, scopes=few) as shop:
        with pytest.raises(Problem, match=r"needs also vouchers:redeem\."):
            await simulate(short_day(shop), print)


async def test_a_wrong_key_or_address_is_said_in_one_line(shop: ShopWithTill):
    with pytest.raises(Problem, match="does not know this key"):
        await simulate(replace(short_day(shop), key="lgn_live_palsu"), print)
    with pytest.raises(Problem, match="No server answers at http"):
        await simulate(short_day(shop, url="http://127.0.0.1:1"), print)
    with pytest.raises(Problem, match="is not an address; say"):
        await simulate(short_day(shop, url="toko"), print)
