"""A phone knows at which outlet it sells, and what it records counts there."""

from playwright.async_api import Page, Route, expect

from tests.e2e.people import LiveShop, find_at_the_counter, open_tab, sign_in
from tests.factories import read


async def _open(shop: LiveShop, *names: str) -> list[str]:
    return [read(await shop.owner.post("/outlets", json={"name": name}), 201)["id"] for name in names]


async def _where(shop: LiveShop) -> list[str | None]:
    return [sale["outlet_id"] for sale in read(await shop.owner.get("/sales"))["items"]]


async def _sell(page: Page, amount: str, customer: str = "Bu Sari") -> None:
    await find_at_the_counter(page, customer)
    await page.get_by_label("Jumlah belanja").fill(amount)
    await page.get_by_role("button", name="Catat belanja").click()


async def test_the_phone_is_asked_once_and_the_outlets_limit_counts(shop: LiveShop, page: Page):
    await shop.stamp_card()
    await shop.customer(name="Bu Sari")
    market, station = await _open(shop, "Cabang pasar", "Cabang stasiun")
    read(await shop.owner.patch("/counter-settings", json={"awards_per_outlet_day": 1}))
    await sign_in(page, await shop.hire())
    await open_tab(page, "Kasir")
    await expect(page.get_by_role("heading", name="HP ini di cabang mana?")).to_be_visible()
    await expect(page.get_by_text("Tidak di cabang mana pun")).to_be_hidden()
    await page.get_by_role("button", name="Cabang pasar").click()

    await _sell(page, "45000")
    await expect(page.get_by_text("+1 stempel")).to_be_visible()
    await page.get_by_role("button", name="Pelanggan berikutnya").click()
    await find_at_the_counter(page, "Bu Sari")
    await page.get_by_label("Jumlah belanja").fill("30000")
    await expect(page.get_by_text("Batas hari ini sudah tercapai: belanja dicatat")).to_be_visible()
    await page.get_by_role("button", name="Catat belanja").click()
    await expect(page.get_by_text("Batas pemberian hari ini sudah tercapai")).to_be_visible()
    await page.reload()
    await open_tab(page, "Kasir")
    await page.get_by_role("button", name="Ganti cabang: Cabang pasar").click()
    await page.get_by_role("dialog").get_by_role("button", name="Cabang stasiun").click()
    await expect(page.get_by_role("button", name="Ganti cabang: Cabang stasiun")).to_be_visible()

    await find_at_the_counter(page, "Bu Sari")
    await page.get_by_role("button", name="Beri stempel saja").click()
    await expect(page.get_by_text("+1 stempel")).to_be_visible()
    await page.get_by_role("button", name="Pelanggan berikutnya").click()
    await _sell(page, "20000")
    await expect(page.get_by_text("Batas pemberian hari ini sudah tercapai")).to_be_visible()
    assert await _where(shop) == [station, market, market]


async def test_a_sale_that_is_sent_again_stays_where_it_was_made(shop: LiveShop, page: Page):
    await shop.customer(name="Bu Sari")
    market, _ = await _open(shop, "Cabang pasar", "Cabang stasiun")
    await sign_in(page, shop.phone)
    await open_tab(page, "Kasir")
    await page.get_by_role("button", name="Cabang pasar").click()

    async def lose_it(route: Route) -> None:
        await route.abort("connectionreset")

    await page.route("**/api/v1/sales", lose_it)
    await _sell(page, "45000")
    await expect(page.get_by_text("Belum terkirim").first).to_be_visible()
    again = await page.context.new_page()
    await again.goto("/lainnya")
    await again.get_by_role("button", name="Cabang HP ini").click()
    await again.get_by_role("dialog").get_by_role("button", name="Cabang stasiun").click()
    await again.close()
    await page.unroute("**/api/v1/sales")
    await page.reload()
    await expect(page.get_by_text("Belum terkirim").first).to_be_hidden()
    assert await _where(shop) == [market]


async def test_where_there_is_only_one_outlet_nobody_is_asked(shop: LiveShop, page: Page):
    await shop.customer(name="Bu Sari")
    [market] = await _open(shop, "Cabang pasar")
    await sign_in(page, shop.phone)
    await _sell(page, "45000")
    await expect(page.get_by_role("heading", name="Rp45.000 tercatat")).to_be_visible()
    assert await _where(shop) == [market]

    await open_tab(page, "Lainnya")
    await page.get_by_role("button", name="Cabang HP ini").click()
    await page.get_by_role("dialog").get_by_role("button", name="Tidak di cabang mana pun").click()
    await _sell(page, "20000")
    await expect(page.get_by_role("heading", name="Rp20.000 tercatat")).to_be_visible()
    assert await _where(shop) == [None, market]


async def test_when_its_outlet_closes_the_phone_asks_again(shop: LiveShop, page: Page):
    await shop.customer(name="Bu Sari")
    market, _, _ = await _open(shop, "Cabang pasar", "Cabang stasiun", "Cabang kampus")
    await sign_in(page, shop.phone)
    await open_tab(page, "Kasir")
    await page.get_by_role("button", name="Cabang pasar").click()
    await find_at_the_counter(page, "Bu Sari")
    read(await shop.owner.patch(f"/outlets/{market}", json={"archived": True}))
    await page.get_by_label("Jumlah belanja").fill("45000")
    await page.get_by_role("button", name="Catat belanja").click()
    await expect(page.get_by_role("heading", name="HP ini di cabang mana?")).to_be_visible()
    assert await _where(shop) == []
