import pytest
from hypothesis import given
from hypothesis import strategies as st

from langganan.catalog.lines import Line, Unreadable, read_lines


def read_one(text: str) -> Line:
    [(_, line)] = read_lines(text)
    assert isinstance(line, Line), line.says
    return line


@pytest.mark.parametrize(
    "text",
    [
        "Kopi susu;18000;Minuman;KSG",
        "Kopi susu\t18.000\tMinuman\tKSG",
        "Kopi susu,Rp18000,Minuman,KSG",
        '"Kopi susu","18,000","Minuman","KSG"',
        "Kode;Produk;Stok;Harga;Kategori\nKSG;Kopi susu;12;Rp 18.000;Minuman",
        "\ufeffname,price,category,sku\r\nKopi susu,18000.00,Minuman,KSG\r\n",
    ],
)
def test_a_price_list_is_read_as_it_comes(text: str):
    assert read_one(text) == Line(name="Kopi susu", price=18_000, category="Minuman", sku="KSG")


@pytest.mark.parametrize(
    ("text", "name", "price"),
    [
        ("Kopi susu 18000", "Kopi susu", 18_000),
        ("Kopi susu 18.000", "Kopi susu", 18_000),
        ("Kopi susu 18,000", "Kopi susu", 18_000),
        ("- Kopi susu - Rp 18.000", "Kopi susu", 18_000),
        ("3. Kopi susu ...... 18rb", "Kopi susu", 18_000),
        ("• Kopi susu: 18 ribu", "Kopi susu", 18_000),
        ("Kopi susu=18k", "Kopi susu", 18_000),
        ("Teh botol 350 5000", "Teh botol 350", 5_000),
        ("Es teh 2", "Es teh 2", None),
        ("Kopi susu", "Kopi susu", None),
        ("18000", "18000", None),
    ],
)
def test_a_menu_from_a_chat_is_read_as_people_write_it(text: str, name: str, price: int | None):
    assert read_one(text) == Line(name=name, price=price)


def test_lines_are_counted_as_an_editor_counts_them():
    text = "nama;harga\n\nKopi;18000\n;;;\nTeh;murah"
    assert [(number, isinstance(line, Line)) for number, line in read_lines(text)] == [(3, True), (5, False)]


@pytest.mark.parametrize(
    "text", [f"{'k' * 121};1000", f"Kopi;1000;{'k' * 61}", "Kopi;1000;;☕", "Kopi;-5", "Kopi;9999999999999"]
)
def test_what_is_too_much_is_said_and_not_cut(text: str):
    [(_, line)] = read_lines(text)
    assert isinstance(line, Unreadable)
    assert set(line.says) == {"id", "en"}


@given(st.text(st.sampled_from("a1.,;\t\n\"' -=:Rp\0\ufeff")) | st.text())
def test_any_text_is_read_or_complained_of(text: str):
    for number, line in read_lines(text):
        assert number >= 1
        assert isinstance(line, Unreadable) or line.name.strip()


def test_a_line_without_end_is_no_trouble():
    assert [*read_lines("9" * 400_000)]
