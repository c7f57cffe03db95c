import asyncio
from typing import Any

import httpx
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from langganan.db.engine import Sessions
from langganan.db.unit_of_work import unit_of_work
from langganan.messaging.across import shops_all
from langganan.shops.permissions import SCOPES
from tests.factories import PASSWORD, ShopUnderTest, client_of, read, with_key

SALE = {"amount": 45_000, "customer": {"phone": "0812-0000-0001"}, "external_ref": "POS-1"}


async def _open(shop: ShopUnderTest) -> dict[str, Any]:
    sandbox: dict[str, Any] = read(await shop.owner.post("/sandbox"), 201)
    return sandbox


async def _test_till(shop: ShopUnderTest) -> httpx.AsyncClient:
    await _open(shop)
    return await shop.pos(sandbox=True)


async def test_points_are_tried_in_it_from_the_first_sale_to_the_voucher(shop: ShopUnderTest):
    till = await _test_till(shop)
    sold = read(await till.post("/sales", json=SALE | {"amount": 64_500}, headers=with_key()), 201)
    [_, points] = read(await till.get("/programs"))["items"]
    path, wanted = f"/customers/{sold['customer']['id']}/vouchers", {"reward_id": points["rewards"][0]["id"]}
    voucher = read(await till.post(path, json=wanted, headers=with_key()), 201)
    assert (voucher["kind"], voucher["value"], voucher["status"]) == ("discount_amount", 10_000, "good")


async def _names(till: httpx.AsyncClient) -> list[str]:
    return sorted(row["name"] for row in read(await till.get("/customers"))["items"])


async def test_a_test_till_finds_a_furnished_shop(shop: ShopUnderTest):
    till = await _test_till(shop)
    me = read(await till.get("/me"))
    assert me["shop"]["sandbox"] is True
    assert me["shop"]["name"] == f"{shop.shop['name']} (sandbox)"
    assert me["api_key"]["name"] == "POS"
    assert await _names(till) == ["Bu Sari", "Pak Budi"]
    programs = read(await till.get("/programs"))["items"]
    assert [program["name"] for program in programs] == ["Beli 5 gratis 1", "Poin Sari"]
    assert [reward["cost"] for reward in programs[1]["rewards"]] == [50]
    [outlet] = read(await till.get("/outlets"))["items"]
    sold = read(await till.post("/sales", json=SALE | {"outlet_id": outlet["id"]}, headers=with_key()), 201)
    assert sold["customer"]["new"] is False
    assert [(earned["balance"], earned["target"]) for earned in sold["earned"]] == [(1, 5), (45, None)]


async def test_what_is_tried_does_not_happen_in_the_real_shop_nor_the_other_way_round(shop: ShopUnderTest):
    test, live = await _test_till(shop), await shop.pos()
    tried = read(await test.post("/sales", json=SALE, headers=with_key()), 201)["sale"]
    sold = read(await live.post("/sales", json={"amount": 1000}, headers=with_key()), 201)["sale"]
    read(await live.get(f"/sales/{tried['id']}"), 404)
    read(await test.get(f"/sales/{sold['id']}"), 404)
    assert [sale["id"] for sale in read(await shop.owner.get("/sales"))["items"]] == [sold["id"]]
    assert read(await shop.owner.get("/customers"))["items"] == []
    assert read(await shop.owner.get("/outlets"))["items"] == []
    assert await _names(live) == []


async def test_a_test_key_is_for_the_sandbox_and_a_live_key_for_the_shop(shop: ShopUnderTest):
    test, live = await _test_till(shop), await shop.pos()
    for till, own, other in ((test, "lgn_test_", "lgn_live_"), (live, "lgn_live_", "lgn_test_")):
        secret = till.headers["Authorization"].removeprefix("Bearer ")
        assert secret.startswith(own)
        read(await client_of(shop.app, secret.replace(own, other)).get("/me"), 401)
    keys = read(await shop.owner.get("/api-keys"))["items"]
    assert [(key["sandbox"], key["prefix"][:9]) for key in keys] == [
        (True, "lgn_test_"),
        (False, "lgn_live_"),
    ]


async def test_a_test_key_rotates_and_ends_like_any_other(shop: ShopUnderTest):
    till = await _test_till(shop)
    key = read(await till.get("/me"))["api_key"]
    new = read(await shop.owner.post(f"/api-keys/{key['id']}/rotate"))
    assert new["secret"].startswith("lgn_test_")
    renewed = client_of(shop.app, new["secret"])
    assert read(await renewed.get("/me"))["shop"]["sandbox"] is True
    read(await shop.owner.delete(f"/api-keys/{key['id']}"), 204)
    read(await till.get("/me"), 401)
    read(await renewed.get("/me"), 401)


async def test_a_shop_has_one_sandbox(shop: ShopUnderTest):
    sandbox = await _open(shop)
    assert read(await shop.owner.post("/sandbox")) == sandbox


async def test_asked_for_many_times_at_once_it_is_opened_once(shop: ShopUnderTest):
    answers = await asyncio.gather(*(shop.owner.post("/sandbox") for _ in range(8)))
    assert sorted(answer.status_code for answer in answers) == [200] * 7 + [201]
    assert len({answer.json()["id"] for answer in answers}) == 1


async def test_emptied_it_is_as_it_was_and_the_keys_follow(shop: ShopUnderTest):
    till, key = await _test_till(shop), with_key()
    sold = read(await till.post("/sales", json=SALE, headers=key), 201)["sale"]
    read(await till.post("/customers", json={"name": "Mbak Ayu"}), 201)
    before = read(await till.get("/me"))["shop"]["id"]

    emptied = read(await shop.owner.post("/sandbox/reset"))
    assert emptied["id"] == read(await till.get("/me"))["shop"]["id"] != before
    assert await _names(till) == ["Bu Sari", "Pak Budi"]
    assert read(await till.get("/sales"))["items"] == []
    read(await till.get(f"/sales/{sold['id']}"), 404)
    again = await till.post("/sales", json=SALE, headers=key)
    assert read(again, 201)["earned"][0]["balance"] == 1
    assert "Idempotent-Replayed" not in again.headers


async def test_without_a_sandbox_there_is_nothing_to_empty_and_no_key_to_it(shop: ShopUnderTest):
    wanted = {"name": "POS", "scopes": ["sales:write"], "sandbox": True}
    assert read(await shop.owner.post("/api-keys", json=wanted), 409)["code"] == "no_sandbox"
    assert read(await shop.owner.post("/sandbox/reset"), 409)["code"] == "no_sandbox"


async def test_only_whoever_makes_keys_opens_and_empties_it(shop: ShopUnderTest):
    till = await shop.pos(*SCOPES)
    test = await _test_till(shop)
    for somebody in (await shop.hire("manager"), await shop.hire("cashier"), till, test):
        read(await somebody.post("/sandbox"), 403)
        read(await somebody.post("/sandbox/reset"), 403)


async def test_a_test_till_stands_at_no_real_outlet(shop: ShopUnderTest):
    await _open(shop)
    outlet = await shop.outlet()
    wanted = {"name": "POS", "scopes": ["sales:write"], "sandbox": True, "outlet_id": outlet["id"]}
    problem = read(await shop.owner.post("/api-keys", json=wanted), 422)
    assert problem["errors"][0]["code"] == "unknown_outlet"


async def test_nobody_comes_upon_it_from_outside(shop: ShopUnderTest):
    slug = read(await (await _test_till(shop)).get("/me"))["shop"]["slug"]
    visitor = client_of(shop.app)
    read(await visitor.get(f"/public/shops/{slug}"), 404)
    asked = {"name": "Pak Budi", "phone": "0812-3456-7890"}
    read(await visitor.post(f"/public/shops/{slug}/join", json=asked), 404)
    read(await visitor.get(f"/public/shops/{shop.shop['slug']}"))


async def test_signing_in_leads_to_the_real_shop(shop: ShopUnderTest):
    await _open(shop)
    asked = {"login": shop.phone, "password": PASSWORD}
    assert read(await client_of(shop.app).post("/auth/login", json=asked))["shop"]["id"] == shop.id


async def test_two_shops_have_two_sandboxes(shop: ShopUnderTest):
    other = await ShopUnderTest.opened(shop.app)
    ours, theirs = await _test_till(shop), await _test_till(other)
    read(await ours.post("/sales", json=SALE, headers=with_key()), 201)
    assert read(await theirs.get("/sales"))["items"] == []
    read(await other.owner.post("/sandbox/reset"))
    assert len(read(await ours.get("/sales"))["items"]) == 1


async def test_workers_pass_by_one_that_was_emptied(shop: ShopUnderTest, sessions: Sessions):
    first = await _open(shop)
    second = read(await shop.owner.post("/sandbox/reset"))
    async with unit_of_work(sessions) as session:
        visited = {str(shop_id) for shop_id in await shops_all(session, None, 10_000)}
    assert {shop.id, second["id"]} <= visited
    assert first["id"] not in visited


async def test_a_shop_cannot_claim_another_shops_sandbox_nor_the_shop_itself(
    shop: ShopUnderTest, owner_engine: AsyncEngine
):
    till, other = await _test_till(shop), await ShopUnderTest.opened(shop.app)
    theirs = await _open(other)
    for claimed in (theirs["id"], other.id, shop.id):
        async with owner_engine.begin() as connection:
            claim = "UPDATE shops SET sandbox_id = :claimed WHERE shop_id = :shop_id"
            await connection.execute(text(claim), {"claimed": claimed, "shop_id": shop.id})
        read(await till.get("/me"), 401)


async def test_the_owner_sees_whether_anything_arrived(shop: ShopUnderTest):
    till = await _test_till(shop)
    nothing = read(await shop.owner.post("/sandbox"))
    assert (nothing["sales"], nothing["last_sale_at"]) == (0, None)
    read(await till.post("/sales", json=SALE, headers=with_key()), 201)
    arrived = read(await shop.owner.post("/sandbox"))
    assert (arrived["sales"], bool(arrived["last_sale_at"])) == (1, True)
    assert read(await shop.owner.post("/sandbox/reset"))["sales"] == 0
