"""One cell that cannot be is one line that is told; the others are recorded."""

import pytest

from tests.counter.importing.exports import yesterday
from tests.counter.importing.test_import import bring
from tests.factories import ShopUnderTest

DAY = f"{yesterday():%d/%m/%Y}"
LONG = "9" * 400


@pytest.mark.parametrize(
    "line",
    [
        "2026-13-01T00:00:00Z;1;45.000;Kopi;1;",
        "2026-01-01T00:00:99Z;1;45.000;Kopi;1;",
        "0001-01-01T00:00:00+14:00;1;45.000;Kopi;1;",
        "9999-12-31T23:59:59Z;1;45.000;Kopi;1;",
        "01/01/0001 00:30;1;45.000;Kopi;1;",
        f"{DAY};1;45.000;Kopi;{LONG};18.000",
        f"{DAY};1;;Kopi;{LONG};18.000",
        f"{DAY};1;;Kopi;1;{'1' + '.000' * 2_000}",
        f"{DAY};;{'1' + '.000' * 30};Kopi;1;",
        f"{DAY};;;Kopi;1.000.000;999999999999999",
    ],
)
async def test_a_cell_that_cannot_be_is_told_and_stops_no_other(shop: ShopUnderTest, line: str):
    good = f"{DAY};2;5.000;Es teh;1;"
    content = "\n".join(["Tanggal;No Struk;Total;Produk;Qty;Harga", line, good])
    for dry_run in (True, False):
        answer = await bring(shop, content, dry_run=dry_run)
        assert (answer["new"], answer["amount"]) == (1, 5_000)
        [error] = answer["errors"]
        assert (error["line"], error["text"]) == (2, line)
        assert error["detail"]


@pytest.mark.parametrize(
    ("price", "said", "read"),
    [
        ("18.000", "1.000", "1000× Beras"),
        ("18.000", "1.000,5", "1000.5× Beras"),
        ("18.000", "0,250", "0.25× Beras"),
        ("18.000", "1,250", "1.25× Beras"),
        ("18,000", "1,000", "1000× Beras"),
        ("18,000", "1.250 kg", "1.25× Beras"),
        ("18000", "0.250", "0.25× Beras"),
        ("18000", "1,5", "1.5× Beras"),
        ("18000", "2", "2× Beras"),
    ],
)
async def test_a_quantity_is_read_as_the_file_writes_its_numbers(
    shop: ShopUnderTest, price: str, said: str, read: str
):
    content = f'Tanggal;No Struk;Total;Produk;Qty;Harga\n{DAY};1;"5000000";Beras;{said};"{price}"'
    [example] = (await bring(shop, content, dry_run=True))["examples"]
    assert example["items"] == [read]


@pytest.mark.parametrize("price", ["18000", "18.000;1,000"])
async def test_a_quantity_that_could_be_two_is_asked_about(shop: ShopUnderTest, price: str):
    prices = price.split(";")
    lines = [f"{DAY};{number};{price};Beras;1.000" for number, price in enumerate(prices)]
    answer = await bring(shop, "\n".join(["Tanggal;No Struk;Total;Produk;Qty", *lines]), dry_run=True)
    assert [error["detail"] for error in answer["errors"]] == [
        'Banyaknya "1.000" bisa 1 atau 1000. Tulis salah satunya, tanpa titik dan koma.'
    ] * len(prices)
