"""The owner brings yesterday's sales in from the file of another till."""

from pathlib import Path

from playwright.async_api import Page, expect

from tests.counter.importing.exports import warung
from tests.e2e.people import LiveShop, open_tab, sign_in
from tests.factories import read


async def test_yesterdays_sales_come_in_and_bad_lines_come_back_to_be_mended(
    shop: LiveShop, page: Page, tmp_path: Path
):
    await shop.stamp_card()
    file = tmp_path / "penjualan.csv"
    file.write_bytes(warung().replace(b";5.000;5.000", b";5.000;mahal"))
    await sign_in(page, shop.phone)
    await open_tab(page, "Lainnya")
    await page.get_by_role("link", name="Impor penjualan").click()
    await page.get_by_label("Dari mesin kasir mana?").fill("Kasir lama")
    await page.get_by_label("Pilih file CSV").set_input_files(file)
    await expect(page.get_by_text("3 penjualan baru")).to_be_visible()
    await expect(page.get_by_text("Rp45.000 · Bu Sari")).to_be_visible()
    await expect(page.get_by_text("1 penjualan belum bisa dicatat")).to_be_visible()
    assert read(await shop.owner.get("/sales"))["items"] == []

    await page.get_by_role("button", name="Catat 3 penjualan").click()
    await expect(page.get_by_text("3 penjualan tercatat")).to_be_visible()
    await expect(page.get_by_text("3 stempel di Beli 5 gratis 1")).to_be_visible()

    async with page.expect_download() as downloading:
        await page.get_by_role("button", name="Unduh baris yang bermasalah").click()
    bad = tmp_path / "bad.csv"
    await (await downloading.value).save_as(bad)
    mended = tmp_path / "diperbaiki.csv"
    mended.write_bytes(bad.read_bytes().replace(b";5.000;mahal", b";5.000;5.000"))
    await page.get_by_label("Pilih file lain").set_input_files(mended)
    await page.get_by_role("button", name="Catat 1 penjualan").click()
    await expect(page.get_by_text("1 penjualan tercatat")).to_be_visible()
    amounts = [sale["amount"] for sale in read(await shop.owner.get("/sales"))["items"]]
    assert sorted(amounts) == [5_000, 18_000, 40_000, 45_000]

    await page.get_by_label("Pilih file lain").set_input_files(file)
    await expect(page.get_by_role("button", name="Tidak ada penjualan baru")).to_be_visible()

    await page.goto("/lainnya/impor")
    await expect(page.get_by_role("button", name="kasir-lama")).to_be_visible()
    await page.get_by_label("Dari mesin kasir mana?").fill("Kasir baru")
    await page.get_by_label("Pilih file CSV").set_input_files(file)
    await expect(page.get_by_text("3 dari penjualan ini sepertinya sudah tercatat")).to_be_visible()
    await page.get_by_role("button", name="Pakai nama “kasir-lama”").click()
    await expect(page.get_by_role("button", name="Tidak ada penjualan baru")).to_be_visible()
