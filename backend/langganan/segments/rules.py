"""The rules of a shop's own segment: a tree of all, any and not over what is known of a customer.

It is stored with its version, so that an older tree can be told from a newer one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Literal
from uuid import UUID

import msgspec
from msgspec import Meta, Struct

from langganan.core.errors import bad_field
from langganan.customers.schemas import Channel
from langganan.loyalty.terms import Day

VERSION = 1
DEEPEST = 4
MOST_RULES = 20
MOST_OVER_SALES = 3
"""Rules that look at each sale of each customer."""

Builtin = Literal["new", "active", "slipping", "sleeping", "premium"]
Days = Annotated[int, Meta(ge=0, le=3_650)]
Count = Annotated[int, Meta(ge=0, le=1_000_000)]
Amount = Annotated[int, Meta(ge=0, le=1_000_000_000_000)]
Hour = Annotated[int, Meta(ge=0, le=24)]


class _Node(Struct, kw_only=True, forbid_unknown_fields=True, tag_field="is"):
    pass


class AllOf(_Node, tag="all"):
    """Everything of this."""

    rules: Annotated[list[Rule], Meta(min_length=1, max_length=MOST_RULES)]


class AnyOf(_Node, tag="any"):
    """At least one of this."""

    rules: Annotated[list[Rule], Meta(min_length=1, max_length=MOST_RULES)]


class NotThis(_Node, tag="not"):
    rule: Rule


class IsIn(_Node, tag="segment"):
    """A built-in segment."""

    key: Builtin


class HasLabel(_Node, tag="label"):
    label_id: UUID


class LastDays(_Node, tag="last_days"):
    """Since the last purchase; who never bought matches nothing of it."""

    min: Days | None = None
    max: Days | None = None


class FirstDays(_Node, tag="first_days"):
    """Since the first purchase."""

    min: Days | None = None
    max: Days | None = None


class MemberDays(_Node, tag="member_days"):
    """Since they were added."""

    min: Days | None = None
    max: Days | None = None


class IntervalDays(_Node, tag="interval_days"):
    """The usual interval between purchases, from the third purchase on."""

    min: Days | None = None
    max: Days | None = None


class Purchases(_Node, tag="purchases"):
    min: Count | None = None
    max: Count | None = None


class Spend(_Node, tag="spend"):
    """In rupiah, of all purchases together."""

    min: Amount | None = None
    max: Amount | None = None


class Average(_Node, tag="average"):
    """In rupiah, of a purchase."""

    min: Amount | None = None
    max: Amount | None = None


class Holds(_Node, tag="balance"):
    """Stamps or points of a programme; nothing yet is 0."""

    program_id: UUID
    min: Amount | None = None
    max: Amount | None = None


class Born(_Node, tag="birthday"):
    """Either soon, today included, or in a month."""

    within_days: Annotated[int, Meta(ge=0, le=60)] | None = None
    month: Annotated[int, Meta(ge=1, le=12)] | None = None


class Agreed(_Node, tag="consent"):
    purpose: Literal["care", "offers"]
    channel: Channel
    answer: Literal["yes", "no", "unasked"] = "yes"


class Reachable(_Node, tag="contact"):
    kind: Literal["phone", "email"]


class CameBy(_Node, tag="source"):
    source: Literal["staff", "join", "website", "import", "pos"]


class Bought(_Node, tag="product"):
    """In how many purchases, at least; in the last `days`, or ever."""

    product_id: UUID
    times: Annotated[int, Meta(ge=1, le=100)] = 1
    days: Annotated[int, Meta(ge=1, le=3_650)] | None = None


class UsualTime(_Node, tag="usual_time"):
    """Of at least three purchases in the last 180 days, half or more are in this time of the shop's own day."""

    weekdays: Annotated[list[Day], Meta(max_length=7)] = []
    from_hour: Hour = 0
    until_hour: Hour = 24


Rule = (
    AllOf | AnyOf | NotThis | IsIn | HasLabel | LastDays | FirstDays | MemberDays | IntervalDays | Purchases
    | Spend | Average | Holds | Born | Agreed | Reachable | CameBy | Bought | UsualTime
)  # fmt: skip
Between = LastDays | FirstDays | MemberDays | IntervalDays | Purchases | Spend | Average | Holds


def stored(rule: Rule) -> dict[str, Any]:
    return {"version": VERSION, "rules": msgspec.to_builtins(rule)}


def restored(kept: dict[str, Any]) -> Rule:
    rule: Rule = msgspec.convert(kept["rules"], Rule)
    return rule


def leaves(rule: Rule) -> Iterator[Rule]:
    """Everything that asks about a customer, in order."""
    match rule:
        case AllOf(rules=rules) | AnyOf(rules=rules):
            for inner in rules:
                yield from leaves(inner)
        case NotThis(rule=inner):
            yield from leaves(inner)
        case _:
            yield rule


def check(rule: Rule) -> None:
    """Raises Invalid for `rules`: too deep, too many, or one that asks nothing."""
    asked = [*leaves(rule)]
    if _depth(rule) > DEEPEST:
        raise bad_field(
            "rules",
            "too_deep",
            id=f"Kelompok di dalam kelompok paling dalam {DEEPEST} tingkat.",
            en=f"Groups go {DEEPEST} deep at most.",
        )
    over_sales = sum(isinstance(one, Bought | UsualTime) for one in asked)
    if len(asked) > MOST_RULES or over_sales > MOST_OVER_SALES:
        raise bad_field(
            "rules",
            "too_many",
            id=f"Paling banyak {MOST_RULES} syarat, {MOST_OVER_SALES} di antaranya tentang produk atau jam.",
            en=f"{MOST_RULES} rules at most, {MOST_OVER_SALES} of them about products or hours.",
        )
    if any(map(_asks_nothing, asked)):
        raise bad_field(
            "rules",
            "asks_nothing",
            id="Ada syarat yang belum lengkap atau terbalik angkanya.",
            en="A rule is not complete, or its numbers are the wrong way round.",
        )


def _depth(rule: Rule) -> int:
    match rule:
        case AllOf(rules=rules) | AnyOf(rules=rules):
            return 1 + max(map(_depth, rules))
        case NotThis(rule=inner):
            return _depth(inner)
        case _:
            return 0


def _asks_nothing(rule: Rule) -> bool:
    match rule:
        case Born(within_days=within, month=month):
            return (within is None) == (month is None)
        case UsualTime(weekdays=weekdays, from_hour=since, until_hour=until):
            return since >= until or (not weekdays and until - since == 24)
        case (
            LastDays()
            | FirstDays()
            | MemberDays()
            | IntervalDays()
            | Purchases()
            | Spend()
            | Average()
            | Holds()
        ):
            low, high = rule.min, rule.max
            return (low is None and high is None) or (low is not None and high is not None and low > high)
        case _:
            return False
