"""What the owner sets up and looks up behind "Lainnya": outlets, keys, the sandbox, and who did what."""

import httpx
from playwright.async_api import Page, expect

from tests.e2e.people import LiveShop, open_tab, sign_in, width
from tests.factories import read, with_key


async def test_a_till_of_an_outlet_gets_its_key_and_shows_when_it_was_used(shop: LiveShop, page: Page):
    await sign_in(page, shop.phone)
    await open_tab(page, "Lainnya")
    await page.get_by_role("link", name="Cabang").click()
    await page.get_by_role("button", name="Cabang baru").last.click()
    await page.get_by_label("Nama cabang").fill("Cabang pasar")
    await page.get_by_role("button", name="Simpan").click()
    await expect(page.get_by_role("button", name="Cabang pasar")).to_be_visible()

    await page.goto("/lainnya/kunci")
    await page.get_by_role("button", name="Kunci baru").last.click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Untuk apa?").fill("Kasir depan")
    await dialog.get_by_label("Kasir ini ada di cabang").select_option("Cabang pasar")
    await dialog.get_by_role("button", name="Buat kunci").click()
    secret = await page.locator(".secret").inner_text()
    assert secret.startswith("lgn_live_")
    await page.get_by_role("button", name="Sudah saya salin").click()
    await expect(page.get_by_text("Cabang pasar · Belum pernah dipakai")).to_be_visible()

    till = {"Authorization": f"Bearer {secret}"}
    read(await shop.owner.post("/sales", json={"amount": 45_000}, headers=till | with_key()), 201)
    await page.reload()
    await expect(page.get_by_text("Cabang pasar · Dipakai")).to_be_visible()
    assert await width(page) <= 390


async def test_an_outlet_that_closed_is_archived(shop: LiveShop, page: Page):
    read(await shop.owner.post("/outlets", json={"name": "Cabang pasar"}), 201)
    await sign_in(page, shop.phone)
    await page.goto("/lainnya/cabang")
    await page.get_by_role("button", name="Cabang pasar").click()
    await page.get_by_role("switch", name="Arsipkan cabang ini").check()
    await page.get_by_role("button", name="Simpan").click()
    await expect(page.get_by_text("Diarsipkan")).to_be_visible()


async def test_a_key_for_trying_leads_to_a_shop_that_can_be_emptied(shop: LiveShop, page: Page):
    await sign_in(page, shop.phone)
    await page.goto("/lainnya/kunci")
    await page.get_by_role("button", name="Kunci baru").last.click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Untuk apa?").fill("Coba POS")
    await dialog.get_by_role("switch", name="Untuk percobaan").check()
    await dialog.get_by_role("button", name="Buat kunci").click()
    secret = await page.locator(".secret").inner_text()
    assert secret.startswith("lgn_test_")
    await page.get_by_role("button", name="Sudah saya salin").click()
    await expect(page.get_by_text("Percobaan", exact=True)).to_be_visible()

    url = str(shop.owner.base_url)
    async with httpx.AsyncClient(base_url=url, headers={"Authorization": f"Bearer {secret}"}) as till:
        read(await till.post("/sales", json={"amount": 45_000}, headers=with_key()), 201)
        await page.get_by_role("button", name="Kosongkan").click()
        await page.get_by_role("dialog").get_by_role("button", name="Kosongkan").click()
        await expect(page.get_by_text("Toko percobaan sudah kosong")).to_be_visible()
        assert read(await till.get("/sales"))["items"] == []
    assert read(await shop.owner.get("/sales"))["items"] == []
    assert await width(page) <= 390


async def test_the_owner_reads_who_did_what_and_looks_at_one_person(shop: LiveShop, page: Page):
    sari = await shop.customer(name="Bu Sari")
    await shop.sell(sari["id"], 45_000)
    asked = {"name": "Dewi", "phone": "0812-3456-7890", "role": "cashier"}
    invited = read(await shop.owner.post("/staff/invitations", json=asked), 201)
    await sign_in(page, shop.phone)
    await open_tab(page, "Lainnya")
    await page.get_by_role("link", name="Siapa melakukan apa").click()
    sold = page.get_by_role("listitem").filter(has_text="Belanja Rp45.000")
    await expect(sold).to_contain_text("Bu Sari")
    await expect(page.get_by_text("Mengajak Dewi bekerja di sini")).to_be_visible()

    await page.get_by_label("Siapa", exact=True).select_option(invited["id"])
    await expect(page.get_by_text("Belum ada catatan")).to_be_visible()
    await page.get_by_label("Siapa", exact=True).select_option("Semua orang")
    await sold.get_by_role("link", name="Bu Sari").click()
    await expect(page.get_by_role("heading", name="Bu Sari")).to_be_visible()
    await expect(page.get_by_text("Belanja Rp45.000")).to_be_visible()
    assert await width(page) <= 390
