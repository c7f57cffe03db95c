from calendar import isleap
from collections.abc import Iterable
from datetime import date

from sqlalchemy import ColumnElement

from langganan.customers.models import Customer


def is_born_on(days: Iterable[date]) -> ColumnElement[bool]:
    """For a query that has customers in it. 29 February counts on 28 February in other years."""
    wanted = set()
    for day in days:
        wanted.add((day.month, day.day))
        if (day.month, day.day) == (2, 28) and not isleap(day.year):
            wanted.add((2, 29))
    return Customer.born_on.in_([month * 100 + day for month, day in sorted(wanted)])
