from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from langganan.core.ids import new_id
from langganan.loyalty import rules
from langganan.loyalty.calendar import ends_at, months_later, nearest_birthday
from langganan.loyalty.rules import Basket, Line
from langganan.loyalty.setup import Terms
from langganan.loyalty.snapshot import Card
from langganan.loyalty.terms import (
    AfterMonths,
    Bonus,
    Earn,
    HappyHours,
    Level,
    OnDate,
    OnDates,
    PerAmount,
    PerProduct,
    PerVisit,
    Tiers,
)

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
"""A Tuesday."""


def terms(earn: Earn, *bonuses: Bonus, tiers: Tiers | None = None, kind: Any = "points") -> Terms:
    return Terms(
        id=new_id(), name="Poin", kind=kind, status="active", earn=earn, starts_on=None, ends_on=None,
        expiry=None, tiers=tiers, bonuses=[*bonuses], offers=(),
    )  # fmt: skip


def earned(programme: Terms, amount: int, *lines: Line, rest: int = 0, level: Level | None = None) -> Any:
    return rules.earn(programme, Card(programme.id, rest=rest), level, Basket(amount, lines, NOON))


@given(st.integers(0, 10**10), st.integers(1, 10**6), st.integers(1, 100))
def test_what_is_left_of_an_amount_earns_nothing(amount: int, per: int, points: int):
    given_for = earned(terms(PerAmount(amount=per, points=points)), amount).units
    assert given_for % points == 0
    assert given_for // points * per <= amount < (given_for // points + 1) * per


@pytest.mark.parametrize(
    ("rounding", "amount", "units"),
    [("down", 1_999, 1), ("nearest", 1_499, 1), ("nearest", 1_500, 2), ("up", 1_001, 2), ("up", 1_000, 1)],
)
def test_a_rest_is_rounded_as_the_programme_says(rounding: Any, amount: int, units: int):
    assert earned(terms(PerAmount(amount=1_000, rounding=rounding)), amount).units == units


@given(st.lists(st.integers(0, 100_000), max_size=30), st.integers(1, 50_000))
def test_carrying_over_gives_as_much_for_many_small_sales_as_for_one(amounts: list[int], per: int):
    programme, rest, units = terms(PerAmount(amount=per, carry=True)), 0, 0
    for amount in amounts:
        given_for = earned(programme, amount, rest=rest)
        rest, units = rest + given_for.rest, units + given_for.units
    assert units == sum(amounts) // per
    assert rest == sum(amounts) % per


def test_a_rest_that_was_taken_back_is_owed_by_the_next_sale():
    assert earned(terms(PerAmount(amount=20_000, carry=True)), 20_000, rest=-10_000).units == 0
    assert earned(terms(PerAmount(amount=20_000, carry=True)), 30_000, rest=-10_000).units == 1


def test_pieces_of_the_product_and_of_the_category_count_and_others_do_not():
    coffee, tea, bread = new_id(), new_id(), new_id()
    programme = terms(PerProduct(product_ids=[coffee], categories=["Minuman"]))
    lines = (
        Line(coffee, None, 2, "Kopi"),
        Line(tea, "minuman", 3, "Teh"),
        Line(bread, "Roti", 5, "Roti"),
        Line(None, None, 7, "Lain"),
    )
    earning = earned(programme, 100_000, *lines)
    assert (earning.units, [part.detail for part in earning.parts]) == (5, ["2 × Kopi, 3 × Teh"])


def test_a_sale_below_the_minimum_earns_nothing():
    assert earned(terms(PerVisit(minimum=20_000)), 19_999).units == 0
    assert earned(terms(PerVisit(minimum=20_000)), 20_000).units == 1


def test_of_several_multipliers_the_best_one_holds():
    double = OnDates(first=date(2026, 11, 24), last=date(2026, 11, 24), percent=200)
    happy = HappyHours(since="11:00", until="13:00", days=["tue"], percent=300)
    level = Level(name="Emas", at=1, percent=150)
    programme = terms(PerVisit(points=10), double, happy)
    assert earned(programme, 1, level=level).units == 30
    assert [part.units for part in earned(programme, 1, level=level).parts] == [10, 20]


@pytest.mark.parametrize(
    ("bonus", "units"),
    [
        (OnDates(first=date(2026, 11, 25), last=date(2026, 11, 26)), 1),
        (HappyHours(since="12:00", until="13:00"), 2),
        (HappyHours(since="11:00", until="12:00"), 1),
        (HappyHours(since="11:00", until="13:00", days=["mon", "wed"]), 1),
    ],
)
def test_a_happy_hour_holds_from_its_first_minute_to_before_its_last(bonus: Bonus, units: int):
    assert earned(terms(PerVisit(), bonus), 1).units == units


def test_a_tier_is_the_highest_one_reached():
    levels = [Level(name="Perak", at=100), Level(name="Emas", at=1_000), Level(name="Tamu", at=1)]
    programme = terms(PerVisit(), tiers=Tiers(by="spend", levels=levels))
    reached = [rules.level_at(programme, spent) for spent in (0, 1, 100, 999, 5_000)]
    assert [level and level.name for level in reached] == [None, "Tamu", "Perak", "Perak", "Emas"]


def test_what_is_earned_ends_with_a_day_of_the_shop():
    late = datetime(2026, 1, 30, 20, 0, tzinfo=UTC)
    """Already the 31st in Jakarta."""
    assert ends_at(AfterMonths(months=1), late, "Asia/Jakarta") == datetime(2026, 2, 28, 17, 0, tzinfo=UTC)
    assert ends_at(OnDate(month=12, day=31), late, "Asia/Jakarta") == datetime(
        2026, 12, 31, 17, 0, tzinfo=UTC
    )
    new_year = datetime(2026, 12, 31, 17, 0, tzinfo=UTC)
    assert ends_at(OnDate(month=12, day=31), new_year, "Asia/Jakarta").year == 2027


def test_a_birthday_is_near_across_the_turn_of_the_year_and_in_years_without_its_day():
    assert nearest_birthday(date(1990, 12, 30), date(2027, 1, 2)) == date(2026, 12, 30)
    assert nearest_birthday(date(1992, 2, 29), date(2027, 3, 1)) == date(2027, 2, 28)
    assert months_later(date(2026, 3, 31), -1) == date(2026, 2, 28)
