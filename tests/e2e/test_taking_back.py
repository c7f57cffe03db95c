"""An older sale, or a stamp given with none, is found again and taken back by whoever may."""

from datetime import UTC, datetime, timedelta

from playwright.async_api import Page, expect

from tests.e2e.people import LiveShop, open_tab, sign_in, width
from tests.factories import read


async def undo(page: Page, reason: str) -> None:
    dialog = page.get_by_role("dialog")
    await expect(dialog.get_by_role("button", name="Ya, batalkan")).to_be_disabled()
    await dialog.get_by_role("button", name=reason).click()
    await dialog.get_by_role("button", name="Ya, batalkan").click()


async def test_the_owner_takes_back_an_older_sale_from_the_customers_page(shop: LiveShop, page: Page):
    await shop.stamp_card()
    sari = await shop.customer(name="Bu Sari")
    yesterday = datetime.now(UTC) - timedelta(days=1)
    await shop.sell(
        sari["id"],
        45_000,
        occurred_at=yesterday.isoformat(),
        items=[{"name": "Kopi susu", "quantity": 2, "unit_price": 18_000}],
    )
    await sign_in(page, shop.phone)
    await page.goto(f"/pelanggan/{sari['id']}")
    await page.get_by_role("link", name="Belanja Rp45.000").click()
    await expect(page.get_by_role("heading", name="Belanja Rp45.000")).to_be_visible()
    for shown in ("2× Kopi susu", "Rp36.000", "+1 stempel", "Bu Sari"):
        await expect(page.get_by_text(shown).first).to_be_visible()
    assert await width(page) <= 390

    await page.get_by_role("button", name="Batalkan belanja ini").click()
    await expect(page.get_by_role("dialog")).to_contain_text("1 stempel ditarik dari Bu Sari")
    await undo(page, "Pelanggan batal")
    await expect(page.locator(".undone")).to_contain_text("Pelanggan batal")
    await expect(page.get_by_role("button", name="Batalkan belanja ini")).to_be_hidden()
    assert await shop.balance(sari["id"]) == 0


async def test_a_sale_is_found_by_its_day_and_taken_back_with_ones_own_words(shop: LiveShop, page: Page):
    sari = await shop.customer(name="Bu Sari")
    earlier = datetime.now(UTC) - timedelta(days=40)
    await shop.sell(sari["id"], 45_000, occurred_at=earlier.isoformat())
    await shop.sell(sari["id"], 20_000)
    await sign_in(page, shop.phone)
    await open_tab(page, "Kasir")
    await page.get_by_role("link", name="Semua penjualan").click()
    await expect(page.get_by_role("link", name="Rp20.000")).to_be_visible()
    await page.get_by_label("Hari").fill((earlier + timedelta(hours=7)).date().isoformat())
    await expect(page.get_by_role("link", name="Rp20.000")).to_be_hidden()
    await page.get_by_role("link", name="Rp45.000").click()

    await page.get_by_role("button", name="Batalkan belanja ini").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_role("button", name="Lainnya").click()
    await expect(dialog.get_by_role("button", name="Ya, batalkan")).to_be_disabled()
    await dialog.get_by_label("Alasannya").fill("Uangnya palsu")
    await dialog.get_by_role("button", name="Ya, batalkan").click()
    await expect(page.locator(".undone")).to_contain_text("Uangnya palsu")
    await page.get_by_role("button", name="Kembali").click()
    await expect(page.get_by_label("Hari")).not_to_have_value("")
    await expect(page.get_by_role("link", name="Rp45.000")).to_contain_text("Dibatalkan")


async def test_a_stamp_given_with_no_sale_is_taken_back_from_the_customers_page(shop: LiveShop, page: Page):
    await shop.stamp_card()
    sari = await shop.customer(name="Bu Sari")
    await shop.stamps(sari["id"], 2)
    await sign_in(page, shop.phone)
    await page.goto(f"/pelanggan/{sari['id']}")
    await page.get_by_role("link", name="Stempel diberikan di kasir").click()
    await expect(page.get_by_text("+2 stempel")).to_be_visible()
    await page.get_by_role("button", name="Batalkan stempel ini").click()
    await undo(page, "Dobel")
    await expect(page.locator(".undone")).to_contain_text("Dobel")
    assert await shop.balance(sari["id"]) == 0


async def test_what_was_used_already_is_said_in_plain_words(shop: LiveShop, page: Page):
    read(await shop.owner.patch("/counter-settings", json={"void_policy": "refuse"}))
    await shop.stamp_card()
    sari = await shop.customer(name="Bu Sari")
    await shop.stamps(sari["id"], 4)
    sold = await shop.sell(sari["id"], 45_000)
    read(await shop.owner.post(f"/vouchers/{sold['vouchers'][0]['code']}/redeem", json={}))
    await sign_in(page, shop.phone)
    await page.goto(f"/penjualan/{sold['sale']['id']}")
    await page.get_by_role("button", name="Batalkan belanja ini").click()
    await expect(page.get_by_role("dialog")).to_contain_text("Voucher Gratis 1 kopi tidak berlaku lagi")
    await undo(page, "Salah ketik")
    refused = page.get_by_role("alert")
    await expect(refused).to_contain_text("hadiah dari transaksi ini sudah dipakai")
    await expect(refused.get_by_role("link", name="Aturan kasir")).to_be_visible()


async def test_a_cashier_is_offered_to_undo_only_what_they_may(shop: LiveShop, page: Page):
    sari = await shop.customer(name="Bu Sari")
    owners = await shop.sell(sari["id"], 20_000)
    await sign_in(page, await shop.hire())
    await open_tab(page, "Kasir")
    await page.get_by_role("button", name="Catat tanpa pelanggan").click()
    await page.get_by_label("Jumlah belanja").fill("45000")
    await page.get_by_role("button", name="Catat belanja").click()
    await page.get_by_role("button", name="Pelanggan berikutnya").click()
    await expect(page.get_by_role("link", name="Rp20.000")).to_be_visible()
    await expect(page.get_by_role("button", name="Batalkan Rp20.000")).to_be_hidden()
    await page.get_by_role("button", name="Batalkan Rp45.000").click()
    await undo(page, "Salah ketik")
    await expect(page.get_by_role("link", name="Rp45.000")).to_contain_text("dibatalkan")

    await page.goto(f"/penjualan/{owners['sale']['id']}")
    await expect(page.get_by_text("Minta tolong pengelola")).to_be_visible()
    await expect(page.get_by_role("button", name="Batalkan belanja ini")).to_be_hidden()
