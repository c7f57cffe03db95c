import re
from datetime import date

import pytest
from hypothesis import given

from langganan.loyalty.telling.complications import complications
from langganan.loyalty.telling.sentence import sentence
from langganan.loyalty.terms import (
    AfterMonths,
    Birthday,
    FirstPurchase,
    HappyHours,
    Level,
    PerAmount,
    PerProduct,
    PerVisit,
    ProgramIn,
    RewardIn,
    Tiers,
)
from tests.loyalty.programmes import BREAD, CAKE, COFFEE, PRODUCTS, TEA, points, programmes, stamps

_TOO_LONG = re.compile(r"^Penjelasannya \d+ kata")


@pytest.mark.parametrize(
    "program",
    [
        pytest.param(stamps(), id="Beli 5 gratis 1"),
        pytest.param(points(PerAmount(amount=100)), id="Poin 1%"),
        pytest.param(stamps(rewards=[RewardIn(title="Diskon 10%", at=3)]), id="Diskon 10% setiap 3x"),
        pytest.param(stamps(PerVisit(minimum=20_000), ends_on=date(2026, 12, 31)), id="until the year ends"),
        pytest.param(
            stamps(rewards=[RewardIn(title="Gratis 1 teh", at=5), RewardIn(title="Gratis 1 kopi", at=10)]),
            id="two rewards",
        ),
        pytest.param(
            stamps(rewards=[RewardIn(title="Gratis 1 kopi", at=at) for at in (3, 6, 9)]),
            id="one reward at three stamps",
        ),
        pytest.param(points(expiry=AfterMonths(months=12)), id="points that expire"),
        pytest.param(points(bonuses=[Birthday(points=10)]), id="a birthday bonus"),
        pytest.param(stamps(PerAmount(amount=20_000, carry=True)), id="the rest is kept"),
    ],
)
def test_a_programme_of_one_idea_or_two_is_understood_in_ten_seconds(program: ProgramIn):
    found = complications(program, PRODUCTS)
    assert (found.id, found.en) == ([], [])


@pytest.mark.parametrize(
    ("program", "in_indonesian", "in_english"),
    [
        (
            points(rewards=[RewardIn(title=f"Hadiah {cost}", cost=cost) for cost in (10, 20, 30, 40)]),
            ["Ada 4 hadiah: pilih 2 yang paling disukai."],
            ["There are 4 rewards: keep the two that people like most."],
        ),
        (
            points(PerAmount(amount=1_000, minimum=20_000), expiry=AfterMonths(months=12)),
            [
                "Ada minimal belanja Rp20.000: tanpa minimal, lebih mudah diingat.",
                "Poin bisa hangus: kalau tidak pernah hangus, tidak ada yang perlu diingat.",
            ],
            [
                "There is a minimum purchase of Rp20,000: without one it is easier to remember.",
                "Points expire: if they never do, there is nothing to remember.",
            ],
        ),
        (
            stamps(PerAmount(amount=20_000, rounding="up"), ends_on=date(2026, 12, 31)),
            [
                "Ada aturan untuk sisa belanja: cukup «tiap Rp20.000», sisanya tidak dihitung.",
                "Ada batas tanggal: program yang berjalan terus tidak perlu dijelaskan tanggalnya.",
            ],
            [
                "There is a rule for the rest: just “every Rp20,000”, and the rest earns nothing.",
                "It is bound to dates: a programme that simply goes on needs none explained.",
            ],
        ),
        (
            stamps(
                PerProduct(product_ids=[COFFEE, TEA, CAKE, BREAD], categories=["Jus"]),
                [RewardIn(title="Gratis 1 kopi", at=5, stock=3)],
            ),
            [
                "Ada 5 produk atau kategori yang dihitung: pilih 1 kategori, atau hitung tiap belanja.",
                "Hadiah «Gratis 1 kopi» punya syarat: hapus yang tidak benar-benar perlu.",
            ],
            [
                "5 products or categories count: choose one category, or let every visit count.",
                "The reward “Gratis 1 kopi” has conditions: drop what is not really needed.",
            ],
        ),
        (
            points(
                rewards=[
                    RewardIn(title="Teh", cost=10, per_customer=1),
                    RewardIn(title="Kopi", cost=20, audience="active"),
                ]
            ),
            [
                "Ada 2 hadiah: pilih 1 yang paling disukai.",
                "2 hadiah punya syarat: hapus yang tidak benar-benar perlu.",
            ],
            [
                "There are 2 rewards: keep the one that people like most.",
                "2 rewards have conditions: drop what is not really needed.",
            ],
        ),
        (
            points(
                PerVisit(),
                tiers=Tiers(by="spend", levels=[Level(name="Emas", at=1_000_000)]),
                bonuses=[FirstPurchase(points=5)],
            ),
            [
                "Ada tingkat pelanggan: tanpa tingkat, aturannya sama untuk semua.",
                "Ada bonus di luar aturan utama: tanpa bonus, lebih mudah diingat.",
            ],
            [
                "There is a tier: without one the rule is the same for all.",
                "There is a bonus beside the main rule: without it the programme is easier to remember.",
            ],
        ),
        (
            stamps(
                tiers=Tiers(
                    by="points", levels=[Level(name=name, at=at) for name, at in (("A", 5), ("B", 9))]
                ),
                bonuses=[FirstPurchase(points=5), HappyHours(since="14:00", until="16:00")],
            ),
            [
                "Ada 2 tingkat pelanggan: cukup 1 tingkat, atau tanpa tingkat.",
                "Ada 2 bonus: pilih 1 yang paling berkesan.",
            ],
            [
                "There are 2 tiers: one is enough, or none.",
                "There are 2 bonuses: choose the one that people will remember.",
            ],
        ),
    ],
)
def test_a_complicated_programme_hears_what_would_make_it_simpler(
    program: ProgramIn, in_indonesian: list[str], in_english: list[str]
):
    found = complications(program, PRODUCTS)
    assert [text for text in found.id if not _TOO_LONG.match(text)] == in_indonesian
    assert [text for text in found.en if not text.startswith("It takes")] == in_english


def test_a_long_title_alone_is_a_complication():
    title = "Gratis satu gelas kopi susu gula aren ukuran besar dengan tambahan susu oat dan bolu"
    found = complications(stamps(rewards=[RewardIn(title=title, at=5)]))
    assert found.id == [
        f"Nama hadiah «{title}» panjang: cukup 5 kata atau kurang.",
        "Penjelasannya 22 kata: singkatkan sampai paling banyak 20, supaya dimengerti dalam 10 detik.",
    ]
    assert found.en == [
        f"The reward “{title}” has a long name: 5 words or fewer will do.",
        "It takes 22 words in Indonesian: 20 or fewer are understood in ten seconds.",
    ]


@given(programmes())
def test_a_programme_without_complications_is_no_longer_than_twenty_words(program: ProgramIn):
    found = complications(program, PRODUCTS)
    words = [word for word in sentence(program, PRODUCTS).id.split() if any(map(str.isalnum, word))]
    assert len(found.id) == len(found.en)
    assert found.id or len(words) <= 20
    assert all(text.endswith(".") and "None" not in text for text in found.id + found.en)


@given(programmes())
def test_a_further_bonus_never_makes_a_programme_simpler(program: ProgramIn):
    before = len(complications(program, PRODUCTS).id)
    program.bonuses = [*program.bonuses, Birthday(points=1)]
    assert len(complications(program, PRODUCTS).id) >= before
