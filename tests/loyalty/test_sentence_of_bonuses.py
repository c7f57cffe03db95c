from datetime import date

import pytest

from langganan.loyalty.telling.sentence import sentence
from langganan.loyalty.terms import (
    Activity,
    AfterMonths,
    Birthday,
    Bonus,
    FirstPurchase,
    HappyHours,
    Level,
    OnDates,
    PerVisit,
    Referral,
    RewardIn,
    Tiers,
)
from tests.loyalty.programmes import points, stamps


@pytest.mark.parametrize(
    ("bonus", "in_indonesian", "in_english"),
    [
        (
            OnDates(first=date(2026, 8, 17), last=date(2026, 8, 17)),
            "17 Agustus 2026 stempel 2 kali lipat",
            "double stamps on 17 August 2026",
        ),
        (
            OnDates(first=date(2026, 12, 28), last=date(2027, 1, 3), percent=150),
            "28 Desember 2026 sampai 3 Januari 2027 stempel 1,5 kali lipat",
            "1.5 times the stamps from 28 December 2026 to 3 January 2027",
        ),
        (
            HappyHours(since="14:00", until="16:00"),
            "tiap hari pukul 14.00–16.00 stempel 2 kali lipat",
            "double stamps every day from 14:00 to 16:00",
        ),
        (
            HappyHours(since="14:00", until="16:00", days=["wed", "mon", "tue"], percent=300),
            "Senin–Rabu pukul 14.00–16.00 stempel 3 kali lipat",
            "triple stamps Monday to Wednesday from 14:00 to 16:00",
        ),
        (
            HappyHours(since="07:00", until="09:00", days=["sun", "sat"]),
            "Sabtu dan Minggu pukul 07.00–09.00 stempel 2 kali lipat",
            "double stamps on Saturdays and Sundays from 07:00 to 09:00",
        ),
        (
            HappyHours(since="07:00", until="09:00", days=["mon", "wed", "fri"]),
            "Senin, Rabu dan Jumat pukul 07.00–09.00 stempel 2 kali lipat",
            "double stamps on Mondays, Wednesdays and Fridays from 07:00 to 09:00",
        ),
        (
            HappyHours(since="22:00", until="02:00", days=["fri"]),
            "Jumat pukul 22.00–02.00 stempel 2 kali lipat",
            "double stamps on Fridays from 22:00 to 02:00",
        ),
        (
            HappyHours(since="22:00", until="24:00"),
            "tiap hari pukul 22.00–24.00 stempel 2 kali lipat",
            "double stamps every day from 22:00 to midnight",
        ),
        (
            HappyHours(since="22:00", until="00:00"),
            "tiap hari pukul 22.00–24.00 stempel 2 kali lipat",
            "double stamps every day from 22:00 to midnight",
        ),
        (
            HappyHours(since="00:00", until="24:00", days=["tue"]),
            "Selasa stempel 2 kali lipat",
            "double stamps on Tuesdays",
        ),
        (
            FirstPurchase(points=2),
            "belanja pertama dapat bonus 2 stempel",
            "your first purchase earns 2 extra stamps",
        ),
        (
            Birthday(points=2),
            "belanja dekat ulang tahun (±3 hari) dapat bonus 2 stempel",
            "a purchase within 3 days of your birthday earns 2 extra stamps",
        ),
        (
            Birthday(points=1, within_days=1),
            "belanja dekat ulang tahun (±1 hari) dapat bonus 1 stempel",
            "a purchase within 1 day of your birthday earns 1 extra stamp",
        ),
        (
            Birthday(points=1, within_days=0),
            "belanja di hari ulang tahun dapat bonus 1 stempel",
            "a purchase on your birthday earns 1 extra stamp",
        ),
        (
            Referral(points=1, referrer_points=1),
            "ajak teman, sama-sama dapat 1 stempel setelah ia belanja pertama kali",
            "bring a friend: after their first purchase you each get 1 stamp",
        ),
        (
            Referral(points=1, referrer_points=2),
            "ajak teman, dapat 2 stempel dan teman 1 stempel setelah ia belanja pertama kali",
            "bring a friend: after their first purchase you get 2 stamps, they get 1 stamp",
        ),
        (
            Activity(name="Menulis ulasan", points=1),
            "menulis ulasan dapat bonus 1 stempel (sekali saja)",
            "menulis ulasan: 1 extra stamp (once)",
        ),
        (
            Activity(name="Donasi buku", points=2, once=False),
            "tiap donasi buku dapat bonus 2 stempel",
            "donasi buku: 2 extra stamps (each time)",
        ),
    ],
)
def test_each_bonus_is_a_short_clause_at_the_end(bonus: Bonus, in_indonesian: str, in_english: str):
    said = sentence(stamps(bonuses=[bonus]))
    assert said.id == f"Tiap belanja dapat 1 stempel; stempel ke-5 gratis 1 kopi; {in_indonesian}."
    assert said.en == f"Every visit earns 1 stamp; stamp 5: gratis 1 kopi; {in_english}."


def test_what_matters_most_comes_first():
    said = sentence(
        points(
            PerVisit(minimum=10_000),
            [
                RewardIn(title="Diskon 10%", cost=5, tier="Silver"),
                RewardIn(title="Tas", cost=20, tier="Gold"),
            ],
            bonuses=[Birthday(points=5), FirstPurchase(points=1)],
            tiers=Tiers(
                by="spend", levels=[Level(name="Silver", at=100_000), Level(name="Gold", at=200_000)]
            ),
            expiry=AfterMonths(months=6),
            ends_on=date(2026, 12, 31),
        )
    )
    assert said.id == (
        "Tiap belanja minimal Rp10.000 dapat 1 poin;"
        " 5 poin = diskon 10% (khusus Silver ke atas), 20 poin = tas (khusus Gold);"
        " berlaku sampai 31 Desember 2026;"
        " poin hangus setelah 6 bulan;"
        " belanja Rp100.000 dalam setahun jadi Silver, Rp200.000 jadi Gold;"
        " belanja dekat ulang tahun (±3 hari) dapat bonus 5 poin;"
        " belanja pertama dapat bonus 1 poin."
    )
    assert said.en == (
        "Every purchase of Rp10,000 or more earns 1 point;"
        " 5 points = diskon 10% (Silver and above), 20 points = tas (Gold customers only);"
        " valid until 31 December 2026;"
        " points expire after 6 months;"
        " spend Rp100,000 within a year to become Silver, Rp200,000 to become Gold;"
        " a purchase within 3 days of your birthday earns 5 extra points;"
        " your first purchase earns 1 extra point."
    )
