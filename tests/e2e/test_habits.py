"""The customer's page shows the person first: when they come, and what they like."""

from datetime import UTC, datetime, timedelta

from playwright.async_api import Page, expect

from tests.e2e.people import LiveShop, sign_in, width


async def test_the_habits_of_a_regular_are_told_in_words(shop: LiveShop, page: Page):
    sari = await shop.customer(name="Bu Sari")
    morning = datetime.now(UTC).replace(hour=1, minute=30) - timedelta(days=30)
    items = [{"name": "Sabun lemon", "quantity": 1, "unit_price": 20_000}]
    for days in (0, 7, 14, 21):
        await shop.sell(
            sari["id"], 20_000, items=items, occurred_at=(morning + timedelta(days=days)).isoformat()
        )
    await sign_in(page, shop.phone)
    await page.goto(f"/pelanggan/{sari['id']}")
    habits = page.locator("section", has_text="Kebiasaan")
    await expect(habits).to_contain_text("jam 7–10")
    await expect(habits).to_contain_text("Suka Sabun lemon (4×)")
    await expect(habits).to_contain_text("Sabun lemon: tiap 7 hari")
    assert await width(page) <= 390
