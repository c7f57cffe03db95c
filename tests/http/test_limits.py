import re
from uuid import uuid4

import httpx
import pytest
from msgspec.structs import replace

from langganan.core.settings import Settings, SettingsError
from tests.apps import running
from tests.factories import ShopUnderTest, client_of, read, with_key
from tests.servers import Servers

POLICY = re.compile(r'"key";q=(\d+);w=60')
LEFT = re.compile(r'"key";r=(\d+);t=(\d+)')


def _left(answer: httpx.Response) -> int:
    assert POLICY.fullmatch(answer.headers["RateLimit-Policy"])
    found = LEFT.fullmatch(answer.headers["RateLimit"])
    assert found
    return int(found[1])


async def test_every_answer_to_a_till_says_what_is_left(shop: ShopUnderTest):
    till = await shop.pos("customers:read", "sales:write")
    answers = [
        await till.get("/customers"),
        await till.post("/sales", json={"amount": 1000}, headers=with_key()),
        await till.post("/sales", content=b"{", headers=with_key()),
        await till.post("/sales", json={"amount": 1000}),
        await till.get("/api-keys"),
        await till.get(f"/sales/{uuid4()}"),
        await till.post("/sales", json={"amount": -1}, headers=with_key()),
        await till.get("/customers?limit=0"),
    ]
    assert [answer.status_code for answer in answers] == [200, 201, 400, 400, 403, 404, 422, 422]
    assert [_left(answer) for answer in answers] == [59 - spent for spent in range(8)]


async def test_too_fast_a_till_hears_when_to_come_back(settings: Settings):
    async with running(replace(settings, key_requests_per_minute=10)) as app:
        shop = await ShopUnderTest.opened(app)
        till, other = await shop.pos(), await shop.pos()
        for spent in range(10):
            assert _left(await till.get("/me")) in range(10 - spent)
        refused = await till.get("/me")
        assert read(refused, 429)["code"] == "too_many_requests"
        assert _left(refused) == 0
        found = LEFT.fullmatch(refused.headers["RateLimit"])
        assert found
        assert 0 < int(refused.headers["Retry-After"]) == int(found[2]) <= 60
        assert "Coba lagi dalam" in refused.json()["detail"]
        assert "Try again in" in (await till.get("/me", headers={"Accept-Language": "en"})).json()["detail"]
        read(await other.get("/me"))
        read(await shop.owner.get("/me"))


async def test_somebody_with_a_wrong_secret_cannot_use_up_the_till(shop: ShopUnderTest):
    till = await shop.pos()
    key = till.headers["Authorization"].removeprefix("Bearer ")
    before = _left(await till.get("/me"))
    for _ in range(5):
        answer = await client_of(shop.app, key[:-1] + "!").get("/me")
        assert read(answer, 401)
        assert "RateLimit" not in answer.headers
    assert _left(await till.get("/me")) == before - 1


async def test_staff_are_not_counted(shop: ShopUnderTest):
    assert "RateLimit" not in (await shop.owner.get("/me")).headers


async def test_with_valkey_away_the_till_goes_on_and_is_still_limited(settings: Settings):
    away = replace(settings, redis_url="redis://127.0.0.1:1/0", key_requests_per_minute=20)
    async with running(away) as app:
        till = await (await ShopUnderTest.opened(app)).pos()
        left = [_left(await till.get("/me")) for _ in range(20)]
        assert left == list(range(19, -1, -1))
        read(await till.get("/me"), 429)


async def test_a_stranger_who_is_too_fast_hears_it_in_the_same_words(shop: ShopUnderTest):
    guesser = client_of(shop.app)
    wrong = {"login": shop.phone, "password": "salah"}
    for _ in range(10):
        read(await guesser.post("/auth/login", json=wrong), 401)
    refused = await guesser.post("/auth/login", json=wrong)
    read(refused, 429)
    assert refused.headers["RateLimit-Policy"] == '"sign-in-account";q=10;w=300'
    assert re.fullmatch(r'"sign-in-account";r=0;t=\d+', refused.headers["RateLimit"])


@pytest.mark.parametrize("wrong", ["0", "-1", "banyak", ""])
def test_a_limit_that_is_no_number_is_refused_at_the_start(servers: Servers, wrong: str):
    with pytest.raises(SettingsError, match="KEY_REQUESTS_PER_MINUTE"):
        servers.settings("x", number=1, KEY_REQUESTS_PER_MINUTE=wrong)


async def test_a_body_is_not_read_before_it_is_known_who_sends_it(shop: ShopUnderTest):
    stranger = client_of(shop.app)
    read(await stranger.post("/sales", content=b"{"), 401)
    cashier = await shop.hire()
    read(await cashier.post("/api-keys", content=b"{"), 403)
