"""The cheapest phone: 320 points wide."""

from playwright.async_api import Page, expect

from tests.e2e.conftest import AnotherPhone
from tests.e2e.people import LiveShop, sign_in, width

SMALL = {"viewport": {"width": 320, "height": 568}}
SCREENS = {
    "/": "Selamat",
    "/kasir": "Kasir",
    "/voucher": "Tukar voucher",
    "/penjualan": "Penjualan",
    "/pelanggan": "Pelanggan",
    "/pelanggan?tambah=1": "Tambah pelanggan",
    "/pesan": "Pesan",
    "/pesan/baru": "Untuk siapa?",
    "/antrean": "Antrean WhatsApp",
    "/lainnya": "Lainnya",
    "/lainnya/toko": "Toko",
    "/lainnya/program": "Program hadiah",
    "/lainnya/program/baru": "Pilih yang paling cocok",
    "/lainnya/program/baru?contoh=tingkat": "Program baru",
    "/lainnya/aturan": "Aturan kasir",
    "/lainnya/produk": "Produk",
    "/lainnya/tujuan": "Tujuan bersama",
    "/lainnya/impor": "Impor penjualan",
    "/lainnya/kanal": "Kanal pesan",
    "/lainnya/staf": "Staf",
    "/lainnya/kunci": "Kunci untuk mesin kasir",
    "/lainnya/label": "Label pelanggan",
}

_BEYOND_ITS_CARD = """
    () => [...document.querySelectorAll('.card *')]
        .filter(part => part.getBoundingClientRect().right > part.closest('.card').getBoundingClientRect().right)
        .map(part => part.textContent)
"""
_SMALLER_THAN_A_FINGER = """
    () => [...document.querySelectorAll('button, a.row, a.tab, a.btn, input, select')]
        .map(element => [element.innerText || element.ariaLabel, element.closest('label') ?? element])
        .map(([name, element]) => [name, element.getBoundingClientRect()])
        .filter(([, box]) => box.width > 0 && Math.min(box.width, box.height) < 40)
        .map(([name, box]) => `${name}: ${box.width} × ${box.height}`)
"""


async def test_no_screen_is_wider_than_a_small_phone(shop: LiveShop, another_phone: AnotherPhone):
    await shop.stamp_card()
    customer = await shop.customer(
        name="Ibu Raden Ajeng Kusumaningtyas Wulandari", email="kusumaningtyas.wulandari@perusahaan.co.id"
    )
    await shop.stamps(customer["id"], 6)
    for amount in (985_000, 2_468_000):
        await shop.sell(customer["id"], amount)
    page = await (await another_phone(**SMALL)).new_page()
    await sign_in(page, shop.phone)
    screens = SCREENS | {
        f"/pelanggan/{customer['id']}": "Kusumaningtyas",
        f"/kasir?untuk={customer['id']}": "Kusumaningtyas",
        f"/k/{customer['card_url'].rpartition('/')[2]}": "Halo",
        f"/g/{shop.slug}": "Jadi langganan",
        f"/p/{shop.slug}": "Program langganan",
    }
    too_wide = {}
    for path, heading in screens.items():
        await page.goto(path)
        await expect(page.get_by_role("heading", name=heading).first).to_be_visible()
        await expect(page.locator(".skeleton")).to_have_count(0)
        if (wide := await width(page)) > 320:
            too_wide[path] = f"{wide} points"
        if beyond := await page.evaluate(_BEYOND_ITS_CARD):
            too_wide[path] = beyond
    assert too_wide == {}


async def test_everything_to_tap_is_as_big_as_a_finger(shop: LiveShop, page: Page):
    await sign_in(page, shop.phone)
    small = {}
    for path in SCREENS:
        await page.goto(path)
        await expect(page.locator(".skeleton")).to_have_count(0)
        if found := await page.evaluate(_SMALLER_THAN_A_FINGER):
            small[path] = found
    assert small == {}
