import pytest

from tests.factories import ShopUnderTest, read, with_key


async def test_a_shop_opens_renames_and_closes_an_outlet(shop: ShopUnderTest):
    outlet = await shop.outlet("  Cabang pasar ")
    assert (outlet["name"], outlet["archived"]) == ("Cabang pasar", False)
    path = f"/outlets/{outlet['id']}"
    renamed = read(await shop.owner.patch(path, json={"name": "Cabang stasiun"}))
    assert (renamed["name"], renamed["archived"]) == ("Cabang stasiun", False)
    assert read(await shop.owner.patch(path, json={"archived": True}))["archived"] is True
    assert read(await shop.owner.get("/outlets"))["items"] == [renamed | {"archived": True}]
    assert read(await shop.owner.patch(path, json={"archived": False}))["archived"] is False


async def test_everybody_who_works_here_sees_the_outlets_and_a_manager_changes_them(shop: ShopUnderTest):
    outlet = await shop.outlet()
    for somebody in (await shop.hire("cashier"), await shop.pos("sales:write")):
        assert [row["id"] for row in read(await somebody.get("/outlets"))["items"]] == [outlet["id"]]
        read(await somebody.post("/outlets", json={"name": "Cabang saya"}), 403)
        read(await somebody.patch(f"/outlets/{outlet['id']}", json={"archived": True}), 403)
    manager = await shop.hire("manager")
    read(await manager.post("/outlets", json={"name": "Cabang stasiun"}), 201)


async def test_a_till_stands_at_an_outlet(shop: ShopUnderTest):
    outlet = await shop.outlet()
    await shop.pos(outlet_id=outlet["id"])
    await shop.pos()
    keys = read(await shop.owner.get("/api-keys"))["items"]
    assert [key["outlet_id"] for key in keys] == [outlet["id"], None]


@pytest.mark.parametrize("state", ["archived", "another shop's"])
async def test_nothing_happens_at_an_outlet_that_is_closed_or_not_ours(shop: ShopUnderTest, state: str):
    opened_by = shop if state == "archived" else await ShopUnderTest.opened(shop.app)
    outlet = await opened_by.outlet()
    if state == "archived":
        read(await shop.owner.patch(f"/outlets/{outlet['id']}", json={"archived": True}))
    for path, body in (
        ("/sales", {"amount": 20_000}),
        ("/api-keys", {"name": "POS", "scopes": ["sales:write"]}),
    ):
        asked = body | {"outlet_id": outlet["id"]}
        problem = read(await shop.owner.post(path, json=asked, headers=with_key()), 422)
        assert [(error["field"], error["code"]) for error in problem["errors"]] == [
            ("outlet_id", "unknown_outlet")
        ]
    assert read(await shop.owner.get("/sales"))["items"] == []


async def test_a_sale_at_an_open_outlet_is_taken(shop: ShopUnderTest):
    outlet = await shop.outlet()
    read(await shop.owner.post("/sales", json={"amount": 20_000, "outlet_id": outlet["id"]}), 201)
