"""UTC in the database, the shop's own days on the screen."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from langganan.core.errors import bad_field

TIMEZONES = ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura")
"""WIB, WITA and WIT."""

_BEGINNING, _END = datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, tzinfo=UTC)
MAX_AHEAD = timedelta(minutes=5)
MAX_BACK = timedelta(days=90)
MAX_TRIED = timedelta(days=3660)
"""To either side of today."""


def now() -> datetime:
    return datetime.now(UTC)


def today(timezone: str, at: datetime | None = None) -> date:
    return (at or now()).astimezone(ZoneInfo(timezone)).date()


def start_of_day(day: date, timezone: str) -> datetime:
    return datetime.combine(day, time.min, ZoneInfo(timezone)).astimezone(UTC)


def whole_day(day: date, timezone: str) -> tuple[datetime, datetime] | None:
    """From midnight to midnight; None for a day at the end of the calendar, when nothing happens."""
    try:
        return start_of_day(day, timezone), start_of_day(day + timedelta(days=1), timezone)
    except OverflowError:
        return None


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
    reported = _in_utc(occurred_at)
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


def tried_at(moment: datetime | None, field: str = "occurred_at") -> datetime:
    """When something is only tried out, now or in some years: refused where the calendar itself would end."""
    tried = now() if moment is None else _in_utc(moment)
    if abs(tried - now()) > MAX_TRIED:
        raise bad_field(
            field,
            "too_far",
            id="Waktu ini terlalu jauh. Coba yang paling jauh 10 tahun dari sekarang.",
            en="This time is too far away. Try one within 10 years of now.",
        )
    return tried


def _in_utc(moment: datetime) -> datetime:
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        return _END if moment.year > now().year else _BEGINNING
