"""The list of customers: added in one line, labelled many at once."""

from playwright.async_api import Page, expect

from tests.e2e.people import LiveShop, open_tab, sign_in, width
from tests.factories import read


async def test_who_is_not_there_yet_is_added_from_the_search_with_one_tap(shop: LiveShop, page: Page):
    await shop.customer(name="Pak Budi")
    await sign_in(page, shop.phone)
    await open_tab(page, "Pelanggan")
    await page.get_by_role("searchbox").fill("Bu Sari 0812-3456-7890")
    await page.get_by_role("button", name="Tambah Bu Sari, 0812-3456-7890").click()
    await expect(page.get_by_role("heading", name="Bu Sari")).to_be_visible()

    await open_tab(page, "Pelanggan")
    await page.get_by_role("searchbox").fill("Sari Dewi 081234567890")
    await page.get_by_role("button", name="Tambah Sari Dewi").click()
    await expect(page.get_by_role("heading", name="Bu Sari")).to_be_visible()


async def test_several_are_labelled_at_once(shop: LiveShop, page: Page):
    label = read(await shop.owner.post("/labels", json={"name": "Langganan Bolu", "color": "#b07a12"}), 201)
    for name in ("Bu Sari", "Pak Budi", "Mbak Ayu"):
        await shop.customer(name=name)
    await sign_in(page, shop.phone)
    await open_tab(page, "Pelanggan")
    await page.get_by_role("button", name="Pilih beberapa").click()
    await page.get_by_role("checkbox", name="Bu Sari").check()
    await page.get_by_role("checkbox", name="Mbak Ayu").check()
    assert await width(page) <= 390
    await page.get_by_role("button", name="Label untuk 2 pelanggan").click()
    await page.get_by_role("dialog").get_by_role("button", name="Langganan Bolu").click()
    await page.get_by_role("button", name="Beri label ini").click()
    await expect(page.get_by_text("2 pelanggan diberi label")).to_be_visible()
    listed = read(await shop.owner.get("/customers", params={"label": label["id"]}))["items"]
    assert {row["name"] for row in listed} == {"Bu Sari", "Mbak Ayu"}
