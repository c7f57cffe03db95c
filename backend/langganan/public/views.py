"""What the pages show, ready for the templates."""

import io
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import get_args
from uuid import UUID
from zoneinfo import ZoneInfo

import segno
from babel.dates import format_date
from markupsafe import Markup
from msgspec import Struct

from langganan.customers.schemas import Channel, ConsentOut, Purpose
from langganan.loyalty.models import Reward
from langganan.loyalty.schemas import BalanceOut
from langganan.public.card import OpenCard
from langganan.public.schemas import MemberCard
from langganan.public.texts import TEXTS
from langganan.public.wording import wording

PURPOSES: tuple[Purpose, ...] = get_args(Purpose)
CHANNELS: tuple[Channel, ...] = get_args(Channel)
_DRAWN_AT_MOST = 20


class Spot(Struct):
    """One place on a stamp card."""

    number: int
    full: bool
    gift: str | None


class Programme(Struct):
    name: str
    unit: str
    balance: int
    target: int | None
    spots: list[Spot]
    next_words: str | None
    goal: int | None
    """The balance at which the next reward is reached, for a bar."""


class Voucher(Struct):
    id: UUID
    title: str
    code: str
    until: str | None


class Choice(Struct):
    """One box on the form about messages."""

    purpose: Purpose
    channel: Channel
    wording: str
    granted: bool

    @property
    def value(self) -> str:
        return f"{self.purpose}:{self.channel}"


def programme(balance: BalanceOut, rewards: Sequence[Reward], language: str) -> Programme:
    gifts = {reward.at: reward.title for reward in rewards if reward.at}
    target = balance.target
    drawn = target is not None and target <= _DRAWN_AT_MOST
    ahead = balance.next_reward
    return Programme(
        name=balance.name,
        unit=balance.unit,
        balance=balance.balance,
        target=target,
        spots=[Spot(number, number <= balance.balance, gifts.get(number)) for number in range(1, target + 1)]
        if drawn and target
        else [],
        next_words=_next_words(balance, language),
        goal=balance.balance + ahead.missing if ahead and ahead.missing and not drawn else None,
    )


def good_vouchers(card: MemberCard, timezone: str, language: str) -> list[Voucher]:
    return [
        Voucher(
            voucher.id,
            voucher.title,
            f"{voucher.code[:4]}-{voucher.code[4:]}",
            _last_day(voucher.valid_until, timezone, language),
        )
        for voucher in card.vouchers
        if voucher.status == "good"
    ]


def choices(card: OpenCard, consents: Sequence[ConsentOut], language: str) -> list[Choice]:
    """WhatsApp for each purpose, and whatever else was answered before."""
    held = {(consent.purpose, consent.channel): consent.granted for consent in consents}
    asked = [(purpose, channel) for channel in CHANNELS for purpose in PURPOSES]
    return [
        Choice(
            purpose=purpose,
            channel=channel,
            wording=wording(purpose, channel, card.shop.name, language),
            granted=held.get((purpose, channel), purpose == "service"),
        )
        for purpose, channel in asked
        if channel == "whatsapp" or (purpose, channel) in held
    ]


def qr_svg(text: str, label: str) -> Markup:
    out = io.BytesIO()
    code = segno.make(text, error="m", micro=False)
    code.save(
        out, kind="svg", xmldecl=False, svgns=False, omitsize=True, border=4, svgclass="qr", title=label
    )
    return Markup(out.getvalue().decode())  # noqa: S704  segno escapes the label


def _next_words(balance: BalanceOut, language: str) -> str | None:
    ahead = balance.next_reward
    if ahead is None:
        return None
    key = f"missing_{balance.unit}" if ahead.missing else "reachable"
    return TEXTS[language][key].format(missing=ahead.missing, reward=ahead.title)


def _last_day(until: datetime | None, timezone: str, language: str) -> str | None:
    if until is None:
        return None
    day = (until - timedelta(seconds=1)).astimezone(ZoneInfo(timezone)).date()
    shown = format_date(day, "d MMMM y", locale="id_ID" if language == "id" else "en_GB")
    return TEXTS[language]["valid_until"].format(date=shown)
