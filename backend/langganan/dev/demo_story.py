"""Who comes to Kopi Senja, how often and for what: the same story each time, told back from now."""

import random
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from msgspec import Struct

TIMEZONE = "Asia/Jakarta"
DAYS = 182
SALES = 2000

MENU = {
    "Kopi susu gula aren": 18_000,
    "Es kopi pandan": 22_000,
    "Americano": 20_000,
    "Cappuccino": 26_000,
    "Matcha latte": 28_000,
    "Teh tarik": 15_000,
    "Cokelat panas": 24_000,
    "Roti bakar cokelat": 18_000,
    "Croissant mentega": 22_000,
    "Pisang goreng keju": 17_000,
    "Nasi goreng kampung": 32_000,
}
_DRINKS, _FOOD = [*MENU][:7], [*MENU][7:]
LABELS = {
    "Pelanggan Pagi": "#c9822b",
    "Pelanggan Sore": "#8a4f7d",
    "Suka Manis": "#b5475b",
    "Tanpa Gula": "#3f7d58",
    "Kantor Sebelah": "#3b6ea5",
}
_HOURS = {"Pelanggan Pagi": (7, 9), "Pelanggan Siang": (11, 13), "Pelanggan Sore": (16, 19)}
_NOTES = (
    "Duduk di teras",
    "Minta es sedikit",
    "Susunya oat",
    "Sering bawa laptop",
    "Suka ngobrol soal tanaman",
)


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_CALLED = ("Bu Sari", "Pak Budi", "Mbak Rina", "Mas Dimas", "Bu Yuli", "Pak Agus", "Kak Tika", "Bu Endang")
_WOMEN = _words(
    """
    Ayu Dewi Putri Indah Wulan Ratna Fitri Nurul Siti Maya Lina Dian Intan Kartika Melati Anisa Rani
    Vina Citra Nadia Sekar Laras Winda Yanti Tiara Gita Novi Mega Aulia Hana
    """
)
_MEN = _words(
    """
    Andi Rizky Bayu Hendra Joko Eko Wahyu Arif Fajar Galih Reza Ilham Doni Yoga Surya Rudi Taufik
    Bagus Adi Putra Iwan Gilang Ferdi Krisna Made Ketut Rahmat Yusuf Aldi Bima
    """
)
_LAST = _words(
    """
    Lestari Pratama Santoso Wijaya Saputra Hidayat Nugroho Kusuma Rahayu Permata Setiawan Utami
    Siregar Simanjuntak Wibowo Anggraini Maharani Hakim Gunawan Susanto Purnama Handayani Firmansyah
    Harahap Ginting Suryani Marpaung Mulyani Kurniawan Wahyuni
    """
)
_PREFIXES = ("812", "813", "821", "822", "852", "857", "858", "877", "878", "895")


class Visit(Struct):
    at: datetime
    items: list[tuple[str, int]]
    redeems: bool
    claims: bool


class Person(Struct):
    name: str
    number: str
    joined_at: datetime
    by_link: bool
    birthday: date | None
    notes: str | None
    labels: list[str]
    consents: dict[str, bool]
    visits: list[Visit]


class _Rhythm(Struct):
    people: int
    visits: tuple[int, int]
    every: tuple[float, float]
    """Days between visits."""
    last_seen: tuple[int, int]
    """Days ago."""


_RHYTHMS = (
    _Rhythm(people=22, visits=(30, 38), every=(4, 5), last_seen=(0, 3)),
    _Rhythm(people=34, visits=(12, 18), every=(7, 8), last_seen=(0, 7)),
    _Rhythm(people=40, visits=(4, 7), every=(14, 24), last_seen=(1, 24)),
    _Rhythm(people=12, visits=(9, 14), every=(6, 8), last_seen=(14, 24)),
    _Rhythm(people=52, visits=(2, 6), every=(6, 14), last_seen=(36, 105)),
    _Rhythm(people=28, visits=(1, 2), every=(4, 8), last_seen=(0, 18)),
    _Rhythm(people=12, visits=(0, 0), every=(1, 1), last_seen=(0, 6)),
)


def people(now: datetime, rng: random.Random) -> list[Person]:
    names = _names(rng)
    numbers = _numbers()
    found = [
        _person(next(names), next(numbers), rhythm, now, rng)
        for rhythm in _RHYTHMS
        for _ in range(rhythm.people)
    ]
    _tell_of_bu_sari(found[0], now, rng)
    for person, days in zip(found[30:33], (0, 1, 1), strict=True):
        person.consents = {"care": True}
        person.birthday = _born_on(now.astimezone(ZoneInfo(TIMEZONE)).date() + timedelta(days=days), rng)
    return found


def passers_by(count: int, now: datetime, rng: random.Random) -> list[Visit]:
    """Who bought and did not say who they are."""
    days = [now - timedelta(days=rng.uniform(0, DAYS)) for _ in range(count)]
    return [_visit(_clock(day, (8, 20), now, rng), rng) for day in days]


def _person(name: str, number: str, rhythm: _Rhythm, now: datetime, rng: random.Random) -> Person:
    habit = rng.choice([*_HOURS])
    favourites = rng.sample(_DRINKS, 2)
    every, last_seen = rng.uniform(*rhythm.every), rng.uniform(*rhythm.last_seen)
    days_ago = [
        last_seen + every * (back + (rng.uniform(-0.25, 0.25) if back else 0))
        for back in range(rng.randint(*rhythm.visits))
    ]
    moments = [_clock(now - timedelta(days=days), _HOURS[habit], now, rng) for days in days_ago]
    visits = [_visit(at, rng, favourites) for at in sorted(moments)]
    by_link = not visits or rng.random() < 0.25
    joined_at = visits[0].at if visits else now - timedelta(days=last_seen, minutes=rng.randint(1, 300))
    return Person(
        name=name,
        number=number,
        joined_at=joined_at - timedelta(minutes=4),
        by_link=by_link,
        birthday=_some_birthday(now, rng) if rng.random() < 0.4 else None,
        notes=rng.choice(_NOTES) if rng.random() < 0.12 else None,
        labels=_labels(habit, favourites, rng) if len(visits) > 2 else [],
        consents=_consents(rng),
        visits=visits,
    )


def _visit(at: datetime, rng: random.Random, favourites: list[str] | None = None) -> Visit:
    drink = favourites[rng.random() < 0.25] if favourites else rng.choice(_DRINKS)
    items = [(drink, 1 + (rng.random() < 0.25))]
    if rng.random() < 0.45:
        items.append((rng.choice(_FOOD), 1))
    return Visit(at=at, items=items, redeems=rng.random() < 0.6, claims=rng.random() < 0.25)


def _clock(day: datetime, hours: tuple[int, int], now: datetime, rng: random.Random) -> datetime:
    """On that day, at an hour they like; what would still be ahead of us was yesterday."""
    local = day.astimezone(ZoneInfo(TIMEZONE)).date()
    at = datetime.combine(
        local,
        time(rng.randint(*hours), rng.randint(0, 59), rng.randint(0, 59), rng.randint(0, 999) * 1000),
        ZoneInfo(TIMEZONE),
    )
    return at if at < now - timedelta(minutes=30) else at - timedelta(days=1)


def _labels(habit: str, favourites: list[str], rng: random.Random) -> list[str]:
    chosen = [habit] if habit in LABELS and rng.random() < 0.6 else []
    if {"Matcha latte", "Cokelat panas"} & set(favourites) and rng.random() < 0.6:
        chosen.append("Suka Manis")
    elif "Americano" in favourites and rng.random() < 0.6:
        chosen.append("Tanpa Gula")
    if rng.random() < 0.15:
        chosen.append("Kantor Sebelah")
    return chosen


def _consents(rng: random.Random) -> dict[str, bool]:
    """What was asked and answered, by purpose; all on WhatsApp."""
    answer = rng.random()
    if answer < 0.3:
        return {}
    if answer < 0.36:
        return {"care": False, "offers": False}
    return {"care": True} if answer < 0.55 else {"care": True, "offers": True}


def _tell_of_bu_sari(person: Person, now: datetime, rng: random.Random) -> None:
    """Hers is the card that is shown: one stamp to go, and a voucher that waits."""
    while len(person.visits) > 34:
        del person.visits[0]
    while len(person.visits) < 34:
        person.visits.insert(0, _visit(person.visits[0].at - timedelta(days=4), rng))
    for earlier, later in pairwise(person.visits):
        later.redeems = later.at < now - timedelta(days=25) or (earlier.redeems and later.redeems)
    for visit in person.visits[-5:]:
        visit.redeems = visit.claims = False
    person.joined_at = person.visits[0].at - timedelta(minutes=4)
    person.consents = {"care": True, "offers": True}
    person.labels = ["Pelanggan Pagi"]
    person.notes = "Suka gula aren, kurang manis"


def _some_birthday(now: datetime, rng: random.Random) -> date:
    """Not these days: whose birthday it is now is said by name."""
    day = now.astimezone(ZoneInfo(TIMEZONE)).date() + timedelta(days=rng.randint(5, 355))
    return _born_on(day, rng)


def _born_on(day: date, rng: random.Random) -> date:
    year = rng.randint(1965, 2006)
    return date(year, day.month, min(day.day, 28) if day.month == 2 else day.day)


def _names(rng: random.Random) -> Iterator[str]:
    yield from _CALLED
    known = set(_CALLED)
    while True:
        name = f"{rng.choice(rng.choice((_WOMEN, _MEN)))} {rng.choice(_LAST)}"
        if name not in known:
            known.add(name)
            yield name


def _numbers() -> Iterator[str]:
    """Right by the rules, and of a block that nobody is likely to have: nobody is written to by mistake."""
    for count in range(10_000):
        yield f"+62{_PREFIXES[count % len(_PREFIXES)]}0000{1100 + count}"
