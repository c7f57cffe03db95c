"""Rewards used in the sale itself, the shop's PIN, and what staff give or correct by hand."""

from playwright.async_api import Page, expect

from tests.e2e.people import LiveShop, find_at_the_counter, sign_in
from tests.factories import PointsFactory, StampCardFactory, body_of, read

ASKS_FOR_PIN = {"redeem_with": "pin", "pin": "4821"}
A_REVIEW = {"when": "activity", "name": "Menulis ulasan", "points": 2}


async def test_with_several_cards_the_cashier_says_which_one_is_stamped(shop: LiveShop, page: Page):
    await shop.stamp_card()
    product = {"earn": {"per": "product", "categories": ["Minuman"]}, "name": "Kopi hemat"}
    read(await shop.owner.post("/programs", json=body_of(StampCardFactory) | product), 201)
    customer = await shop.customer(name="Bu Sari")
    await sign_in(page, shop.phone)
    await find_at_the_counter(page, "Bu Sari")
    stamp = page.get_by_role("button", name="Beri stempel saja")
    await stamp.click()
    await page.get_by_role("dialog").get_by_role("button", name="Beli 5 gratis 1").click()
    await expect(page.get_by_text("Stempel diberikan")).to_be_visible()
    await expect(page.get_by_text("4 stempel lagi")).to_be_visible()
    cards = read(await shop.owner.get(f"/customers/{customer['id']}/balances"))["items"]
    assert {card["name"]: card["balance"] for card in cards} == {"Beli 5 gratis 1": 1, "Kopi hemat": 0}

    await find_at_the_counter(page, "Bu Sari")
    await page.get_by_label("Jumlah belanja").fill("20000")
    await expect(stamp).to_have_count(0)


async def test_a_card_that_becomes_full_is_shown_full_and_a_new_one_begins(shop: LiveShop, page: Page):
    await shop.stamp_card()
    customer = await shop.customer(name="Bu Sari")
    await shop.stamps(customer["id"], 4)
    await sign_in(page, shop.phone)
    await find_at_the_counter(page, "Bu Sari")
    await page.get_by_label("Jumlah belanja").fill("20000")
    await page.get_by_role("button", name="Catat belanja").click()
    await expect(page.get_by_role("img", name="5 dari 5 stempel")).to_be_visible()
    await expect(page.get_by_role("img", name="0 dari 5 stempel")).to_be_visible()
    await expect(page.get_by_text("5 stempel lagi: Gratis 1 kopi")).to_be_visible()


async def test_who_brought_a_new_customer_is_said_at_the_counter(shop: LiveShop, page: Page):
    friend = await shop.customer(name="Bu Sari")
    await sign_in(page, shop.phone)
    await page.goto("/kasir")
    await page.get_by_role("searchbox").fill("Pak Budi")
    await page.get_by_role("button", name="Ulang tahun, diajak siapa").click()
    await page.get_by_label("Ulang tahun").fill("1990-05-17")
    await page.get_by_label("Diajak siapa?").fill("Sari")
    await page.get_by_role("button", name="Bu Sari").click()
    await page.get_by_role("button", name="Tambah dan lanjut").click()
    await expect(page.get_by_label("Jumlah belanja")).to_be_visible()
    [added] = read(await shop.owner.get("/customers", params={"q": "Pak Budi"}))["items"]
    assert read(await shop.owner.get(f"/customers/{added['id']}"))["birthday"] == "1990-05-17"
    timeline = read(await shop.owner.get(f"/customers/{friend['id']}/timeline"))["items"]
    assert "customer.referred" in [item["type"] for item in timeline]


async def test_taking_part_is_thanked_once(shop: LiveShop, page: Page):
    read(await shop.owner.post("/programs", json=body_of(StampCardFactory) | {"bonuses": [A_REVIEW]}), 201)
    customer = await shop.customer(name="Bu Sari")
    await sign_in(page, shop.phone)
    await page.goto(f"/pelanggan/{customer['id']}")
    give = page.get_by_role("button", name="Beri untuk Menulis ulasan")
    await give.click()
    await expect(page.get_by_role("img", name="2 dari 5 stempel")).to_be_visible()
    await expect(page.get_by_text("Sudah diberi")).to_be_visible()
    await expect(give).to_be_hidden()
    assert await shop.balance(customer["id"]) == 2


async def test_a_card_is_corrected_by_hand_with_a_reason(shop: LiveShop, page: Page):
    await shop.stamp_card()
    customer = await shop.customer(name="Bu Sari")
    await sign_in(page, shop.phone)
    await page.goto(f"/pelanggan/{customer['id']}")
    await page.get_by_role("button", name="Betulkan stempel atau poin").click()
    sheet = page.get_by_role("dialog", name="Betulkan stempel atau poin")
    await sheet.get_by_label("Berapa stempel?").fill("3")
    await expect(sheet.get_by_text("Sekarang 0 stempel, jadi 3 stempel")).to_be_visible()
    await expect(sheet.get_by_role("button", name="Simpan")).to_be_disabled()
    await sheet.get_by_label("Alasannya").fill("Pindahan dari kartu kertas")
    await sheet.get_by_role("button", name="Simpan").click()
    await expect(page.get_by_role("img", name="3 dari 5 stempel")).to_be_visible()
    assert await shop.balance(customer["id"]) == 3


async def test_the_customers_page_tells_the_tier_the_next_one_and_what_is_kept(shop: LiveShop, page: Page):
    levels = [{"name": "Perak", "at": 100_000, "percent": 125}, {"name": "Emas", "at": 1_000_000}]
    earn = {"per": "amount", "amount": 1000, "carry": True}
    tiers = {"by": "spend", "levels": levels}
    read(
        await shop.owner.post("/programs", json=body_of(PointsFactory) | {"earn": earn, "tiers": tiers}), 201
    )
    customer = await shop.customer(name="Bu Sari")
    await shop.sell(customer["id"], 155_500)
    await sign_in(page, shop.phone)
    await page.goto(f"/pelanggan/{customer['id']}")
    await expect(page.get_by_text("Perak", exact=True)).to_be_visible()
    await expect(page.get_by_text("Rp844.500 lagi jadi Emas")).to_be_visible()
    await expect(page.get_by_text("Sisa belanja Rp500 disimpan")).to_be_visible()


async def test_a_customer_who_owes_stamps_is_told_so_in_plain_words(shop: LiveShop, page: Page):
    await shop.stamp_card()
    read(await shop.owner.patch("/counter-settings", json={"void_policy": "debt"}))
    customer = await shop.customer(name="Bu Sari")
    given = await shop.stamps(customer["id"], 5)
    read(await shop.owner.post(f"/vouchers/{given['vouchers'][0]['code']}/redeem"))
    read(await shop.owner.post(f"/stamps/{given['stamp_id']}/void", json={"reason": "Salah orang"}))
    await sign_in(page, shop.phone)
    await page.goto(f"/pelanggan/{customer['id']}")
    await expect(page.get_by_text("Masih berutang 5 stempel")).to_be_visible()


async def test_a_card_for_one_product_is_stamped_by_the_pieces_bought(shop: LiveShop, page: Page):
    for name, category in (("Kopi susu", "Minuman"), ("Bolu pandan", "Kue")):
        read(await shop.owner.post("/products", json={"name": name, "category": category}), 201)
    earn = {"per": "product", "categories": ["Minuman"]}
    read(await shop.owner.post("/programs", json=body_of(StampCardFactory) | {"earn": earn}), 201)
    customer = await shop.customer(name="Bu Sari")
    await sign_in(page, shop.phone)
    await find_at_the_counter(page, "Bu Sari")
    more = page.get_by_role("button", name="Tambah 1 Kopi susu")
    await more.click()
    await more.click()
    await more.click()
    await page.get_by_role("button", name="Kurangi 1 Kopi susu").click()
    await expect(page.get_by_text("Bolu pandan")).to_have_count(0)
    await page.get_by_label("Jumlah belanja").fill("36000")
    await expect(page.get_by_text("Akan dapat 2 stempel")).to_be_visible()
    await page.get_by_role("button", name="Catat belanja").click()
    await expect(page.get_by_role("img", name="2 dari 5 stempel")).to_be_visible()
    assert await shop.balance(customer["id"]) == 2
