"""Rewards used in the sale itself, the shop's PIN, and what staff give or correct by hand."""

from typing import Any

from playwright.async_api import Page, Route, expect

from tests.e2e.people import LiveShop, find_at_the_counter, sign_in
from tests.factories import PointsFactory, body_of, read

ASKS_FOR_PIN = {"redeem_with": "pin", "pin": "4821"}
A_REVIEW = {"when": "activity", "name": "Menulis ulasan", "points": 2}


async def points(shop: LiveShop, **fields: Any) -> dict[str, Any]:
    program: dict[str, Any] = read(
        await shop.owner.post("/programs", json=body_of(PointsFactory, **fields)), 201
    )
    return program


async def vouchers(shop: LiveShop, customer: dict[str, Any]) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = read(await shop.owner.get(f"/customers/{customer['id']}/vouchers"))["items"]
    return items


async def test_points_of_this_very_sale_pay_for_a_reward_used_in_it(shop: LiveShop, page: Page):
    await points(shop)
    customer = await shop.customer(name="Bu Sari")
    await shop.sell(customer["id"], 20_000)
    await sign_in(page, shop.phone)
    await find_at_the_counter(page, "Bu Sari")
    use = page.get_by_role("button", name="Pakai Diskon Rp10.000")
    await page.get_by_label("Jumlah belanja").fill("25000")
    await expect(page.get_by_text("Akan dapat 25 poin")).to_be_visible()
    await expect(use).to_have_count(0)
    await page.get_by_label("Jumlah belanja").fill("45000")
    await use.click()
    await expect(page.get_by_text("Potongan Rp10.000 · bayar Rp35.000")).to_be_visible()
    await expect(page.get_by_text("Akan dapat 35 poin")).to_be_visible()
    await page.get_by_role("button", name="Catat dan pakai 1 hadiah").click()
    await expect(page.get_by_text("Berikan: Diskon Rp10.000")).to_be_visible()
    await expect(page.get_by_role("heading", name="Rp35.000 tercatat")).to_be_visible()
    assert await shop.sales(customer["id"]) == [35_000, 20_000]
    assert await shop.balance(customer["id"]) == 20 + 35 - 50
    assert [voucher["status"] for voucher in await vouchers(shop, customer)] == ["redeemed"]


async def test_a_wrong_pin_says_how_many_tries_are_left_and_the_right_one_uses_the_voucher(
    shop: LiveShop, page: Page
):
    await shop.stamp_card()
    customer = await shop.customer(name="Bu Sari")
    await shop.stamps(customer["id"], 5)
    read(await shop.owner.patch("/counter-settings", json=ASKS_FOR_PIN))
    await sign_in(page, shop.phone)
    await find_at_the_counter(page, "Bu Sari")
    await page.get_by_role("button", name="Pakai Gratis 1 kopi").click()
    await page.get_by_label("Jumlah belanja").fill("45000")
    await page.get_by_role("button", name="Catat dan pakai 1 hadiah").click()
    asked = page.get_by_role("dialog", name="PIN toko")
    await asked.get_by_label("PIN", exact=True).fill("0000")
    await asked.get_by_role("button", name="Lanjut").click()
    await expect(asked).to_contain_text("PIN salah. Sisa 4 kali mencoba.")
    assert await shop.sales(customer["id"]) == []

    await asked.get_by_label("PIN", exact=True).fill("4821")
    await asked.get_by_role("button", name="Lanjut").click()
    await expect(page.get_by_text("Berikan: Gratis 1 kopi")).to_be_visible()
    assert await shop.sales(customer["id"]) == [45_000]


async def test_after_five_wrong_pins_the_phone_says_to_wait(shop: LiveShop, page: Page):
    await shop.stamp_card()
    customer = await shop.customer(name="Bu Sari")
    [voucher] = (await shop.stamps(customer["id"], 5))["vouchers"]
    read(await shop.owner.patch("/counter-settings", json=ASKS_FOR_PIN))
    await sign_in(page, shop.phone)
    await page.goto(f"/voucher?kode={voucher['code']}")
    await page.get_by_role("button", name="Tukar sekarang").click()
    asked = page.get_by_role("dialog", name="PIN toko")
    for left in ("4", "3", "2", "1"):
        await asked.get_by_label("PIN", exact=True).fill("0000")
        await asked.get_by_role("button", name="Lanjut").click()
        await expect(asked).to_contain_text(f"Sisa {left} kali")
    await asked.get_by_label("PIN", exact=True).fill("0000")
    await asked.get_by_role("button", name="Lanjut").click()
    await expect(asked.get_by_role("alert")).to_contain_text("Tunggu 15 menit")


async def test_where_the_customers_screen_is_asked_for_its_code_is_typed_in_the_sale(
    shop: LiveShop, page: Page
):
    await shop.stamp_card()
    customer = await shop.customer(name="Bu Sari")
    [voucher] = (await shop.stamps(customer["id"], 5))["vouchers"]
    read(await shop.owner.patch("/counter-settings", json={"redeem_with": "screen"}))
    await sign_in(page, shop.phone)
    await find_at_the_counter(page, "Bu Sari")
    await page.get_by_role("button", name="Pakai Gratis 1 kopi").click()
    await page.get_by_label("Jumlah belanja").fill("45000")
    await page.get_by_role("button", name="Catat dan pakai 1 hadiah").click()
    token = customer["card_url"].rpartition("/")[2]
    shown = read(await shop.owner.post(f"/public/cards/{token}/voucher-codes/{voucher['id']}"), 201)["code"]
    asked = page.get_by_role("dialog", name="Kode di layar pelanggan")
    wrong = "".join("A" if letter != "A" else "B" for letter in shown)
    await asked.get_by_label("Kode untuk Gratis 1 kopi").fill(wrong)
    await asked.get_by_role("button", name="Lanjut").click()
    await expect(asked.get_by_role("alert")).to_contain_text("Kode salah atau sudah berganti")
    await asked.get_by_label("Kode untuk Gratis 1 kopi").fill(f"{shown[:3].lower()}-{shown[3:]}")
    await asked.get_by_role("button", name="Lanjut").click()
    await expect(page.get_by_text("Berikan: Gratis 1 kopi")).to_be_visible()


async def test_a_reward_that_this_customer_cannot_have_says_why(shop: LiveShop, page: Page):
    rewards = [
        {"cost": 10, "title": "Gelas", "per_customer": 1},
        {"cost": 10, "title": "Kursus", "audience": "premium"},
        {"cost": 10, "title": "Es teh"},
    ]
    program = await points(shop, rewards=rewards)
    customer = await shop.customer(name="Bu Sari")
    await shop.sell(customer["id"], 50_000)
    claimed = {"reward_id": program["rewards"][0]["id"]}
    read(await shop.owner.post(f"/customers/{customer['id']}/vouchers", json=claimed), 201)
    await sign_in(page, shop.phone)
    await find_at_the_counter(page, "Bu Sari")
    await expect(page.get_by_text("Sudah pernah dapat sebanyak yang boleh")).to_be_visible()
    await expect(page.get_by_text("Hanya untuk pelanggan premium")).to_be_visible()
    await expect(page.get_by_role("button", name="Pakai Kursus")).to_have_count(0)
    await page.get_by_role("button", name="Pakai Es teh").click()
    await page.get_by_role("button", name="Pakai Gelas").click()
    await expect(page.get_by_text("✓ Dipilih")).to_have_count(2)
    await expect(page.get_by_text("Isi jumlah belanja dulu untuk memakai 2 hadiah.")).to_be_visible()


async def test_products_of_a_cause_are_counted_and_fill_in_the_amount(shop: LiveShop, page: Page):
    made = {"name": "Kopi susu", "price": 18_000}
    product = read(await shop.owner.post("/products", json=made), 201)
    share = {"of": "product", "product_ids": [product["id"]], "amount": 1_000}
    read(await shop.owner.post("/causes", json={"name": "Tanam pohon", "share": share}), 201)
    customer = await shop.customer(name="Bu Sari")
    await sign_in(page, shop.phone)
    await find_at_the_counter(page, "Bu Sari")
    more = page.get_by_role("button", name="Tambah 1 Kopi susu")
    await more.click()
    await more.click()
    await expect(page.get_by_label("Jumlah belanja")).to_have_value("36.000")
    await page.get_by_role("button", name="Catat belanja").click()
    await expect(page.get_by_role("heading", name="Rp36.000 tercatat")).to_be_visible()
    [cause] = read(await shop.owner.get("/causes"))["items"]
    assert cause["reached"] == 2_000
    assert await shop.sales(customer["id"]) == [36_000]


async def test_a_reached_limit_is_said_before_and_after_the_sale(shop: LiveShop, page: Page):
    await shop.stamp_card()
    customer = await shop.customer(name="Bu Sari")
    await sign_in(page, shop.phone)
    await page.goto("/lainnya/aturan")
    await page.get_by_label("Per pelanggan").fill("1")
    await page.get_by_role("button", name="Simpan").click()
    await expect(page.get_by_text("Tersimpan")).to_be_visible()
    await shop.sell(customer["id"], 20_000)
    await find_at_the_counter(page, "Bu Sari")
    await page.get_by_label("Jumlah belanja").fill("45000")
    await expect(page.get_by_text("Batas hari ini sudah tercapai")).to_be_visible()
    await page.get_by_role("button", name="Catat belanja").click()
    await expect(page.get_by_text("Belanja tercatat, tetapi tanpa stempel atau poin.")).to_be_visible()
    assert await shop.balance(customer["id"]) == 1


async def test_points_are_taken_once_when_the_answer_is_lost(shop: LiveShop, page: Page):
    await points(shop)
    customer = await shop.customer(name="Bu Sari")
    await shop.sell(customer["id"], 120_000)
    await sign_in(page, shop.phone)
    await find_at_the_counter(page, "Bu Sari")
    await page.get_by_role("button", name="Pakai Diskon Rp10.000").click()

    async def lose_the_answer(route: Route) -> None:
        await route.fetch()
        await route.abort()

    await page.route("**/customers/*/vouchers", lose_the_answer, times=1)
    await page.get_by_role("button", name="Jadikan voucher dulu").click()
    yes = page.get_by_role("dialog").get_by_role("button", name="Tukar poin")
    await yes.click()
    await expect(page.get_by_role("dialog").get_by_role("alert")).to_be_visible()
    assert len(await vouchers(shop, customer)) == 1
    await yes.click()
    await expect(page.get_by_role("dialog")).to_have_count(0)
    assert len(await vouchers(shop, customer)) == 1
    assert await shop.balance(customer["id"]) == 70
