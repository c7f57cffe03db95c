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

from langganan.activity.models import Event
from langganan.activity.telling import tell
from langganan.core.ids import new_id
from langganan.core.money import rupiah
from langganan.customers.schemas import Channel, ConsentOut, Purpose
from langganan.loyalty.causes.schemas import PublicCause
from langganan.loyalty.causes.telling import of_points
from langganan.loyalty.schemas import BalanceOut, ProgramOut
from langganan.public.opening import OpenCard
from langganan.public.schemas import CardCause, MemberCard
from langganan.public.texts import TEXTS
from langganan.public.wording import wording

PURPOSES: tuple[Purpose, ...] = get_args(Purpose)
CHANNELS: tuple[Channel, ...] = get_args(Channel)
_DRAWN_AT_MOST = 20
_EXPIRING_AT_MOST = 3
_TOLD_AT_MOST = 8
_NOTED = frozenset({"sale.recorded", "ledger.entry"})
"""What staff remarked elsewhere is theirs."""
_OWN_STORY = frozenset(
    {
        "sale.recorded",
        "sale.voided",
        "ledger.entry",
        "voucher.issued",
        "voucher.redeemed",
        "voucher.cancelled",
        "voucher.restored",
        "tier.reached",
        "cause.given",
        "customer.referred",
    }
)


class Spot(Struct):
    """One place on a stamp card."""

    number: int
    full: bool
    gift: str | None


class Programme(Struct):
    name: str
    sentence: str | None
    over: str | None
    """Why nothing is earned in it now."""
    owed: str | None
    tier: str | None
    next_tier: str | None
    expiring: list[str]
    unit: str
    balance: int
    target: int | None
    spots: list[Spot]
    next_words: str | None
    goal: int | None
    """The balance at which the next reward is reached, for a bar."""


class Happened(Struct):
    text: str
    note: str | None
    when: str


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


def programme(balance: BalanceOut, program: ProgramOut, timezone: str, language: str) -> Programme:
    says = TEXTS[language]
    gifts = {reward.at: reward.title for reward in program.rewards if reward.at}
    runs = program.status == "active"
    owed = says[f"owed_{balance.unit}"].format(amount=-balance.balance) if balance.balance < 0 else None
    target = balance.target
    drawn = target is not None and target <= _DRAWN_AT_MOST
    ahead = balance.next_reward
    return Programme(
        name=balance.name,
        sentence=getattr(program.sentence, language) if runs else None,
        over=None if runs else says["paused" if program.status == "paused" else "ended"],
        owed=owed,
        tier=says["tier"].format(tier=balance.tier) if balance.tier else None,
        next_tier=_next_tier(balance, program, language) if runs else None,
        expiring=[
            says[f"expires_{balance.unit}"].format(
                amount=lot.amount, date=_day(lot.at - timedelta(seconds=1), timezone, language)
            )
            for lot in balance.expiring[:_EXPIRING_AT_MOST]
        ],
        unit=balance.unit,
        balance=balance.balance,
        target=target,
        spots=[Spot(number, number <= balance.balance, gifts.get(number)) for number in range(1, target + 1)]
        if drawn and target
        else [],
        next_words=_next_words(balance, language) if runs and not owed else None,
        goal=balance.balance + ahead.missing if ahead and ahead.missing and not drawn else None,
    )


def happened(events: Sequence[Event], timezone: str, language: str) -> list[Happened]:
    """The customer's own last movements, the newest first."""
    own = [event for event in events if event.type in _OWN_STORY][:_TOLD_AT_MOST]
    told = [tell(event.type, event.data, language) for event in own]
    return [
        Happened(
            said.text,
            said.note if event.type in _NOTED else None,
            _day(event.occurred_at, timezone, language),
        )
        for event, said in zip(own, told, strict=True)
    ]


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


def _next_tier(balance: BalanceOut, program: ProgramOut, language: str) -> str | None:
    ahead = balance.next_tier
    if ahead is None or program.tiers is None:
        return None
    by_spend = program.tiers.by == "spend"
    missing = rupiah(ahead.missing, language) if by_spend else counted(ahead.missing, balance.unit, language)
    return TEXTS[language]["next_tier"].format(missing=missing, tier=ahead.name)


def counted(amount: int, unit: str, language: str) -> str:
    """ "2 stempel", "1 point"."""
    if language == "id":
        return f"{amount} {'stempel' if unit == 'stamp' else 'poin'}"
    return f"{amount} {unit}{'' if amount == 1 else 's'}"


def _last_day(until: datetime | None, timezone: str, language: str) -> str | None:
    if until is None:
        return None
    return TEXTS[language]["valid_until"].format(date=_day(until - timedelta(seconds=1), timezone, language))


def _day(moment: datetime, timezone: str, language: str) -> str:
    day = moment.astimezone(ZoneInfo(timezone)).date()
    return format_date(day, "d MMMM y", locale="id_ID" if language == "id" else "en_GB")
