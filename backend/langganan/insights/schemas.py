from datetime import date

from langganan.core.fields import Out


class Today(Out):
    sales: int
    revenue: int
    new_customers: int
    returning_customers: int
    stamps: int
    rewards_redeemed: int


class Waiting(Out):
    hand_queue: int
    unknown: int


class Day(Out):
    day: date
    sales: int
    revenue: int


class HomeOut(Out):
    today: Today
    waiting: Waiting
    customers: int
    has_program: bool
    has_channel: bool
    has_campaign: bool
    last_seven_days: list[Day]
