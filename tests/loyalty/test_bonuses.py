from datetime import UTC, date, datetime, timedelta

from langganan.core.ids import new_id
from langganan.loyalty.rules import Basket, once_bonuses
from langganan.loyalty.setup import Terms
from langganan.loyalty.snapshot import Card, Wallet
from langganan.loyalty.terms import Birthday, PerVisit
from tests.books import Books
from tests.factories import ShopUnderTest, new_phone, read
from tests.loyalty.cards import amounts, card_of, claim, take_part, titles
from tests.moments import WIT, day, on_clock

TEN_A_VISIT = {"per": "visit", "points": 10}
HAPPY = {"when": "hours", "since": "14:00", "until": "16:00"}


async def test_happy_hours_are_those_of_the_shops_own_clock(shop: ShopUnderTest):
    in_papua = await ShopUnderTest.opened(shop.app, timezone=WIT)
    for each in (shop, in_papua):
        await each.points(earn=TEN_A_VISIT, bonuses=[HAPPY])
    clocks = ["13:59", "14:00", "15:59", "16:00"]
    at_papua = [on_clock(clock, zone=WIT) for clock in clocks]
    there = (await in_papua.customer())["id"]
    here = (await shop.customer())["id"]

    in_papuas_hours = [amounts(await in_papua.sell(there, occurred_at=at)) for at in at_papua]
    in_jakartas_hours = [amounts(await shop.sell(here, occurred_at=at)) for at in at_papua]
    assert in_papuas_hours == [[10], [20], [20], [10]]
    assert in_jakartas_hours == [[10], [10], [10], [20]]


async def test_a_happy_hour_of_one_weekday_leaves_the_others_alone(shop: ShopUnderTest):
    yesterday = date.fromisoformat(day(1)).strftime("%a").lower()
    await shop.points(earn=TEN_A_VISIT, bonuses=[HAPPY | {"days": [yesterday]}])
    person = (await shop.customer())["id"]
    sold = [await shop.sell(person, occurred_at=on_clock("15:00", days_ago=ago)) for ago in (1, 2, 7, 8)]
    assert [amounts(sale) for sale in sold] == [[20], [10], [10], [20]]


async def test_happy_hours_past_midnight_belong_to_the_evening_on_which_they_began(shop: ShopUnderTest):
    evening = date.fromisoformat(day(3)).strftime("%a").lower()
    late = {"when": "hours", "since": "22:00", "until": "02:00", "days": [evening]}
    await shop.points(earn=TEN_A_VISIT, bonuses=[late])
    person = (await shop.customer())["id"]
    moments = [
        ("00:30", 3),
        ("21:59", 3),
        ("22:00", 3),
        ("23:59", 3),
        ("00:00", 2),
        ("01:59", 2),
        ("02:00", 2),
    ]
    moments.append(("23:00", 2))
    sold = [await shop.sell(person, occurred_at=on_clock(at, days_ago=ago)) for at, ago in moments]
    assert [amounts(sale) for sale in sold] == [[10], [10], [20], [20], [20], [20], [10], [10]]


async def test_happy_hours_may_last_to_the_end_of_the_day(shop: ShopUnderTest):
    await shop.points(earn=TEN_A_VISIT, bonuses=[HAPPY | {"until": "24:00"}])
    person = (await shop.customer())["id"]
    sold = [
        await shop.sell(person, occurred_at=on_clock(at, days_ago=ago))
        for at, ago in (("23:59", 2), ("00:00", 1))
    ]
    assert [amounts(sale) for sale in sold] == [[20], [10]]


async def test_a_special_day_lasts_from_midnight_to_midnight_of_the_shop(shop: ShopUnderTest):
    papua = await ShopUnderTest.opened(shop.app, timezone=WIT)
    special = {"when": "dates", "first": day(3, WIT), "last": day(2, WIT), "percent": 300}
    await papua.points(earn=TEN_A_VISIT, bonuses=[special])
    person = (await papua.customer())["id"]
    moments = [("23:59", 4), ("00:00", 3), ("23:59", 2), ("00:00", 1)]
    sold = [
        await papua.sell(person, occurred_at=on_clock(clock, days_ago=ago, zone=WIT))
        for clock, ago in moments
    ]
    assert [amounts(sale) for sale in sold] == [[10], [30], [30], [10]]


async def test_of_a_happy_hour_on_a_special_day_the_better_one_counts(shop: ShopUnderTest):
    special = {"when": "dates", "first": day(1), "last": day(1), "percent": 150}
    await shop.points(earn=TEN_A_VISIT, bonuses=[special, HAPPY | {"percent": 250}])
    person = (await shop.customer())["id"]
    assert amounts(await shop.sell(person, occurred_at=on_clock("15:00"))) == [25]
    assert amounts(await shop.sell(person, occurred_at=on_clock("17:00"))) == [15]


async def test_double_stamps_complete_the_card_sooner(shop: ShopUnderTest):
    await shop.stamp_card(bonuses=[HAPPY])
    person = (await shop.customer())["id"]
    sold = [await shop.sell(person, occurred_at=on_clock("15:00")) for _ in range(3)]
    assert [sale["earned"][0]["balance"] for sale in sold] == [2, 4, 1]
    assert [titles(sale) for sale in sold] == [[], [], ["Gratis 1 kopi"]]


async def test_a_birthday_is_thanked_once_with_the_first_purchase_near_it(shop: ShopUnderTest):
    await shop.points(earn=TEN_A_VISIT, bonuses=[{"when": "birthday", "points": 50, "within_days": 3}])
    born = date.fromisoformat(day(20)).replace(year=1992).isoformat()
    person = (await shop.customer(birthday=born))["id"]
    nobody_asked = (await shop.customer())["id"]
    sold = [await shop.sell(person, occurred_at=on_clock(days_ago=ago)) for ago in (24, 23, 20, 17, 16)]
    assert [amounts(sale) for sale in sold] == [[10], [60], [10], [10], [10]]
    assert amounts(await shop.sell(nobody_asked, occurred_at=on_clock(days_ago=20))) == [10]


async def test_a_birthday_gift_that_was_taken_back_is_given_with_the_next_purchase(shop: ShopUnderTest):
    await shop.points(earn=TEN_A_VISIT, bonuses=[{"when": "birthday", "points": 50}])
    born = date.fromisoformat(day(1)).replace(year=1992).isoformat()
    person = (await shop.customer(birthday=born))["id"]
    await shop.void((await shop.sell(person, occurred_at=on_clock()))["sale"]["id"])
    assert amounts(await shop.sell(person, occurred_at=on_clock())) == [60]


def test_a_birthday_at_the_turn_of_the_year_is_one_birthday_and_comes_again_next_year():
    terms = Terms(
        id=new_id(), name="Poin", kind="points", status="active", earn=PerVisit(), starts_on=None, ends_on=None,
        expiry=None, tiers=None, bonuses=[Birthday(points=50, within_days=7)], offers=(),
    )  # fmt: skip
    wallet = Wallet(
        customer_id=new_id(), name="Bu Sari", birthday=date(1990, 12, 31), referred_by=None, version=1,
        purchases=3, spend=0, first_at=None, last_at=None, last_product=None, token=None, cards=[], lots=[],
        windows={}, had={},
    )  # fmt: skip
    card, thanked = Card(terms.id), []
    for at in (date(2026, 12, 28), date(2027, 1, 3), date(2027, 12, 30), date(2028, 1, 7), date(2028, 1, 8)):
        basket = Basket(45_000, (), datetime.combine(at, datetime.min.time(), UTC) + timedelta(hours=12))
        found = [bonus.key for bonus in once_bonuses(terms, card, wallet, basket)]
        card.bonuses += found
        thanked.append(bool(found))
    assert thanked == [True, False, True, False, False]


async def test_only_the_very_first_purchase_is_a_first_purchase(shop: ShopUnderTest):
    regular = (await shop.customer())["id"]
    await shop.sell(regular)
    await shop.points(earn=TEN_A_VISIT, bonuses=[{"when": "first_purchase", "points": 100}])
    new = {"phone": new_phone(), "name": "Mbak Ayu"}

    assert amounts(await shop.sell(regular)) == [10]
    assert amounts(await shop.sell(new)) == [110]
    assert amounts(await shop.sell(new)) == [10]


async def test_a_first_purchase_that_was_taken_back_was_none(shop: ShopUnderTest):
    await shop.points(earn=TEN_A_VISIT, bonuses=[{"when": "first_purchase", "points": 100}])
    person = (await shop.customer())["id"]
    await shop.void((await shop.sell(person))["sale"]["id"])
    assert (await card_of(shop, person))["balance"] == 0
    assert amounts(await shop.sell(person)) == [110]


async def test_a_first_purchase_that_was_withheld_leaves_its_bonus_to_the_next(
    shop: ShopUnderTest, books: Books
):
    await shop.points(earn=TEN_A_VISIT, bonuses=[{"when": "first_purchase", "points": 100}])
    read(await shop.owner.patch("/counter-settings", json={"awards_per_staff_day": 1}))
    await shop.sell((await shop.customer())["id"])
    person = (await shop.customer())["id"]
    assert (await shop.sell(person))["withheld"] == "daily_limit_reached"
    read(await shop.owner.patch("/counter-settings", json={"awards_per_staff_day": None}))
    assert [amounts(await shop.sell(person)) for _ in range(2)] == [[110], [10]]
    await books.must_agree()


async def test_a_sale_of_nothing_is_no_first_purchase(shop: ShopUnderTest):
    await shop.points(earn=TEN_A_VISIT, bonuses=[{"when": "first_purchase", "points": 100}])
    person = (await shop.customer())["id"]
    assert [amounts(await shop.sell(person, amount=amount)) for amount in (0, 1, 1)] == [[10], [110], [10]]


async def test_a_sale_below_the_minimum_brings_no_bonus(shop: ShopUnderTest, books: Books):
    first = {"when": "first_purchase", "points": 100}
    birthday = {"when": "birthday", "points": 50}
    await shop.points(earn=TEN_A_VISIT | {"minimum": 20_000}, bonuses=[first, birthday])
    born = date.fromisoformat(day(0)).replace(year=1992).isoformat()
    person = (await shop.customer(birthday=born))["id"]
    sold = [await shop.sell(person, amount=amount) for amount in (19_999, 20_000)]
    assert [amounts(sale) for sale in sold] == [[], [60]]
    assert amounts(await shop.sell((await shop.customer())["id"], amount=20_000)) == [110]
    await books.must_agree()


async def test_taking_part_is_thanked_however_the_owner_spelt_it(shop: ShopUnderTest):
    points = await shop.points(bonuses=[{"when": "activity", "name": " Ulasan ", "points": 40}])
    assert points["bonuses"][0]["name"] == "Ulasan"
    person = (await shop.customer())["id"]
    assert amounts(await take_part(shop, person, points, " Ulasan ")) == [40]
    assert (await take_part(shop, person, points, "ulasan", status=409))["code"] == "already_given"


async def test_taking_part_is_thanked_once(shop: ShopUnderTest):
    review = {"when": "activity", "name": "Ulasan", "points": 40}
    points = await shop.points(bonuses=[review])
    person = (await shop.customer())["id"]

    thanked = await take_part(shop, person, points, "Ulasan")
    assert (amounts(thanked), thanked["earned"][0]["balance"]) == ([40], 40)
    again = await take_part(shop, person, points, " ulasan ", status=409)
    assert again["code"] == "already_given"
    assert (await card_of(shop, person))["balance"] == 40
    assert amounts(await take_part(shop, (await shop.customer())["id"], points, "ulasan")) == [40]


async def test_taking_part_again_and_again_is_thanked_each_time_where_the_shop_says_so(shop: ShopUnderTest):
    book = {"when": "activity", "name": "Sumbang buku", "points": 40, "once": False}
    points = await shop.points(bonuses=[book])
    person = (await shop.customer())["id"]
    balances = [
        (await take_part(shop, person, points, "Sumbang buku"))["earned"][0]["balance"] for _ in range(3)
    ]
    assert balances == [40, 80, 120]
    await claim(shop, person, points["rewards"][0])


async def test_taking_part_fills_a_stamp_card_and_earns_its_reward(shop: ShopUnderTest):
    card = await shop.stamp_card(bonuses=[{"when": "activity", "name": "Tantangan", "points": 2}])
    person = (await shop.customer())["id"]
    await shop.stamp(person, count=4)
    thanked = await take_part(shop, person, card, "Tantangan")
    assert (titles(thanked), thanked["earned"][0]["balance"]) == (["Gratis 1 kopi"], 1)


async def test_thanks_that_were_taken_back_may_be_given_again(shop: ShopUnderTest):
    points = await shop.points(bonuses=[{"when": "activity", "name": "Ulasan", "points": 40}])
    person = (await shop.customer())["id"]
    thanked = await take_part(shop, person, points, "Ulasan")
    void = f"/stamps/{thanked['stamp_id']}/void"
    read(await shop.owner.post(void, json={"reason": "salah orang"}))
    assert (await card_of(shop, person))["balance"] == 0
    assert amounts(await take_part(shop, person, points, "Ulasan")) == [40]


async def test_thanks_sent_again_by_the_phone_that_gave_them_are_the_first_ones(shop: ShopUnderTest):
    points = await shop.points(bonuses=[{"when": "activity", "name": "Ulasan", "points": 40}])
    person, made = (await shop.customer())["id"], str(new_id())
    first = await take_part(shop, person, points, "Ulasan", id=made)
    assert await take_part(shop, person, points, "Ulasan", status=200, id=made) == first
    assert (await card_of(shop, person))["balance"] == 40


async def test_nobody_is_thanked_for_what_no_running_programme_rewards(shop: ShopUnderTest):
    points = await shop.points(bonuses=[{"when": "activity", "name": "Ulasan", "points": 40}])
    person = (await shop.customer())["id"]
    unknown = await take_part(shop, person, points, "Menyapu toko", status=422)
    assert unknown["errors"][0]["code"] == "unknown_activity"
    read(await shop.owner.patch(f"/programs/{points['id']}", json={"status": "paused"}))
    paused = await take_part(shop, person, points, "Ulasan", status=422)
    assert paused["errors"][0]["code"] == "unknown_program"
    read(await shop.owner.patch(f"/programs/{points['id']}", json={"status": "active"}))
    assert (await card_of(shop, person))["balance"] == 0
