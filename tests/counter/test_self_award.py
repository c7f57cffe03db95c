from typing import Any

from tests.factories import ShopUnderTest, new_phone, read, with_key


async def _flagged(shop: ShopUnderTest) -> list[tuple[str, Any]]:
    """Who awarded themselves, and to which card: as the owner reads it."""
    items = read(await shop.owner.get("/activity?limit=200"))["items"]
    return [
        (item["actor"]["name"], item["customer"]["id"]) for item in items if item["type"] == "award.to_self"
    ]


async def test_a_sale_to_a_cashiers_own_number_is_flagged(shop: ShopUnderTest):
    await shop.stamp_card()
    phone = new_phone()
    dewi, own = await shop.hire(name="Dewi", phone=phone), (await shop.customer(phone=phone))["id"]
    sale = {"amount": 45_000, "customer": {"id": own}}
    read(await dewi.post("/sales", json=sale), 201)
    assert await _flagged(shop) == [("Dewi", own)]


async def test_a_cashier_who_adds_herself_with_the_sale_is_flagged_too(shop: ShopUnderTest):
    await shop.stamp_card()
    phone = new_phone()
    dewi = await shop.hire(name="Dewi", phone=phone)
    sold = read(await dewi.post("/sales", json={"amount": 45_000, "customer": {"phone": phone}}), 201)
    assert await _flagged(shop) == [("Dewi", sold["customer"]["id"])]


async def test_taps_and_thanks_to_oneself_are_flagged(shop: ShopUnderTest):
    card = await shop.stamp_card(bonuses=[{"when": "activity", "name": "Ulasan", "points": 2}])
    phone = new_phone()
    dewi, own = await shop.hire(name="Dewi", phone=phone), (await shop.customer(phone=phone))["id"]
    read(await dewi.post("/stamps", json={"customer_id": own}), 201)
    thanks = {"program_id": card["id"], "activity": "Ulasan"}
    read(await dewi.post(f"/customers/{own}/bonuses", json=thanks), 201)
    assert await _flagged(shop) == [("Dewi", own)] * 2


async def test_an_owner_is_known_by_the_address_too(shop: ShopUnderTest):
    address = f"ratna-{shop.id}@contoh.id"
    other = await ShopUnderTest.opened(shop.app, email=address, owner_name="Bu Ratna")
    await other.stamp_card()
    own = (await other.customer(email=address.upper()))["id"]
    await other.stamp(own)
    assert await _flagged(other) == [("Bu Ratna", own)]


async def test_what_others_give_them_and_what_earns_nothing_is_not_flagged(shop: ShopUnderTest):
    phone = new_phone()
    dewi, own = await shop.hire(name="Dewi", phone=phone), (await shop.customer(phone=phone))["id"]
    sale = {"amount": 45_000, "customer": {"id": own}}
    read(await dewi.post("/sales", json=sale), 201)
    await shop.stamp_card()
    till = await shop.pos()
    read(await till.post("/sales", json=sale, headers=with_key()), 201)
    await shop.stamp(own)
    read(await dewi.post("/stamps", json={"customer_id": (await shop.customer())["id"]}), 201)
    assert await _flagged(shop) == []
