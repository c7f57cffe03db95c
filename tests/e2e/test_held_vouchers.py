"""A voucher kept on one phone: used with no signal, and sent when it is back."""

from typing import Any

from playwright.async_api import Page, expect

from tests.e2e.conftest import AnotherPhone
from tests.e2e.people import LiveShop, sign_in
from tests.factories import read


async def voucher_of(shop: LiveShop) -> str:
    await shop.stamp_card()
    customer = await shop.customer(name="Bu Sari")
    return str((await shop.stamps(customer["id"], 5))["vouchers"][0]["code"])


async def as_known(shop: LiveShop, code: str) -> dict[str, Any]:
    voucher: dict[str, Any] = read(await shop.owner.get(f"/vouchers/{code}"))
    return voucher


async def keep_here(page: Page, code: str) -> None:
    await page.goto(f"/voucher?kode={code}")
    await page.get_by_role("button", name="Simpan di HP ini").click()
    await expect(page.get_by_text("Hanya HP ini yang bisa menukarnya, sampai")).to_be_visible()


async def test_a_kept_voucher_is_used_with_no_signal_and_arrives_when_it_is_back(shop: LiveShop, page: Page):
    code = await voucher_of(shop)
    await sign_in(page, shop.phone)
    await keep_here(page, code)
    await page.context.set_offline(True)
    await page.get_by_role("button", name="Tukar sekarang").click()
    await expect(page.get_by_text("Berikan: Gratis 1 kopi")).to_be_visible()
    await expect(page.get_by_text("Dikirim sendiri begitu sinyal kembali")).to_be_visible()
    assert (await as_known(shop, code))["status"] == "good"

    await page.context.set_offline(False)
    await expect(page.get_by_text("Sudah sampai")).to_be_visible()
    assert (await as_known(shop, code))["status"] == "redeemed"


async def test_the_app_opened_with_no_signal_still_uses_what_it_keeps(shop: LiveShop, page: Page):
    code = await voucher_of(shop)
    await sign_in(page, shop.phone)
    await keep_here(page, code)
    await page.evaluate("navigator.serviceWorker.ready.then(() => undefined)")
    await page.reload()
    await page.context.set_offline(True)
    await page.goto("/kasir")
    await page.get_by_role("link", name="Voucher yang disimpan di HP ini").click()
    await page.get_by_role("link", name="Tukar sekarang").click()
    await page.get_by_role("button", name="Tukar sekarang").click()
    await expect(page.get_by_text("Berikan: Gratis 1 kopi")).to_be_visible()

    await page.context.set_offline(False)
    await expect(page.get_by_text("Sudah sampai")).to_be_visible()
    assert (await as_known(shop, code))["status"] == "redeemed"


async def test_another_phone_has_to_wait_until_the_voucher_is_let_go(
    shop: LiveShop, page: Page, another_phone: AnotherPhone
):
    code = await voucher_of(shop)
    await sign_in(page, shop.phone)
    await keep_here(page, code)
    other = await (await another_phone()).new_page()
    await sign_in(other, shop.phone)
    await other.goto(f"/voucher?kode={code}")
    await expect(other.get_by_text("Sedang disimpan di HP lain")).to_be_visible()
    await expect(other.get_by_role("button", name="Tukar sekarang")).to_have_count(0)

    await page.goto("/voucher")
    await page.get_by_role("button", name="Lepaskan").click()
    await expect(page.get_by_text("Voucher dilepas")).to_be_visible()
    await other.reload()
    await other.get_by_role("button", name="Tukar sekarang").click()
    await expect(other.get_by_text("Berikan: Gratis 1 kopi")).to_be_visible()


async def test_what_was_cancelled_meanwhile_is_said_with_its_reason(shop: LiveShop, page: Page):
    await shop.stamp_card()
    customer = await shop.customer(name="Bu Sari")
    given = await shop.stamps(customer["id"], 5)
    code = given["vouchers"][0]["code"]
    await sign_in(page, shop.phone)
    await keep_here(page, code)
    await page.context.set_offline(True)
    read(await shop.owner.post(f"/stamps/{given['stamp_id']}/void", json={"reason": "Salah orang"}))
    await page.get_by_role("button", name="Tukar sekarang").click()
    await expect(page.get_by_text("Berikan: Gratis 1 kopi")).to_be_visible()
    await page.context.set_offline(False)
    await expect(page.get_by_text("Ditolak: Voucher ini sudah dibatalkan.")).to_be_visible()


async def test_where_the_shop_has_a_pin_it_is_asked_for_when_a_voucher_is_kept(shop: LiveShop, page: Page):
    code = await voucher_of(shop)
    read(await shop.owner.patch("/counter-settings", json={"redeem_with": "pin", "pin": "4821"}))
    await sign_in(page, shop.phone)
    await page.goto(f"/voucher?kode={code}")
    await page.get_by_role("button", name="Simpan di HP ini").click()
    asked = page.get_by_role("dialog", name="PIN toko")
    await asked.get_by_label("PIN", exact=True).fill("4821")
    await asked.get_by_role("button", name="Lanjut").click()
    await expect(page.get_by_text("Hanya HP ini yang bisa menukarnya, sampai")).to_be_visible()
    known = await as_known(shop, code)
    assert known["status"] == "good"
    assert known["reserved_until"]
