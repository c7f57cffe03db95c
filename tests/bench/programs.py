"""What the shops of the bench have set up, as `POST /programs` takes it: the one place to change."""

from typing import Any

ONE: list[dict[str, Any]] = [
    {
        "kind": "points",
        "name": "Poin Sari",
        "earn": {"per": "amount", "amount": 1_000},
        "rewards": [{"cost": 50, "title": "Diskon Rp10.000", "kind": "discount_amount", "value": 10_000}],
    }
]


_BONUSES: list[dict[str, Any]] = [
    {"when": "hours", "since": "00:00", "until": "23:59", "percent": 200},
    {"when": "dates", "first": "2026-01-01", "last": "2026-01-02"},
    {"when": "birthday", "points": 10},
    {"when": "first_purchase", "points": 10},
]


def _points(name: str, per: int) -> dict[str, Any]:
    return {
        "kind": "points",
        "name": name,
        "earn": {"per": "amount", "amount": per},
        "bonuses": _BONUSES,
        "rewards": [{"cost": 100, "title": "Gratis 1 kopi", "kind": "free_product"}],
    }


TEN: list[dict[str, Any]] = [
    *ONE,
    _points("Poin Belanja", 20_000),
    {
        "kind": "stamp",
        "name": "Beli 10 gratis 1",
        "earn": {"per": "visit"},
        "rewards": [
            {"at": 5, "title": "Es teh"},
            {"at": 10, "title": "Gratis 1 kopi", "kind": "free_product"},
        ],
    },
    *(_points(f"Poin Borongan {number}", number * 100_000) for number in range(1, 8)),
]
"""Of these ten, three give something for the bench's sale of Rp45.000; all ten have to be looked at."""
