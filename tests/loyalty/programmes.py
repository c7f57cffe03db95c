"""Programmes to be told, and any programme that an owner may set up."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, get_args
from uuid import UUID

from hypothesis import strategies as st

from langganan.core.text import seen
from langganan.loyalty.terms import (
    Activity,
    AfterMonths,
    Audience,
    Birthday,
    Day,
    Earn,
    FirstPurchase,
    HappyHours,
    Level,
    OnDate,
    OnDates,
    PerAmount,
    PerProduct,
    PerVisit,
    ProgramIn,
    Referral,
    RewardIn,
    Rounding,
    Tiers,
)

COFFEE, TEA, CAKE, BREAD = (UUID(int=number) for number in range(1, 5))
PRODUCTS = {COFFEE: "Kopi Susu", TEA: "Teh Tarik", CAKE: "Bolu Pisang", BREAD: "Roti"}


def stamps(
    earn: Earn | None = None,
    rewards: Sequence[RewardIn] = (RewardIn(title="Gratis 1 kopi", at=5),),
    **terms: Any,
) -> ProgramIn:
    return ProgramIn(kind="stamp", name="Kartu", earn=earn or PerVisit(), rewards=list(rewards), **terms)


def points(
    earn: Earn | None = None,
    rewards: Sequence[RewardIn] = (RewardIn(title="Diskon Rp10.000", cost=50),),
    **terms: Any,
) -> ProgramIn:
    return ProgramIn(
        kind="points", name="Poin", earn=earn or PerAmount(amount=1_000), rewards=list(rewards), **terms
    )


_DAYS = st.dates(date(2020, 1, 1), date(2040, 1, 1))
_UNITS = st.integers(1, 10_000)
_MINIMUM = st.integers(0, 100_000)
_PERCENT = st.integers(101, 1_000)
_CLOCK = st.times().map(lambda time: f"{time:%H:%M}")
_NAMES = st.one_of(
    st.sampled_from(["Gratis 1 kopi.", "GRATIS", "VIP", "Tas  Belanja!", " … ", "Voucher Rp5.000,"]),
    st.text(min_size=1, max_size=120),
).filter(lambda name: bool(seen(name)) and "None" not in name)

_EARN = st.one_of(
    st.builds(PerVisit, points=_UNITS, minimum=_MINIMUM),
    st.builds(
        PerAmount,
        amount=st.integers(1, 1_000_000),
        points=_UNITS,
        carry=st.booleans(),
        rounding=st.sampled_from(get_args(Rounding)),
        minimum=_MINIMUM,
    ),
    st.builds(
        PerProduct,
        product_ids=st.lists(st.sampled_from([*PRODUCTS, UUID(int=99), UUID(int=98)]), unique=True),
        categories=st.lists(_NAMES, max_size=5),
        points=_UNITS,
        minimum=_MINIMUM,
    ),
)
_BONUS = st.one_of(
    st.builds(
        lambda first, length, percent: OnDates(first=first, last=first + length, percent=percent),
        _DAYS,
        st.timedeltas(timedelta(0), timedelta(800)),
        _PERCENT,
    ),
    st.builds(
        HappyHours,
        since=_CLOCK,
        until=_CLOCK,
        days=st.lists(st.sampled_from(get_args(Day)), unique=True),
        percent=_PERCENT,
    ),
    st.builds(Birthday, points=_UNITS, within_days=st.integers(0, 30)),
    st.builds(FirstPurchase, points=_UNITS),
    st.builds(Referral, points=_UNITS, referrer_points=_UNITS),
    st.builds(Activity, name=_NAMES, points=_UNITS, once=st.booleans()),
)
_LEVELS = st.lists(
    st.builds(Level, name=_NAMES, at=st.integers(1, 10**12), percent=st.integers(100, 1_000)),
    min_size=1,
    max_size=6,
)
_EXPIRY = st.one_of(
    st.builds(AfterMonths, months=st.integers(1, 60)),
    st.dates().map(lambda day: OnDate(month=day.month, day=day.day)),
)


def _rewards(kind: str) -> st.SearchStrategy[list[RewardIn]]:
    mark = {"at": st.integers(1, 100)} if kind == "stamp" else {"cost": st.integers(1, 10**9)}
    return st.lists(
        st.builds(
            RewardIn,
            title=_NAMES,
            stock=st.none() | st.integers(0, 1_000_000),
            per_customer=st.none() | st.integers(1, 1_000),
            audience=st.sampled_from(get_args(Audience)),
            tier=st.none() | _NAMES,
            **mark,
        ),
        max_size=20,
    )


def programmes() -> st.SearchStrategy[ProgramIn]:
    return st.sampled_from(["stamp", "points"]).flatmap(
        lambda kind: st.builds(
            ProgramIn,
            kind=st.just(kind),
            name=_NAMES,
            earn=_EARN,
            rewards=_rewards(kind),
            starts_on=st.none() | st.dates(date(2020, 1, 1), date(2026, 1, 1)),
            ends_on=st.none() | st.dates(date(2026, 1, 1), date(2040, 1, 1)),
            expiry=st.none() | _EXPIRY,
            tiers=st.none()
            | st.builds(
                Tiers, by=st.sampled_from(["spend", "points"]), levels=_LEVELS, months=st.integers(1, 60)
            ),
            bonuses=st.lists(_BONUS, max_size=5),
        )
    )
