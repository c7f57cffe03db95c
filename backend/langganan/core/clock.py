"""UTC in the database, the shop's own days on the screen."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from langganan.core.errors import bad_field

TIMEZONES = ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura")
"""WIB, WITA and WIT."""

MAX_AHEAD = timedelta(minutes=5)
MAX_BACK = timedelta(days=90)


def now() -> datetime:
    return datetime.now(UTC)


def today(timezone: str, at: datetime | None = None) -> date:
    return (at or now()).astimezone(ZoneInfo(timezone)).date()


def start_of_day(day: date, timezone: str) -> datetime:
    return datetime.combine(day, time.min, ZoneInfo(timezone)).astimezone(UTC)


def happened_at(
    occurred_at: datetime | None, field: str = "occurred_at", at: datetime | None = None
) -> datetime:
    """The moment a device reports, `at` when it says none: refused when more than 5 minutes ahead or 90 days back."""
    moment = at or now()
    if occurred_at is None:
        return moment
    if occurred_at.tzinfo is None:
        raise bad_field(
            field, "timezone_missing", id="Waktu harus memakai zona (Z).", en="The time needs a zone (Z)."
        )
    try:
        reported = occurred_at.astimezone(UTC)
    except OverflowError:
        is_late = occurred_at.year > moment.year
        reported = datetime.max.replace(tzinfo=UTC) if is_late else datetime.min.replace(tzinfo=UTC)
    if reported > moment + MAX_AHEAD:
        raise bad_field(
            field,
            "in_the_future",
            id="Waktu ini belum terjadi. Periksa jam perangkat.",
            en="This time has not come yet. Check the clock of the device.",
        )
    if reported < moment - MAX_BACK:
        raise bad_field(
            field,
            "too_old",
            id="Waktu ini lebih dari 90 hari yang lalu.",
            en="This time is more than 90 days ago.",
        )
    return reported
