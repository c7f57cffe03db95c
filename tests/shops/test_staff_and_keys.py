from typing import Any

import pytest
from litestar import Litestar
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from langganan.shops.permissions import EVERY, OF_ROLE, PUBLIC, SCOPES
from tests.factories import PASSWORD, ShopUnderTest, client_of, new_phone, read, with_key

_FORBIDDEN_TO_CASHIERS = [
    ("GET", "/api-keys", None),
    ("POST", "/api-keys", {"name": "POS", "scopes": ["sales:write"]}),
    ("POST", "/staff/invitations", {"name": "Adi", "phone": "0812-3456-7890", "role": "manager"}),
    ("PATCH", "/shop", {"name": "Toko saya"}),
    ("GET", "/staff", None),
    ("GET", "/activity", None),
    ("GET", "/campaigns", None),
    ("GET", "/channel-accounts", None),
    (
        "POST",
        "/programs",
        {"kind": "stamp", "name": "x", "earn": {"per": "visit"}, "rewards": [{"at": 1, "title": "x"}]},
    ),
]


async def _invite(shop: ShopUnderTest, **fields: str) -> tuple[dict[str, Any], str]:
    asked = {"name": "Dewi", "phone": new_phone(), "role": "cashier"} | fields
    invitation = read(await shop.owner.post("/staff/invitations", json=asked), 201)
    return invitation, invitation["url"].rpartition("/")[2]


async def test_an_invitation_works_once(shop: ShopUnderTest):
    _, token = await _invite(shop)
    visitor = client_of(shop.app)
    assert read(await visitor.get(f"/invitations/{token}")) == {
        "shop_name": shop.shop["name"],
        "name": "Dewi",
        "role": "cashier",
    }
    session = read(await visitor.post(f"/invitations/{token}/accept", json={"password": PASSWORD}), 201)
    assert session["staff"]["role"] == "cashier"
    read(await visitor.post(f"/invitations/{token}/accept", json={"password": PASSWORD}), 404)
    read(await visitor.get(f"/invitations/{token}"), 404)


async def test_an_invitation_ends(shop: ShopUnderTest, owner_engine: AsyncEngine):
    invitation, token = await _invite(shop)
    async with owner_engine.begin() as connection:
        expired = "UPDATE staff SET invitation_expires_at = now() WHERE id = :id"
        await connection.execute(text(expired), {"id": invitation["id"]})
    read(await client_of(shop.app).get(f"/invitations/{token}"), 404)
    read(await client_of(shop.app).post(f"/invitations/{token}/accept", json={"password": PASSWORD}), 404)


async def test_a_new_invitation_ends_the_one_before(shop: ShopUnderTest):
    phone = new_phone()
    _, old = await _invite(shop, phone=phone)
    _, new = await _invite(shop, phone=phone)
    read(await client_of(shop.app).get(f"/invitations/{old}"), 404)
    read(await client_of(shop.app).get(f"/invitations/{new}"))


async def test_whoever_was_removed_cannot_come_back(shop: ShopUnderTest):
    cashier = await shop.hire()
    staff_id = read(await cashier.get("/me"))["staff"]["id"]
    read(await shop.owner.delete(f"/staff/{staff_id}"), 204)
    read(await cashier.post("/auth/refresh"), 401)
    read(await cashier.get("/me"), 401)
    assert [person["role"] for person in read(await shop.owner.get("/staff"))["items"]] == ["owner"]


async def test_the_owner_stays(shop: ShopUnderTest):
    assert read(await shop.owner.delete(f"/staff/{shop.staff['id']}"), 409)["code"] == "owner_stays"


@pytest.mark.parametrize(("method", "path", "body"), _FORBIDDEN_TO_CASHIERS)
async def test_a_cashier_keeps_to_the_counter(shop: ShopUnderTest, method: str, path: str, body: Any):
    cashier = await shop.hire("cashier")
    read(await cashier.request(method, path, json=body), 403)
    assert (await shop.owner.request(method, path, json=body)).status_code < 400


def test_every_operation_needs_something_that_somebody_has(app: Litestar):
    handlers = [handler for route in app.routes for handler in getattr(route, "route_handlers", ())]
    needed = {handler.operation_id: handler.opt.get("needs") for handler in handlers if handler.operation_id}
    any_of = {name: {needs} if isinstance(needs, str) else {*needs} for name, needs in needed.items()}
    assert {name: needs for name, needs in any_of.items() if not (needs and needs <= EVERY)} == {}
    open_to_all = {name for name, needs in needed.items() if needs == PUBLIC}
    assert not {name for name in open_to_all if "Customer" in str(name) or "Sale" in str(name)}
    assert OF_ROLE["cashier"] < OF_ROLE["manager"] < OF_ROLE["owner"]
    assert set(SCOPES) <= EVERY


async def test_a_till_does_what_its_scopes_say(shop: ShopUnderTest):
    till = await shop.pos("sales:write")
    sold = read(await till.post("/sales", json={"amount": 1000}, headers=with_key()), 201)
    read(await till.get(f"/sales/{sold['sale']['id']}"))
    read(await till.get("/customers"), 403)
    read(await till.post("/labels", json={"name": "x", "color": "#000000"}), 403)
    read(await till.get("/api-keys"), 403)


async def test_no_key_has_more_than_scopes(shop: ShopUnderTest):
    for scope in ("keys:write", "staff:write", "sales:void", "*"):
        asked = {"name": "POS", "scopes": [scope]}
        read(await shop.owner.post("/api-keys", json=asked), 422)


async def test_a_deleted_key_is_dead_at_once(shop: ShopUnderTest):
    till = await shop.pos()
    key = read(await till.get("/me"))["api_key"]
    read(await shop.owner.delete(f"/api-keys/{key['id']}"), 204)
    read(await till.get("/me"), 401)
    assert read(await shop.owner.get("/api-keys"))["items"] == []


async def test_a_key_ends_when_it_was_said_to(shop: ShopUnderTest, owner_engine: AsyncEngine):
    till = await shop.pos(expires_at="2099-01-01T00:00:00Z")
    await _move(owner_engine, shop, "expires_at")
    read(await till.get("/me"), 401)


async def test_after_rotation_the_old_secret_lives_for_a_day(shop: ShopUnderTest, owner_engine: AsyncEngine):
    till = await shop.pos()
    key = read(await till.get("/me"))["api_key"]
    new = read(await shop.owner.post(f"/api-keys/{key['id']}/rotate"))
    renewed = client_of(shop.app, new["secret"])
    read(await till.get("/me"))
    read(await renewed.get("/me"))
    await _move(owner_engine, shop, "previous_until")
    read(await till.get("/me"), 401)
    read(await renewed.get("/me"))


async def test_a_secret_is_shown_once_and_never_kept(shop: ShopUnderTest, owner_engine: AsyncEngine):
    made = read(await shop.owner.post("/api-keys", json={"name": "POS", "scopes": ["sales:write"]}), 201)
    listed = await shop.owner.get("/api-keys")
    secret = made["secret"].rpartition("_")[2]
    assert secret not in listed.text
    async with owner_engine.connect() as connection:
        rows = await connection.execute(text("SELECT t::text AS row FROM api_keys t"))
        assert not any(secret in row.row for row in rows)


async def test_a_key_with_a_wrong_secret_is_nobodys(shop: ShopUnderTest):
    made = read(await shop.owner.post("/api-keys", json={"name": "POS", "scopes": ["sales:write"]}), 201)
    for wrong in (made["secret"][:-1], made["secret"] + "x", "lgn_live_", "lgn_live_zz_zz", "lgn_test_x"):
        read(await client_of(shop.app, wrong).get("/me"), 401)


async def _move(engine: AsyncEngine, shop: ShopUnderTest, column: str) -> None:
    async with engine.begin() as connection:
        over = f"UPDATE api_keys SET {column} = now() WHERE shop_id = :shop_id"
        await connection.execute(text(over), {"shop_id": shop.id})
