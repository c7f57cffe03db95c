from typing import Any

from tests.factories import ShopUnderTest, read, with_key

SALE = {"amount": 45_000, "customer": {"phone": "0812-3456-7890", "name": "Bu Sari"}}


async def _archive(shop: ShopUnderTest, outlet: dict[str, Any], archived: bool = True) -> None:
    read(await shop.owner.patch(f"/outlets/{outlet['id']}", json={"archived": archived}))


async def test_a_till_sells_where_its_key_stands(shop: ShopUnderTest):
    market = await shop.outlet()
    till, roaming = await shop.pos(outlet_id=market["id"]), await shop.pos()
    sold = [read(await each.post("/sales", json=SALE, headers=with_key()), 201) for each in (till, roaming)]
    assert [sale["sale"]["outlet_id"] for sale in sold] == [market["id"], None]
    assert read(await till.get(f"/sales/{sold[0]['sale']['id']}")) == sold[0]


async def test_a_sale_that_names_its_outlet_was_made_there(shop: ShopUnderTest):
    market, station = await shop.outlet(), await shop.outlet("Cabang stasiun")
    till = await shop.pos(outlet_id=market["id"])
    sale = SALE | {"outlet_id": station["id"]}
    sold = read(await till.post("/sales", json=sale, headers=with_key()), 201)
    assert sold["sale"]["outlet_id"] == station["id"]


async def test_a_sale_sent_again_by_a_till_with_an_outlet_is_the_first_one(shop: ShopUnderTest):
    till = await shop.pos(outlet_id=(await shop.outlet())["id"])
    sale = SALE | {"external_ref": "POS-7-1"}
    first = read(await till.post("/sales", json=sale, headers=with_key()), 201)
    assert read(await till.post("/sales", json=sale, headers=with_key()), 200) == first


async def test_a_till_goes_on_selling_when_its_outlet_was_closed_and_nobody_else_can_name_it(
    shop: ShopUnderTest,
):
    await shop.stamp_card(bonuses=[{"when": "activity", "name": "Ulasan", "points": 1}])
    market, person = await shop.outlet(), (await shop.customer())["id"]
    [program] = read(await shop.owner.get("/programs"))["items"]
    till, roaming = await shop.pos(outlet_id=market["id"]), await shop.pos()
    asked: list[tuple[str, dict[str, Any], int]] = [
        ("/sales", SALE, 201),
        ("/sales/preview", SALE, 200),
        ("/stamps", {"customer_id": person}, 201),
        (f"/customers/{person}/bonuses", {"program_id": program["id"], "activity": "Ulasan"}, 201),
    ]
    await _archive(shop, market)
    for path, body, status in asked:
        read(await till.post(path, json=body, headers=with_key()), status)
    for path, body, _ in asked[:3]:
        named = body | {"outlet_id": market["id"]}
        problem = read(await roaming.post(path, json=named, headers=with_key()), 422)
        assert problem["errors"][0]["code"] == "unknown_outlet", path
    await _archive(shop, market, archived=False)
    read(await roaming.post("/sales", json=SALE | {"outlet_id": market["id"]}, headers=with_key()), 201)


async def test_another_shops_outlet_is_no_outlet(shop: ShopUnderTest):
    theirs = await (await ShopUnderTest.opened(shop.app)).outlet()
    problem = await shop.sell(status=422, outlet_id=theirs["id"])
    assert problem["errors"][0]["field"] == "outlet_id"
    assert read(await shop.owner.get("/sales"))["items"] == []
