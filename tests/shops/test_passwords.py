import httpx
import pytest
from litestar import Litestar

from langganan.shops.passwords import NobodyThere, set_password
from tests.factories import PASSWORD, ShopUnderTest, client_of, read

NEW = "bolu-pandan-hangat"


async def signed_in(shop: ShopUnderTest, password: str = PASSWORD) -> httpx.AsyncClient:
    person = client_of(shop.app)
    session = read(await person.post("/auth/login", json={"login": shop.phone, "password": password}))
    person.headers["Authorization"] = f"Bearer {session['access_token']}"
    return person


async def test_a_new_password_signs_out_every_other_device(shop: ShopUnderTest):
    phone, tablet = await signed_in(shop), await signed_in(shop)
    asked = {"old_password": PASSWORD, "password": NEW}
    session = read(await phone.patch("/me/password", json=asked))
    assert session["access_token"]
    read(await phone.post("/auth/refresh"))
    read(await tablet.post("/auth/refresh"), 401)
    login = {"login": shop.phone, "password": PASSWORD}
    read(await client_of(shop.app).post("/auth/login", json=login), 401)
    await signed_in(shop, NEW)


async def test_without_the_old_password_nothing_changes(shop: ShopUnderTest):
    person = await signed_in(shop)
    for asked, field in (
        ({"old_password": "salah-sekali", "password": NEW}, "old_password"),
        ({"old_password": "", "password": NEW}, "old_password"),
        ({"old_password": PASSWORD, "password": "pendek"}, "password"),
    ):
        problem = read(await person.patch("/me/password", json=asked), 422)
        assert problem["errors"][0]["field"] == field
    await signed_in(shop)


async def test_a_key_has_no_password(shop: ShopUnderTest):
    key = await shop.pos("sales:write")
    read(await key.patch("/me/password", json={"old_password": PASSWORD, "password": NEW}), 403)


async def test_the_operator_helps_whoever_forgot_it(shop: ShopUnderTest, app: Litestar):
    device = await signed_in(shop)
    assert await set_password(app.state.sessions, shop.phone, NEW) == [shop.shop["name"]]
    read(await device.post("/auth/refresh"), 401)
    await signed_in(shop, NEW)
    with pytest.raises(NobodyThere):
        await set_password(app.state.sessions, "nobody@example.com", NEW)
