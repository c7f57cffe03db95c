"""A programme of every kind, as an owner may set it up; those with days count yesterday in."""

from typing import Any

from tests.moments import day

TEN_A_VISIT = {"per": "visit", "points": 10}
LEVELS = [{"name": "Perak", "at": 50_000, "percent": 150}]
PROGRAMMES: dict[str, dict[str, Any]] = {
    "a stamp a visit": {"kind": "stamp"},
    "the last stamp": {"kind": "stamp", "rewards": [{"at": 1, "title": "Gratis 1 kopi", "valid_days": 7}]},
    "rewards on the way": {
        "kind": "stamp",
        "earn": {"per": "amount", "amount": 10_000},
        "rewards": [{"at": 2, "title": "Teh gratis"}, {"at": 4, "title": "Kopi gratis"}],
    },
    "a rest that is kept": {"kind": "stamp", "earn": {"per": "amount", "amount": 20_000, "carry": True}},
    "a product": {"kind": "stamp", "earn": {"per": "product", "categories": ["Minuman"]}},
    "too little": {"kind": "stamp", "earn": {"per": "visit", "minimum": 50_000}},
    "points": {"kind": "points"},
    "points rounded up": {"kind": "points", "earn": {"per": "amount", "amount": 7_000, "rounding": "up"}},
    "points that end": {"kind": "points", "expiry": {"after": "months", "months": 3}},
    "a tier": {"kind": "points", "tiers": {"by": "spend", "levels": LEVELS}},
    "a happy hour": {
        "kind": "points",
        "earn": TEN_A_VISIT,
        "bonuses": [{"when": "hours", "since": "11:00", "until": "13:00", "percent": 250}],
    },
    "a special day": {
        "kind": "points",
        "earn": TEN_A_VISIT,
        "bonuses": [{"when": "dates", "first": day(1), "last": day(1)}],
    },
    "a birthday": {
        "kind": "points",
        "earn": TEN_A_VISIT,
        "bonuses": [{"when": "birthday", "points": 50, "within_days": 2}],
    },
    "a first purchase": {
        "kind": "points",
        "earn": TEN_A_VISIT,
        "bonuses": [{"when": "first_purchase", "points": 100}],
    },
    "one that is over": {"kind": "points", "ends_on": day(2)},
    "a reward that is sold out": {"kind": "stamp", "rewards": [{"at": 1, "title": "Tumbler", "stock": 0}]},
}
