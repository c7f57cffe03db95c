"""A segment in one sentence, and why somebody is in it."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from babel.dates import get_day_names, get_month_names
from msgspec import Struct, field

from langganan.core.money import rupiah
from langganan.customers.models import CustomerFacts as Facts
from langganan.segments import builtin
from langganan.segments.phrases import PHRASES
from langganan.segments.rules import (
    Agreed,
    AllOf,
    AnyOf,
    Average,
    Between,
    Born,
    Bought,
    CameBy,
    FirstDays,
    HasLabel,
    Holds,
    IntervalDays,
    IsIn,
    LastDays,
    MemberDays,
    NotThis,
    Purchases,
    Reachable,
    Rule,
    Spend,
    UsualTime,
)

_DAYS = {"mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6}


class Names(Struct):
    """Of what rules speak of; what is there no more has none."""

    labels: Mapping[UUID, str] = field(default_factory=dict)
    programs: Mapping[UUID, str] = field(default_factory=dict)
    products: Mapping[UUID, str] = field(default_factory=dict)


class Teller(Struct):
    language: str
    names: Names

    def sentence(self, rule: Rule) -> str:
        """As it is shown under the name: "Belanja dalam 30 hari terakhir dan berlabel Arisan."."""
        said = self.phrase(rule)
        return f"{said[:1].upper()}{said[1:]}."

    def phrase(self, rule: Rule, *, is_inner: bool = False) -> str:
        says = PHRASES[self.language]
        match rule:
            case AllOf(rules=rules) | AnyOf(rules=rules):
                between = says["and"] if isinstance(rule, AllOf) else says["or"]
                said = between.join(self.phrase(inner, is_inner=len(rules) > 1) for inner in rules)
                return f"({said})" if is_inner and len(rules) > 1 else said
            case NotThis(rule=inner):
                return says["not"].format(self.phrase(inner, is_inner=True))
            case LastDays() | FirstDays() | MemberDays() | IntervalDays() | Purchases() | Spend() | Average():
                return self._between(_NAMED[type(rule)], rule)
            case Holds(program_id=program_id):
                program = self.names.programs.get(program_id, says["gone"])
                return self._between("balance", rule, program=program)
            case _:
                return self._of_kind(rule)

    def _of_kind(self, rule: Rule) -> str:
        says, names = PHRASES[self.language], self.names
        match rule:
            case IsIn(key=key):
                return says["segment"].format(builtin.NAMES[self.language][key])
            case HasLabel(label_id=label_id):
                return says["label"].format(names.labels.get(label_id, says["gone"]))
            case Born(within_days=days, month=month):
                if month is not None:
                    return says["birthday_month"].format(_month(month, self.language))
                return says["birthday_today"] if days == 0 else says["birthday_within"].format(days)
            case Agreed(purpose=purpose, channel=channel, answer=answer):
                return says[f"consent_{answer}"].format(says[purpose], says[channel])
            case Reachable(kind=kind):
                return says[f"has_{kind}"]
            case CameBy(source=source):
                return says[f"source_{source}"]
            case Bought(product_id=product_id, times=times, days=days):
                product = names.products.get(product_id, says["gone"])
                bought = says["bought" if times == 1 else "bought_times"].format(product, times)
                return bought + (says["within"].format(days) if days else "")
            case UsualTime():
                return self._usual_time(rule)
        raise TypeError(rule)

    def reason(self, rule: Rule, facts: Facts, at: datetime) -> str:
        """What is true of this person, where the rule asks for a number."""
        says, usual = PHRASES[self.language], builtin.usual_interval(facts)
        match rule:
            case LastDays() if facts.last_at:
                return says["is_last"].format((at - facts.last_at).days)
            case FirstDays() if facts.first_at:
                return says["is_first"].format((at - facts.first_at).days)
            case Purchases():
                return says["is_purchases"].format(facts.purchases)
            case Spend():
                return says["is_spend"].format(rupiah(facts.spend, self.language))
            case Average() if facts.purchases:
                return says["is_average"].format(rupiah(facts.spend // facts.purchases, self.language))
            case IntervalDays() if usual:
                return says["is_interval"].format(round(usual.total_seconds() / 86_400))
            case _:
                return self.phrase(rule)

    def _between(self, kind: str, rule: Between, **also: str) -> str:
        says = PHRASES[self.language]
        shown = [
            rupiah(end, self.language) if kind in ("spend", "average") and end is not None else end
            for end in (rule.min, rule.max)
        ]
        which = (
            "both" if rule.min is not None and rule.max is not None else "max" if rule.min is None else "min"
        )
        if rule.min == rule.max:
            which = "same"
        return says[f"{kind}_{which}"].format(min=shown[0], max=shown[1], **also)

    def _usual_time(self, rule: UsualTime) -> str:
        says = PHRASES[self.language]
        names = get_day_names("wide", locale=_LOCALES[self.language])
        parts = []
        if rule.weekdays:
            parts.append(says["or_day"].join(names[_DAYS[day]] for day in rule.weekdays))
        if (rule.from_hour, rule.until_hour) != (0, 24):
            parts.append(says["hours"].format(rule.from_hour, rule.until_hour))
        return says["usual_time"].format(" ".join(parts))


def why(
    rule: Rule, holds: Mapping[int, bool], teller: Teller, facts: Facts, at: datetime
) -> Sequence[str] | None:
    """None for somebody who is not in it. `holds` says of each leaf, by its `id()`, whether it is true of them."""
    match rule:
        case AllOf(rules=rules):
            found = [why(inner, holds, teller, facts, at) for inner in rules]
            if any(reasons is None for reasons in found):
                return None
            return [reason for reasons in found for reason in reasons or ()]
        case AnyOf(rules=rules):
            found = [why(inner, holds, teller, facts, at) for inner in rules]
            return next((reasons for reasons in found if reasons is not None), None)
        case NotThis(rule=inner):
            return None if why(inner, holds, teller, facts, at) is not None else [teller.phrase(rule)]
        case _:
            return [teller.reason(rule, facts, at)] if holds[id(rule)] else None


def _month(month: int, language: str) -> str:
    return get_month_names("wide", locale=_LOCALES[language])[month]


_LOCALES = {"id": "id_ID", "en": "en_GB"}
_NAMED: dict[type[Rule], str] = {
    LastDays: "last",
    FirstDays: "first",
    MemberDays: "member",
    IntervalDays: "interval",
    Purchases: "purchases",
    Spend: "spend",
    Average: "average",
}
