"""Baru, Aktif, Tidur, Mulai jarang and Premium: as SQL for lists and counts, as a sentence for one person.

Baru, Aktif and Tidur exclude each other; Mulai jarang is part of who is not asleep yet, and Premium comes on top.
"""

from datetime import datetime, timedelta
from typing import Any

from msgspec import Struct
from sqlalchemy import ColumnElement, Double, and_, func, or_

from langganan.core.clock import now
from langganan.core.money import rupiah
from langganan.customers.models import CustomerFacts as Facts
from langganan.shops.models import Shop

KEYS = ("new", "active", "slipping", "sleeping", "premium")
COLORS = {
    "new": "#2f7d5b",
    "active": "#1f6fb2",
    "slipping": "#c2562d",
    "sleeping": "#7a6a5a",
    "premium": "#b07a12",
}
NAMES = {
    "id": {
        "new": "Baru",
        "active": "Aktif",
        "slipping": "Mulai jarang",
        "sleeping": "Tidur",
        "premium": "Premium",
    },
    "en": {
        "new": "New",
        "active": "Active",
        "slipping": "Slipping away",
        "sleeping": "Sleeping",
        "premium": "Premium",
    },
}
NEW_DAYS = 30
NEW_PURCHASES = 2
"""Somebody is new until the third purchase, within 30 days of the first."""
RHYTHM_PURCHASES = 3
"""How many make a rhythm of one's own."""
_NOT_LATE_BEFORE = timedelta(days=3)


class Membership(Struct):
    key: str
    name: str
    color: str
    reason: str


def condition(key: str, shop: Shop, at: datetime | None = None) -> ColumnElement[bool]:
    """For a query that has customer_facts in it. `key` is one of KEYS."""
    moment = at or now()
    awake_since = moment - timedelta(days=shop.sleeping_after_days)
    new_since = moment - timedelta(days=NEW_DAYS)
    is_new = or_(
        Facts.last_at.is_(None),
        and_(
            Facts.purchases <= NEW_PURCHASES,
            Facts.first_at > new_since,
            Facts.last_at >= awake_since,
        ),
    )
    match key:
        case "new":
            return is_new
        case "sleeping":
            return Facts.last_at < awake_since
        case "active":
            return and_(
                Facts.last_at >= awake_since,
                or_(Facts.purchases > NEW_PURCHASES, Facts.first_at <= new_since),
            )
        case "slipping":
            return and_(Facts.last_at >= awake_since, is_later_than_usual(shop, moment))
        case "premium":
            return Facts.spend >= shop.premium_spend
        case _:
            raise KeyError(key)


def seconds(moment: Any) -> ColumnElement[float]:
    """Since 1970. As a double, which is reckoned with several times as fast as what `extract` gives."""
    return func.date_part("epoch", moment, type_=Double)


def is_later_than_usual(shop: Shop, moment: datetime) -> ColumnElement[bool]:
    """Than the own rhythm, by what the shop says is late."""
    span = seconds(Facts.last_at) - seconds(Facts.first_at)
    since = moment.timestamp() - seconds(Facts.last_at)
    return and_(
        Facts.purchases >= RHYTHM_PURCHASES,
        Facts.last_at < moment - _NOT_LATE_BEFORE,
        since * (Facts.purchases - 1) * 100 > span * shop.slipping_percent,
    )


def usual_interval(facts: Facts) -> timedelta | None:
    """Between purchases: the span over the gaps. At least a day, as nobody is awaited by the hour."""
    if facts.purchases < RHYTHM_PURCHASES or facts.first_at is None or facts.last_at is None:
        return None
    return max(timedelta(days=1), (facts.last_at - facts.first_at) / (facts.purchases - 1))


def memberships(facts: Facts, shop: Shop, language: str, at: datetime | None = None) -> list[Membership]:
    moment = at or now()
    found = [_by_rhythm(facts, shop, moment)]
    if found != ["sleeping"] and _is_late(facts, shop, moment):
        found.append("slipping")
    if facts.spend >= shop.premium_spend:
        found.append("premium")
    return [
        Membership(key, NAMES[language][key], COLORS[key], _reason(key, facts, moment, language))
        for key in found
    ]


def rule(key: str, shop: Shop, language: str) -> str:
    """The segment in one sentence."""
    days, spend = shop.sleeping_after_days, rupiah(shop.premium_spend, language)
    times = f"{shop.slipping_percent / 100:g}"
    comma = times.replace(".", ",")
    top = shop.premium_top_percent
    return {
        "id": {
            "new": f"Belum belanja, atau paling banyak {NEW_PURCHASES}× dan baru mulai {NEW_DAYS} hari terakhir.",
            "active": f"Belanja dalam {days} hari terakhir.",
            "slipping": f"Langganan yang belum datang {comma}× lebih lama dari biasanya.",
            "sleeping": f"Lebih dari {days} hari tidak belanja.",
            "premium": f"{top}% pembelanja tertinggi: total {spend} atau lebih."
            if top
            else f"Total belanja {spend} atau lebih.",
        },
        "en": {
            "new": f"Has not bought yet, or at most {NEW_PURCHASES} times, starting in the last {NEW_DAYS} days.",
            "active": f"Bought in the last {days} days.",
            "slipping": f"Regulars who have been away {times} times as long as usual.",
            "sleeping": f"Has not bought for more than {days} days.",
            "premium": f"The top {top}% by spend: {spend} or more in all."
            if top
            else f"Spent {spend} or more in all.",
        },
    }[language][key]


def _by_rhythm(facts: Facts, shop: Shop, moment: datetime) -> str:
    if facts.last_at is None or facts.first_at is None:
        return "new"
    if facts.last_at < moment - timedelta(days=shop.sleeping_after_days):
        return "sleeping"
    newcomer = facts.purchases <= NEW_PURCHASES and facts.first_at > moment - timedelta(days=NEW_DAYS)
    return "new" if newcomer else "active"


def _is_late(facts: Facts, shop: Shop, moment: datetime) -> bool:
    if facts.purchases < RHYTHM_PURCHASES or facts.last_at is None or facts.first_at is None:
        return False
    since, span = moment - facts.last_at, facts.last_at - facts.first_at
    return since > _NOT_LATE_BEFORE and since * (facts.purchases - 1) * 100 > span * shop.slipping_percent


def _reason(key: str, facts: Facts, moment: datetime, language: str) -> str:
    days = (moment - facts.last_at).days if facts.last_at else 0
    usual = round((usual_interval(facts) or timedelta()).total_seconds() / 86_400)
    last = {
        "id": "hari ini" if days == 0 else f"{days} hari lalu",
        "en": "today" if days == 0 else f"{days} days ago",
    }
    first_time = facts.purchases == 0
    return {
        "id": {
            "new": "belum pernah belanja"
            if first_time
            else f"baru belanja {facts.purchases}×, terakhir {last['id']}",
            "active": f"terakhir belanja {last['id']}",
            "slipping": f"biasanya tiap {usual} hari, sudah {days} hari",
            "sleeping": f"terakhir belanja {last['id']}",
            "premium": f"total belanja {rupiah(facts.spend)}",
        },
        "en": {
            "new": "has not bought yet" if first_time else f"bought {facts.purchases}×, last {last['en']}",
            "active": f"last bought {last['en']}",
            "slipping": f"usually every {usual} days, now {days} days",
            "sleeping": f"last bought {last['en']}",
            "premium": f"spent {rupiah(facts.spend, 'en')} in all",
        },
    }[language][key]
