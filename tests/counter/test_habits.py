from datetime import UTC, date, datetime, timedelta

from langganan.core.clock import now
from langganan.counter.habits import Favourite, Hours, Purchase, habits
from tests.factories import ShopUnderTest, read

SATURDAY = datetime(2026, 11, 7, 8, 30, tzinfo=UTC)


def bought(*days: int, name: str = "Sabun lemon", hour: int = 8) -> list[Purchase]:
    first = SATURDAY.replace(hour=hour)
    return [Purchase(first + timedelta(days=day), {name.lower(): name}) for day in days]


def test_the_usual_day_and_hours_are_those_of_most_purchases():
    seen = habits(bought(0, 7, 14, 21) + bought(3, hour=19))
    assert (seen.weekday, seen.hours) == (5, Hours(7, 10))


def test_who_comes_at_any_time_has_no_usual_one():
    anywhen = [Purchase(SATURDAY + timedelta(days=3 * n, hours=5 * n), {}) for n in range(7)]
    assert (habits(anywhen).weekday, habits(anywhen).hours) == (None, None)


def test_a_product_is_expected_by_the_median_of_its_gaps_and_a_long_holiday_does_not_move_it():
    [restock] = habits(bought(0, 28, 58, 88, 200)).products
    assert restock.name == "Sabun lemon"
    assert restock.expected.every_days == 30
    assert restock.expected.last_on == date(2027, 5, 26)
    assert restock.expected.on == date(2027, 6, 25)
    assert (restock.expected.earliest, restock.expected.latest) == (date(2027, 6, 25), date(2027, 7, 15))


def test_two_purchases_are_no_rhythm_yet_nor_is_buying_thrice_in_one_day():
    assert habits(bought(0, 30)).products == []
    assert habits(bought(0, 0, 0)).visit is None
    assert habits([]) == habits(bought())


def test_what_was_bought_most_often_is_liked_under_its_newest_name():
    coffee = bought(0, 2, 4, name="Kopi susu") + bought(5, name="KOPI SUSU")
    seen = habits(coffee + bought(1, 3, name="Roti") + bought(9, name="Es"))
    assert seen.favourites == [Favourite("KOPI SUSU", 4), Favourite("Roti", 2)]


async def test_the_customers_page_tells_habits_on_the_shops_own_clock(shop: ShopUnderTest):
    person = await shop.customer()
    items = [{"name": "Kopi susu", "quantity": 1, "unit_price": 18_000}]
    at = (now() - timedelta(days=30)).replace(hour=1, minute=30)
    for days in (0, 7, 14):
        await shop.sell(person["id"], items=items, occurred_at=(at + timedelta(days=days)).isoformat())
    gone = await shop.sell(person["id"], items=[items[0] | {"name": "Salah"}])
    await shop.void(gone["sale"]["id"])
    told = read(await shop.owner.get(f"/customers/{person['id']}/habits"))
    assert told["hours"]["since"] <= 8 < told["hours"]["until"]
    assert told["weekday"] == (at + timedelta(hours=7)).weekday()
    assert told["favourites"] == [{"name": "Kopi susu", "times": 3}]
    assert told["products"][0]["expected"]["every_days"] == 7
    assert told["visit"]["every_days"] == 7


async def test_somebody_who_never_bought_has_none(shop: ShopUnderTest):
    person = await shop.customer()
    told = read(await shop.owner.get(f"/customers/{person['id']}/habits"))
    assert told == {"weekday": None, "hours": None, "favourites": [], "products": [], "visit": None}
