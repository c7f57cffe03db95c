"""Busy hands and a bad signal: nothing is recorded twice, nothing is lost, and the phone says what it knows."""

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Page, Route, expect

from tests.e2e.conftest import Live
from tests.e2e.line import Line
from tests.e2e.people import LiveShop, find_at_the_counter, open_tab, sign_in
from tests.factories import read

_TAP_THREE_TIMES = "button => { button.click(); button.click(); button.click(); }"


@pytest.fixture
async def line(live: Live) -> AsyncIterator[Line]:
    line = Line(to_port=live.port)
    await line.mend()
    yield line
    await line.cut()


async def test_tapping_three_times_records_one_sale(shop: LiveShop, page: Page):
    await shop.stamp_card()
    customer = await shop.customer(name="Bu Sari")
    await sign_in(page, shop.phone)
    await find_at_the_counter(page, "Bu Sari")
    await page.get_by_label("Jumlah belanja").fill("45000")
    await page.get_by_role("button", name="Catat belanja").evaluate(_TAP_THREE_TIMES)
    await expect(page.get_by_role("heading", name="Rp45.000 tercatat")).to_be_visible()
    assert await shop.sales(customer["id"]) == [45_000]
    assert await shop.balance(customer["id"]) == 1


async def test_tapping_three_times_adds_one_customer(shop: LiveShop, page: Page):
    await sign_in(page, shop.phone)
    await page.goto("/pelanggan?tambah=1")
    await page.get_by_label("Nama", exact=True).fill("Bu Sari")
    await page.get_by_role("button", name="Simpan").evaluate(_TAP_THREE_TIMES)
    await expect(page.get_by_role("heading", name="Bu Sari")).to_be_visible()
    found = (await shop.owner.get("/customers")).json()["items"]
    assert [customer["name"] for customer in found] == ["Bu Sari"]


async def lose_the_answer(route: Route) -> None:
    await route.fetch()
    await route.abort("connectionreset")


async def test_an_answer_that_gets_lost_is_asked_for_again_by_itself_and_records_one_sale(
    shop: LiveShop, page: Page
):
    await shop.stamp_card()
    customer = await shop.customer(name="Bu Sari")
    await sign_in(page, shop.phone)
    await find_at_the_counter(page, "Bu Sari")
    await page.route("**/api/v1/sales", lose_the_answer, times=1)
    await page.get_by_label("Jumlah belanja").fill("45000")
    await page.get_by_role("button", name="Catat belanja").click()
    await expect(page.get_by_role("heading", name="Rp45.000 tercatat")).to_be_visible()
    await expect(page.get_by_role("img", name="1 dari 5 stempel")).to_be_visible()
    assert await shop.sales(customer["id"]) == [45_000]


async def test_what_waits_is_not_forgotten_when_the_app_is_opened_anew(shop: LiveShop, page: Page):
    await shop.stamp_card()
    customer = await shop.customer(name="Bu Sari")
    await sign_in(page, shop.phone)
    await find_at_the_counter(page, "Bu Sari")
    await page.route("**/api/v1/sales", lose_the_answer)
    await page.get_by_label("Jumlah belanja").fill("45000")
    await page.get_by_role("button", name="Catat belanja").click()
    await expect(page.get_by_role("heading", name="Belum terkirim (1)")).to_be_visible()

    await page.unroute_all(behavior="wait")
    await page.goto("/")
    await expect(page.get_by_text("Rp45.000 sudah terkirim")).to_be_visible()
    await expect(page.get_by_text("Belum terkirim")).to_have_count(0)
    assert await shop.sales(customer["id"]) == [45_000]
    assert await shop.balance(customer["id"]) == 1


async def test_with_the_server_away_sales_wait_and_are_sent_by_themselves_in_their_order(
    shop: LiveShop, page: Page, line: Line
):
    await shop.stamp_card()
    customer = await shop.customer(name="Bu Sari")
    await sign_in(page, shop.phone, at=line.url)
    await find_at_the_counter(page, "Bu Sari")
    await page.wait_for_load_state("networkidle")

    await line.cut()
    await page.get_by_label("Jumlah belanja").fill("45000")
    await page.get_by_role("button", name="Catat belanja").click()
    await expect(page.get_by_role("heading", name="Belum terkirim (1)")).to_be_visible()
    await page.get_by_role("button", name="Catat belanja lain").click()
    await page.get_by_label("Jumlah belanja").fill("20000")
    await page.get_by_role("button", name="Catat belanja", exact=True).click()
    await expect(page.get_by_role("heading", name="Belum terkirim (2)")).to_be_visible()
    assert await shop.sales(customer["id"]) == []

    await page.get_by_role("button", name="Pelanggan berikutnya").click()
    await expect(page.get_by_role("heading", name="Belum terkirim (2)")).to_be_visible()
    await open_tab(page, "Beranda")
    await expect(page.get_by_role("heading", name="Belum terkirim (2)")).to_be_visible()

    await line.mend()
    await page.get_by_role("button", name="Kirim sekarang").first.click()
    await expect(page.get_by_text("Rp45.000 sudah terkirim")).to_be_visible()
    await page.evaluate("window.dispatchEvent(new Event('online'))")
    await expect(page.get_by_text("Belum terkirim")).to_have_count(0)
    assert await shop.sales(customer["id"]) == [20_000, 45_000]
    assert await shop.balance(customer["id"]) == 2


async def test_what_the_server_refuses_later_stays_with_its_reason_until_it_is_thrown_away(
    shop: LiveShop, page: Page, line: Line
):
    await shop.stamp_card()
    customer = await shop.customer(name="Bu Sari")
    await sign_in(page, shop.phone, at=line.url)
    await find_at_the_counter(page, "Bu Sari")
    await page.wait_for_load_state("networkidle")
    await line.cut()
    await page.get_by_label("Jumlah belanja").fill("45000")
    await page.get_by_role("button", name="Catat belanja").click()
    await expect(page.get_by_role("heading", name="Belum terkirim (1)")).to_be_visible()
    read(await shop.owner.delete(f"/customers/{customer['id']}"), 204)

    await line.mend()
    await page.get_by_role("button", name="Kirim sekarang").click()
    await expect(page.get_by_text("Ditolak: Pelanggan ini tidak ada.")).to_be_visible()
    await page.get_by_role("button", name="Buang").click()
    asked = page.get_by_role("dialog", name="Buang Rp45.000?")
    await asked.get_by_role("button", name="Buang").click()
    await expect(page.get_by_text("Belum terkirim")).to_have_count(0)


async def test_a_voucher_that_wants_a_pin_is_used_once_although_the_answer_got_lost(
    shop: LiveShop, page: Page
):
    await shop.stamp_card()
    customer = await shop.customer(name="Bu Sari")
    await shop.stamps(customer["id"], 5)
    read(await shop.owner.patch("/counter-settings", json={"redeem_with": "pin", "pin": "4821"}))
    await sign_in(page, shop.phone)
    await find_at_the_counter(page, "Bu Sari")

    async def lose_what_has_a_pin(route: Route) -> None:
        has_pin = "pin" in (route.request.post_data_json or {})
        await (lose_the_answer(route) if has_pin else route.continue_())

    await page.route("**/api/v1/sales", lose_what_has_a_pin)
    await page.get_by_role("button", name="Pakai Gratis 1 kopi").click()
    await page.get_by_label("Jumlah belanja").fill("45000")
    await page.get_by_role("button", name="Catat dan pakai 1 hadiah").click()
    asked = page.get_by_role("dialog", name="PIN toko")
    await asked.get_by_label("PIN", exact=True).fill("4821")
    await asked.get_by_role("button", name="Lanjut").click()
    await expect(page.get_by_text("Berikan: Gratis 1 kopi")).to_be_visible()
    assert await shop.sales(customer["id"]) == [45_000]


async def test_after_the_first_visit_the_app_opens_with_no_signal_and_says_so(shop: LiveShop, page: Page):
    await sign_in(page, shop.phone)
    await page.evaluate("navigator.serviceWorker.ready.then(() => undefined)")
    await page.reload()
    await page.context.set_offline(True)
    await page.goto("/kasir")
    await expect(page.get_by_role("heading", name="Belum tersambung")).to_be_visible()

    await page.context.set_offline(False)
    await expect(page.get_by_role("heading", name="Kasir")).to_be_visible()


async def test_the_signal_goes_while_the_app_is_open_and_comes_back(shop: LiveShop, page: Page):
    await shop.customer(name="Bu Sari")
    await sign_in(page, shop.phone)
    await page.context.set_offline(True)
    await expect(page.get_by_text("Sedang tidak ada internet")).to_be_visible()
    await open_tab(page, "Pelanggan")
    await page.context.set_offline(False)
    await expect(page.get_by_text("Sedang tidak ada internet")).to_be_hidden()
    await expect(page.get_by_role("link", name="Bu Sari")).to_be_visible()
