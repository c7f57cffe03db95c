"""A shop with a list of customers has all of them here in a minute, and takes them out again if it was a mistake."""

from playwright.async_api import Page, expect

from tests.e2e.people import LiveShop, open_tab, sign_in, width
from tests.factories import read

SHEET = """Nama;No HP;Tgl Lahir;Catatan
Bu Sari;0812-3456-7890;17/08/1990;suka lemon
Pak Budi;8,12E+10;;
Mbak Ayu;0813-1111-2222;;
"""


async def names(shop: LiveShop) -> set[str]:
    return {row["name"] for row in read(await shop.owner.get("/customers"))["items"]}


async def test_a_file_is_looked_at_brought_in_and_taken_back(shop: LiveShop, page: Page):
    await sign_in(page, shop.phone)
    await open_tab(page, "Pelanggan")
    await page.get_by_role("link", name="Impor dari Excel").click()
    await page.locator("input[type=file]").set_input_files(
        {"name": "pelanggan.csv", "mimeType": "text/csv", "buffer": SHEET.encode("utf-8-sig")}
    )
    await expect(page.get_by_role("heading", name="Yang akan terjadi")).to_be_visible()
    await expect(page.get_by_label("Tgl Lahir")).to_have_value("birthday")
    await expect(page.locator(".trouble")).to_contain_text("Baris 3:")
    assert await width(page) <= 390
    assert await names(shop) == set()

    await page.get_by_role("button", name="Masukkan 2 pelanggan").click()
    await expect(page.get_by_role("heading", name="Impor selesai")).to_be_visible()
    await expect(page.get_by_role("status").first).to_contain_text("2pelanggan baru ditambahkan")
    assert await names(shop) == {"Bu Sari", "Mbak Ayu"}
    async with page.expect_download() as saving:
        await page.get_by_role("button", name="Unduh baris ini").click()
    assert (await saving.value).suggested_filename == "baris-tidak-terpakai.csv"

    await page.get_by_role("button", name="Batalkan impor ini").click()
    await page.get_by_role("button", name="Ya, batalkan").click()
    await expect(page.get_by_role("heading", name="Impor dibatalkan")).to_be_visible()
    assert await names(shop) == set()


async def test_a_pasted_list_is_enough(shop: LiveShop, page: Page):
    await shop.customer(name="Bu Sari", phone="0812-3456-7890")
    await sign_in(page, shop.phone)
    await open_tab(page, "Lainnya")
    await page.get_by_role("link", name="Impor pelanggan").click()
    await page.get_by_label("Atau tempel di sini").fill("Bu Sari 0812-3456-7890\nPak Dul, 0813-1111-2222\n")
    await page.get_by_role("button", name="Baca catatan ini").click()
    await page.get_by_role("button", name="Masukkan 1 pelanggan").click()
    await expect(page.get_by_role("heading", name="Impor selesai")).to_be_visible()
    assert await names(shop) == {"Bu Sari", "Pak Dul"}
    await page.get_by_role("link", name="Impor lagi").click()
    await expect(page.get_by_text("1 ditambah, 0 dilengkapi")).to_be_visible()
