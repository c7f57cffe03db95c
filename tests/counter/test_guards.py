"""What keeps two tills from spoiling one thing, and what becomes of it when that is taken out."""

from collections.abc import AsyncIterator, Awaitable, Callable
from itertools import count
from typing import Any

import pytest

from tests.counter.unguarded import Guard, TwoTills, two_tills
from tests.factories import ShopUnderTest, new_phone, with_key
from tests.servers import Servers

_NUMBERS = count()
Race = Callable[[TwoTills], Awaitable[Any]]

VERSIONS = {"write_books": ("locked.version <> locked.reckoned - 1", "false")}
WALLETS = {" ORDER BY customer_id FOR NO KEY UPDATE": " ORDER BY customer_id"}
STOCKS = {" ORDER BY reward_id FOR NO KEY UPDATE": " ORDER BY reward_id"}
KEYS = {"write_books": ("NOT pg_try_advisory_xact_lock(k.lock)", "false")}
NOT_USED_YET = {"vouchers.redeemed_at IS NULL AND": ""}


async def two_sales_to_one_customer(tills: TwoTills) -> Any:
    await tills.shop.stamp_card()
    sale = {"amount": 45_000, "customer": {"id": (await tills.shop.customer())["id"]}}
    said = await tills.at_once(_sell(tills.shop.owner, sale), _sell(tills.other, sale))
    return said, await _held(tills), await _written(tills)


async def one_request_twice(tills: TwoTills) -> Any:
    key = with_key()
    said = await tills.at_once(
        *(_sell(till, {"amount": 45_000}, key) for till in (tills.shop.owner, tills.other))
    )
    return said[0], await tills.count("sales")


async def two_taps_for_one_customer(tills: TwoTills) -> Any:
    await tills.shop.stamp_card()
    tap = {"customer_id": (await tills.shop.customer())["id"], "count": 1}
    said = await tills.at_once(*(till.post("/stamps", json=tap) for till in (tills.shop.owner, tills.other)))
    return said, await _held(tills), await _written(tills)


async def two_who_want_the_last_one(tills: TwoTills) -> Any:
    points = await tills.shop.points(rewards=[{"cost": 10, "title": "Tumbler", "stock": 1}])
    wanted = {"reward_id": points["rewards"][0]["id"]}
    one, other = [await _with_points(tills.shop) for _ in range(2)]
    said = await tills.at_once(
        tills.shop.owner.post(f"/customers/{one}/vouchers", json=wanted),
        tills.other.post(f"/customers/{other}/vouchers", json=wanted),
    )
    return said, await tills.count("vouchers")


async def one_voucher_at_two_tills(tills: TwoTills) -> Any:
    code = (await tills.shop.voucher((await tills.shop.customer())["id"]))["code"]
    path = f"/vouchers/{code}/redeem"
    return await tills.at_once(*(till.post(path, json={}) for till in (tills.shop.owner, tills.other)))


GUARDS = [
    pytest.param(
        two_sales_to_one_customer, ([201, 201], 2, 2),
        Guard(inside=VERSIONS), ([201, 201], 1, 2),
        id="the wallet's version: a sale loses its stamp",
    ),
    pytest.param(
        one_request_twice, (201, 1),
        Guard(inside=KEYS, constraints={"idempotency_keys": "pk_idempotency_keys"}), (201, 2),
        id="the key's lock and the key itself: a request sent twice is two sales",
    ),
    pytest.param(
        two_taps_for_one_customer, ([201, 201], 2, 2),
        Guard(words=WALLETS), ([201, 500], 1, 1),
        id="the wallets' lock: of two taps one fails",
    ),
    pytest.param(
        two_taps_for_one_customer, ([201, 201], 2, 2),
        Guard(words=WALLETS, inside=VERSIONS), ([201, 201], 1, 2),
        id="the wallets' lock and the version behind it: a tap loses its stamp",
    ),
    pytest.param(
        two_who_want_the_last_one, ([201, 409], 1),
        Guard(words=STOCKS, constraints={"reward_stocks": "ck_reward_stocks_left"}), ([201, 201], 2),
        id="the stock's lock and its count: the last one is had twice",
    ),
    pytest.param(
        one_voucher_at_two_tills, [200, 409],
        Guard(words=NOT_USED_YET), [200, 200],
        id="whether a voucher was used: it works twice",
    ),
]  # fmt: skip


@pytest.fixture(scope="module")
async def guarded(servers: Servers, worker_number: int) -> AsyncIterator[TwoTills]:
    async with two_tills(servers, f"langganan_guarded_{worker_number}", worker_number) as tills:
        yield tills


@pytest.mark.parametrize(("race", "right", "guard", "harm"), GUARDS)
async def test_a_race_does_harm_only_when_its_guard_is_taken_out(
    race: Race, right: Any, guard: Guard, harm: Any, guarded: TwoTills, servers: Servers, worker_number: int
):
    guarded.shop = await ShopUnderTest.opened(guarded.shop.app)
    guarded.other.headers["Authorization"] = guarded.shop.owner.headers["Authorization"]
    assert await race(guarded) == right
    await guarded.books.must_agree()
    name = f"langganan_without_{next(_NUMBERS)}_{worker_number}"
    async with two_tills(servers, name, worker_number, guard) as unguarded:
        assert await race(unguarded) == harm


async def _sell(till: Any, sale: dict[str, Any], key: dict[str, str] | None = None) -> Any:
    return await till.post("/sales", json=sale, headers=key or with_key())


async def _held(tills: TwoTills) -> int:
    return sum((await tills.books.balances()).values())


async def _written(tills: TwoTills) -> int:
    return sum((await tills.books.replayed()).values())


async def _with_points(shop: ShopUnderTest) -> str:
    sold = await shop.sell({"phone": new_phone()}, amount=10_000)
    return str(sold["customer"]["id"])
