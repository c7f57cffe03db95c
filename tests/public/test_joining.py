import asyncio

import httpx
import pytest
from litestar import Litestar

from langganan.public.join import is_token_of_no_card, token_of_no_card
from tests.factories import ShopUnderTest, client_of, e164, new_phone, read


def asked(**fields: object) -> dict[str, object]:
    return {"name": "Dewi Lestari", "phone": new_phone()} | fields


async def join(visitor: httpx.AsyncClient, slug: str, **fields: object) -> str:
    joined = read(await visitor.post(f"/public/shops/{slug}/join", json=asked(**fields)), 201)
    assert joined.keys() == {"card_url"}
    return str(joined["card_url"])


async def test_a_shop_shows_what_it_offers_and_what_it_asks(
    shop: ShopUnderTest, visitor: httpx.AsyncClient, slug: str
):
    await shop.stamp_card()
    paused = await shop.points()
    read(await shop.owner.patch(f"/programs/{paused['id']}", json={"status": "paused"}))
    read(await shop.owner.patch("/shop", json={"mission": "Kopi yang adil."}))
    shown = read(await visitor.get(f"/public/shops/{slug}"))
    assert shown["name"] == shop.shop["name"]
    assert shown["mission"] == "Kopi yang adil."
    assert [program["name"] for program in shown["programs"]] == ["Beli 5 gratis 1"]
    assert shown["programs"][0]["sentence"].keys() == {"id", "en"}
    assert {consent["purpose"] for consent in shown["consents"]} == {"care", "offers"}
    assert all(shop.shop["name"] in consent["wording"] for consent in shown["consents"])


async def test_somebody_new_gets_a_card_at_once(shop: ShopUnderTest, visitor: httpx.AsyncClient, slug: str):
    number = new_phone()
    url = await join(visitor, slug, phone=number, birthday="1990-05-17")
    card = read(await visitor.get(f"/public/cards/{url.rpartition('/')[2]}"))
    assert card["customer"] == {"name": "Dewi Lestari"}
    found = read(await shop.owner.get("/customers", params={"phone": number}))["items"][0]
    customer = read(await shop.owner.get(f"/customers/{found['id']}"))
    assert customer["phone"] == e164(number)
    assert customer["birthday"] == "1990-05-17"
    assert customer["consents"] == []
    timeline = read(await shop.owner.get(f"/customers/{found['id']}/timeline"))["items"]
    created = next(item for item in timeline if item["type"] == "customer.created")
    assert created["data"] == {"source": "join"}
    assert created["actor"]["kind"] == "customer"


async def test_what_was_agreed_to_is_kept_with_its_wording(
    shop: ShopUnderTest, visitor: httpx.AsyncClient, slug: str
):
    agreed = [{"purpose": "care", "channel": "whatsapp", "granted": True}]
    visitor.headers["Accept-Language"] = "en"
    url = await join(visitor, slug, consents=agreed)
    consent = read(await visitor.get(f"/public/cards/{url.rpartition('/')[2]}"))["consents"][0]
    shown = read(await visitor.get(f"/public/shops/{slug}"))["consents"][0]
    assert (consent["granted"], consent["source"]) == (True, "customer")
    assert consent["wording"] == shown["wording"]


async def test_a_known_number_answers_alike_and_hands_out_no_card(
    shop: ShopUnderTest, visitor: httpx.AsyncClient, slug: str
):
    customer = await shop.customer(phone=new_phone())
    before = read(await shop.owner.get(f"/customers/{customer['id']}"))
    consents = [{"purpose": "offers", "channel": "whatsapp", "granted": True}]
    known = await join(visitor, slug, name="Orang Lain", phone=customer["phone"], consents=consents)
    new = await join(visitor, slug)
    assert len(known) == len(new)
    assert known != customer["card_url"]
    read(await visitor.get(f"/public/cards/{known.rpartition('/')[2]}"), 404)
    assert read(await shop.owner.get(f"/customers/{customer['id']}")) == before


async def test_the_link_goes_to_the_known_number_once_a_day(
    shop: ShopUnderTest, visitor: httpx.AsyncClient, slug: str
):
    customer = await shop.customer(phone=new_phone())
    account = {"channel": "whatsapp-hand", "name": "WhatsApp toko", "settings": {}}
    read(await shop.owner.post("/channel-accounts", json=account), 201)
    for _ in range(2):
        await join(visitor, slug, phone=customer["phone"])
    timeline = read(await shop.owner.get(f"/customers/{customer['id']}/timeline"))["items"]
    assert [item["type"] for item in timeline].count("message.queued") == 1


async def test_two_with_one_number_at_once_make_one_customer(shop: ShopUnderTest, app: Litestar, slug: str):
    number = new_phone()
    await asyncio.gather(*(join(client_of(app), slug, phone=number) for _ in range(8)))
    assert len(read(await shop.owner.get("/customers"))["items"]) == 1


async def test_a_bot_that_fills_in_everything_is_thanked_and_not_added(
    shop: ShopUnderTest, visitor: httpx.AsyncClient, slug: str
):
    url = await join(visitor, slug, website="https://spam.example")
    read(await visitor.get(f"/public/cards/{url.rpartition('/')[2]}"), 404)
    assert read(await shop.owner.get("/customers"))["items"] == []


@pytest.mark.parametrize(
    ("wrong", "field"),
    [({"phone": "12345"}, "phone"), ({"birthday": "2999-01-01"}, "birthday"), ({"name": " "}, "name")],
)
async def test_what_is_wrong_is_named(
    visitor: httpx.AsyncClient, slug: str, wrong: dict[str, str], field: str
):
    problem = read(await visitor.post(f"/public/shops/{slug}/join", json=asked(**wrong)), 422)
    assert [error["field"] for error in problem["errors"]] == [field]


@pytest.mark.parametrize("unknown", ["tidak-ada", "TIDAK ADA", "%00", "a" * 500])
async def test_an_unknown_shop_is_not_found(visitor: httpx.AsyncClient, unknown: str):
    read(await visitor.get(f"/public/shops/{unknown}"), 404)
    read(await visitor.post(f"/public/shops/{unknown}/join", json=asked()), 404)


async def test_one_address_joins_only_so_often(visitor: httpx.AsyncClient, slug: str):
    answers = [await visitor.post(f"/public/shops/{slug}/join", json=asked(website="x")) for _ in range(45)]
    refused = [answer for answer in answers if answer.status_code == 429]
    assert refused
    assert int(refused[0].headers["Retry-After"]) > 0


def test_only_this_server_knows_a_token_of_no_card():
    token = token_of_no_card("secret")
    assert len(token) == 22
    assert is_token_of_no_card("secret", token)
    assert not is_token_of_no_card("other", token)
    assert not is_token_of_no_card("secret", "é" * 22)
