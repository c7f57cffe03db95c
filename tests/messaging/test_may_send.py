from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest
from msgspec import structs

from langganan.core.ids import new_id
from langganan.messaging.may_send import No, NotYet, Standing, Yes, may_send, quiet_until
from langganan.shops.models import Shop

NOON = datetime(2026, 11, 22, 5, 0, tzinfo=UTC)
WILLING = Standing(
    erased=False, address="sari@contoh.id", consent=True, last_message_at=None, last_offer_at=None
)


def shop(timezone: str = "Asia/Jakarta", quiet: tuple[int, int] = (21, 8)) -> Shop:
    return Shop(timezone=timezone, quiet_from=time(quiet[0]), quiet_until=time(quiet[1]))


def ask(purpose: str = "care", *, at: datetime = NOON, by_hand: bool = False, **known: Any) -> Any:
    standing = structs.replace(WILLING, **known)
    return may_send(standing, shop(), purpose=purpose, by_hand=by_hand, at=at)


def test_who_agreed_gets_the_message():
    assert ask() == Yes("sari@contoh.id")


def test_who_was_never_asked_gets_service_messages_only():
    assert ask("care", consent=None) == No("no_consent")
    assert ask("offers", consent=None) == No("no_consent")
    assert ask("service", consent=None) == Yes("sari@contoh.id")


@pytest.mark.parametrize("purpose", ["service", "care", "offers"])
def test_who_refused_gets_nothing(purpose: str):
    assert ask(purpose, consent=False) == No("refused")


def test_without_an_address_or_after_erasure_there_is_nobody_to_write_to():
    assert ask(address=None) == No("no_address")
    assert ask(erased=True) == No("erased")


@pytest.mark.parametrize("by_hand", [True, False])
def test_nothing_leaves_a_sandbox(by_hand: bool):
    sandbox = shop()
    sandbox.sandbox_of = new_id()
    for purpose in ("service", "care", "offers"):
        said = may_send(WILLING, sandbox, purpose=purpose, by_hand=by_hand, at=NOON)
        assert said == No("sandbox")


def test_one_message_a_day_and_the_next_one_waits_for_tomorrow():
    last = NOON - timedelta(hours=3)
    assert ask(last_message_at=last) == NotYet("message_today", last + timedelta(days=1))
    assert ask(last_message_at=NOON - timedelta(days=1)) == Yes("sari@contoh.id")
    assert ask("service", last_message_at=last) == Yes("sari@contoh.id")


def test_one_offer_a_week_and_the_next_one_is_left_out():
    last = NOON - timedelta(days=6)
    assert ask("offers", last_offer_at=last, last_message_at=last) == No("offer_lately")
    assert ask("care", last_offer_at=last, last_message_at=last) == Yes("sari@contoh.id")
    assert ask("offers", last_offer_at=NOON - timedelta(days=7)) == Yes("sari@contoh.id")


def test_a_person_who_sends_by_hand_chooses_the_hour():
    midnight = datetime(2026, 11, 21, 17, 0, tzinfo=UTC)
    assert ask(at=midnight) == NotYet("quiet_hours", datetime(2026, 11, 22, 1, 0, tzinfo=UTC))
    assert ask(at=midnight, by_hand=True) == Yes("sari@contoh.id")


@pytest.mark.parametrize(
    ("timezone", "first_quiet", "first_awake"),
    [
        ("Asia/Jakarta", datetime(2026, 11, 22, 14, 0, tzinfo=UTC), datetime(2026, 11, 23, 1, 0, tzinfo=UTC)),
        (
            "Asia/Makassar",
            datetime(2026, 11, 22, 13, 0, tzinfo=UTC),
            datetime(2026, 11, 23, 0, 0, tzinfo=UTC),
        ),
        (
            "Asia/Jayapura",
            datetime(2026, 11, 22, 12, 0, tzinfo=UTC),
            datetime(2026, 11, 22, 23, 0, tzinfo=UTC),
        ),
    ],
    ids=["WIB", "WITA", "WIT"],
)
def test_quiet_hours_follow_the_shops_own_clock(timezone: str, first_quiet: datetime, first_awake: datetime):
    moment = timedelta(seconds=1)
    assert quiet_until(shop(timezone), first_quiet - moment) is None
    assert quiet_until(shop(timezone), first_quiet) == first_awake
    assert quiet_until(shop(timezone), first_awake - moment) == first_awake
    assert quiet_until(shop(timezone), first_awake) is None


def test_quiet_hours_may_lie_within_a_day_or_not_be_at_all():
    one_o_clock = datetime(2026, 11, 22, 6, 0, tzinfo=UTC)
    assert quiet_until(shop(quiet=(12, 14)), one_o_clock) == datetime(2026, 11, 22, 7, 0, tzinfo=UTC)
    assert quiet_until(shop(quiet=(14, 15)), one_o_clock) is None
    assert quiet_until(shop(quiet=(0, 0)), one_o_clock) is None
