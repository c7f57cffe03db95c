"""What was set, in the words of the screens, and which bonus it was."""

from collections.abc import Mapping

SET_UP = frozenset({"shop.updated", "counter_settings.updated", "product.updated", "customer.updated"})
"""Events that name the fields that were changed."""

_WORDS: Mapping[str, tuple[str, str]] = {
    "name": ("nama", "name"),
    "price": ("harga", "price"),
    "category": ("kategori", "category"),
    "sku": ("kode", "code"),
    "archived": ("arsip", "archive"),
    "phone": ("nomor HP", "phone"),
    "email": ("e-mail", "e-mail"),
    "birthday": ("ulang tahun", "birthday"),
    "notes": ("catatan", "notes"),
    "labels": ("label", "labels"),
    "language": ("bahasa", "language"),
    "locale": ("bahasa pesan", "language of messages"),
    "timezone": ("zona waktu", "time zone"),
    "mission": ("yang diperjuangkan", "mission"),
    "quiet_from": ("jam tenang", "quiet hours"),
    "quiet_until": ("jam tenang", "quiet hours"),
    "sleeping_after_days": ("kapan dianggap tidur", "when customers count as asleep"),
    "premium_spend": ("batas premium", "premium from"),
    "premium_top_percent": ("porsi premium", "the share that is premium"),
    "slipping_percent": ("kapan dianggap mulai jarang", "when somebody is slipping away"),
    "greet_per_day": ("jumlah sapaan", "greetings a day"),
    "void_policy": ("pembatalan", "taking back"),
    "redeem_with": ("cara menukar voucher", "how vouchers are redeemed"),
    "pin": ("PIN", "PIN"),
    "awards_per_staff_day": ("batas per staf", "limit for each member of staff"),
    "awards_per_outlet_day": ("batas per cabang", "limit for each outlet"),
    "awards_per_customer_day": ("batas per pelanggan", "limit for each customer"),
}
FIELDS: Mapping[str, Mapping[str, str]] = {
    "id": {field: words[0] for field, words in _WORDS.items()},
    "en": {field: words[1] for field, words in _WORDS.items()},
}
BONUSES: Mapping[str, Mapping[str, str]] = {
    "birthday": {"id": "bonus ulang tahun", "en": "birthday bonus"},
    "first_purchase": {"id": "bonus belanja pertama", "en": "bonus for the first purchase"},
    "referred": {"id": "bonus diajak teman", "en": "bonus for coming with a friend"},
    "referral": {"id": "bonus mengajak teman", "en": "bonus for bringing a friend"},
}
