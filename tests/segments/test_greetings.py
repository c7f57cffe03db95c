from datetime import timedelta
from urllib.parse import unquote

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


async def test_nobody_who_said_no_is_on_the_list(shop: ShopUnderTest):
    no = {"purpose": "care", "channel": "whatsapp", "granted": False}
    birthday = today("Asia/Jakarta").replace(year=1992).isoformat()
    await shop.customer(birthday=birthday, consents=[no])
    assert await _greetings(shop) == []
