import httpx
import pytest
from msgspec.structs import replace
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from langganan.core.settings import Settings
from tests.apps import running
from tests.factories import PASSWORD, ShopUnderTest, client_of, e164, new_phone, read

COOKIE = "langganan_refresh"


async def _signed_in(shop: ShopUnderTest, login: str = "", **more: str) -> httpx.AsyncClient:
    person = client_of(shop.app)
    asked = {"login": login or shop.phone, "password": PASSWORD} | more
    session = read(await person.post("/auth/login", json=asked))
    person.headers["Authorization"] = f"Bearer {session['access_token']}"
    return person


def _token(person: httpx.AsyncClient) -> str:
    return str(person.cookies[COOKIE])


async def _refresh(shop: ShopUnderTest, token: str) -> httpx.Response:
    return await client_of(shop.app, Cookie=f"{COOKIE}={token}").post("/auth/refresh")


async def test_any_spelling_of_the_number_signs_in(shop: ShopUnderTest):
    for spelling in (shop.phone, e164(shop.phone), shop.phone.removeprefix("0"), f"0062 {shop.phone[1:]}"):
        person = await _signed_in(shop, spelling)
        assert read(await person.get("/me"))["shop"]["id"] == shop.id


async def test_an_e_mail_address_signs_in_however_it_is_written(shop: ShopUnderTest):
    address = f"Ratna.{shop.phone}@Contoh.com"
    other = await ShopUnderTest.opened(shop.app, email=address)
    assert read(await (await _signed_in(other, address.upper())).get("/me"))["shop"]["id"] == other.id


async def test_a_wrong_password_and_an_unknown_person_hear_the_same(shop: ShopUnderTest):
    wrong = {"login": shop.phone, "password": "salah-sekali"}
    one = await client_of(shop.app).post("/auth/login", json=wrong)
    other = await client_of(shop.app).post("/auth/login", json=wrong | {"login": new_phone()})
    assert read(one, 401) == read(other, 401)
    assert read(one, 401)["code"] == "wrong_login"


async def test_the_cookie_is_out_of_reach_of_scripts(shop: ShopUnderTest):
    answer = await client_of(shop.app).post("/auth/login", json={"login": shop.phone, "password": PASSWORD})
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=lax" in cookie
    assert "path=/api/v1/auth" in cookie


async def test_refreshing_rotates_the_cookie(shop: ShopUnderTest):
    person = await _signed_in(shop)
    first = _token(person)
    read(await person.post("/auth/refresh"))
    assert _token(person) != first


async def test_two_tabs_that_refresh_at_once_both_stay_signed_in(shop: ShopUnderTest):
    person = await _signed_in(shop)
    first = _token(person)
    read(await person.post("/auth/refresh"))
    in_time = await _refresh(shop, first)
    read(in_time)
    assert in_time.cookies[COOKIE] == _token(person)


async def test_an_old_cookie_after_the_grace_ends_the_family(shop: ShopUnderTest, owner_engine: AsyncEngine):
    person = await _signed_in(shop)
    first = _token(person)
    read(await person.post("/auth/refresh"))
    async with owner_engine.begin() as connection:
        earlier = "UPDATE sign_ins SET rotated_at = now() - interval '31 seconds' WHERE shop_id = :shop_id"
        await connection.execute(text(earlier), {"shop_id": shop.id})
    read(await _refresh(shop, first), 401)
    read(await person.post("/auth/refresh"), 401)


async def test_a_cookie_two_rotations_old_ends_the_family_at_once(shop: ShopUnderTest):
    person = await _signed_in(shop)
    first = _token(person)
    for _ in range(2):
        read(await person.post("/auth/refresh"))
    read(await _refresh(shop, first), 401)
    read(await person.post("/auth/refresh"), 401)


async def test_one_device_signed_out_leaves_the_other(shop: ShopUnderTest):
    phone, tablet = await _signed_in(shop), await _signed_in(shop)
    kept = _token(phone)
    read(await phone.post("/auth/logout"), 204)
    read(await _refresh(shop, kept), 401)
    read(await tablet.post("/auth/refresh"))


@pytest.mark.parametrize("token", ["", "x", "a.b.c", "%00", "0" * 500])
async def test_a_cookie_of_somebody_else_is_nobodys(shop: ShopUnderTest, token: str):
    read(await _refresh(shop, token), 401)


async def test_whoever_works_in_two_shops_chooses_one(shop: ShopUnderTest):
    other = await ShopUnderTest.opened(shop.app, phone=shop.phone, shop_name="Salon Melati")
    asked = {"login": shop.phone, "password": PASSWORD}
    problem = read(await client_of(shop.app).post("/auth/login", json=asked), 409)
    assert problem["code"] == "choose_shop"
    assert {choice["id"] for choice in problem["shops"]} == {shop.id, other.id}
    chosen = await _signed_in(shop, shop_id=other.id)
    assert read(await chosen.get("/me"))["shop"]["name"] == "Salon Melati"


async def test_spelling_the_number_differently_gives_no_more_guesses(shop: ShopUnderTest):
    guesser = client_of(shop.app)
    answers = [
        await guesser.post(
            "/auth/login",
            json={"login": shop.phone[:position] + "-" + shop.phone[position:], "password": "x"},
        )
        for position in range(1, 12)
    ]
    assert [answer.status_code for answer in answers] == [401] * 10 + [429]
    assert answers[-1].headers["Retry-After"]


async def test_with_valkey_away_people_still_sign_in(settings: Settings, shop: ShopUnderTest):
    async with running(replace(settings, redis_url="redis://127.0.0.1:1/0")) as app:
        asked = {"login": shop.phone, "password": PASSWORD}
        read(await client_of(app).post("/auth/login", json=asked))
