"""A programme as an Indonesian shopkeeper says it."""

from collections.abc import Sequence
from datetime import date

from babel.dates import get_day_names, get_month_names
from babel.numbers import format_decimal

from langganan.core.money import rupiah
from langganan.loyalty.telling.pieces import (
    Prize,
    bracketed,
    days_of_week,
    in_a_row,
    inside,
    listed,
    minimum_of,
    named_categories,
    named_products,
    plain,
    rest_of,
    span,
)
from langganan.loyalty.telling.told import Names, Offered, Told
from langganan.loyalty.terms import (
    Activity,
    AfterMonths,
    Birthday,
    Bonus,
    Earn,
    Expiry,
    FirstPurchase,
    HappyHours,
    OnDate,
    OnDates,
    PerAmount,
    PerProduct,
    PerVisit,
    Referral,
    Tiers,
)

_DAYS = get_day_names("wide", locale="id_ID")
_MONTHS = get_month_names("wide", locale="id_ID")
_NOBODY_SPENDS_LESS = 1_000
_AUDIENCES = {
    "new": "pelanggan baru{}",
    "active": "pelanggan aktif{}",
    "sleeping": "pelanggan{} yang lama tidak datang",
    "premium": "pelanggan Premium{}",
}


def earning(told: Told, names: Names) -> str:
    earn, minimum = told.earn, minimum_of(told.earn)
    gets = f"dapat {units(earn.points, told.kind)}"
    at_least = [f"minimal belanja {rupiah(minimum)}"] if minimum else []
    if isinstance(earn, PerVisit):
        return f"Tiap belanja {f'minimal {rupiah(minimum)} ' if minimum else ''}{gets}"
    if isinstance(earn, PerProduct):
        return f"Tiap beli 1 {_products(earn, names)} {gets}{bracketed(at_least)}"
    spent = rupiah(earn.amount) if earn.amount < _NOBODY_SPENDS_LESS else f"belanja {rupiah(earn.amount)}"
    return f"Tiap {spent} {gets}{bracketed([*at_least, *_rest(earn)])}"


def rewards(kind: str, prizes: Sequence[Prize]) -> str:
    if kind == "stamp":
        return "stempel " + ", ".join(
            f"{listed([f'ke-{mark}' for mark in prize.marks], 'dan')} {listed(prize.titles, 'atau')}"
            for prize in prizes
        )
    return ", ".join(
        f"{listed([units(mark, kind) for mark in prize.marks], 'atau')} = {listed(prize.titles, 'atau')}"
        for prize in prizes
    )


def more(count: int) -> str:
    return f", dan {count} hadiah lain"


def conditions(reward: Offered, *, top_tier: bool) -> list[str]:
    tier = f" {plain(reward.tier)}{'' if top_tier else ' ke atas'}" if reward.tier else ""
    only_for = _AUDIENCES.get(reward.audience, "{}").format(tier).strip()
    said = [f"khusus {only_for}"] if only_for else []
    if reward.per_customer:
        often = "sekali" if reward.per_customer == 1 else f"maksimal {reward.per_customer} kali"
        said.append(f"{often} per orang")
    if reward.stock is not None:
        said.append(f"hanya ada {number(reward.stock)}" if reward.stock else "sedang habis")
    return said


def running(first: date | None, last: date | None) -> str:
    if first and last:
        return f"{'hanya ' if first == last else ''}berlaku {_span(first, last)}"
    if first:
        return f"berlaku mulai {_span(first, first)}"
    return f"berlaku sampai {_span(last, last)}" if last else ""


def expiry(kind: str, expires: Expiry) -> str:
    match expires:
        case AfterMonths():
            return f"{_unit(kind)} hangus setelah {_months(expires.months)}"
        case OnDate():
            day = "akhir" if expires.is_leap_day else expires.day
            return f"{_unit(kind)} hangus tiap {day} {_MONTHS[expires.month]}"


def tiers(kind: str, by: Tiers) -> str:
    window = f"dalam {_months(by.months)}"
    said: list[str] = []
    for level in sorted(by.levels, key=lambda level: level.at):
        amount = rupiah(level.at) if by.by == "spend" else units(level.at, kind)
        worth = [_times(kind, level.percent)] if level.percent > 100 else []
        said.append(f"{amount}{'' if said else f' {window}'} jadi {plain(level.name)}{bracketed(worth)}")
    return ("belanja " if by.by == "spend" else "kumpulkan ") + ", ".join(said)


def bonus(kind: str, extra: Bonus) -> str:
    match extra:
        case OnDates():
            return f"{_span(extra.first, extra.last)} {_times(kind, extra.percent)}"
        case HappyHours():
            until = "24:00" if extra.until == "00:00" else extra.until
            hours = "" if extra.is_whole_day else f" pukul {extra.since}–{until}".replace(":", ".")
            return f"{_days(extra)}{hours} {_times(kind, extra.percent)}"
        case FirstPurchase():
            return f"belanja pertama dapat bonus {units(extra.points, kind)}"
        case Birthday():
            near = (
                f"dekat ulang tahun (±{extra.within_days} hari)"
                if extra.within_days
                else "di hari ulang tahun"
            )
            return f"belanja {near} dapat bonus {units(extra.points, kind)}"
        case Referral():
            yours, theirs = units(extra.referrer_points, kind), units(extra.points, kind)
            get = f"sama-sama dapat {yours}" if yours == theirs else f"dapat {yours} dan teman {theirs}"
            return f"ajak teman, {get} setelah ia belanja pertama kali"
        case Activity():
            each, once = ("", " (sekali saja)") if extra.once else ("tiap ", "")
            return f"{each}{inside(extra.name)} dapat bonus {units(extra.points, kind)}{once}"


def units(count: int, kind: str) -> str:
    return f"{number(count)} {_unit(kind)}"


def times(percent: int) -> str:
    """`times(150)` is `1,5 kali lipat`."""
    return f"{format_decimal(percent / 100, locale='id_ID')} kali lipat"


def number(count: int) -> str:
    return format_decimal(count, locale="id_ID")


def _products(earn: PerProduct, names: Names) -> str:
    things, others = named_products(earn, names)
    if others:
        things.append(f"{others} produk lain" if things else "produk pilihan")
    if categories := named_categories(earn):
        others_too = [f"produk {name}" if things else name for name in categories[1:]]
        things += [f"produk {categories[0]}", *others_too]
    elif earn.categories:
        things.append(f"produk dari {len(earn.categories)} kategori")
    return listed(things, "atau") if things else "produk pilihan"


def _rest(earn: Earn) -> list[str]:
    match rest_of(earn):
        case "carried":
            return ["sisanya disimpan untuk belanja berikutnya"]
        case "nearest":
            assert isinstance(earn, PerAmount)
            return [f"belanja dibulatkan ke {rupiah(earn.amount)} terdekat"]
        case "up":
            return ["belanja dibulatkan ke atas"]
        case "nothing":
            return []


def _unit(kind: str) -> str:
    return "stempel" if kind == "stamp" else "poin"


def _times(kind: str, percent: int) -> str:
    return f"{_unit(kind)} {times(percent)}"


def _span(first: date, last: date) -> str:
    same_month = first.replace(day=1) == last.replace(day=1)
    return span(first, last, _MONTHS, "–" if same_month else " sampai ")


def _days(hours: HappyHours) -> str:
    days = days_of_week(hours.days)
    if in_a_row(days):
        return f"{_DAYS[days[0]]}–{_DAYS[days[-1]]}"
    return listed([_DAYS[day] for day in days], "dan") or "tiap hari"


def _months(months: int) -> str:
    if months % 12 == 0:
        return "setahun" if months == 12 else f"{months // 12} tahun"
    return "sebulan" if months == 1 else f"{months} bulan"
