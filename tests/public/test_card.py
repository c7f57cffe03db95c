from uuid import uuid4

import httpx
import pytest

from tests.factories import ShopUnderTest, read


def token_of(customer: dict[str, str]) -> str:
    return customer["card_url"].rpartition("/")[2]


async def test_the_card_shows_stamps_vouchers_and_what_is_near(
    shop: ShopUnderTest, visitor: httpx.AsyncClient
):
    await shop.stamp_card()
    await shop.points()
    customer = await shop.customer(name="Bu Sari")
    await shop.stamp(customer["id"], count=8)
    await shop.sell(customer["id"])
    card = read(await visitor.get(f"/public/cards/{token_of(customer)}"))
    stamps, points = card["balances"]
    assert (stamps["balance"], stamps["next_reward"]["missing"]) == (4, 1)
    assert points["balance"] == 45
    assert [voucher["status"] for voucher in card["vouchers"]] == ["good"]
    assert "customer" not in card["vouchers"][0]
    assert card["shop"]["slug"] == shop.shop["slug"]
    assert card["code"] == customer["card_url"]


async def test_a_replaced_card_answers_exactly_like_one_that_never_was(
    shop: ShopUnderTest, visitor: httpx.AsyncClient
):
    customer = await shop.customer()
    read(await shop.owner.post(f"/customers/{customer['id']}/card"))
    revoked = read(await visitor.get(f"/public/cards/{token_of(customer)}"), 404)
    assert revoked == read(await visitor.get("/public/cards/AAAAAAAAAAAAAAAAAAAAAA"), 404)


async def test_an_erased_customer_has_no_card(shop: ShopUnderTest, visitor: httpx.AsyncClient):
    customer = await shop.customer()
    read(await shop.owner.delete(f"/customers/{customer['id']}"), 204)
    read(await visitor.get(f"/public/cards/{token_of(customer)}"), 404)


@pytest.mark.parametrize("token", ["x", "%00" * 22, "é" * 22, "' OR 1=1", "A" * 4000])
async def test_nonsense_opens_nothing(visitor: httpx.AsyncClient, token: str):
    read(await visitor.get(f"/public/cards/{token}"), 404)


async def test_trying_links_soon_has_to_wait_but_a_real_card_still_opens(
    shop: ShopUnderTest, visitor: httpx.AsyncClient
):
    customer = await shop.customer()
    answers = [await visitor.get(f"/public/cards/{n:022d}") for n in range(70)]
    assert {answer.status_code for answer in answers} == {404, 429}
    read(await visitor.get(f"/public/cards/{token_of(customer)}"))


async def test_the_customer_takes_consent_back_and_it_holds_at_once(
    shop: ShopUnderTest, visitor: httpx.AsyncClient
):
    granted = [{"purpose": "offers", "channel": "whatsapp", "granted": True}]
    customer = await shop.customer(consents=granted)
    taken_back = {"consents": [{"purpose": "offers", "channel": "whatsapp", "granted": False}]}
    card = read(await visitor.put(f"/public/cards/{token_of(customer)}/consents", json=taken_back))
    assert [consent["granted"] for consent in card["consents"]] == [False]
    seen = read(await shop.owner.get(f"/customers/{customer['id']}"))["consents"][0]
    assert (seen["granted"], seen["source"]) == (False, "customer")
    assert shop.shop["name"] in seen["wording"]
    timeline = read(await shop.owner.get(f"/customers/{customer['id']}/timeline"))["items"]
    changed = next(item for item in timeline if item["type"] == "consent.changed")
    assert changed["actor"]["kind"] == "customer"


async def test_a_voucher_is_redeemed_by_the_code_on_the_screen(
    shop: ShopUnderTest, visitor: httpx.AsyncClient
):
    customer = await shop.customer()
    voucher = await shop.voucher(customer["id"])
    path = f"/public/cards/{token_of(customer)}/voucher-codes/{voucher['id']}"
    shown = read(await visitor.post(path), 201)
    assert shown.keys() == {"code", "expires_at"}
    assert (await shop.redeem(shown["code"]))["id"] == voucher["id"]
    again = read(await visitor.post(path), 409)
    assert again["code"] == "voucher_already_redeemed"


async def test_nobody_shows_a_code_for_somebody_elses_voucher(
    shop: ShopUnderTest, visitor: httpx.AsyncClient
):
    mine, theirs = await shop.customer(), await shop.customer()
    voucher = await shop.voucher(theirs["id"])
    await shop.voucher(mine["id"])
    for voucher_id in (voucher["id"], uuid4()):
        read(await visitor.post(f"/public/cards/{token_of(mine)}/voucher-codes/{voucher_id}"), 404)


async def test_codes_are_not_made_without_end(shop: ShopUnderTest, visitor: httpx.AsyncClient):
    customer = await shop.customer()
    voucher = await shop.voucher(customer["id"])
    path = f"/public/cards/{token_of(customer)}/voucher-codes/{voucher['id']}"
    answers = [(await visitor.post(path)).status_code for _ in range(65)]
    assert answers[0] == 201
    assert 429 in answers
