"""Whether a message may go to a customer now. Every path asks here, at the moment of sending."""

from datetime import UTC, datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from msgspec import Struct

from langganan.shops.models import Shop

Purpose = Literal["service", "care", "offers"]

BETWEEN_MESSAGES = timedelta(days=1)
BETWEEN_OFFERS = timedelta(days=7)


class Standing(Struct, frozen=True, kw_only=True):
    """What is known of one customer, for one purpose on one medium."""

    erased: bool
    address: str | None
    consent: bool | None
    """None: never asked."""
    last_message_at: datetime | None
    """The last one for care or offers that went out, or may have, by any medium."""
    last_offer_at: datetime | None


class Yes(Struct, frozen=True):
    address: str


class NotYet(Struct, frozen=True):
    reason: str
    until: datetime


class No(Struct, frozen=True):
    reason: str


Verdict = Yes | NotYet | No


def may_send(customer: Standing, shop: Shop, *, purpose: str, by_hand: bool, at: datetime) -> Verdict:
    """Never from a sandbox; then consent, an address, the frequency caps, and, but by hand, the quiet hours."""
    if shop.sandbox_of is not None:
        return No("sandbox")
    if customer.erased:
        return No("erased")
    if customer.address is None:
        return No("no_address")
    if customer.consent is False:
        return No("refused")
    if purpose != "service" and customer.consent is None:
        return No("no_consent")
    if purpose == "offers" and (last := customer.last_offer_at) and at < last + BETWEEN_OFFERS:
        return No("offer_lately")
    if purpose != "service" and (last := customer.last_message_at) and at < last + BETWEEN_MESSAGES:
        return NotYet("message_today", last + BETWEEN_MESSAGES)
    if not by_hand and (until := quiet_until(shop, at)):
        return NotYet("quiet_hours", until)
    return Yes(customer.address)


def quiet_until(shop: Shop, at: datetime) -> datetime | None:
    """When the quiet hours that hold at `at` end, by the shop's own clock; they may span midnight.

    Beginning and ending at the same time they are none.
    """
    local = at.astimezone(ZoneInfo(shop.timezone))
    begins, ends = shop.quiet_from, shop.quiet_until
    spans_midnight = begins > ends
    clock = local.time()
    quiet = (clock >= begins or clock < ends) if spans_midnight else begins <= clock < ends
    if not quiet:
        return None
    day = local.date() + timedelta(days=1) if spans_midnight and clock >= begins else local.date()
    return datetime.combine(day, ends, local.tzinfo).astimezone(UTC)
