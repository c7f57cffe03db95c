import pytest

from tests.factories import ShopUnderTest, read
from tests.loyalty.cards import amounts, card_of, claim
from tests.moments import WIT, day, on_clock


async def test_a_programme_begins_and_ends_with_days_of_the_shop(shop: ShopUnderTest):
    papua = await ShopUnderTest.opened(shop.app, timezone=WIT)
    await papua.points(starts_on=day(3, WIT), ends_on=day(2, WIT))
    person = (await papua.customer())["id"]
    moments = [("23:59", 4), ("00:00", 3), ("23:59", 2), ("00:00", 1)]
    sold = [
        await papua.sell(person, occurred_at=on_clock(clock, days_ago=ago, zone=WIT))
        for clock, ago in moments
    ]
    assert [amounts(sale) for sale in sold] == [[], [45], [45], []]


async def test_a_sale_of_yesterday_that_is_sent_late_earns_what_yesterday_gave(shop: ShopUnderTest):
    await shop.points(name="Poin kemarin", ends_on=day(1))
    person = (await shop.customer())["id"]
    assert amounts(await shop.sell(person)) == []
    assert amounts(await shop.sell(person, occurred_at=on_clock("21:00"))) == [45]
    assert (await card_of(shop, person))["balance"] == 45


async def test_a_programme_of_tomorrow_gives_nothing_today_and_is_on_no_card(shop: ShopUnderTest):
    program = await shop.stamp_card(starts_on=day(-1))
    person = (await shop.customer())["id"]
    assert amounts(await shop.sell(person)) == []
    assert await shop.balances(person) == {}
    refused = await shop.stamp(person, status=422)
    assert refused["errors"][0]["code"] == "no_stamp_card"
    read(await shop.owner.patch(f"/programs/{program['id']}", json={"starts_on": None}))
    assert amounts(await shop.sell(person)) == [1]


@pytest.mark.parametrize("change", [{"status": "paused"}, {"status": "ended"}, {"ends_on": day(1)}])
async def test_what_was_earned_stays_when_a_programme_stops_and_buys_nothing(
    shop: ShopUnderTest, change: dict[str, str]
):
    program = await shop.points()
    person = (await shop.customer())["id"]
    await shop.sell(person, amount=60_000)
    read(await shop.owner.patch(f"/programs/{program['id']}", json=change))

    assert amounts(await shop.sell(person)) == []
    assert await shop.balances(person) == {program["id"]: 60}
    refused = await claim(shop, person, program["rewards"][0], status=422)
    assert refused["errors"][0]["code"] == "unknown_reward"


async def test_a_voucher_outlives_its_programme(shop: ShopUnderTest):
    person = (await shop.customer())["id"]
    code = (await shop.voucher(person))["code"]
    assert {program["status"] for program in read(await shop.owner.get("/programs"))["items"]} == {"ended"}
    assert (await shop.redeem(code))["status"] == "redeemed"


async def test_a_tap_of_yesterday_goes_on_the_card_of_yesterday(shop: ShopUnderTest):
    old = await shop.stamp_card(name="Kartu lama", ends_on=day(1))
    new = await shop.stamp_card(name="Kartu baru", starts_on=day(0))
    person = (await shop.customer())["id"]
    late = await shop.stamp(person, occurred_at=on_clock("20:00"))
    assert [earned["program_id"] for earned in late["earned"]] == [old["id"]]
    now = await shop.stamp(person)
    assert [earned["program_id"] for earned in now["earned"]] == [new["id"]]


async def test_several_programmes_run_side_by_side_each_in_its_own_days(shop: ShopUnderTest):
    always, last_week = await shop.points(), await shop.stamp_card(starts_on=day(7), ends_on=day(5))
    person = (await shop.customer())["id"]
    await shop.sell(person, occurred_at=on_clock(days_ago=6))
    await shop.sell(person)
    assert await shop.balances(person) == {always["id"]: 90, last_week["id"]: 1}
