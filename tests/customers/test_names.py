"""What people cannot see is not part of a name, a card's code or a voucher's."""

from typing import Any
from urllib.parse import quote

import pytest

from tests.factories import ShopUnderTest, read

UNSEEN = ["\u202e  ", "\u200b", " \t\n ", "\u2066\u2069", "\x1b", "\u200d"]


@pytest.mark.parametrize("name", UNSEEN)
async def test_a_name_of_which_nothing_is_seen_is_no_name(shop: ShopUnderTest, name: str):
    person = await shop.customer()
    sale = {"amount": 1, "items": [{"name": name, "quantity": 1, "unit_price": 1}]}
    for asked, field in (
        (shop.owner.post("/customers", json={"name": name}), "name"),
        (shop.owner.patch(f"/customers/{person['id']}", json={"name": name}), "name"),
        (shop.owner.post("/outlets", json={"name": name}), "name"),
        (shop.owner.post("/sales", json=sale), "items.0.name"),
    ):
        [error] = read(await asked, 422)["errors"]
        assert error["field"] == field
        assert "`" not in error["detail"]


async def test_a_name_is_one_line_of_what_people_see(shop: ShopUnderTest):
    person = await shop.customer(name="a\nb\t\u202e\x1b[31m\u00a0Sari ")
    assert person["name"] == "a b [31m Sari"
    family = "Bu Sari \U0001f469\u200d\U0001f467"
    assert (await shop.customer(name=family))["name"] == family


@pytest.mark.parametrize("around", ["{}", "  {}\n", "{}?utm=1", "{}/", "{}#x", "\t{}\r\n"])
async def test_a_card_is_found_whatever_the_scanner_adds(shop: ShopUnderTest, around: str):
    link = (await shop.customer())["card_url"]
    for scanned in (link, link.rpartition("/")[2]):
        card = around.format(scanned)
        assert len(read(await shop.owner.get("/customers", params={"card": card}))["items"]) == 1
        await shop.sell({"card": card})


@pytest.mark.parametrize("spelling", ["{} {}", " {}-{} ", "{}\n{}", "{}\u00a0{}"])
async def test_a_voucher_is_found_however_its_code_is_spaced(shop: ShopUnderTest, spelling: str):
    code = (await shop.voucher((await shop.customer())["id"]))["code"]
    spaced = spelling.format(code[:4].lower(), code[4:])
    assert read(await shop.owner.get(f"/vouchers/{quote(spaced)}"))["code"] == code
    await shop.redeem(quote(spaced))


def _consent(granted: bool, **other: Any) -> dict[str, Any]:
    return {"purpose": "care", "channel": "whatsapp", "granted": granted} | other


async def test_a_consent_that_contradicts_itself_is_refused_whole(shop: ShopUnderTest):
    person = await shop.customer()
    path, both = f"/customers/{person['id']}/consents", [_consent(True), _consent(False)]
    [error] = read(await shop.owner.put(path, json={"consents": both}), 422)["errors"]
    assert (error["field"], error["code"]) == ("consents.1.granted", "contradiction")
    read(await shop.owner.post("/customers", json={"name": "Ayu", "consents": both}), 422)
    assert read(await shop.owner.get(f"/customers/{person['id']}"))["consents"] == []
    same = [_consent(True), _consent(True), _consent(False, channel="sms")]
    assert len(read(await shop.owner.put(path, json={"consents": same}))["consents"]) == 2
