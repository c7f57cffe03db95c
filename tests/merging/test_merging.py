from typing import Any
from uuid import uuid4

import pytest
from litestar import Litestar

from tests.books import Books
from tests.factories import ShopUnderTest, new_phone, read, with_key
from tests.merging.people import NEW, OLD, card_of, merge, two_records


async def test_everything_that_one_record_has_becomes_the_others(shop: ShopUnderTest, books: Books):
    stamps = await shop.stamp_card(rewards=[{"at": 5, "title": "Gratis 1 kopi"}])
    points = await shop.points()
    gone, kept = await two_records(shop)
    voucher = await shop.voucher(gone)
    for person, times in ((gone, 3), (kept, 1)):
        for _ in range(times):
            await shop.sell(person, amount=10_000)
    old_card = await card_of(shop, gone)

    merged = await merge(shop, gone, kept)

    assert merged["id"] == kept
    assert (merged["name"], merged["birthday"], merged["notes"]) == (
        "Ibu Sari",
        "1990-05-17",
        "alergi kacang\nsuka lemon",
    )
    assert (merged["phone"], merged["other_phones"]) == ("+6281311112222", ["+6281234567890"])
    assert (merged["facts"]["purchases"], merged["facts"]["spend"]) == (4, 40_000)
    on_cards = await shop.balances(kept)
    assert (on_cards[stamps["id"]], on_cards[points["id"]]) == (4, 40)
    for number in (OLD, NEW):
        [found] = read(await shop.owner.get("/customers", params={"phone": number}))["items"]
        assert found["id"] == kept
    assert read(await shop.owner.get("/customers", params={"q": "3456"}))["items"][0]["id"] == kept
    assert read(await shop.owner.get(f"/public/cards/{old_card}"))["customer"]["name"] == "Ibu Sari"
    assert (await shop.redeem(voucher["code"]))["customer"]["id"] == kept
    sales = read(await shop.owner.get("/sales", params={"customer_id": kept}))["items"]
    assert len(sales) == 4
    await books.must_agree(in_order=False)


async def test_the_timeline_tells_what_came_from_where(shop: ShopUnderTest):
    await shop.stamp_card()
    gone, kept = await two_records(shop)
    await shop.sell(gone)
    await merge(shop, gone, kept)
    events = read(await shop.owner.get(f"/customers/{kept}/timeline"))["items"]
    assert events[0]["text"] == "Digabung dengan Bu Sari"
    assert events[0]["note"] == "0812-3456-7890 · 1 stempel"
    assert "sale.recorded" in {event["type"] for event in events}
    assert "ledger.entry" in {event["type"] for event in events}

    read(await shop.owner.delete(f"/customers/{kept}"), 204)
    told = read(await shop.owner.get("/activity", params={"type": "customer.merged"}))["items"]
    assert [event["text"] for event in told] == ["Digabung dengan data lain"]


async def test_stamps_of_both_complete_the_card(shop: ShopUnderTest, books: Books):
    await shop.stamp_card(rewards=[{"at": 5, "title": "Gratis 1 kopi"}])
    gone, kept = await two_records(shop)
    await shop.stamp(gone, count=3)
    await shop.stamp(kept, count=4)
    await merge(shop, gone, kept)
    assert [*(await shop.balances(kept)).values()] == [2]
    held = read(await shop.owner.get(f"/customers/{kept}/vouchers"))["items"]
    assert [voucher["title"] for voucher in held] == ["Gratis 1 kopi"]
    await books.must_agree(in_order=False)


async def test_a_sale_of_before_is_taken_back_from_the_record_that_is_there_now(
    shop: ShopUnderTest, books: Books
):
    await shop.stamp_card()
    gone, kept = await two_records(shop)
    sold = await shop.sell(gone)
    await shop.sell(kept)
    await merge(shop, gone, kept)
    await shop.void(sold["sale"]["id"])
    assert [*(await shop.balances(kept)).values()] == [1]
    assert read(await shop.owner.get(f"/customers/{kept}"))["facts"]["purchases"] == 1
    await books.must_agree(in_order=False)


@pytest.mark.parametrize(
    ("of_gone", "of_kept"), [(1, 0), (12, 0), (1, 2), (6, 2), (3, 4), (12, 4), (1, 7), (6, 7), (12, 7)]
)
async def test_no_reward_on_the_way_is_had_twice_or_lost_whatever_both_cards_hold(
    of_gone: int, of_kept: int, shop: ShopUnderTest, books: Books
):
    card = [{"at": 3, "title": "Es teh"}, {"at": 8, "title": "Gratis 1 kopi"}]
    await shop.stamp_card(rewards=card)
    gone, kept = await two_records(shop)
    sales = [await shop.sell(person) for person in [gone] * of_gone + [kept] * of_kept]
    await merge(shop, gone, kept)
    await books.must_agree(in_order=False)
    assert [*(await shop.balances(kept)).values()] == [(of_gone % 8 + of_kept) % 8]

    for sold in sales[::-1]:
        await shop.void(sold["sale"]["id"])
        await books.must_agree(in_order=False)
    assert [*(await shop.balances(kept)).values()] == [0]


async def test_points_keep_the_day_on_which_they_end(shop: ShopUnderTest, books: Books):
    await shop.points(expiry={"after": "months", "months": 1})
    gone, kept = await two_records(shop)
    await shop.sell(gone, amount=30_000)
    await merge(shop, gone, kept)
    [card] = read(await shop.owner.get(f"/customers/{kept}/balances"))["items"]
    assert [lot["amount"] for lot in card["expiring"]] == [30]
    await books.pass_days(40)
    await shop.sell(kept, amount=1_000)
    assert [*(await shop.balances(kept)).values()] == [1]
    await books.must_agree(in_order=False)


async def test_what_one_record_owes_is_owed_by_both(shop: ShopUnderTest, books: Books):
    read(await shop.owner.patch("/counter-settings", json={"void_policy": "debt"}))
    points = await shop.points()
    gone, kept = await two_records(shop)
    sold = await shop.sell(gone, amount=50_000)
    read(
        await shop.owner.post(f"/customers/{gone}/vouchers", json={"reward_id": points["rewards"][0]["id"]}),
        201,
    )
    held = read(await shop.owner.get(f"/customers/{gone}/vouchers"))["items"]
    await shop.redeem(held[0]["code"])
    await shop.void(sold["sale"]["id"])
    await shop.sell(kept, amount=20_000)
    await merge(shop, gone, kept)
    assert [*(await shop.balances(kept)).values()] == [-30]
    await books.must_agree(in_order=False)


async def test_a_first_purchase_that_both_were_thanked_for_stays(shop: ShopUnderTest, books: Books):
    await shop.points(bonuses=[{"when": "first_purchase", "points": 10}])
    gone, kept = await two_records(shop)
    sales = [await shop.sell(person, amount=1_000) for person in (gone, kept)]
    await merge(shop, gone, kept)
    assert [*(await shop.balances(kept)).values()] == [22]
    await books.must_agree(in_order=False)
    for sold in sales:
        await shop.void(sold["sale"]["id"])
        await books.must_agree(in_order=False)


async def test_whoever_brought_them_was_thanked_and_stays_so(shop: ShopUnderTest, books: Books):
    await shop.points(bonuses=[{"when": "referral", "points": 5, "referrer_points": 10}])
    gone, kept = await two_records(shop)
    friend = await shop.customer(referred_by=gone)
    sold = await shop.sell(friend["id"], amount=1_000)
    await merge(shop, gone, kept)
    twin = await shop.customer()
    await merge(shop, friend["id"], twin["id"])
    await books.must_agree(in_order=False)
    await shop.void(sold["sale"]["id"])
    await books.must_agree(in_order=False)
    assert (await shop.balances(kept)).popitem()[1] == 0


async def test_of_two_answers_about_messages_the_stricter_one_holds(shop: ShopUnderTest):
    def says(purpose: str, *, granted: bool) -> dict[str, Any]:
        return {"purpose": purpose, "channel": "whatsapp", "granted": granted}

    gone = await shop.customer(
        consents=[says("care", granted=False), says("offers", granted=True), says("service", granted=True)]
    )
    kept = await shop.customer(consents=[says("care", granted=True), says("offers", granted=False)])
    merged = await merge(shop, gone["id"], kept["id"])
    assert {consent["purpose"]: consent["granted"] for consent in merged["consents"]} == {
        "care": False,
        "offers": False,
        "service": True,
    }


async def test_labels_of_both_are_kept(shop: ShopUnderTest):
    bolu, sore = await shop.label("Langganan Bolu"), await shop.label("Pelanggan Sore")
    gone = await shop.customer(labels=[bolu["id"], sore["id"]])
    kept = await shop.customer(labels=[sore["id"]])
    merged = await merge(shop, gone["id"], kept["id"])
    assert {label["name"] for label in merged["labels"]} == {"Langganan Bolu", "Pelanggan Sore"}


async def test_merged_again_nothing_more_happens_and_elsewhere_is_refused(shop: ShopUnderTest, books: Books):
    await shop.stamp_card()
    gone, kept = await two_records(shop)
    await shop.sell(gone)
    first = await merge(shop, gone, kept)
    assert (await merge(shop, gone, kept))["facts"] == first["facts"]
    assert [*(await shop.balances(kept)).values()] == [1]
    another = await shop.customer()
    refused = await merge(shop, gone, another["id"], 409)
    assert (refused["code"], refused["customer_id"]) == ("customer_merged", kept)
    refused = await merge(shop, another["id"], gone, 409)
    assert (refused["code"], refused["customer_id"]) == ("customer_merged", kept)
    assert (await merge(shop, kept, kept, 422))["errors"][0]["code"] == "same_customer"
    await books.must_agree(in_order=False)


async def test_the_record_that_is_gone_says_where_everything_is(shop: ShopUnderTest):
    gone, kept = await two_records(shop)
    await merge(shop, gone, kept)
    last = await shop.customer()
    await merge(shop, kept, last["id"])
    said = read(await shop.owner.get(f"/customers/{gone}"), 409)
    assert (said["code"], said["customer_id"]) == ("customer_merged", last["id"])
    listed = read(await shop.owner.get("/customers"))["items"]
    assert [row["id"] for row in listed] == [last["id"]]


async def test_a_cashier_may_not_and_a_key_that_writes_customers_may(shop: ShopUnderTest):
    gone, kept = await two_records(shop)
    cashier, till = await shop.hire(), await shop.pos("customers:write")
    body = {"into": kept}
    read(await cashier.post(f"/customers/{gone}/merge", json=body), 403)
    read(await till.post(f"/customers/{gone}/merge", json=body, headers=with_key()))


async def test_another_shops_record_is_nobody(shop: ShopUnderTest, app: Litestar):
    gone, kept = await two_records(shop)
    strangers = (await (await ShopUnderTest.opened(app)).customer())["id"]
    read(await shop.owner.post(f"/customers/{strangers}/merge", json={"into": kept}), 404)
    assert (await merge(shop, gone, strangers, 422))["errors"][0]["field"] == "into"
    read(await shop.owner.post(f"/customers/{uuid4()}/merge", json={"into": kept}), 404)


async def test_a_number_that_changes_is_the_one_that_is_meant(shop: ShopUnderTest):
    gone, kept = await two_records(shop)
    await merge(shop, gone, kept)
    number = new_phone()
    changed = read(await shop.owner.patch(f"/customers/{kept}", json={"phone": number}))
    assert (changed["phone"], changed["other_phones"]) == ("+62" + number[1:], ["+6281234567890"])
    again = read(await shop.owner.patch(f"/customers/{kept}", json={"phone": OLD}))
    assert (again["phone"], again["other_phones"]) == ("+6281234567890", [])
