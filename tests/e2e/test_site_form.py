"""The form for the shop's own website, copied in the app and used in a frame."""

from playwright.async_api import Page, expect

from tests.e2e.people import LiveShop, open_tab, sign_in, width
from tests.factories import new_phone, read


async def test_the_owner_copies_the_form_and_a_visitor_of_the_site_joins(shop: LiveShop, page: Page):
    await sign_in(page, shop.phone)
    await open_tab(page, "Lainnya")
    await page.get_by_role("button", name="Formulir di situs web").click()
    sheet = page.get_by_role("dialog")
    await expect(sheet).to_contain_text(f"/g/{shop.slug}/form?warna=1d6650")
    await expect(sheet).to_contain_text('name="consent" value="offers:whatsapp"')
    assert await width(page) <= 390
    await sheet.get_by_role("button", name="Salin kode").first.click()
    await expect(page.get_by_text("Kode disalin")).to_be_visible()

    frame = sheet.frame_locator("iframe")
    await frame.get_by_label("Nama").fill("Bu Sari")
    await frame.get_by_label("Nomor HP").fill(new_phone())
    await frame.get_by_role("button", name="Buat kartu saya").click()
    await expect(frame.get_by_role("heading", name="Terima kasih!")).to_be_visible()
    [person] = read(await shop.owner.get("/customers"))["items"]
    assert person["name"] == "Bu Sari"
