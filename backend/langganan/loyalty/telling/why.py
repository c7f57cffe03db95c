"""Why a sale earns what it earns."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from msgspec import Struct

from langganan.core.money import rupiah
from langganan.loyalty.telling import english, indonesian
from langganan.loyalty.telling.pieces import plain
from langganan.loyalty.telling.told import Sentence

What = Literal[
    "visit", "amount", "product", "tier", "dates", "hours",
    "birthday", "first_purchase", "referral", "referred", "activity", "carried",
]  # fmt: skip

_WITH_DETAIL = {
    "amount": ("{}", "{}"),
    "product": ("{}", "{}"),
    "tier": ("Tingkat {}", "{} tier"),
    "activity": ("Ikut serta: {}", "Taking part: {}"),
    "carried": ("{}, termasuk sisa belanja sebelumnya", "{}, with what was left over before"),
}
_ALONE = {
    "visit": ("Belanja", "Visit"),
    "amount": ("Besarnya belanja", "Amount spent"),
    "product": ("Produk yang dibeli", "Products bought"),
    "tier": ("Tingkat pelanggan", "Customer's tier"),
    "dates": ("Hari istimewa", "Special day"),
    "hours": ("Jam bahagia", "Happy hour"),
    "birthday": ("Hadiah ulang tahun", "Birthday gift"),
    "first_purchase": ("Hadiah belanja pertama", "First purchase gift"),
    "referral": ("Hadiah mengajak teman", "Gift for bringing a friend"),
    "referred": ("Hadiah diajak teman", "Gift for coming with a friend"),
    "activity": ("Hadiah ikut serta", "Gift for taking part"),
    "carried": ("Termasuk sisa belanja sebelumnya", "With what was left over before"),
}


class Part(Struct, frozen=True):
    """What earned `units`; `carried` is an amount that the rest of earlier sales filled up. `detail` is shown as it
    stands, or in each language: `times_amount(2, 20_000)`, `3 × Kopi susu`, the name of a tier or an activity."""

    what: What
    units: int
    percent: int | None = None
    detail: str | Sentence | None = None


@lru_cache(4096)
def times_amount(count: int, amount: int) -> Sentence:
    return Sentence(
        id=f"{indonesian.number(count)} × {rupiah(amount)}",
        en=f"{english.number(count)} × {rupiah(amount, 'en')}",
    )


def explain(parts: Sequence[Part]) -> list[Sentence]:
    """A short text for each part, in their order."""
    return [_explained(part) for part in parts]


def _explained(part: Part) -> Sentence:
    in_indonesian, in_english = _ALONE[part.what]
    if part.detail and part.what in _WITH_DETAIL:
        of_indonesian, of_english = _WITH_DETAIL[part.what]
        detail = (
            part.detail if isinstance(part.detail, Sentence) else Sentence(id=part.detail, en=part.detail)
        )
        in_indonesian = of_indonesian.format(plain(detail.id))
        in_english = of_english.format(plain(detail.en))
    if part.percent and part.percent != 100:
        in_indonesian += f": {indonesian.times(part.percent)}"
        in_english += f": {english.times(part.percent)}"
    return Sentence(id=in_indonesian, en=in_english)
