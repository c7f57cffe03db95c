"""Who works in the shop, what each may see, and in which language."""

from playwright.async_api import Page, expect

from tests.e2e.conftest import AnotherPhone
from tests.e2e.people import LiveShop, open_tab, sign_in, width
from tests.factories import PASSWORD, new_phone


async def test_a_cashier_is_invited_and_sees_only_what_the_counter_needs(
    shop: LiveShop, page: Page, another_phone: AnotherPhone
):
    await sign_in(page, shop.phone)
    await page.goto("/lainnya/staf")
    await page.get_by_role("button", name="Ajak staf").last.click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Nama").fill("Dewi")
    await dialog.get_by_label("Nomor HP").fill(new_phone())
    await dialog.get_by_role("button", name="Buat undangan").click()
    link = await page.locator(".secret").inner_text()

    till = await (await another_phone()).new_page()
    await till.goto(link)
    await expect(till.get_by_role("heading", name="Halo Dewi")).to_be_visible()
    await till.get_by_label("Kata sandi baru").fill(PASSWORD)
    await till.get_by_role("button", name="Gabung").click()
    menu = till.get_by_role("navigation", name="Menu utama")
    await expect(menu.get_by_role("link")).to_have_text(["Beranda", "Kasir", "Pelanggan", "Lainnya"])
    await expect(till.get_by_text("Langkah pertama")).to_be_hidden()
    for closed in ("/pesan", "/lainnya/toko", "/lainnya/kunci", "/lainnya/kanal"):
        await till.goto(closed)
        await expect(till.get_by_role("heading", name="Bagian ini untuk pemilik")).to_be_visible()

    await page.goto("/lainnya/staf")
    await page.get_by_role("button", name="Hapus Dewi").click()
    await page.get_by_role("dialog").get_by_role("button", name="Hapus", exact=True).click()
    await expect(page.get_by_role("button", name="Hapus Dewi")).to_be_hidden()
    await till.goto("/kasir")
    await expect(till.get_by_role("heading", name="Selamat datang kembali")).to_be_visible()


async def test_the_app_speaks_english_and_remembers_it(shop: LiveShop, page: Page):
    await sign_in(page, shop.phone)
    await open_tab(page, "Lainnya")
    await page.get_by_role("button", name="English").click()
    await expect(page.get_by_role("heading", name="More")).to_be_visible()
    await page.goto("/kasir")
    await expect(page.get_by_role("heading", name="Counter")).to_be_visible()
    await expect(page.locator("html")).to_have_attribute("lang", "en")


async def test_signing_out_leaves_nothing_open(shop: LiveShop, page: Page):
    await shop.customer(name="Bu Sari")
    await sign_in(page, shop.phone)
    await open_tab(page, "Lainnya")
    await page.get_by_role("button", name="Keluar").click()
    await expect(page.get_by_role("heading", name="Selamat datang kembali")).to_be_visible()
    await page.goto("/pelanggan")
    await expect(page.get_by_role("heading", name="Selamat datang kembali")).to_be_visible()
    await expect(page.get_by_text("Bu Sari")).to_be_hidden()
    assert await page.context.cookies() == []


async def test_the_owner_sees_who_may_do_what(shop: LiveShop, page: Page):
    await sign_in(page, shop.phone)
    await page.goto("/lainnya/staf")
    await page.get_by_role("button", name="Siapa boleh apa").click()
    table = page.get_by_role("table")
    may_void = table.get_by_role("row").filter(has_text="Batalkan belanja kapan saja").get_by_role("cell")
    await expect(may_void.nth(0)).to_have_attribute("aria-label", "Ya")
    await expect(may_void.nth(2)).to_have_attribute("aria-label", "Tidak")
    assert await width(page) <= 390
