"""Busy hands and a bad signal: nothing is recorded twice, nothing is lost, and the phone says what it knows."""

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Page, Route, expect

from tests.e2e.conftest import Live
from tests.e2e.line import Line
from tests.e2e.people import LiveShop, find_at_the_counter, open_tab, sign_in

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


async def test_an_answer_that_gets_lost_is_asked_for_again_and_records_one_sale(shop: LiveShop, page: Page):
    await shop.stamp_card()
    customer = await shop.customer(name="Bu Sari")
    await sign_in(page, shop.phone)
    await find_at_the_counter(page, "Bu Sari")

    async def lose_the_answer(route: Route) -> None:
        await route.fetch()
        await route.abort("connectionreset")

    await page.route("**/api/v1/sales", lose_the_answer, times=1)
    await page.get_by_label("Jumlah belanja").fill("45000")
    await page.get_by_role("button", name="Catat belanja").click()
    await expect(page.get_by_role("alert").filter(has_text="tidak akan tercatat dua kali")).to_be_visible()
    assert await shop.sales(customer["id"]) == [45_000]

    await page.reload()
    await expect(page.get_by_role("alert").filter(has_text="tidak akan tercatat dua kali")).to_be_visible()
    await page.get_by_role("button", name="Kirim lagi").click()
    await expect(page.get_by_role("heading", name="Rp45.000 tercatat")).to_be_visible()
    assert await shop.sales(customer["id"]) == [45_000]
    assert await shop.balance(customer["id"]) == 1


async def test_with_the_server_away_the_sale_waits_and_is_recorded_once(
    shop: LiveShop, page: Page, line: Line
):
    await shop.stamp_card()
    customer = await shop.customer(name="Bu Sari")
    await sign_in(page, shop.phone, at=line.url)
    await find_at_the_counter(page, "Bu Sari")
    await page.get_by_label("Jumlah belanja").fill("45000")
    await page.wait_for_load_state("networkidle")

    await line.cut()
    await page.get_by_role("button", name="Catat belanja").click()
    await expect(page.get_by_role("alert").filter(has_text="Jawaban belum sampai")).to_be_visible()
    await page.get_by_role("button", name="Kirim lagi").click()
    await expect(page.get_by_role("alert").filter(has_text="Jawaban belum sampai")).to_be_visible()
    assert await shop.sales(customer["id"]) == []

    await line.mend()
    await page.get_by_role("button", name="Kirim lagi").click()
    await expect(page.get_by_role("heading", name="Rp45.000 tercatat")).to_be_visible()
    assert await shop.sales(customer["id"]) == [45_000]
    assert await shop.balance(customer["id"]) == 1


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
