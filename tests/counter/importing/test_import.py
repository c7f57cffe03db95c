import asyncio
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from tests.books import Books
from tests.counter.importing.exports import busy, cafe, salon, warung, yesterday
from tests.factories import ShopUnderTest, read

CSV = {"Content-Type": "text/csv"}
EACH = pytest.mark.parametrize("export", [warung, cafe, salon])


async def bring(shop: ShopUnderTest, content: bytes | str, status: int = 200, **asked: Any) -> Any:
    body = content.encode() if isinstance(content, str) else content
    answer = await shop.owner.post("/sales/import", content=body, params=asked, headers=CSV)
    return read(answer, status)


async def sales_of(shop: ShopUnderTest) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = read(await shop.owner.get("/sales", params={"limit": 200}))["items"]
    return items[::-1]


async def phones(shop: ShopUnderTest) -> dict[str, str]:
    return {item["phone"]: item["name"] for item in read(await shop.owner.get("/customers"))["items"]}


def counts(answer: dict[str, Any]) -> dict[str, int]:
    return {name: answer[name] for name in ("sales", "new", "known", "left_out", "nobody", "customers_new")}


async def test_several_lines_of_one_receipt_are_one_sale(shop: ShopUnderTest, books: Books):
    program = await shop.stamp_card()
    answer = await bring(shop, warung())
    assert counts(answer) == {
        "sales": 4, "new": 4, "known": 0, "left_out": 0, "nobody": 1, "customers_new": 2,
    }  # fmt: skip
    assert answer["errors"] == []
    assert answer["amount"] == 108_000
    assert answer["earned"] == [
        {"program_id": program["id"], "name": "Beli 5 gratis 1", "unit": "stamp", "amount": 3}
    ]
    sales = await sales_of(shop)
    assert [sale["amount"] for sale in sales] == [45_000, 5_000, 18_000, 40_000]
    assert [(item["name"], item["quantity"], item["unit_price"]) for item in sales[0]["items"]] == [
        ("Kopi susu", 2, 18_000),
        ("Roti bakar", 1, 9_000),
    ]
    assert sales[0]["occurred_at"] == yesterday("08:15").astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    assert await phones(shop) == {"+6281234567890": "Bu Sari", "+6281298765432": "Pak Budi"}
    await books.must_agree()


async def test_a_till_that_writes_english_and_marks_what_is_void(shop: ShopUnderTest):
    answer = await bring(shop, cafe())
    assert (answer["new"], answer["left_out"], answer["errors"]) == (3, 1, [])
    sales = await sales_of(shop)
    assert [sale["amount"] for sale in sales] == [35_000, 18_000, 22_000]
    assert [sale["items"][0]["name"] for sale in sales] == ["Latte, large", 'Kue "lapis"', "Espresso"]


async def test_two_alike_with_no_receipt_number_are_two_sales(shop: ShopUnderTest):
    answer = await bring(shop, salon())
    assert (answer["new"], answer["errors"]) == (3, [])
    assert [sale["amount"] for sale in await sales_of(shop)] == [150_000, 75_000, 75_000]


@EACH
async def test_the_same_file_again_records_nothing(
    shop: ShopUnderTest, books: Books, export: Callable[[], bytes]
):
    await shop.points()
    first = await bring(shop, export())
    before = await books.balances()
    again = await bring(shop, export())
    assert (again["new"], again["known"], again["amount"]) == (0, first["new"], 0)
    assert again["errors"] == []
    assert len(await sales_of(shop)) == first["new"]
    assert await books.balances() == before
    await books.must_agree()


@EACH
async def test_a_dry_run_tells_the_same_and_records_nothing(
    shop: ShopUnderTest, books: Books, export: Callable[[], bytes]
):
    await shop.points()
    tried = await bring(shop, export(), dry_run=True)
    assert await sales_of(shop) == []
    assert await phones(shop) == {}
    done = await bring(shop, export())
    assert {name: tried[name] for name in (*counts(tried), "amount", "examples", "columns")} == {
        name: done[name] for name in (*counts(done), "amount", "examples", "columns")
    }


async def test_a_file_that_overlaps_brings_only_what_is_new(shop: ShopUnderTest):
    lines = busy(30).decode().splitlines()
    await bring(shop, "\n".join(lines[:21]))
    answer = await bring(shop, "\n".join([lines[0], *lines[11:]]))
    assert (answer["new"], answer["known"]) == (10, 10)
    assert len(await sales_of(shop)) == 30


async def test_receipt_numbers_begin_again_the_next_day(shop: ShopUnderTest):
    days = [yesterday(), yesterday() - timedelta(days=1)]
    lines = [f"{day:%d/%m/%Y};0001;{10_000 + day.day}" for day in days]
    answer = await bring(shop, "\n".join(["Tanggal;No Struk;Total", *lines]))
    assert (answer["new"], answer["errors"]) == (2, [])


async def test_two_tills_may_have_the_same_receipt_numbers(shop: ShopUnderTest):
    await bring(shop, cafe(), till="depan")
    assert (await bring(shop, cafe(), till="belakang"))["new"] == 3
    assert (await bring(shop, cafe(), till=" Depan "))["known"] == 3


async def test_the_same_file_brought_twice_at_once_is_recorded_once(shop: ShopUnderTest, books: Books):
    await shop.points()
    content = busy(150)
    answers = await asyncio.gather(*(bring(shop, content) for _ in range(3)))
    assert sum(answer["new"] for answer in answers) == 150
    assert all(answer["new"] + answer["known"] == 150 for answer in answers)
    assert len(await sales_of(shop)) == 150
    await books.must_agree()


async def test_what_the_till_refuses_is_told_by_its_line_and_stops_no_other(shop: ShopUnderTest):
    now, old, ahead = yesterday(), yesterday() - timedelta(days=95), yesterday() + timedelta(days=3)
    lines = [
        "Tanggal;No Struk;Total;No HP;Produk;Qty",
        f"{now:%d/%m/%Y %H:%M};1;45.000;;Kopi;2",
        f"{old:%d/%m/%Y};2;45.000;;Kopi;1",
        f"{ahead:%d/%m/%Y};3;45.000;;Kopi;1",
        "32/13/2026;4;45.000;;Kopi;1",
        f"{now:%d/%m/%Y};5;mahal;;Kopi;1",
        f"{now:%d/%m/%Y};6;45.000;12;Kopi;1",
        f"{now:%d/%m/%Y};7;-45.000;;Kopi;1",
        f"{now:%d/%m/%Y};8;45.000;;Kopi;nol",
        f"{now:%d/%m/%Y};9;;;Kopi;1",
        f"{now:%d/%m/%Y};10;9999999999999;;Kopi;1",
    ]
    answer = await bring(shop, "\n".join(lines))
    assert (answer["sales"], answer["new"]) == (10, 1)
    assert {error["line"]: error["detail"] for error in answer["errors"]} == {
        3: "Waktu ini lebih dari 90 hari yang lalu.",
        4: "Waktu ini belum terjadi. Periksa jam perangkat.",
        5: 'Tanggal "32/13/2026" belum bisa dibaca. Tulis seperti 21/11/2026 14:30.',
        6: 'Jumlah "mahal" belum bisa dibaca. Tulis seperti 45000 atau 45.000.',
        7: 'Nomor HP "12" belum benar. Perbaiki, atau kosongkan.',
        8: "Ini retur atau potongan (minus), bukan penjualan.",
        9: 'Banyaknya "nol" belum bisa dibaca. Tulis seperti 2 atau 1,5.',
        10: "Jumlah belanjanya kosong.",
        11: "Ada isi yang tidak masuk akal: terlalu besar atau terlalu panjang.",
    }
    assert answer["errors"][0]["text"] == lines[2]
    assert answer["heading"] == lines[0]
    tried = await bring(shop, "\n".join(lines), dry_run=True)
    assert tried["errors"] == answer["errors"]


async def test_one_bad_line_holds_back_its_whole_receipt_until_it_is_mended(shop: ShopUnderTest):
    day = f"{yesterday():%d/%m/%Y}"
    heading = "Tanggal;No Struk;Produk;Qty;Harga;Subtotal"
    lines = [f"{day};1;Kopi;2;18.000;36.000", f"{day};1;Roti;??;9.000;9.000"]
    answer = await bring(shop, "\n".join([heading, *lines]))
    [error] = answer["errors"]
    assert (answer["new"], error["text"]) == (0, "\n".join(lines))
    mended = error["text"].replace("??", "1")
    assert (await bring(shop, f"{answer['heading']}\n{mended}"))["amount"] == 45_000


async def test_the_mended_file_may_say_why_it_had_to_be(shop: ShopUnderTest):
    lines = [
        "Keterangan;Tanggal;Total",
        f'"Jumlah ""mahal"" belum bisa dibaca.";{yesterday():%d/%m/%Y};5.000',
    ]
    assert (await bring(shop, "\n".join([*lines, "Jumlah;;5.000", ";Total;5.000"])))["new"] == 1


async def test_what_is_recorded_is_not_changed_by_a_file_that_says_otherwise(shop: ShopUnderTest):
    day = f"{yesterday():%d/%m/%Y}"
    await bring(shop, f"Tanggal;Struk;Total\n{day};1;45.000")
    answer = await bring(shop, f"Tanggal;Struk;Total\n{day};1;54.000")
    assert answer["errors"][0]["detail"].startswith("Struk ini sudah tercatat dengan isi lain")
    assert [sale["amount"] for sale in await sales_of(shop)] == [45_000]


async def test_sales_of_a_file_do_not_use_up_the_days_limits(shop: ShopUnderTest):
    program = await shop.stamp_card()
    limits = {"awards_per_staff_day": 1, "awards_per_customer_day": 1}
    read(await shop.owner.patch("/counter-settings", json=limits))
    answer = await bring(shop, busy(4, people=1))
    assert [total["amount"] for total in answer["earned"]] == [4]
    person = read(await shop.owner.get("/customers"))["items"][0]["id"]
    by_hand = await shop.sell(person)
    assert by_hand["withheld"] is None
    assert (await shop.balances(person))[program["id"]] == 0


async def test_who_watches_hears_how_far_it_is(shop: ShopUnderTest):
    headers = CSV | {"Accept": "application/x-ndjson", "Accept-Encoding": "gzip"}
    answer = await shop.owner.post("/sales/import", content=busy(150), headers=headers)
    assert "Content-Encoding" not in answer.headers
    *progress, last = map(json.loads, answer.text.splitlines())
    assert progress == [{"done": done, "of": 150} for done in (0, 64, 128)]
    assert last["new"] == 150


async def test_it_comes_in_a_form_too_and_is_seen_in_the_log(shop: ShopUnderTest):
    form = {"file": ("penjualan.csv", warung(), "text/csv")}
    manager = await shop.hire("manager")
    assert read(await manager.post("/sales/import", files=form))["new"] == 4
    found = read(await shop.owner.get("/activity", params={"type": "sales.imported"}))["items"]
    assert [item["text"] for item in found] == ["4 penjualan diimpor dari file"]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("", "empty"),
        ("halo\napa kabar", "no_heading"),
        ("Nama;Total\nBu Sari;45.000", "no_heading"),
        ("Tanggal;Total" + "\n21/11/2026;1" * 20_001, "too_many_lines"),
    ],
)
async def test_what_is_no_list_of_sales_is_said_so(shop: ShopUnderTest, content: str, code: str):
    refused = await bring(shop, content, status=422)
    assert refused["errors"][0]["code"] == code


async def test_five_megabytes_at_most(shop: ShopUnderTest):
    for size in (5_000_001, 5_500_000):
        refused = await bring(shop, b"x" * size, status=413)
        assert "5 MB" in refused["detail"]


async def test_only_who_runs_the_shop_imports(shop: ShopUnderTest):
    for nobody in (await shop.hire("cashier"), await shop.pos()):
        assert isinstance(nobody, httpx.AsyncClient)
        read(await nobody.post("/sales/import", content=warung(), headers=CSV), 403)


async def test_the_next_file_still_fits_the_clock_of_the_shop(shop: ShopUnderTest):
    read(await shop.owner.patch("/shop", json={"timezone": "Asia/Jayapura"}))
    day = f"{yesterday():%Y-%m-%d}"
    await bring(shop, f"date,time,total\n{day},01:30,1000")
    [sale] = await sales_of(shop)
    expected = datetime.fromisoformat(f"{day}T01:30:00+09:00").astimezone(UTC)
    assert sale["occurred_at"] == expected.strftime("%Y-%m-%dT%H:%M:%SZ")
