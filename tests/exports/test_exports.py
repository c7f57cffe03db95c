import csv
import io
from datetime import timedelta
from typing import Any
from zipfile import ZipFile

import httpx
import pytest

from langganan.core.clock import now
from langganan.exports import reading, writing
from tests.factories import ShopUnderTest, read


async def export(shop: ShopUnderTest, table: str, language: str = "id") -> list[dict[str, str]]:
    answer = await shop.owner.get(f"/exports/{table}", headers={"Accept-Language": language})
    assert answer.status_code == 200, answer.text
    lines = io.StringIO(answer.content.decode("utf-8-sig"), newline="")
    return [*csv.DictReader(lines, delimiter=";" if language == "id" else ",")]


async def cells(answer: httpx.Response) -> str:
    with ZipFile(io.BytesIO(answer.content)) as book:
        return "".join(book.read(name).decode() for name in book.namelist() if name.endswith("sheet1.xml"))


async def test_customers_go_out_with_all_that_is_known_of_them(shop: ShopUnderTest):
    await shop.stamp_card(name="Kopi")
    label = await shop.label("Langganan Bolu")
    agreed = {"purpose": "care", "channel": "whatsapp", "granted": True}
    refused = {"purpose": "offers", "channel": "whatsapp", "granted": False}
    person = await shop.customer(
        name="Bu Sari",
        phone="0812-3456-7890",
        email="sari@contoh.com",
        birthday="1990-05-17",
        notes='suka "lemon";\nduduk dekat jendela',
        labels=[label["id"]],
        consents=[agreed, refused],
    )
    await shop.sell(person["id"], amount=45_000)
    [row] = await export(shop, "customers")
    assert row | {"Belanja pertama": "", "Belanja terakhir": "", "Terdaftar": ""} == {
        "Nama": "Bu Sari",
        "Nomor HP": "0812-3456-7890",
        "Nomor lain": "",
        "E-mail": "sari@contoh.com",
        "Tanggal lahir": "1990-05-17",
        "Catatan": 'suka "lemon";\nduduk dekat jendela',
        "Label": "Langganan Bolu",
        "Setuju menerima": "care whatsapp",
        "Tidak mau menerima": "offers whatsapp",
        "Jumlah belanja": "1",
        "Total belanja": "45000",
        "Belanja pertama": "",
        "Belanja terakhir": "",
        "Terakhir beli": row["Terakhir beli"],
        "Terdaftar": "",
        "Kopi (stempel)": "1",
    }
    assert list((await export(shop, "customers", "en"))[0])[:2] == ["Name", "Phone"]


async def test_a_name_that_a_spreadsheet_would_run_is_only_a_name(shop: ShopUnderTest):
    await shop.customer(name="=HYPERLINK(1)", notes="+62 dua", phone=None)
    [row] = await export(shop, "customers")
    assert (row["Nama"], row["Catatan"]) == ("'=HYPERLINK(1)", "'+62 dua")
    answer = await shop.owner.get("/exports/customers", params={"format": "xlsx"})
    book = await cells(answer)
    assert "=HYPERLINK(1)" in book
    assert "<f>" not in book
    assert 'filename="pelanggan-' in answer.headers["content-disposition"]


async def test_sales_tell_what_was_bought_and_what_was_taken_back(shop: ShopUnderTest):
    outlet = await shop.outlet("Cabang pasar")
    person = await shop.customer(name="Bu Sari", phone="0812-3456-7890")
    items = [{"name": "Kopi", "quantity": 2, "unit_price": 18_000}]
    then = (now() - timedelta(days=1)).isoformat()
    await shop.sell(person["id"], items=items, external_ref="POS-1", outlet_id=outlet["id"], occurred_at=then)
    gone = await shop.sell(amount=10_000)
    await shop.void(gone["sale"]["id"], reason="salah ketik")
    first, second = await export(shop, "sales")
    assert (first["No. struk"], first["Pelanggan"], first["Barang"]) == ("POS-1", "Bu Sari", "2× Kopi")
    assert (first["Total"], first["Status"], first["Cabang"]) == ("45000", "tercatat", "Cabang pasar")
    assert (second["Pelanggan"], second["Status"], second["Alasan batal"]) == (
        "",
        "dibatalkan",
        "salah ketik",
    )


async def test_the_ledger_and_the_vouchers_go_out_too(shop: ShopUnderTest):
    person = await shop.customer(name="Bu Sari")
    voucher = await shop.voucher(person["id"])
    entries = await export(shop, "ledger")
    assert [(entry["Jenis"], entry["Jumlah"], entry["Menjadi"]) for entry in entries] == [
        ("dapat", "1", "1"),
        ("ditukar", "-1", "0"),
    ]
    [row] = await export(shop, "vouchers")
    assert (row["Kode"], row["Pelanggan"], row["Status"]) == (voucher["code"], "Bu Sari", "berlaku")


@pytest.mark.parametrize("table", ["customers", "sales", "ledger", "vouchers"])
async def test_an_empty_shop_has_headings(shop: ShopUnderTest, table: str):
    answer = await shop.owner.get(f"/exports/{table}")
    assert len(answer.content.decode("utf-8-sig").splitlines()) == 1


async def test_no_row_is_skipped_or_told_twice_where_a_page_ends(
    shop: ShopUnderTest, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(reading, "_PAGE", 2)
    names = {(await shop.customer(name=f"Pelanggan {number}"))["name"] for number in range(5)}
    rows = await export(shop, "customers")
    assert len(rows) == 5
    assert {row["Nama"] for row in rows} == names


async def test_more_rows_than_a_sheet_holds_go_on_the_next_one(
    shop: ShopUnderTest, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(reading, "_PAGE", 2)
    monkeypatch.setattr(writing, "MOST_ROWS_OF_A_SHEET", 3)
    for number in range(4):
        await shop.customer(name=f"Pelanggan {number}")
    answer = await shop.owner.get("/exports/customers", params={"format": "xlsx"})
    with ZipFile(io.BytesIO(answer.content)) as book:
        sheets = [name for name in book.namelist() if name.startswith("xl/worksheets/sheet")]
    assert len(sheets) == 2


async def test_who_took_the_data_along_is_on_record_and_a_cashier_may_not(shop: ShopUnderTest):
    await export(shop, "customers")
    told: list[dict[str, Any]] = read(await shop.owner.get("/activity", params={"type": "data.exported"}))[
        "items"
    ]
    assert [event["text"] for event in told] == ["Data diunduh: pelanggan"]
    cashier = await shop.hire()
    read(await cashier.get("/exports/customers"), 403)
    read(await (await shop.pos()).get("/exports/customers"), 403)


async def test_a_table_that_is_none_is_refused(shop: ShopUnderTest):
    assert (await shop.owner.get("/exports/passwords")).status_code in (404, 422)
