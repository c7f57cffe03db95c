"""What purchases tell, in numbers that people use."""

from datetime import datetime

from langganan.core.clock import now
from langganan.customers.models import CustomerFacts
from langganan.profiles.schemas import FactsOut
from langganan.segments.builtin import usual_interval


def facts_out(facts: CustomerFacts, at: datetime | None = None) -> FactsOut:
    moment = at or now()
    return FactsOut(
        purchases=facts.purchases,
        spend=facts.spend,
        average=facts.spend // facts.purchases if facts.purchases else 0,
        first_at=facts.first_at,
        last_at=facts.last_at,
        last_product=facts.last_product,
        usual_interval_days=usual_interval_days(facts),
        days_since_last=(moment - facts.last_at).days if facts.last_at else None,
    )


def usual_interval_days(facts: CustomerFacts) -> int | None:
    usual = usual_interval(facts)
    return round(usual.total_seconds() / 86_400) if usual else None
