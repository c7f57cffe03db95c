"""Whom to greet today, by whoever of the staff comes first."""

from playwright.async_api import Page, expect

from langganan.core.clock import today
from tests.e2e.conftest import AnotherPhone
from tests.e2e.people import LiveShop, sign_in, width


async def test_whom_one_greets_is_not_greeted_by_a_colleague(
    shop: LiveShop, page: Page, another_phone: AnotherPhone
):
    await shop.customer(name="Bu Sari", birthday=today("Asia/Jakarta").replace(year=1990).isoformat())
    await sign_in(page, shop.phone)
    card = page.locator("article", has_text="Bu Sari")
    await expect(card).to_contain_text("ulang tahun hari ini")
    assert await width(page) <= 390

    colleague = await (await another_phone()).new_page()
    await sign_in(colleague, await shop.hire())
    theirs = colleague.locator("article", has_text="Bu Sari")
    await expect(theirs).to_be_visible()

    async with page.context.expect_page() as opened:
        await card.get_by_role("button", name="Buka WhatsApp").click()
    await (await opened.value).close()
    await theirs.get_by_role("button", name="Buka WhatsApp").click()
    await expect(theirs).to_contain_text("Rekan lain sedang atau sudah menyapa")
    await card.get_by_role("button", name="Sudah disapa").click()
    await expect(card).to_be_hidden()
    await colleague.reload()
    await expect(colleague.get_by_text("Semua sudah disapa")).to_be_visible()
