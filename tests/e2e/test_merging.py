"""Somebody who is on record twice becomes one."""

from playwright.async_api import Page, expect

from tests.e2e.people import LiveShop, open_tab, sign_in, width


async def test_a_suggested_pair_is_merged_and_another_told_apart(shop: LiveShop, page: Page):
    await shop.stamp_card()
    known = await shop.customer(name="Bu Sari", phone="0812-3456-7890")
    again = await shop.customer(name="bu sari", phone="0812-3456-7809")
    for _ in range(3):
        await shop.sell(known["id"], 20_000)
    await shop.sell(again["id"], 20_000)
    for number in ("0813-1111-2222", "0813-1111-2223"):
        await shop.customer(name="Pak Budi", phone=number)
    await sign_in(page, shop.phone)
    await open_tab(page, "Lainnya")
    await page.get_by_role("link", name="Data ganda").click()
    pair = page.locator("section", has_text="Bu Sari")
    await expect(pair).to_contain_text("nomornya hampir sama")
    assert await width(page) <= 390

    await pair.get_by_role("button", name="Gabungkan").click()
    sheet = page.get_by_role("dialog")
    await expect(sheet.get_by_role("radio", name="Bu Sari", exact=False).first).to_be_checked()
    await sheet.get_by_role("button", name="Ya, gabungkan").click()
    await expect(page.get_by_text("Sudah digabung: Bu Sari")).to_be_visible()
    await expect(pair).to_be_hidden()
    assert await shop.balance(known["id"]) == 4

    await page.get_by_role("button", name="Bukan orang yang sama").click()
    await expect(page.get_by_text("Tidak ada data ganda")).to_be_visible()
    await page.reload()
    await expect(page.get_by_text("Tidak ada data ganda")).to_be_visible()


async def test_the_other_record_is_found_from_the_customers_page(shop: LiveShop, page: Page):
    await shop.stamp_card()
    old = await shop.customer(name="Ibu Ratna", phone="0812-3456-7890")
    new = await shop.customer(name="Ratna Dewi", phone="0813-1111-2222")
    await shop.sell(old["id"], 20_000)
    await sign_in(page, shop.phone)
    await page.goto(f"/pelanggan/{new['id']}")
    await page.get_by_role("button", name="Ubah data").click()
    await page.get_by_role("button", name="Gabungkan data ganda").click()
    sheet = page.get_by_role("dialog")
    await sheet.get_by_label("Gabungkan dengan siapa?").fill("ibu rat")
    await sheet.get_by_role("button", name="Ibu Ratna").click()
    await sheet.get_by_role("radio", name="Ibu Ratna", exact=False).check()
    await sheet.get_by_role("button", name="Ya, gabungkan").click()
    await expect(page.get_by_role("heading", name="Ibu Ratna")).to_be_visible()
    await expect(page.get_by_text("0812-3456-7890 · 0813-1111-2222")).to_be_visible()
    await expect(page.get_by_text("Digabung dengan Ratna Dewi")).to_be_visible()

    await page.goto(f"/pelanggan/{new['id']}")
    await expect(page.get_by_role("heading", name="Ibu Ratna")).to_be_visible()
