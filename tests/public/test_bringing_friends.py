import asyncio
import re
from typing import Any
from uuid import uuid4

import httpx
import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from tests.books import Books
from tests.factories import ShopUnderTest, client_of, new_phone, read

BONUS = {"when": "referral", "points": 20, "referrer_points": 30}


@pytest.fixture
def books(shop: ShopUnderTest, owner_engine: AsyncEngine) -> Books:
    return Books(owner_engine, shop.id)


@pytest.fixture
async def referrer(shop: ShopUnderTest) -> dict[str, Any]:
    await shop.points(bonuses=[BONUS])
    return await shop.customer(name="Bu Sari")


async def points(shop: ShopUnderTest, customer_id: str) -> int:
    [balance] = (await shop.balances(customer_id)).values()
    return balance


async def link_of(visitor: httpx.AsyncClient, customer: dict[str, Any]) -> str:
    token = customer["card_url"].rpartition("/")[2]
    return str(read(await visitor.get(f"/public/cards/{token}"))["invitation"]["url"])


async def join_by(browser: httpx.AsyncClient, link: str, phone: str, name: str = "Pak Budi") -> None:
    """As a browser without script does it."""
    path = link.removeprefix(str(browser.base_url).rstrip("/"))
    page = (await browser.get(path)).text
    form = {"name": name, "phone": phone}
    if found := re.search(r'name="r" value="([^"]*)"', page):
        form["r"] = found[1]
    assert (await browser.post(path.partition("?")[0], data=form)).status_code == 303


async def found_by(shop: ShopUnderTest, phone: str) -> str:
    [person] = read(await shop.owner.get("/customers", params={"phone": phone}))["items"]
    return str(person["id"])


async def told(shop: ShopUnderTest, customer_id: str) -> list[str]:
    items = read(await shop.owner.get(f"/customers/{customer_id}/timeline"))["items"]
    return [f"{item['text']} ({item['note']})" if item["note"] else item["text"] for item in items]


async def test_a_friend_joins_by_the_link_and_both_are_thanked_with_the_first_purchase(
    shop: ShopUnderTest,
    browser: httpx.AsyncClient,
    visitor: httpx.AsyncClient,
    referrer: dict[str, Any],
    books: Books,
):
    number = new_phone()
    await join_by(browser, await link_of(visitor, referrer), number)
    friend = await found_by(shop, number)
    assert "Mengajak Pak Budi" in await told(shop, referrer["id"])
    assert "Menjadi pelanggan (mendaftar sendiri · diajak Bu Sari)" in await told(shop, friend)
    assert (await points(shop, referrer["id"]), await points(shop, friend)) == (0, 0)
    await shop.sell(friend, amount=10_000)
    assert (await points(shop, referrer["id"]), await points(shop, friend)) == (30, 10 + 20)
    await shop.sell(friend, amount=10_000)
    assert (await points(shop, referrer["id"]), await points(shop, friend)) == (30, 10 + 20 + 10)
    await books.must_agree()


async def test_the_link_that_is_passed_around_opens_no_card(
    visitor: httpx.AsyncClient, referrer: dict[str, Any]
):
    word = (await link_of(visitor, referrer)).rpartition("?r=")[2]
    assert len(word) == 22
    assert word not in referrer["card_url"]
    read(await visitor.get(f"/public/cards/{word}"), 404)


async def test_the_card_itself_tells_who_brought_them_too(
    shop: ShopUnderTest, visitor: httpx.AsyncClient, slug: str, referrer: dict[str, Any]
):
    number, token = new_phone(), referrer["card_url"].rpartition("/")[2]
    asked = {"name": "Pak Budi", "phone": number, "invited_by": token}
    read(await visitor.post(f"/public/shops/{slug}/join", json=asked), 201)
    await shop.sell(await found_by(shop, number), amount=1_000)
    assert await points(shop, referrer["id"]) == 30


async def test_taken_back_with_the_first_purchase_and_thanked_again_with_the_next(
    shop: ShopUnderTest, referrer: dict[str, Any], books: Books
):
    friend = await shop.customer(referred_by=referrer["id"])
    sold = await shop.sell(friend["id"], amount=10_000)
    await shop.void(sold["sale"]["id"])
    assert (await points(shop, referrer["id"]), await points(shop, friend["id"])) == (0, 0)
    await shop.sell(friend["id"], amount=10_000)
    assert (await points(shop, referrer["id"]), await points(shop, friend["id"])) == (30, 30)
    await books.must_agree()


async def test_somebody_who_was_a_customer_before_brings_nothing(
    shop: ShopUnderTest, browser: httpx.AsyncClient, visitor: httpx.AsyncClient, referrer: dict[str, Any]
):
    number = new_phone()
    before = await shop.customer(phone=number)
    await join_by(browser, await link_of(visitor, referrer), number)
    await shop.sell(before["id"], amount=10_000)
    assert (await points(shop, referrer["id"]), await points(shop, before["id"])) == (0, 10)


async def test_nobody_brings_themselves(shop: ShopUnderTest, referrer: dict[str, Any]):
    own = str(uuid4())
    asked = {"name": "Licik", "phone": new_phone(), "id": own, "referred_by": own}
    refused = read(await shop.owner.post("/customers", json=asked), 422)
    assert refused["errors"][0]["code"] == "referred_by_self"
    read(await shop.owner.get(f"/customers/{own}"), 404)


async def test_nobody_is_brought_by_somebody_who_is_not_here(shop: ShopUnderTest, referrer: dict[str, Any]):
    other = await ShopUnderTest.opened(shop.app)
    gone = await shop.customer()
    read(await shop.owner.delete(f"/customers/{gone['id']}"), 204)
    for nobody in (str(uuid4()), (await other.customer())["id"], gone["id"]):
        asked = {"name": "Pak Budi", "phone": new_phone(), "referred_by": nobody}
        refused = read(await shop.owner.post("/customers", json=asked), 422)
        assert refused["errors"][0]["code"] == "unknown_customer"


@pytest.mark.parametrize("word", ["", "x", "%00", "A" * 22, "é" * 22, "a" * 3000])
async def test_a_link_that_names_nobody_is_a_link_to_join(
    shop: ShopUnderTest, browser: httpx.AsyncClient, slug: str, word: str
):
    number = new_phone()
    await join_by(browser, f"/g/{slug}?r={word}", number)
    assert "Menjadi pelanggan (mendaftar sendiri)" in await told(shop, await found_by(shop, number))


async def test_another_shops_customer_brings_nobody_here(
    shop: ShopUnderTest, browser: httpx.AsyncClient, visitor: httpx.AsyncClient, slug: str
):
    stranger = await (await ShopUnderTest.opened(shop.app)).customer()
    number, link = new_phone(), await link_of(visitor, stranger)
    await join_by(browser, f"/g/{slug}?r={link.rpartition('?r=')[2]}", number)
    assert "Menjadi pelanggan (mendaftar sendiri)" in await told(shop, await found_by(shop, number))


async def test_two_friends_and_the_one_who_brought_them_at_once(
    shop: ShopUnderTest, referrer: dict[str, Any], books: Books
):
    friends = [(await shop.customer(referred_by=referrer["id"]))["id"] for _ in range(2)]
    buyers = [*friends, referrer["id"]] * 4
    tills = [client_of(shop.app, shop.owner.headers["Authorization"].removeprefix("Bearer ")) for _ in buyers]
    answers = await asyncio.gather(
        *(
            till.post("/sales", json={"amount": 10_000, "customer": {"id": buyer}})
            for till, buyer in zip(tills, buyers, strict=True)
        )
    )
    assert {answer.status_code for answer in answers} == {201}
    assert [await points(shop, friend) for friend in friends] == [40 + 20] * 2
    assert await points(shop, referrer["id"]) == 40 + 2 * 30
    await books.must_agree()


async def test_both_are_thanked_with_the_next_purchase_when_the_first_was_withheld(
    shop: ShopUnderTest, referrer: dict[str, Any], books: Books
):
    friend = (await shop.customer(referred_by=referrer["id"]))["id"]
    read(await shop.owner.patch("/counter-settings", json={"awards_per_staff_day": 1}))
    await shop.sell((await shop.customer())["id"])
    assert (await shop.sell(friend, amount=10_000))["withheld"]
    read(await shop.owner.patch("/counter-settings", json={"awards_per_staff_day": None}))
    for _ in range(2):
        await shop.sell(friend, amount=10_000)
    assert (await points(shop, referrer["id"]), await points(shop, friend)) == (30, 10 + 20 + 10)
    await books.must_agree()
