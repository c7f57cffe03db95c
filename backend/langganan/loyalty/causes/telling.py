"""A cause in plain words: what adds to it, and what has come together."""

from typing import Protocol

from babel.numbers import format_decimal

from langganan.core.money import rupiah
from langganan.loyalty.telling.told import Names, Sentence
from langganan.loyalty.terms import OfProduct, OfSale, Share

_NAMED_AT_MOST = 3


class Counted(Protocol):
    """A cause, or what is shown of one."""

    @property
    def unit(self) -> str | None: ...

    @property
    def points_per_unit(self) -> int | None: ...


def how(cause: Counted, share: Share | None, names: Names) -> Sentence:
    parts = [*_of_points(cause), *_of_share(share, names)]
    if not parts:
        return Sentence(id="Pelanggan memilih lewat suara.", en="Customers vote for it.")
    return Sentence(
        id=_capital(" dan ".join(part.id for part in parts)) + ".",
        en=_capital(" and ".join(part.en for part in parts)) + ".",
    )


def so_far(cause: Counted, points: int, put_by: int) -> Sentence:
    """ "37 pohon terkumpul bersama, dan Rp120.000 disisihkan dari belanja"."""
    each = cause.points_per_unit or 0
    units = points // each if each else 0
    parts = []
    if units:
        parts.append(
            Sentence(
                id=f"{_number(units, 'id')} {cause.unit} terkumpul bersama",
                en=f"{_number(units, 'en')} {cause.unit} given together",
            )
        )
    elif points and each:
        parts.append(
            Sentence(
                id=f"{_number(points, 'id')} poin terkumpul, {_number(each - points, 'id')} lagi untuk 1 {cause.unit}",
                en=f"{_number(points, 'en')} points given, {_number(each - points, 'en')} more make 1 {cause.unit}",
            )
        )
    if put_by:
        parts.append(
            Sentence(
                id=f"{rupiah(put_by, 'id')} disisihkan dari belanja",
                en=f"{rupiah(put_by, 'en')} put by from purchases",
            )
        )
    if not parts:
        return Sentence(id="Belum ada yang terkumpul. Jadilah yang pertama.", en="Nothing yet. Be the first.")
    return Sentence(
        id=", dan ".join(part.id for part in parts) + ".", en=", and ".join(part.en for part in parts) + "."
    )


def of_points(cause: Counted, points: int) -> Sentence:
    """What came of one customer's points."""
    units = points // cause.points_per_unit if cause.points_per_unit else 0
    told = Sentence(
        id=f"Anda sudah memberi {_number(points, 'id')} poin", en=f"You gave {_number(points, 'en')} points"
    )
    if not units:
        return Sentence(id=f"{told.id}. Terima kasih!", en=f"{told.en}. Thank you!")
    return Sentence(
        id=f"{told.id}: {_number(units, 'id')} {cause.unit}. Terima kasih!",
        en=f"{told.en}: {_number(units, 'en')} {cause.unit}. Thank you!",
    )


def _of_points(cause: Counted) -> list[Sentence]:
    if not cause.points_per_unit:
        return []
    points = cause.points_per_unit
    return [
        Sentence(
            id=f"{_number(points, 'id')} poin menjadi 1 {cause.unit}",
            en=f"{_number(points, 'en')} point{'s' if points > 1 else ''} make 1 {cause.unit}",
        )
    ]


def _of_share(share: Share | None, names: Names) -> list[Sentence]:
    match share:
        case OfSale():
            percent = share.basis_points / 100
            return [
                Sentence(
                    id=f"{_number(percent, 'id')}% dari tiap belanja disisihkan",
                    en=f"{_number(percent, 'en')}% of every purchase is put by",
                )
            ]
        case OfProduct():
            return [
                Sentence(
                    id=f"{rupiah(share.amount, 'id')} dari tiap {_products(share, names, 'id')} disisihkan",
                    en=f"{rupiah(share.amount, 'en')} of every {_products(share, names, 'en')} is put by",
                )
            ]
        case _:
            return []


def _products(share: OfProduct, names: Names, language: str) -> str:
    known = [names[product_id] for product_id in share.product_ids if product_id in names]
    if not known or len(known) > _NAMED_AT_MOST:
        return "produk pilihan" if language == "id" else "chosen product"
    *others, last = known
    either = " atau " if language == "id" else " or "
    return either.join(part for part in (", ".join(others), last) if part)


def _number(value: float, language: str) -> str:
    return format_decimal(value, locale="id_ID" if language == "id" else "en_GB")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
