"""One thing wanted by many at once, over four processes."""

import asyncio
import random
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from uuid import uuid4

import pytest

from tests.books import Books
from tests.factories import ShopUnderTest, new_phone, read
from tests.faults.tills import Answer, Tills

pytestmark = pytest.mark.xdist_group("four processes")

SALE = {"amount": 45_000, "customer": {"phone": "0812-3456-7890", "name": "Bu Sari"}}


async def _at_once(times: int, ask: Callable[[], Awaitable[Answer]]) -> list[Answer]:
    return [*await asyncio.gather(*(ask() for _ in range(times)))]


async def _a_hundred(shop: ShopUnderTest, *, amount: int) -> list[str]:
    """Customers who bought once; their ids."""
    sold = await asyncio.gather(*(shop.sell({"phone": new_phone()}, amount=amount) for _ in range(100)))
    return [sale["customer"]["id"] for sale in sold]


async def _left(shop: ShopUnderTest) -> int:
    [program] = read(await shop.owner.get("/programs"))["items"]
    return int(program["rewards"][0]["left"])


def _statuses(answers: Sequence[Answer]) -> Counter[int]:
    return Counter(answer.status for answer in answers)


def _refusals(answers: Sequence[Answer]) -> set[str]:
    return {answer.code for answer in answers if answer.status >= 400}


async def test_two_hundred_of_one_request_have_one_effect(shop: ShopUnderTest, books: Books, till: Tills):
    await shop.stamp_card()
    key = str(uuid4())
    answers = await _at_once(200, lambda: till.ask("POST", "/sales", SALE, key))

    assert set(_statuses(answers)) <= {201, 409}
    assert _refusals(answers) <= {"request_in_progress"}
    firsts = [
        answer for answer in answers if answer.status == 201 and "Idempotent-Replayed" not in answer.headers
    ]
    assert len(firsts) == 1
    assert len({answer.body["sale"]["id"] for answer in answers if answer.status == 201}) == 1
    assert await books.entries() == {"earn": 1}
    await books.must_agree()


async def test_one_reference_under_two_hundred_keys_is_one_sale(
    shop: ShopUnderTest, books: Books, till: Tills
):
    await shop.stamp_card()
    sale = SALE | {"external_ref": "POS-7-000123"}
    answers = await _at_once(200, lambda: till.ask("POST", "/sales", sale, str(uuid4())))

    assert _statuses(answers) == {201: 1, 200: 199}
    assert len({answer.body["sale"]["id"] for answer in answers}) == 1
    assert await books.entries() == {"earn": 1}
    await books.must_agree()


async def test_of_a_hundred_who_use_one_voucher_one_wins(shop: ShopUnderTest, till: Tills):
    code = (await shop.voucher((await shop.customer())["id"]))["code"]
    answers = await _at_once(100, lambda: till.ask("POST", f"/vouchers/{code}/redeem", {}, str(uuid4())))

    assert _statuses(answers) == {200: 1, 409: 99}
    assert _refusals(answers) == {"voucher_already_redeemed"}


async def test_of_a_hundred_who_take_the_last_reward_with_points_one_wins(
    shop: ShopUnderTest, books: Books, staff: Tills
):
    points = await shop.points(rewards=[{"cost": 10, "title": "Tumbler", "stock": 1}])
    wanted = {"reward_id": points["rewards"][0]["id"]}
    people = await _a_hundred(shop, amount=10_000)
    answers = await asyncio.gather(
        *(staff.ask("POST", f"/customers/{person}/vouchers", wanted) for person in people)
    )

    assert _statuses(answers) == {201: 1, 409: 99}
    assert _refusals(answers) == {"reward_sold_out"}
    assert Counter((await books.balances()).values()) == {10: 99, 0: 1}
    assert await _left(shop) == 0
    await books.must_agree()


async def test_of_a_hundred_cards_that_are_full_at_once_one_gets_the_last_reward(
    shop: ShopUnderTest, books: Books, till: Tills
):
    await shop.stamp_card(rewards=[{"at": 2, "title": "Gratis 1 kopi", "stock": 1}])
    people = await _a_hundred(shop, amount=10_000)
    answers = await asyncio.gather(
        *(
            till.ask("POST", "/sales", {"amount": 1, "customer": {"id": person}}, str(uuid4()))
            for person in people
        )
    )

    assert _statuses(answers) == {201: 100}
    assert sum(len(answer.body["vouchers"]) for answer in answers) == 1
    assert Counter((await books.balances()).values()) == {2: 99, 0: 1}
    assert await _left(shop) == 0
    await books.must_agree()


async def test_points_for_one_reward_buy_one_however_many_ask(
    shop: ShopUnderTest, books: Books, staff: Tills
):
    points = await shop.points()
    reward, person = points["rewards"][0], (await shop.customer())["id"]
    await shop.sell(person, amount=reward["cost"] * 1_000)
    wanted = {"reward_id": reward["id"]}
    answers = await _at_once(100, lambda: staff.ask("POST", f"/customers/{person}/vouchers", wanted))

    assert _statuses(answers) == {201: 1, 409: 99}
    assert _refusals(answers) == {"balance_too_low"}
    assert [*(await books.balances()).values()] == [0]
    await books.must_agree()


async def test_of_fifty_voids_one_takes_the_sale_back(shop: ShopUnderTest, books: Books, till: Tills):
    await shop.stamp_card()
    await shop.points()
    sold = await shop.sell(SALE["customer"])
    path, why = f"/sales/{sold['sale']['id']}/void", {"reason": "salah ketik"}
    answers = await _at_once(50, lambda: till.ask("POST", path, why, str(uuid4())))

    assert _statuses(answers) == {200: 1, 409: 49}
    assert _refusals(answers) == {"sale_already_voided"}
    assert await books.entries() == {"earn": 2, "reverse": 2}
    assert set((await books.balances()).values()) == {0}
    await books.must_agree()


@pytest.mark.parametrize("seconds", [4, pytest.param(20, marks=pytest.mark.faults)])
async def test_a_rush_of_everything_shows_nobody_a_deadlock(
    seconds: int, shop: ShopUnderTest, books: Books, staff: Tills
):
    """A deadlock would be seen as a 503."""
    await shop.stamp_card(rewards=[{"at": 3, "title": "Gratis 1 kopi"}])
    points = await shop.points(rewards=[{"cost": 20, "title": "Potongan"}])
    claim = {"reward_id": points["rewards"][0]["id"]}
    people = [(await shop.customer())["id"] for _ in range(3)]
    sales, codes = [(await shop.sell(people[0]))["sale"]["id"]], [(await shop.voucher(people[0]))["code"]]
    until = time.monotonic() + seconds

    async def busy() -> None:
        while time.monotonic() < until:
            person = random.choice(people)
            match random.choice(["sell", "sell", "stamp", "claim", "redeem", "void"]):
                case "sell":
                    answer = await staff.ask("POST", "/sales", SALE | {"customer": {"id": person}})
                    if answer.status == 201:
                        sales.append(answer.body["sale"]["id"])
                        codes.extend(voucher["code"] for voucher in answer.body["vouchers"])
                case "stamp":
                    await staff.ask("POST", "/stamps", {"customer_id": person, "count": random.randint(1, 4)})
                case "claim":
                    await staff.ask("POST", f"/customers/{person}/vouchers", claim)
                case "redeem":
                    await staff.ask("POST", f"/vouchers/{random.choice(codes)}/redeem", {})
                case _:
                    await staff.ask("POST", f"/sales/{random.choice(sales)}/void", {"reason": "salah ketik"})

    await asyncio.gather(*(busy() for _ in range(16)))
    assert set(staff.seen) == {200, 201, 409}
    assert {"earn", "redeem", "reverse"} == set(await books.entries())
    await books.must_agree()
