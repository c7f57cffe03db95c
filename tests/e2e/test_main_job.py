"""From nothing to the first reward, as a stranger does it on a phone."""

import re

from playwright.async_api import Page, expect

from tests.e2e.people import LiveShop, find_at_the_counter, open_tab, sign_in
from tests.factories import PASSWORD, new_phone


async def register(page: Page) -> None:
    await page.goto("/")
    await page.get_by_role("link", name="Daftarkan toko").click()
    await page.get_by_label("Nama toko").fill("Kopi Senja")
    await page.get_by_label("Nama Anda").fill("Ratna Dewi")
    await page.get_by_label("Nomor HP").fill(new_phone())
    await page.get_by_label("Kata sandi").fill(PASSWORD)
    await page.get_by_role("button", name="Mulai").click()


async def start_a_stamp_card(page: Page) -> None:
    await page.get_by_role("link", name="Buat program hadiah").click()
    await page.get_by_role("link", name="Program baru").last.click()
    await page.get_by_role("button", name="Beli 5 gratis 1").click()
    await page.get_by_label("Apa hadiahnya?").fill("Gratis 1 kopi")
    await page.get_by_role("button", name="Pakai", exact=True).click()
    await expect(page.get_by_text("Program berjalan")).to_be_visible()
    await expect(
        page.get_by_text("Tiap belanja dapat 1 stempel; stempel ke-5 gratis 1 kopi.")
    ).to_be_visible()


async def add_at_the_counter(page: Page, name: str, number: str) -> None:
    await open_tab(page, "Kasir")
    await page.get_by_role("searchbox").fill(number)
    await expect(page.get_by_label("Nomor HP")).to_have_value(number)
    await page.get_by_label("Nama", exact=True).fill(name)
    await page.get_by_role("button", name="Tambah dan lanjut").click()


async def sell(page: Page, amount: str) -> None:
    await page.get_by_label("Jumlah belanja").fill(amount)
    await page.get_by_role("button", name="Catat belanja").click()


async def look_up_voucher(page: Page, code: str) -> None:
    await open_tab(page, "Kasir")
    await page.get_by_role("link", name="Tukar voucher").click()
    await page.get_by_label("Kode voucher").fill(code.lower())
    await page.get_by_role("button", name="Periksa").click()
    await expect(page.get_by_text("Gratis 1 kopi")).to_be_visible()


async def test_a_stranger_opens_a_shop_and_its_first_customer_earns_and_uses_a_reward(page: Page):
    await register(page)
    await expect(page.get_by_role("heading", name=re.compile("^Selamat .*, Ratna"))).to_be_visible()
    await expect(page.get_by_text("0 dari 4 selesai")).to_be_visible()

    await start_a_stamp_card(page)
    await add_at_the_counter(page, "Bu Sari", number := new_phone())

    await sell(page, "45000")
    await expect(page.get_by_role("heading", name="Rp45.000 tercatat")).to_be_visible()
    await expect(page.get_by_text("+1 stempel")).to_be_visible()
    await expect(page.get_by_role("img", name="1 dari 5 stempel")).to_be_visible()
    await page.get_by_role("button", name="Pelanggan berikutnya").click()

    for has in (2, 3, 4):
        await find_at_the_counter(page, "Bu Sari", search=number)
        await page.get_by_role("button", name="Beri stempel saja").click()
        await expect(page.get_by_role("img", name=f"{has} dari 5 stempel")).to_be_visible()
    await find_at_the_counter(page, "Bu Sari", search="sari")
    await sell(page, "30000")
    await expect(page.get_by_role("heading", name="Dapat hadiah!")).to_be_visible()
    code = await page.locator("code").inner_text()

    await look_up_voucher(page, code)
    await page.get_by_role("button", name="Tukar sekarang").click()
    await expect(page.get_by_text("Berikan: Gratis 1 kopi")).to_be_visible()
    await look_up_voucher(page, code)
    await expect(page.get_by_text("Voucher ini sudah dipakai.")).to_be_visible()
    await expect(page.get_by_text(re.compile(r"Dipakai \d\d\.\d\d\."))).to_be_visible()
    await expect(page.get_by_role("button", name="Tukar sekarang")).to_be_hidden()

    await open_tab(page, "Beranda")
    await expect(page.get_by_text("3 dari 4 selesai")).to_be_visible()
    await expect(page.get_by_text("Rp75.000", exact=True)).to_be_visible()


async def test_a_voucher_code_is_taken_as_it_is_written_and_a_wrong_one_can_be_corrected(
    shop: LiveShop, page: Page
):
    await shop.stamp_card()
    customer = await shop.customer(name="Bu Sari")
    code = (await shop.stamps(customer["id"], 5))["vouchers"][0]["code"]
    await sign_in(page, shop.phone)
    await page.goto("/voucher")
    await page.get_by_label("Kode voucher").fill("SALAH-123")
    await page.get_by_role("button", name="Periksa").click()
    await expect(page.get_by_text("Kode ini tidak ada.")).to_be_visible()
    field = page.get_by_label("Kode voucher")
    await expect(field).to_have_value("SALAH-123")
    await field.fill(f"{code[:4].lower()}-{code[4:]}")
    await page.get_by_role("button", name="Periksa").click()
    await expect(page.get_by_text("Masih berlaku")).to_be_visible()


async def test_one_wrong_letter_in_the_password_is_said_kindly(page: Page):
    await page.goto("/masuk")
    await page.get_by_label("Nomor HP atau e-mail").fill(new_phone())
    await page.get_by_label("Kata sandi").fill("bukan-sandinya")
    await page.get_by_role("button", name="Masuk", exact=True).click()
    await expect(page.get_by_role("alert")).to_have_text("Nomor atau kata sandi belum cocok.")


async def test_a_shop_is_not_registered_with_a_number_that_is_none(page: Page):
    await page.goto("/daftar")
    await page.get_by_label("Nama toko").fill("Kopi Senja")
    await page.get_by_label("Nama Anda").fill("Ratna")
    await page.get_by_label("Nomor HP").fill("0812")
    await page.get_by_label("Kata sandi").fill(PASSWORD)
    await page.get_by_role("button", name="Mulai").click()
    await expect(page.get_by_label("Nomor HP")).to_have_attribute("aria-invalid", "true")
