"""The shop's data is the shop's: it is downloaded as a file."""

import asyncio
from pathlib import Path

from playwright.async_api import Page, expect

from tests.e2e.people import LiveShop, open_tab, sign_in, width


async def test_the_owner_downloads_the_customers(shop: LiveShop, page: Page):
    await shop.customer(name="Bu Sari", phone="0812-3456-7890")
    await sign_in(page, shop.phone)
    await open_tab(page, "Lainnya")
    await page.get_by_role("link", name="Unduh data").click()
    customers = page.get_by_role("region", name="Pelanggan")
    assert await width(page) <= 390
    async with page.expect_download() as saving:
        await customers.get_by_role("button", name="CSV").click()
    saved = await saving.value
    assert saved.suggested_filename.startswith(f"pelanggan-{shop.slug}-")
    content = await asyncio.to_thread(Path(await saved.path()).read_text, "utf-8-sig")
    assert "Bu Sari;0812-3456-7890" in content
    await expect(page.get_by_text("tersimpan di unduhan")).to_be_visible()
    async with page.expect_download() as saving:
        await customers.get_by_role("button", name="Excel").click()
    assert (await saving.value).suggested_filename.endswith(".xlsx")
