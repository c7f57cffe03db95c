"""The member card in a customer's own browser."""

import httpx
from playwright.async_api import BrowserContext, Page, expect

from tests.e2e.conftest import Live
from tests.factories import RegisterFactory, StampCardFactory, body_of, new_phone, read


async def new_card(live: Live) -> tuple[httpx.AsyncClient, dict[str, str]]:
    owner = httpx.AsyncClient(base_url=f"{live.url}/api/v1")
    session = read(await owner.post("/auth/register", json=body_of(RegisterFactory)), 201)
    owner.headers["Authorization"] = f"Bearer {session['access_token']}"
    read(await owner.post("/programs", json=body_of(StampCardFactory)), 201)
    customer = read(await owner.post("/customers", json={"name": "Bu Sari", "phone": new_phone()}), 201)
    return owner, customer


async def test_the_card_opens_with_no_signal_and_says_that_it_is_the_last_look(
    live: Live, phone: BrowserContext, page: Page
):
    owner, customer = await new_card(live)
    await page.goto(customer["card_url"])
    await expect(page.get_by_text("Tanpa sinyal")).to_be_hidden()
    await page.evaluate("navigator.serviceWorker.ready.then(() => undefined)")

    await phone.set_offline(True)
    await page.reload()
    await expect(page.get_by_role("heading", name="Halo, Bu Sari")).to_be_visible()
    await expect(page.get_by_text("Tanpa sinyal")).to_be_visible()

    await phone.set_offline(False)
    read(await owner.post(f"/customers/{customer['id']}/card"))
    await page.reload()
    await expect(page.get_by_role("heading", name="Kartu ini tidak ada")).to_be_visible()
    assert await page.evaluate("caches.keys()") == []
    await owner.aclose()


async def test_a_voucher_shows_a_code_for_a_minute(live: Live, page: Page):
    owner, customer = await new_card(live)
    read(await owner.post("/stamps", json={"customer_id": customer["id"], "count": 5}), 201)
    await page.goto(customer["card_url"])
    await page.get_by_role("button", name="Tampilkan kode").click()
    shown = page.locator(".short strong")
    await expect(shown).not_to_be_empty()
    code = (await shown.inner_text()).replace("-", "")
    assert read(await owner.post(f"/vouchers/{code}/redeem", json={}))["status"] == "redeemed"
    await owner.aclose()
