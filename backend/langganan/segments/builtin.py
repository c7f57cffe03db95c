"""Baru, Aktif, Tidur and Premium: as SQL for lists and counts, as a sentence for one person.

Baru, Aktif and Tidur exclude each other; Premium comes on top.
"""

from datetime import datetime, timedelta

from msgspec import Struct
from sqlalchemy import ColumnElement, and_, or_

from langganan.core.clock import now
from langganan.core.money import rupiah
from langganan.customers.models import CustomerFacts as Facts
from langganan.shops.models import Shop

KEYS = ("new", "active", "sleeping", "premium")
COLORS = {"new": "#2f7d5b", "active": "#1f6fb2", "sleeping": "#7a6a5a", "premium": "#b07a12"}
NAMES = {
    "id": {"new": "Baru", "active": "Aktif", "sleeping": "Tidur", "premium": "Premium"},
    "en": {"new": "New", "active": "Active", "sleeping": "Sleeping", "premium": "Premium"},
}
NEW_DAYS = 30
NEW_PURCHASES = 2
"""Somebody is new until the third purchase, within 30 days of the first."""


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
        case "premium":
            return Facts.spend >= shop.premium_spend
        case _:
            raise KeyError(key)


def memberships(facts: Facts, shop: Shop, language: str, at: datetime | None = None) -> list[Membership]:
    moment = at or now()
    found = [_by_rhythm(facts, shop, moment)]
    if facts.spend >= shop.premium_spend:
        found.append("premium")
    return [
        Membership(key, NAMES[language][key], COLORS[key], _reason(key, facts, moment, language))
        for key in found
    ]


def rule(key: str, shop: Shop, language: str) -> str:
    """The segment in one sentence."""
    days, spend = shop.sleeping_after_days, rupiah(shop.premium_spend, language)
    return {
        "id": {
            "new": f"Belum belanja, atau paling banyak {NEW_PURCHASES}× dan baru mulai {NEW_DAYS} hari terakhir.",
            "active": f"Belanja dalam {days} hari terakhir.",
            "sleeping": f"Lebih dari {days} hari tidak belanja.",
            "premium": f"Total belanja {spend} atau lebih.",
        },
        "en": {
            "new": f"Has not bought yet, or at most {NEW_PURCHASES} times, starting in the last {NEW_DAYS} days.",
            "active": f"Bought in the last {days} days.",
            "sleeping": f"Has not bought for more than {days} days.",
            "premium": f"Spent {spend} or more in all.",
        },
    }[language][key]


def _by_rhythm(facts: Facts, shop: Shop, moment: datetime) -> str:
    if facts.last_at is None or facts.first_at is None:
        return "new"
    if facts.last_at < moment - timedelta(days=shop.sleeping_after_days):
        return "sleeping"
    newcomer = facts.purchases <= NEW_PURCHASES and facts.first_at > moment - timedelta(days=NEW_DAYS)
    return "new" if newcomer else "active"


def _reason(key: str, facts: Facts, moment: datetime, language: str) -> str:
    days = (moment - facts.last_at).days if facts.last_at else 0
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
            "sleeping": f"terakhir belanja {last['id']}",
            "premium": f"total belanja {rupiah(facts.spend)}",
        },
        "en": {
            "new": "has not bought yet" if first_time else f"bought {facts.purchases}×, last {last['en']}",
            "active": f"last bought {last['en']}",
            "sleeping": f"last bought {last['en']}",
            "premium": f"spent {rupiah(facts.spend, 'en')} in all",
        },
    }[language][key]
