"""Why somebody is greeted today, and words for it that sound like the shop."""

from datetime import date

from msgspec import Struct

from langganan.core.clock import now
from langganan.core.text import first_name
from langganan.customers.models import Customer, CustomerFacts

Texts = dict[str, dict[str, str]]


class Occasion(Struct):
    kind: str
    customer: Customer
    facts: CustomerFacts
    day: date
    """The shop's own day."""


_REASONS: Texts = {
    "id": {
        "birthday_today": "ulang tahun hari ini",
        "birthday_tomorrow": "ulang tahun besok",
        "nearly_there": "satu stempel lagi dapat hadiah",
        "later_than_usual": "biasanya tiap {interval} hari, sudah {days} hari",
    },
    "en": {
        "birthday_today": "birthday today",
        "birthday_tomorrow": "birthday tomorrow",
        "nearly_there": "one stamp away from a reward",
        "later_than_usual": "usually every {interval} days, now {days} days",
    },
}
_TEXTS: Texts = {
    "id": {
        "birthday_today": "Selamat ulang tahun, {name}! Sehat dan bahagia selalu, ya. Salam hangat dari {shop}.",
        "birthday_tomorrow": "Halo {name}, besok ulang tahun, ya? Semoga hari istimewanya menyenangkan. Salam, {shop}.",
        "nearly_there": "Halo {name}, kartu stempelnya di {shop} tinggal satu lagi. Mampir kapan saja, kami tunggu.",
        "later_than_usual": "Halo {name}, apa kabar? {product} Semoga sehat selalu. Salam dari {shop}.",
    },
    "en": {
        "birthday_today": "Happy birthday, {name}! Warm wishes from all of us at {shop}.",
        "birthday_tomorrow": "Hi {name}, is it your birthday tomorrow? Have a lovely day. Warmly, {shop}.",
        "nearly_there": "Hi {name}, your stamp card at {shop} is one stamp from full. Come by any time.",
        "later_than_usual": "Hi {name}, how are you? {product} Hope you are well. Warmly, {shop}.",
    },
}
_MISSED = {
    "id": ("Lama tak jumpa, {product} kesukaannya masih ada, lho.", "Lama tak jumpa."),
    "en": ("We still have the {product} you had last time.", "It has been a while."),
}


def greeting_reason(occasion: Occasion, language: str) -> str:
    facts = occasion.facts
    interval = days = 0
    if facts.first_at and facts.last_at and facts.purchases > 1:
        interval = max(1, round((facts.last_at - facts.first_at).days / (facts.purchases - 1)))
        days = (now() - facts.last_at).days
    return _REASONS[language][_key(occasion)].format(interval=interval, days=days)


def greeting_text(occasion: Occasion, shop_name: str) -> str:
    """In the customer's language."""
    language = occasion.customer.language if occasion.customer.language in _TEXTS else "id"
    with_product, without = _MISSED[language]
    product = occasion.facts.last_product
    missed = with_product.format(product=product) if product else without
    return _TEXTS[language][_key(occasion)].format(
        name=first_name(occasion.customer.name), shop=shop_name, product=missed
    )


def _key(occasion: Occasion) -> str:
    if occasion.kind != "birthday":
        return occasion.kind
    born = occasion.customer.birthday
    is_today = born is not None and (born.month, born.day) == (occasion.day.month, occasion.day.day)
    return "birthday_today" if is_today else "birthday_tomorrow"
