"""The owner tells what the shop sells: one by one, or the whole menu at once."""

import re

from playwright.async_api import Page, expect

from tests.e2e.people import LiveShop, open_tab, sign_in
from tests.factories import read

MENU = "Es teh;5000;Minuman\nKopi susu;20000;Minuman\nBolu pandan 40rb\nRoti bakar;mahal"


async def prices(shop: LiveShop) -> dict[str, int | None]:
    return {item["name"]: item["price"] for item in read(await shop.owner.get("/products"))["items"]}


async def test_the_owner_types_pastes_and_puts_away_products(shop: LiveShop, page: Page):
    await sign_in(page, shop.phone)
    await open_tab(page, "Lainnya")
    await page.get_by_role("link", name="Produk").click()
    await expect(page.get_by_role("heading", name="Belum ada produk")).to_be_visible()
    await expect(page.get_by_text("stempel khusus kopi")).to_be_visible()

    search = page.get_by_role("searchbox")
    await search.fill("Kopi susu 18000")
    await page.get_by_role("button", name=re.compile('Tambah "Kopi susu" Rp18.000')).click()
    await expect(page.get_by_text("Kopi susu ditambahkan")).to_be_visible()
    await expect(page.get_by_role("button", name="Kopi susu Rp18.000")).to_be_visible()
    await expect(search).to_have_value("")

    await page.get_by_role("button", name="Tempel daftar").click()
    await page.get_by_label("Daftar produk").fill(MENU)
    await page.get_by_role("button", name="Periksa dulu").click()
    preview = page.get_by_role("dialog", name="Begini hasilnya")
    for told in ("2 produk baru", "1 produk diubah", "Baris 4:", 'Harga "mahal" belum bisa dibaca'):
        await expect(preview.get_by_text(told)).to_be_visible()
    assert await prices(shop) == {"Kopi susu": 18_000}
    await preview.get_by_role("button", name="Simpan 3 produk").click()
    await expect(page.get_by_role("button", name="Bolu pandan Rp40.000")).to_be_visible()
    assert await prices(shop) == {"Bolu pandan": 40_000, "Es teh": 5_000, "Kopi susu": 20_000}

    await page.get_by_role("button", name="Minuman 2").click()
    await expect(page.get_by_role("button", name="Bolu pandan")).to_have_count(0)
    await page.get_by_role("button", name="Es teh Rp5.000").click()
    sheet = page.get_by_role("dialog", name="Ubah produk")
    await sheet.get_by_label("Harga").fill("6500")
    await expect(sheet.get_by_label("Harga")).to_have_value("6.500")
    await sheet.get_by_role("button", name="Simpan").click()
    await page.get_by_role("button", name="Es teh Rp6.500").click()
    await sheet.get_by_role("button", name="Arsipkan").click()
    await expect(page.get_by_role("button", name="Es teh")).to_have_count(0)
    assert "Es teh" not in await prices(shop)

    await page.get_by_role("button", name="Batalkan").click()
    await expect(page.get_by_role("button", name="Es teh Rp6.500")).to_be_visible()
    assert (await prices(shop))["Es teh"] == 6_500


async def test_a_code_that_another_product_has_is_said_at_its_field(shop: LiveShop, page: Page):
    for name, sku in (("Kopi susu", "KSG"), ("Es teh", None)):
        read(await shop.owner.post("/products", json={"name": name, "sku": sku}), 201)
    await sign_in(page, shop.phone)
    await page.goto("/lainnya/produk")
    await page.get_by_role("searchbox").fill("teh")
    await expect(page.get_by_role("button", name="Kopi susu")).to_have_count(0)
    await page.get_by_role("button", name="Es teh Belum ada harga").click()
    code = page.get_by_label("Kode produk")
    await code.fill("ksg")
    await page.get_by_role("button", name="Simpan").click()
    await expect(page.get_by_text('Kode ini sudah dipakai produk "Kopi susu".')).to_be_visible()
    await expect(code).to_have_attribute("aria-invalid", "true")
