"""Why somebody is greeted today, and words for it that sound like the shop."""

from datetime import date

from msgspec import Struct

from langganan.core.clock import now
from langganan.core.text import first_name
from langganan.counter.habits import Restock
from langganan.customers.models import Customer, CustomerFacts

Texts = dict[str, dict[str, str]]


class Occasion(Struct):
    kind: str
    customer: Customer
    facts: CustomerFacts
    day: date
    """The shop's own day."""
    restock: Restock | None = None


_REASONS: Texts = {
    "id": {
        "birthday_today": "ulang tahun hari ini",
        "birthday_tomorrow": "ulang tahun besok",
        "first_purchase": "belanja pertama {days} hari lalu",
        "nearly_there": "satu stempel lagi dapat hadiah",
        "restock_due": "biasanya beli {product} tiap {interval} hari, sudah {days} hari",
        "later_than_usual": "biasanya tiap {interval} hari, sudah {days} hari",
        "for_years": "sudah {years} jadi pelanggan",
    },
    "en": {
        "birthday_today": "birthday today",
        "birthday_tomorrow": "birthday tomorrow",
        "first_purchase": "first purchase {days} days ago",
        "nearly_there": "one stamp away from a reward",
        "restock_due": "usually buys {product} every {interval} days, now {days} days",
        "later_than_usual": "usually every {interval} days, now {days} days",
        "for_years": "a customer for {years}",
    },
}
_TEXTS: Texts = {
    "id": {
        "birthday_today": "Selamat ulang tahun, {name}! Sehat dan bahagia selalu, ya. Salam hangat dari {shop}.",
        "birthday_tomorrow": "Halo {name}, besok ulang tahun, ya? Semoga hari istimewanya menyenangkan. Salam, {shop}.",
        "first_purchase": "Halo {name}, terima kasih sudah mampir ke {shop}. {product} Semoga cocok, ya.",
        "for_years": "Halo {name}, sudah {years} lho bersama {shop}. Terima kasih sudah setia, kami senang sekali.",
        "nearly_there": "Halo {name}, kartu stempelnya di {shop} tinggal satu lagi. Mampir kapan saja, kami tunggu.",
        "restock_due": "Halo {name}, {product}-nya masih ada? Kalau perlu lagi, kami siapkan, ya. Salam, {shop}.",
        "later_than_usual": "Halo {name}, apa kabar? {product} Semoga sehat selalu. Salam dari {shop}.",
    },
    "en": {
        "birthday_today": "Happy birthday, {name}! Warm wishes from all of us at {shop}.",
        "birthday_tomorrow": "Hi {name}, is it your birthday tomorrow? Have a lovely day. Warmly, {shop}.",
        "first_purchase": "Hi {name}, thank you for coming to {shop}. {product} We hope you liked it.",
        "for_years": "Hi {name}, it has been {years} now. Thank you for staying with {shop} all this time.",
        "nearly_there": "Hi {name}, your stamp card at {shop} is one stamp from full. Come by any time.",
        "restock_due": "Hi {name}, do you still have some {product}? We will gladly keep more for you. Warmly, {shop}.",
        "later_than_usual": "Hi {name}, how are you? {product} Hope you are well. Warmly, {shop}.",
    },
}
_ASKED = {
    "id": ("Bagaimana {product}-nya?", "Bagaimana kemarin?"),
    "en": ("How was the {product}?", "How was it?"),
}
_MISSED = {
    "id": ("Lama tak jumpa, {product} kesukaannya masih ada, lho.", "Lama tak jumpa."),
    "en": ("We still have the {product} you had last time.", "It has been a while."),
}


def greeting_reason(occasion: Occasion, language: str) -> str:
    facts = occasion.facts
    interval = days = 0
    if facts.first_at and facts.last_at:
        interval = max(1, round((facts.last_at - facts.first_at).days / max(1, facts.purchases - 1)))
        days = (now() - facts.last_at).days
    product = ""
    if occasion.restock:
        product, expected = occasion.restock.name, occasion.restock.expected
        interval, days = expected.every_days, (occasion.day - expected.last_on).days
    return _REASONS[language][_key(occasion)].format(
        interval=interval, days=days, years=_years(occasion, language), product=product
    )


def greeting_text(occasion: Occasion, shop_name: str) -> str:
    """In the customer's language."""
    language = occasion.customer.language if occasion.customer.language in _TEXTS else "id"
    with_product, without = (_ASKED if occasion.kind == "first_purchase" else _MISSED)[language]
    product = occasion.facts.last_product
    missed = with_product.format(product=product) if product else without
    return _TEXTS[language][_key(occasion)].format(
        name=first_name(occasion.customer.name),
        shop=shop_name,
        product=occasion.restock.name if occasion.restock else missed,
        years=_years(occasion, language),
    )


def _years(occasion: Occasion, language: str) -> str:
    first_at = occasion.facts.first_at
    years = round((now() - first_at).days / 365.25) if first_at else 0
    return f"{years} tahun" if language == "id" else f"{years} year{'' if years == 1 else 's'}"


def _key(occasion: Occasion) -> str:
    if occasion.kind != "birthday":
        return occasion.kind
    born = occasion.customer.birthday
    is_today = born is not None and (born.month, born.day) == (occasion.day.month, occasion.day.day)
    return "birthday_today" if is_today else "birthday_tomorrow"
