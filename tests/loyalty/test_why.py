import pytest

from langganan.loyalty.telling.why import Part, explain, times_amount


@pytest.mark.parametrize(
    ("part", "in_indonesian", "in_english"),
    [
        (Part("visit", 1), "Belanja", "Visit"),
        (Part("amount", 2, detail=times_amount(2, 20_000)), "2 × Rp20.000", "2 × Rp20,000"),
        (Part("amount", 1_500, detail=times_amount(1_500, 1_000)), "1.500 × Rp1.000", "1,500 × Rp1,000"),
        (Part("product", 6, detail="3 × Kopi susu"), "3 × Kopi susu", "3 × Kopi susu"),
        (Part("product", 3), "Produk yang dibeli", "Products bought"),
        (Part("tier", 1, 150, "Gold"), "Tingkat Gold: 1,5 kali lipat", "Gold tier: 1.5 times"),
        (Part("tier", 0, 100, "Silver"), "Tingkat Silver", "Silver tier"),
        (Part("dates", 2, 300), "Hari istimewa: 3 kali lipat", "Special day: triple"),
        (Part("hours", 2, 200), "Jam bahagia: 2 kali lipat", "Happy hour: double"),
        (Part("birthday", 10), "Hadiah ulang tahun", "Birthday gift"),
        (Part("first_purchase", 5), "Hadiah belanja pertama", "First purchase gift"),
        (Part("referral", 20), "Hadiah mengajak teman", "Gift for bringing a friend"),
        (Part("referred", 10), "Hadiah diajak teman", "Gift for coming with a friend"),
        (
            Part("activity", 5, detail="Menulis ulasan"),
            "Ikut serta: Menulis ulasan",
            "Taking part: Menulis ulasan",
        ),
        (
            Part("carried", 1, detail=times_amount(1, 20_000)),
            "1 × Rp20.000, termasuk sisa belanja sebelumnya",
            "1 × Rp20,000, with what was left over before",
        ),
    ],
)
def test_each_part_of_an_earning_says_where_it_comes_from(part: Part, in_indonesian: str, in_english: str):
    (text,) = explain([part])
    assert (text.id, text.en) == (in_indonesian, in_english)


def test_parts_are_explained_in_their_order():
    texts = explain([Part("amount", 2, detail=times_amount(2, 20_000)), Part("birthday", 10)])
    assert [text.id for text in texts] == ["2 × Rp20.000", "Hadiah ulang tahun"]
