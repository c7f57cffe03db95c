from typing import Any
from uuid import uuid4

from tests.factories import ShopUnderTest, read, with_key

SALE = {
    "amount": 45_000,
    "customer": {"phone": "0812-3456-7890", "name": "Bu Sari"},
    "external_ref": "POS-7-1",
}


async def test_a_reference_sent_under_a_new_key_is_the_first_sale_and_awards_nothing_more(
    shop: ShopUnderTest,
):
    await shop.stamp_card()
    till = await shop.pos()
    first = read(await till.post("/sales", json=SALE, headers=with_key()), 201)
    again = read(await till.post("/sales", json=SALE, headers=with_key()), 200)
    assert again == first
    assert [*(await shop.balances(first["customer"]["id"])).values()] == [1]


async def test_a_reference_of_another_sale_is_a_conflict(shop: ShopUnderTest):
    till = await shop.pos()
    read(await till.post("/sales", json=SALE, headers=with_key()), 201)
    problem = read(await till.post("/sales", json=SALE | {"amount": 1}, headers=with_key()), 409)
    assert problem["code"] == "external_ref_conflict"


async def test_two_tills_may_use_the_same_reference(shop: ShopUnderTest):
    one, other = await shop.pos(), await shop.pos()
    first = read(await one.post("/sales", json=SALE, headers=with_key()), 201)
    second = read(await other.post("/sales", json=SALE, headers=with_key()), 201)
    assert first["sale"]["id"] != second["sale"]["id"]


async def test_a_sale_made_offline_is_recorded_once(shop: ShopUnderTest):
    await shop.stamp_card()
    person = await shop.customer()
    made: dict[str, Any] = {"id": str(uuid4()), "items": []}
    first = await shop.sell(person["id"], **made)
    assert await shop.sell(person["id"], status=200, **made) == first
    assert [*(await shop.balances(person["id"])).values()] == [1]
    other = await shop.sell(person["id"], status=409, amount=1, **made)
    assert other["code"] == "id_conflict"


async def test_a_stamp_given_offline_is_given_once(shop: ShopUnderTest):
    await shop.stamp_card()
    person = await shop.customer()
    made: dict[str, Any] = {"id": str(uuid4())}
    first = await shop.stamp(person["id"], **made)
    assert await shop.stamp(person["id"], status=200, **made) == first
    assert [*(await shop.balances(person["id"])).values()] == [1]


async def test_a_customer_added_offline_is_added_once(shop: ShopUnderTest):
    made = {"id": str(uuid4()), "name": "Bu Sari", "phone": "0812-3456-7890"}
    first = read(await shop.owner.post("/customers", json=made), 201)
    again = read(await shop.owner.post("/customers", json=made), 200)
    assert again["id"] == first["id"] == made["id"]
    assert len(read(await shop.owner.get("/customers"))["items"]) == 1


async def test_a_receipt_sent_again_with_another_pin_is_the_same_receipt(shop: ShopUnderTest):
    read(await shop.owner.patch("/counter-settings", json={"redeem_with": "pin", "pin": "4821"}))
    person = (await shop.customer())["id"]
    used = {"customer": {"id": person}, "redeem": [{"code": (await shop.voucher(person))["code"]}]}
    till, sale = await shop.pos(), SALE | used
    first = read(await till.post("/sales", json=sale | {"pin": "4821"}, headers=with_key()), 201)
    read(await shop.owner.patch("/counter-settings", json={"pin": "1793"}))
    again = read(await till.post("/sales", json=sale | {"pin": "1793"}, headers=with_key()), 200)
    assert again["sale"] == first["sale"]


async def test_a_receipt_sent_again_under_another_id_is_the_same_receipt(shop: ShopUnderTest):
    till = await shop.pos()
    first = read(await till.post("/sales", json=SALE | {"id": str(uuid4())}, headers=with_key()), 201)
    again = read(await till.post("/sales", json=SALE | {"id": str(uuid4())}, headers=with_key()), 200)
    assert again["sale"] == first["sale"]


async def test_what_is_sent_again_from_a_till_of_another_outlet_is_the_same(shop: ShopUnderTest):
    await shop.stamp_card()
    person = (await shop.customer())["id"]
    market, station = await shop.outlet(), await shop.outlet("Cabang stasiun")
    tills = [await shop.pos(outlet_id=outlet["id"]) for outlet in (market, station)]
    for path, asked in (
        ("/sales", {"amount": 45_000, "customer": {"id": person}}),
        ("/stamps", {"customer_id": person}),
    ):
        asked["id"] = str(uuid4())
        first = read(await tills[0].post(path, json=asked, headers=with_key()), 201)
        assert read(await tills[1].post(path, json=asked, headers=with_key()), 200) == first
        elsewhere = asked | {"outlet_id": station["id"]}
        problem = read(await tills[1].post(path, json=elsewhere, headers=with_key()), 409)
        assert problem["code"] == "id_conflict"
    assert first["customer"]["id"] == person


async def test_the_outlet_that_a_receipt_names_counts(shop: ShopUnderTest):
    market, station = await shop.outlet(), await shop.outlet("Cabang stasiun")
    till = await shop.pos()
    named = [SALE | {"outlet_id": outlet["id"]} for outlet in (market, station)]
    read(await till.post("/sales", json=named[0], headers=with_key()), 201)
    read(await till.post("/sales", json=named[0], headers=with_key()), 200)
    read(await till.post("/sales", json=named[1], headers=with_key()), 409)
