"""The programme in one sentence: what earns, what is had, when it ends; then what else there is, in short."""

from collections import defaultdict
from datetime import date
from types import MappingProxyType
from typing import Protocol

from langganan.loyalty.telling import english, indonesian
from langganan.loyalty.telling.pieces import Prize, bracketed, inside, is_top_tier
from langganan.loyalty.telling.told import Names, Offered, Sentence, Told
from langganan.loyalty.terms import Bonus, Expiry, Tiers

NO_NAMES: Names = MappingProxyType({})
_MOST_PRIZES = 4


class Language(Protocol):
    def earning(self, told: Told, names: Names) -> str: ...

    def rewards(self, kind: str, prizes: list[Prize]) -> str: ...

    def more(self, count: int) -> str: ...

    def conditions(self, reward: Offered, *, top_tier: bool) -> list[str]: ...

    def running(self, first: date | None, last: date | None) -> str: ...

    def expiry(self, kind: str, expires: Expiry) -> str: ...

    def tiers(self, kind: str, by: Tiers) -> str: ...

    def bonus(self, kind: str, extra: Bonus) -> str: ...


def sentence(told: Told, names: Names = NO_NAMES) -> Sentence:
    """A product that `names` does not know is one of the selected products."""
    return Sentence(id=_said(told, names, indonesian), en=_said(told, names, english))


def prizes(told: Told, language: Language) -> list[Prize]:
    """In the order in which they are reached: the same thing at several stamps once, and all that one price buys."""
    offered = []
    for reward in told.rewards:
        mark = reward.at if told.kind == "stamp" else reward.cost
        if mark is not None:
            terms = bracketed(language.conditions(reward, top_tier=is_top_tier(told, reward)))
            offered.append((mark, inside(reward.title) + terms))
    offered.sort(key=lambda one: one[0])
    if told.kind == "stamp":
        marks: dict[str, dict[int, None]] = defaultdict(dict)
        for mark, title in offered:
            marks[title][mark] = None
        return [Prize(tuple(at), (title,)) for title, at in marks.items()]
    titles: dict[int, dict[str, None]] = defaultdict(dict)
    for mark, title in offered:
        titles[mark][title] = None
    return [Prize((mark,), tuple(bought)) for mark, bought in titles.items()]


def _said(told: Told, names: Names, language: Language) -> str:
    said = [
        language.earning(told, names),
        _rewards(told, language),
        language.running(told.starts_on, told.ends_on),
        language.expiry(told.kind, told.expiry) if told.expiry else "",
        language.tiers(told.kind, told.tiers) if told.tiers else "",
        *(language.bonus(told.kind, extra) for extra in told.bonuses),
    ]
    return "; ".join(filter(None, said)) + "."


def _rewards(told: Told, language: Language) -> str:
    found = prizes(told, language)
    if not found:
        return ""
    shown = found if len(found) <= _MOST_PRIZES else found[: _MOST_PRIZES - 1]
    left_out = sum(len(prize.titles) for prize in found[len(shown) :])
    return language.rewards(told.kind, shown) + (language.more(left_out) if left_out else "")
