from typing import Any

import pytest

from tests.books import Books
from tests.factories import ShopUnderTest, new_phone, read, with_key
from tests.moments import on_clock
from tests.set_ups import PROGRAMMES

_EARNED = {"program_id", "unit", "amount", "balance", "target"}
_ON_A_CARD = {"program_id", "name", "unit", "balance", "target", "next_reward", "expiring", "tier"}


async def _set_up(shop: ShopUnderTest, what: str) -> dict[str, Any]:
    read(await shop.owner.post("/products", json={"name": "Kopi susu", "category": "Minuman"}), 201)
    terms = dict(PROGRAMMES[what])
    make = shop.stamp_card if terms.pop("kind") == "stamp" else shop.points
    made: dict[str, Any] = await make(**terms)
    return made


def _sale(number: int, phone: str) -> dict[str, Any]:
    return {
        "customer": {"phone": phone, "name": "Bu Sari"},
        "amount": 45_000,
        "items": [{"sku": "KSG", "name": "Kopi susu", "quantity": 2, "unit_price": 18_000}],
        "occurred_at": on_clock("12:00"),
        "external_ref": f"POS-7-{number:06}",
    }


@pytest.mark.parametrize("what", PROGRAMMES)
async def test_a_till_is_answered_as_the_api_says_whatever_the_programme(
    shop: ShopUnderTest, books: Books, what: str
):
    program, till, phone = await _set_up(shop, what), await shop.pos(), new_phone()
    assert program["kind"] == PROGRAMMES[what]["kind"]
    assert all(program["sentence"][language] for language in ("id", "en"))
    assert read(await till.get("/programs"))["items"] == [program]

    sold = []
    for number in range(2):
        key = with_key()
        answer = read(await till.post("/sales", json=_sale(number, phone), headers=key), 201)
        again = await till.post("/sales", json=_sale(number, phone), headers=key)
        assert (read(again, 201), again.headers["Idempotent-Replayed"]) == (answer, "true")
        assert read(await till.post("/sales", json=_sale(number, phone), headers=with_key()), 200) == answer
        assert read(await till.get(f"/sales/{answer['sale']['id']}")) == answer
        assert {"customer", "earned", "redeemed", "sale", "vouchers", "withheld"} == answer.keys()
        assert answer["customer"].keys() == {"id", "name", "new", "card_url"}
        assert answer["customer"]["new"] is (number == 0)
        assert all(earned.keys() == _EARNED for earned in answer["earned"])
        assert all({"code", "title", "valid_until"} <= voucher.keys() for voucher in answer["vouchers"])
        sold.append(answer)

    path = f"/customers/{sold[0]['customer']['id']}/balances"
    cards = read(await till.get(path))["items"]
    assert all(card.keys() >= _ON_A_CARD for card in cards)
    assert {card["unit"] for card in cards} <= {"stamp" if program["kind"] == "stamp" else "point"}
    if sold[-1]["earned"]:
        assert cards[0]["balance"] == sold[-1]["earned"][0]["balance"]
    await books.must_agree()

    for sale in sold:
        void = f"/sales/{sale['sale']['id']}/void"
        taken = read(await till.post(void, json={"reason": "salah ketik"}, headers=with_key()))
        assert (taken["sale"]["status"], taken["sale"]["void"]["reason"]) == ("voided", "salah ketik")
        twice = read(await till.post(void, json={"reason": "lagi"}, headers=with_key()), 409)
        assert twice["code"] == "sale_already_voided"
    assert [(card["balance"], card["rest"]) for card in read(await till.get(path))["items"]] in ([], [(0, 0)])
    for voucher in [voucher for sale in sold for voucher in sale["vouchers"]]:
        assert read(await till.get(f"/vouchers/{voucher['code']}"))["status"] == "cancelled"
    await books.must_agree()
