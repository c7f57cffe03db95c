import asyncio
from datetime import timedelta
from urllib.parse import unquote

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from langganan.core.clock import now, today
from tests.factories import ShopUnderTest, read


async def _greetings(shop: ShopUnderTest) -> list[dict]:
    return read(await shop.owner.get("/greetings"))["items"]


async def test_a_birthday_is_greeted_in_the_shops_own_day(shop: ShopUnderTest):
    day = today("Asia/Jakarta").replace(year=1992)
    await shop.customer(name="Bu Sari", birthday=day.isoformat())
    await shop.customer(name="Pak Budi", birthday=(day - timedelta(days=40)).isoformat())
    greetings = await _greetings(shop)
    assert [greeting["customer"]["name"] for greeting in greetings] == ["Bu Sari"]
    assert greetings[0]["wa_url"].startswith("https://wa.me/62857")
    assert unquote(greetings[0]["wa_url"].partition("text=")[2]) == greetings[0]["message"]


async def test_whoever_was_greeted_is_left_in_peace(shop: ShopUnderTest):
    person = await shop.customer(birthday=today("Asia/Jakarta").replace(year=1992).isoformat())
    read(await shop.owner.post("/greetings", json={"customer_id": person["id"]}), 204)
    assert await _greetings(shop) == []


async def test_one_stamp_left_is_worth_a_word(shop: ShopUnderTest):
    await shop.stamp_card(rewards=[{"at": 3, "title": "Gratis 1 kopi"}])
    person = await shop.customer(name="Bu Sari")
    for days in (5, 4):
        await shop.sell(person["id"], occurred_at=(now() - timedelta(days=days)).isoformat())
    assert [greeting["customer"]["name"] for greeting in await _greetings(shop)] == ["Bu Sari"]


async def test_a_regular_later_than_usual_is_missed(shop: ShopUnderTest):
    person = await shop.customer(name="Bu Sari")
    for days in (30, 25, 20):
        await shop.sell(person["id"], occurred_at=(now() - timedelta(days=days)).isoformat())
    greetings = await _greetings(shop)
    assert [greeting["customer"]["name"] for greeting in greetings] == ["Bu Sari"]
    assert "20" in greetings[0]["reason"]


async def test_whose_coffee_must_be_used_up_is_asked_before_they_are_missed(shop: ShopUnderTest):
    beans = [{"name": "Biji kopi", "quantity": 1, "unit_price": 90_000}]
    cake = [{"name": "Bolu", "quantity": 1, "unit_price": 45_000}]
    person = await shop.customer(name="Bu Sari")
    for days in (70, 50, 30, 10):
        await shop.sell(person["id"], items=cake, occurred_at=(now() - timedelta(days=days)).isoformat())
    for days in (80, 60, 40, 20):
        await shop.sell(person["id"], items=beans, occurred_at=(now() - timedelta(days=days)).isoformat())
    [greeting] = await _greetings(shop)
    assert greeting["reason"] == "biasanya beli Biji kopi tiap 20 hari, sudah 20 hari"
    assert "Biji kopi-nya masih ada?" in greeting["message"]


async def test_what_somebody_buys_every_day_is_no_stock(shop: ShopUnderTest):
    coffee = [{"name": "Kopi susu", "quantity": 1, "unit_price": 18_000}]
    person = await shop.customer(name="Bu Sari")
    for days in (9, 8, 7, 6, 5):
        await shop.sell(person["id"], items=coffee, occurred_at=(now() - timedelta(days=days)).isoformat())
    [greeting] = await _greetings(shop)
    assert greeting["reason"] == "biasanya tiap 1 hari, sudah 5 hari"


async def test_nobody_who_said_no_is_on_the_list(shop: ShopUnderTest):
    no = {"purpose": "care", "channel": "whatsapp", "granted": False}
    birthday = today("Asia/Jakarta").replace(year=1992).isoformat()
    await shop.customer(birthday=birthday, consents=[no])
    assert await _greetings(shop) == []


async def test_the_third_day_after_a_first_purchase_is_worth_a_question(shop: ShopUnderTest):
    person = await shop.customer(name="Bu Sari")
    items = [{"name": "Bolu pandan", "quantity": 1, "unit_price": 45_000}]
    await shop.sell(person["id"], items=items, occurred_at=(now() - timedelta(days=3, hours=1)).isoformat())
    yesterday = await shop.customer(name="Pak Budi")
    await shop.sell(yesterday["id"], occurred_at=(now() - timedelta(days=1)).isoformat())
    [greeting] = await _greetings(shop)
    assert greeting["reason"] == "belanja pertama 3 hari lalu"
    assert "Bagaimana Bolu pandan-nya?" in greeting["message"]


async def test_somebody_who_has_been_coming_for_years_is_thanked_to_the_day(
    shop: ShopUnderTest, owner_engine: AsyncEngine
):
    person = await shop.customer(name="Bu Sari")
    for days in range(20, 10, -1):
        await shop.sell(person["id"], occurred_at=(now() - timedelta(days=days)).isoformat())
    read(await shop.owner.post("/greetings", json={"customer_id": person["id"]}), 204)
    assert await _greetings(shop) == []
    await _first_bought(owner_engine, person["id"], days_ago=365 * 2 + 2)
    assert [greeting["reason"] for greeting in await _greetings(shop)] == ["sudah 2 tahun jadi pelanggan"]
    await _first_bought(owner_engine, person["id"], days_ago=365 * 2 + 30)
    assert await _greetings(shop) == []


async def _first_bought(owner_engine: AsyncEngine, customer_id: str, *, days_ago: int) -> None:
    """And was not greeted lately."""
    values = {"id": customer_id, "at": now() - timedelta(days=days_ago)}
    async with owner_engine.begin() as connection:
        await connection.execute(
            text("UPDATE customer_facts SET first_at = :at WHERE customer_id = :id"), values
        )
        greeted = "UPDATE events SET occurred_at = :at WHERE customer_id = :id AND type = 'customer.greeted'"
        await connection.execute(text(greeted), values)


async def test_whom_one_is_about_to_greet_nobody_else_does(shop: ShopUnderTest):
    birthday = today("Asia/Jakarta").replace(year=1992).isoformat()
    person = await shop.customer(birthday=birthday)
    dewi = await shop.hire(name="Dewi")
    body = {"customer_id": person["id"]}
    read(await dewi.post("/greetings/claims", json=body), 204)
    assert await _greetings(shop) == []
    assert len(read(await dewi.get("/greetings"))["items"]) == 1
    refused = read(await shop.owner.post("/greetings/claims", json=body), 409)
    assert (refused["code"], refused["staff"]) == ("being_greeted", "Dewi")
    read(await dewi.post("/greetings/claims", json=body), 204)
    read(await dewi.post("/greetings", json=body), 204)
    assert read(await shop.owner.post("/greetings/claims", json=body), 409)["code"] == "being_greeted"
    read(await (await shop.pos()).post("/greetings/claims", json=body), 403)


async def test_of_two_who_open_a_greeting_at_once_one_has_it(shop: ShopUnderTest):
    person = await shop.customer(birthday=today("Asia/Jakarta").replace(year=1992).isoformat())
    staff = [shop.owner, *[await shop.hire() for _ in range(3)]]
    body = {"customer_id": person["id"]}
    answers = await asyncio.gather(*(one.post("/greetings/claims", json=body) for one in staff))
    assert sorted(answer.status_code for answer in answers) == [204, 409, 409, 409]


async def test_each_of_the_staff_begins_with_another(shop: ShopUnderTest):
    birthday = today("Asia/Jakarta").replace(year=1992).isoformat()
    for _ in range(5):
        await shop.customer(birthday=birthday)
    firsts = set()
    for _ in range(9):
        person = await shop.hire()
        items = read(await person.get("/greetings"))["items"]
        assert len(items) == 5
        firsts.add(items[0]["customer"]["id"])
    assert len(firsts) > 1
