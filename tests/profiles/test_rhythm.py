from datetime import UTC, datetime, timedelta

import pytest

from langganan.customers.models import CustomerFacts
from langganan.profiles.facts import facts_out

NOW = datetime(2026, 11, 22, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    ("purchases", "first", "last", "interval"),
    [(0, None, None, None), (2, 20, 10, None), (3, 30, 2, 14), (5, 8, 0, 2), (4, 0, 0, 1)],
)
def test_a_rhythm_needs_three_purchases(
    purchases: int, first: int | None, last: int | None, interval: int | None
):
    def ago(days: int | None) -> datetime | None:
        return None if days is None else NOW - timedelta(days=days)

    facts = CustomerFacts(purchases=purchases, spend=purchases * 7, first_at=ago(first), last_at=ago(last))
    out = facts_out(facts, NOW)
    assert out.usual_interval_days == interval
    assert out.days_since_last == last
    assert out.average == (7 if purchases else 0)
