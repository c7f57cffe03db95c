"""Moments on a shop's own clock, near enough to today that a till may still report them."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from langganan.core.clock import today

WIB, WIT = "Asia/Jakarta", "Asia/Jayapura"


def on_clock(clock: str = "12:00", *, days_ago: int = 1, zone: str = WIB) -> str:
    """As a till sends it; 14:00 of yesterday is `on_clock("14:00")`."""
    day = today(zone) - timedelta(days=days_ago)
    return datetime.combine(day, time.fromisoformat(clock), ZoneInfo(zone)).isoformat()


def day(days_ago: int, zone: str = WIB) -> str:
    return (today(zone) - timedelta(days=days_ago)).isoformat()
