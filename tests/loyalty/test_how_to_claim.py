import httpx
import pytest

from tests.factories import ShopUnderTest, client_of, read
from tests.loyalty.cards import claim

HOW = "Unduh di https://kopisari.id/resep sampai Sabtu <3"


async def test_a_voucher_says_how_it_is_claimed_whatever_becomes_of_the_reward(shop: ShopUnderTest):
    ebook = {"cost": 10, "title": "E-book resep", "kind": "digital"}
    points = await shop.points(rewards=[ebook | {"how": HOW}])
    assert points["rewards"][0]["how"] == HOW
    person = await shop.customer()
    await shop.sell(person["id"], amount=20_000)
    claimed = await claim(shop, person["id"], points["rewards"][0])
    changed = read(await shop.owner.patch(f"/programs/{points['id']}", json={"rewards": [ebook]}))
    assert changed["rewards"][0]["how"] is None
    assert claimed["how"] == HOW
    assert read(await shop.owner.get(f"/vouchers/{claimed['code']}"))["how"] == HOW

    token = person["card_url"].rpartition("/")[2]
    visitor = client_of(shop.app)
    card = read(await visitor.get(f"/public/cards/{token}"))
    assert [voucher["how"] for voucher in card["vouchers"]] == [HOW]
    page = (await visitor.get(httpx.URL(person["card_url"]))).text
    assert '<a href="https://kopisari.id/resep"' in page
    assert "sampai Sabtu &lt;3" in page


async def test_a_full_card_gives_a_voucher_that_says_how_it_is_claimed(shop: ShopUnderTest):
    await shop.stamp_card(
        rewards=[{"at": 1, "title": "Kelas barista", "kind": "event", "how": "Sabtu pukul 10"}]
    )
    sold = await shop.sell((await shop.customer())["id"])
    code = sold["vouchers"][0]["code"]
    assert read(await shop.owner.get(f"/vouchers/{code}"))["how"] == "Sabtu pukul 10"


@pytest.mark.parametrize("how", ["", "   ", "x" * 201])
async def test_how_to_claim_is_said_in_few_words_or_not_at_all(shop: ShopUnderTest, how: str):
    reward = {"cost": 10, "title": "E-book resep", "how": how}
    asked = {"kind": "points", "name": "Poin", "earn": {"per": "visit"}, "rewards": [reward]}
    refused = read(await shop.owner.post("/programs", json=asked), 422)
    assert refused["errors"][0]["field"] == "rewards.0.how"
