from datetime import UTC, date, datetime, timedelta

import pytest

from langganan.core.clock import happened_at, now, start_of_day, today
from langganan.core.errors import Invalid


@pytest.mark.parametrize(
    ("timezone", "last_second", "first_second"),
    [
        ("Asia/Jakarta", "2026-11-22T16:59:59+00:00", "2026-11-22T17:00:00+00:00"),
        ("Asia/Makassar", "2026-11-22T15:59:59+00:00", "2026-11-22T16:00:00+00:00"),
        ("Asia/Jayapura", "2026-11-22T14:59:59+00:00", "2026-11-22T15:00:00+00:00"),
    ],
)
def test_the_day_begins_at_the_shops_own_midnight(timezone: str, last_second: str, first_second: str):
    assert today(timezone, datetime.fromisoformat(last_second)) == date(2026, 11, 22)
    assert today(timezone, datetime.fromisoformat(first_second)) == date(2026, 11, 23)
    assert start_of_day(date(2026, 11, 23), timezone) == datetime.fromisoformat(first_second)


def test_the_leap_day_is_a_day():
    assert today("Asia/Jakarta", datetime(2028, 2, 28, 17, tzinfo=UTC)) == date(2028, 2, 29)
    assert start_of_day(date(2028, 2, 29), "Asia/Jakarta") == datetime(2028, 2, 28, 17, tzinfo=UTC)


@pytest.mark.parametrize("off_by", [timedelta(minutes=4), timedelta(0), timedelta(days=-89)])
def test_a_device_may_be_a_little_off(off_by: timedelta):
    moment = now() + off_by
    assert happened_at(moment) == moment


@pytest.mark.parametrize("off_by", [timedelta(minutes=10), timedelta(days=-91)])
def test_a_device_may_not_be_far_off(off_by: timedelta):
    with pytest.raises(Invalid):
        happened_at(now() + off_by)


@pytest.mark.parametrize(
    "reported",
    [
        datetime(2026, 11, 22, 8, 15),  # noqa: DTZ001
        datetime.max.replace(tzinfo=UTC),
        datetime.min.replace(tzinfo=UTC),
    ],
)
def test_a_time_that_cannot_be_is_refused(reported: datetime):
    with pytest.raises(Invalid):
        happened_at(reported)
