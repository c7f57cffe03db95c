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

from langganan.core.ids import new_id
from langganan.core.money import rupiah
from langganan.customers.schemas import Channel, ConsentOut, Purpose
from langganan.loyalty.causes.schemas import PublicCause
from langganan.loyalty.causes.telling import of_points
from langganan.loyalty.models import Reward
from langganan.loyalty.schemas import BalanceOut
from langganan.public.opening import OpenCard
from langganan.public.schemas import CardCause, MemberCard
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
    how: str | None


class Purse(Struct):
    """Points that can be given."""

    program_id: UUID
    name: str
    balance: int


class CauseCard(Struct):
    id: UUID
    name: str
    story: str | None
    how: str
    so_far: str
    reached: int
    goal: int | None
    goal_words: str | None
    over: bool
    votable: bool
    voted: bool
    votes: str | None
    thanks: str | None
    gift_id: UUID
    step: int
    purses: list[Purse]


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
            voucher.how,
        )
        for voucher in card.vouchers
        if voucher.status == "good"
    ]


def cause_cards(shown: Sequence[PublicCause], language: str) -> list[CauseCard]:
    return [_cause_card(cause, [], language) for cause in shown]


def causes_of(card: MemberCard, language: str) -> list[CauseCard]:
    """With what this customer gave and may give."""
    purses = [
        Purse(balance.program_id, balance.name, balance.balance)
        for balance in card.balances
        if balance.unit == "point" and balance.balance > 0
    ]
    return [_cause_card(cause, purses, language) for cause in card.causes]


def _cause_card(cause: PublicCause, purses: list[Purse], language: str) -> CauseCard:
    says, runs = TEXTS[language], cause.status == "active"
    own = cause if isinstance(cause, CardCause) else None
    return CauseCard(
        id=cause.id,
        name=cause.name,
        story=cause.story,
        how=getattr(cause.how, language),
        so_far=getattr(cause.so_far, language),
        reached=cause.reached,
        goal=cause.goal,
        goal_words=_goal_words(cause, language),
        over=not runs,
        votable=runs and cause.votable,
        voted=own is not None and own.voted,
        votes=says["cause_votes"].format(votes=cause.totals.votes) if cause.totals.votes else None,
        thanks=getattr(of_points(cause, own.given), language) if own and own.given else None,
        gift_id=new_id(),
        step=cause.points_per_unit or 1,
        purses=purses if runs and cause.points_per_unit else [],
    )


def _goal_words(cause: PublicCause, language: str) -> str | None:
    if cause.goal is None:
        return None
    if cause.points_per_unit is None:
        reached, goal = rupiah(cause.reached, language), rupiah(cause.goal, language)
    else:
        reached, goal = str(cause.reached), f"{cause.goal} {cause.unit}"
    return TEXTS[language]["cause_goal"].format(reached=reached, goal=goal)


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


def qr_svg(text: str, label: str, name: str = "qr") -> Markup:
    out = io.BytesIO()
    code = segno.make(text, error="m", micro=False)
    code.save(
        out, kind="svg", xmldecl=False, svgns=False, omitsize=True, border=4, svgclass=name, title=label
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
