from datetime import date
from uuid import UUID

import pytest

from langganan.loyalty.telling.sentence import sentence
from langganan.loyalty.terms import (
    AfterMonths,
    Level,
    OnDate,
    PerAmount,
    PerProduct,
    PerVisit,
    RewardIn,
    Tiers,
)
from tests.loyalty.programmes import BREAD, CAKE, COFFEE, PRODUCTS, TEA, points, stamps

_COFFEE_AT_5 = "stempel ke-5 gratis 1 kopi."
_FIFTH = "stamp 5: gratis 1 kopi."
_SILVER_AND_GOLD = [Level(name="Gold", at=1_000_000, percent=150), Level(name="Silver", at=500_000)]


@pytest.mark.parametrize(
    ("earn", "in_indonesian", "in_english"),
    [
        (PerVisit(), "Tiap belanja dapat 1 stempel", "Every visit earns 1 stamp"),
        (PerVisit(points=2), "Tiap belanja dapat 2 stempel", "Every visit earns 2 stamps"),
        (
            PerVisit(minimum=20_000),
            "Tiap belanja minimal Rp20.000 dapat 1 stempel",
            "Every purchase of Rp20,000 or more earns 1 stamp",
        ),
        (
            PerAmount(amount=20_000),
            "Tiap belanja Rp20.000 dapat 1 stempel",
            "Every Rp20,000 spent earns 1 stamp",
        ),
        (
            PerAmount(amount=20_000, minimum=20_000),
            "Tiap belanja Rp20.000 dapat 1 stempel",
            "Every Rp20,000 spent earns 1 stamp",
        ),
        (
            PerAmount(amount=20_000, carry=True),
            "Tiap belanja Rp20.000 dapat 1 stempel (sisanya disimpan untuk belanja berikutnya)",
            "Every Rp20,000 spent earns 1 stamp (the rest counts next time)",
        ),
        (
            PerAmount(amount=20_000, rounding="up"),
            "Tiap belanja Rp20.000 dapat 1 stempel (belanja dibulatkan ke atas)",
            "Every Rp20,000 spent earns 1 stamp (amounts are rounded up)",
        ),
        (
            PerAmount(amount=20_000, rounding="nearest", minimum=15_000),
            "Tiap belanja Rp20.000 dapat 1 stempel"
            " (minimal belanja Rp15.000, belanja dibulatkan ke Rp20.000 terdekat)",
            "Every Rp20,000 spent earns 1 stamp"
            " (on purchases of Rp15,000 or more, amounts are rounded to the nearest Rp20,000)",
        ),
        (
            PerProduct(product_ids=[COFFEE]),
            "Tiap beli 1 Kopi Susu dapat 1 stempel",
            "Every Kopi Susu bought earns 1 stamp",
        ),
        (
            PerProduct(product_ids=[COFFEE, TEA, CAKE]),
            "Tiap beli 1 Kopi Susu, Teh Tarik atau Bolu Pisang dapat 1 stempel",
            "Every Kopi Susu, Teh Tarik or Bolu Pisang bought earns 1 stamp",
        ),
        (
            PerProduct(product_ids=[COFFEE, TEA, CAKE, BREAD]),
            "Tiap beli 1 Kopi Susu, Teh Tarik atau 2 produk lain dapat 1 stempel",
            "Every Kopi Susu, Teh Tarik or any of 2 other products bought earns 1 stamp",
        ),
        (
            PerProduct(product_ids=[COFFEE, TEA, UUID(int=99)]),
            "Tiap beli 1 Kopi Susu, Teh Tarik atau 1 produk lain dapat 1 stempel",
            "Every Kopi Susu, Teh Tarik or 1 other product bought earns 1 stamp",
        ),
        (
            PerProduct(product_ids=[UUID(int=99)], minimum=10_000),
            "Tiap beli 1 produk pilihan dapat 1 stempel (minimal belanja Rp10.000)",
            "Every selected product bought earns 1 stamp (on purchases of Rp10,000 or more)",
        ),
        (
            PerProduct(categories=["Minuman", "Camilan"]),
            "Tiap beli 1 produk Minuman atau Camilan dapat 1 stempel",
            "Every Minuman or Camilan product bought earns 1 stamp",
        ),
        (
            PerProduct(product_ids=[CAKE], categories=["Minuman"]),
            "Tiap beli 1 Bolu Pisang atau produk Minuman dapat 1 stempel",
            "Every Bolu Pisang or Minuman product bought earns 1 stamp",
        ),
        (
            PerProduct(product_ids=[CAKE], categories=["Kopi", "Teh"]),
            "Tiap beli 1 Bolu Pisang, produk Kopi atau produk Teh dapat 1 stempel",
            "Every Bolu Pisang, Kopi product or Teh product bought earns 1 stamp",
        ),
        (
            PerProduct(categories=["Teh", "Kopi", "Jus", "Susu"]),
            "Tiap beli 1 produk dari 4 kategori dapat 1 stempel",
            "Every product from 4 categories bought earns 1 stamp",
        ),
    ],
)
def test_a_stamp_card_says_first_how_stamps_are_earned(
    earn: PerVisit | PerAmount | PerProduct, in_indonesian: str, in_english: str
):
    said = sentence(stamps(earn), PRODUCTS)
    assert said.id == f"{in_indonesian}; {_COFFEE_AT_5}"
    assert said.en == f"{in_english}; {_FIFTH}"


def test_nobody_shops_for_a_hundred_rupiah_so_one_percent_is_said_without_shopping():
    said = sentence(points(PerAmount(amount=100), []))
    assert (said.id, said.en) == ("Tiap Rp100 dapat 1 poin.", "Every Rp100 spent earns 1 point.")


@pytest.mark.parametrize(
    ("rewards", "in_indonesian", "in_english"),
    [
        (
            [RewardIn(title="Gratis 1 kopi", at=at) for at in (10, 3, 5)],
            "stempel ke-3, ke-5 dan ke-10 gratis 1 kopi",
            "stamps 3, 5 and 10: gratis 1 kopi",
        ),
        (
            [RewardIn(title="Gratis 1 Bolu Pisang", at=10), RewardIn(title="Diskon 10%", at=5)],
            "stempel ke-5 diskon 10%, ke-10 gratis 1 Bolu Pisang",
            "stamp 5: diskon 10%, stamp 10: gratis 1 Bolu Pisang",
        ),
        (
            [RewardIn(title="Tas Belanja", at=8, stock=20, per_customer=1)],
            "stempel ke-8 Tas Belanja (sekali per orang, hanya ada 20)",
            "stamp 8: Tas Belanja (once per customer, just 20 available)",
        ),
        (
            [RewardIn(title="VIP malam", at=8, stock=0, per_customer=2, audience="new")],
            "stempel ke-8 VIP malam (khusus pelanggan baru, maksimal 2 kali per orang, sedang habis)",
            "stamp 8: VIP malam (new customers only, at most twice per customer, none left now)",
        ),
        (
            [RewardIn(title="GRATIS 1 kopi!!", at=4, audience="active", tier="Gold")],
            "stempel ke-4 gratis 1 kopi (khusus pelanggan aktif Gold)",
            "stamp 4: gratis 1 kopi (active Gold customers only)",
        ),
        (
            [RewardIn(title="Gratis 1 kopi", at=4, audience="sleeping")],
            "stempel ke-4 gratis 1 kopi (khusus pelanggan yang lama tidak datang)",
            "stamp 4: gratis 1 kopi (long-absent customers only)",
        ),
        (
            [RewardIn(title="Gratis 1 kopi", at=4, audience="sleeping", tier="Gold")],
            "stempel ke-4 gratis 1 kopi (khusus pelanggan Gold yang lama tidak datang)",
            "stamp 4: gratis 1 kopi (long-absent Gold customers only)",
        ),
    ],
)
def test_a_stamp_card_says_what_is_had_at_which_stamp(
    rewards: list[RewardIn], in_indonesian: str, in_english: str
):
    said = sentence(stamps(rewards=rewards))
    assert said.id == f"Tiap belanja dapat 1 stempel; {in_indonesian}."
    assert said.en == f"Every visit earns 1 stamp; {in_english}."


@pytest.mark.parametrize(
    ("rewards", "in_indonesian", "in_english"),
    [
        (
            [RewardIn(title="Gratis 1 kopi", cost=1_500), RewardIn(title="Diskon Rp10.000", cost=50)],
            "50 poin = diskon Rp10.000, 1.500 poin = gratis 1 kopi",
            "50 points = diskon Rp10.000, 1,500 points = gratis 1 kopi",
        ),
        (
            [RewardIn(title="Diskon Rp10.000", cost=50), RewardIn(title="Gratis 1 kopi", cost=50)],
            "50 poin = diskon Rp10.000 atau gratis 1 kopi",
            "50 points = diskon Rp10.000 or gratis 1 kopi",
        ),
        (
            [RewardIn(title=f"Hadiah {cost}", cost=cost) for cost in (10, 20, 30, 40, 40)],
            "10 poin = hadiah 10, 20 poin = hadiah 20, 30 poin = hadiah 30, 40 poin = hadiah 40",
            "10 points = hadiah 10, 20 points = hadiah 20, 30 points = hadiah 30, 40 points = hadiah 40",
        ),
        (
            [RewardIn(title=f"Hadiah {cost}", cost=cost) for cost in (10, 20, 30, 40, 50)],
            "10 poin = hadiah 10, 20 poin = hadiah 20, 30 poin = hadiah 30, dan 2 hadiah lain",
            "10 points = hadiah 10, 20 points = hadiah 20, 30 points = hadiah 30, and 2 more rewards",
        ),
        (
            [RewardIn(title="Kelas membuat kue", cost=1, audience="premium", tier="Silver")],
            "1 poin = kelas membuat kue (khusus pelanggan Premium Silver)",
            "1 point = kelas membuat kue (Premium Silver customers only)",
        ),
    ],
)
def test_points_say_what_they_buy(rewards: list[RewardIn], in_indonesian: str, in_english: str):
    said = sentence(points(rewards=rewards))
    assert said.id == f"Tiap belanja Rp1.000 dapat 1 poin; {in_indonesian}."
    assert said.en == f"Every Rp1,000 spent earns 1 point; {in_english}."


@pytest.mark.parametrize(
    ("terms", "in_indonesian", "in_english"),
    [
        ({"ends_on": date(2026, 12, 31)}, "berlaku sampai 31 Desember 2026", "valid until 31 December 2026"),
        ({"starts_on": date(2026, 12, 1)}, "berlaku mulai 1 Desember 2026", "valid from 1 December 2026"),
        (
            {"starts_on": date(2026, 12, 1), "ends_on": date(2026, 12, 31)},
            "berlaku 1–31 Desember 2026",
            "valid from 1 to 31 December 2026",
        ),
        (
            {"starts_on": date(2026, 3, 1), "ends_on": date(2026, 4, 30)},
            "berlaku 1 Maret sampai 30 April 2026",
            "valid from 1 March to 30 April 2026",
        ),
        (
            {"starts_on": date(2026, 12, 1), "ends_on": date(2027, 12, 31)},
            "berlaku 1 Desember 2026 sampai 31 Desember 2027",
            "valid from 1 December 2026 to 31 December 2027",
        ),
        (
            {"starts_on": date(2026, 8, 17), "ends_on": date(2026, 8, 17)},
            "hanya berlaku 17 Agustus 2026",
            "valid only on 17 August 2026",
        ),
        ({"expiry": AfterMonths(months=1)}, "poin hangus setelah sebulan", "points expire after a month"),
        ({"expiry": AfterMonths(months=12)}, "poin hangus setelah setahun", "points expire after a year"),
        ({"expiry": AfterMonths(months=18)}, "poin hangus setelah 18 bulan", "points expire after 18 months"),
        ({"expiry": AfterMonths(months=24)}, "poin hangus setelah 2 tahun", "points expire after 2 years"),
        (
            {"expiry": OnDate(month=2, day=29)},
            "poin hangus tiap akhir Februari",
            "points expire at the end of every February",
        ),
        (
            {"tiers": Tiers(by="spend", levels=_SILVER_AND_GOLD)},
            "belanja Rp500.000 dalam setahun jadi Silver, Rp1.000.000 jadi Gold (poin 1,5 kali lipat)",
            "spend Rp500,000 within a year to become Silver, Rp1,000,000 to become Gold (1.5 times the points)",
        ),
        (
            {"tiers": Tiers(by="points", months=6, levels=[Level(name="Gold", at=500, percent=200)])},
            "kumpulkan 500 poin dalam 6 bulan jadi Gold (poin 2 kali lipat)",
            "earn 500 points within 6 months to become Gold (double points)",
        ),
    ],
)
def test_then_it_says_when_it_ends_when_points_expire_and_what_regulars_get(
    terms: dict, in_indonesian: str, in_english: str
):
    said = sentence(points(**terms))
    assert said.id == f"Tiap belanja Rp1.000 dapat 1 poin; 50 poin = diskon Rp10.000; {in_indonesian}."
    assert said.en == f"Every Rp1,000 spent earns 1 point; 50 points = diskon Rp10.000; {in_english}."
