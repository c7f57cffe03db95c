"""The owner sets up a programme on the phone: a ready-made choice first, fine-tuning behind it."""

from playwright.async_api import Locator, Page, expect

from tests.e2e.people import LiveShop, find_at_the_counter, open_tab, sign_in
from tests.factories import read


async def choose(page: Page, ready: str) -> None:
    await page.goto("/lainnya/program")
    await page.get_by_role("link", name="Program baru").last.click()
    await page.get_by_role("button", name=ready).click()


async def unfold(page: Page, group: str) -> Locator:
    folded = page.locator("details", has=page.get_by_text(group, exact=True)).first
    await folded.locator("summary").first.click()
    return folded


def read_out(page: Page) -> Locator:
    return page.get_by_role("region", name="Pelanggan akan membaca ini")


async def programs(shop: LiveShop) -> list[dict[str, object]]:
    items: list[dict[str, object]] = read(await shop.owner.get("/programs"))["items"]
    return items


async def test_a_ready_made_choice_names_what_the_shop_sells_and_stamps_its_first_customer(
    shop: LiveShop, page: Page
):
    read(await shop.owner.post("/products", json={"name": "Kopi susu"}), 201)
    await shop.customer(name="Bu Sari")
    await sign_in(page, shop.phone)
    await choose(page, "Beli 5 gratis 1")
    told = read_out(page)
    await expect(told).to_contain_text("Tiap belanja dapat 1 stempel; stempel ke-5 gratis 1 kopi susu.")
    await expect(told).to_contain_text("Mudah dimengerti")
    await page.get_by_role("button", name="Pakai", exact=True).click()
    await expect(page.get_by_role("article", name="Beli 5 gratis 1")).to_contain_text("Jalan")

    await find_at_the_counter(page, "Bu Sari")
    await page.get_by_label("Jumlah belanja").fill("45000")
    await expect(page.get_by_text("Akan dapat 1 stempel")).to_be_visible()
    await page.get_by_role("button", name="Catat belanja").click()
    await expect(page.get_by_role("img", name="1 dari 5 stempel")).to_be_visible()


async def test_each_ready_made_choice_can_be_used_as_it_is(shop: LiveShop, page: Page):
    await sign_in(page, shop.phone)
    names = ["Poin 1%", "Diskon 10% setiap 3×", "Ulang tahun", "Tingkat Emas"]
    for name in names:
        await choose(page, name)
        await expect(read_out(page)).to_contain_text("Mudah dimengerti")
        await page.get_by_role("button", name="Pakai", exact=True).click()
        await expect(page.get_by_role("article", name=name)).to_be_visible()
    assert {str(program["name"]) for program in await programs(shop)} == set(names)


async def test_happy_hours_are_tried_before_they_are_used(shop: LiveShop, page: Page):
    await sign_in(page, shop.phone)
    await choose(page, "Beli 5 gratis 1")
    await page.get_by_role("button", name="Atur lebih rinci").click()
    bonuses = await unfold(page, "Bonus")
    await bonuses.get_by_role("button", name="Jam bahagia").click()
    await bonuses.get_by_label("Dapat berapa kali lipat?").select_option("3 kali")
    await expect(read_out(page)).to_contain_text("tiap hari pukul 14.00–16.00 stempel 3 kali lipat")

    tried = page.get_by_role("region", name="Coba dulu")
    await tried.get_by_role("button", name="Pukul 14.00").click()
    await expect(tried.get_by_role("status")).to_contain_text("Belanja ini dapat 3 stempel")
    await expect(tried.get_by_role("status")).to_contain_text("3 kali lipat")
    await tried.get_by_label("Sudah punya berapa stempel?").fill("2")
    await expect(tried.get_by_role("status")).to_contain_text("Langsung dapat: Gratis 1 produk")
    assert await programs(shop) == []

    await page.get_by_role("button", name="Pakai", exact=True).click()
    await expect(page.get_by_text("Program berjalan")).to_be_visible()
    [program] = await programs(shop)
    assert program["bonuses"] == [
        {"when": "hours", "since": "14:00", "until": "16:00", "days": [], "percent": 300}
    ]


async def test_what_makes_a_programme_complicated_is_said_while_it_is_set_up(shop: LiveShop, page: Page):
    read(await shop.owner.post("/products", json={"name": "Kopi susu", "category": "Minuman"}), 201)
    await sign_in(page, shop.phone)
    await choose(page, "Beli 5 gratis 1")
    await page.get_by_role("button", name="Atur lebih rinci").click()
    earning = await unfold(page, "Cara mendapat")
    await earning.get_by_role("radio", name="Tiap produk tertentu").check()
    await expect(read_out(page)).to_contain_text("Pilih produk atau kategorinya")
    await earning.get_by_role("button", name="Minuman").click()
    await expect(read_out(page)).to_contain_text("Mudah dimengerti")

    lasting = await unfold(page, "Masa berlaku")
    await lasting.get_by_role("radio", name="Hangus setelah beberapa bulan").check()
    rewards = await unfold(page, "Hadiah")
    await rewards.get_by_role("button", name="Tambah hadiah").click()
    await rewards.get_by_role("textbox", name="Hadiahnya").last.fill("Diskon 20%")
    await expect(read_out(page)).to_contain_text("Agak panjang untuk diingat")
    await read_out(page).get_by_role("button").click()
    await expect(read_out(page)).to_contain_text("Ada 2 hadiah")
    await expect(read_out(page)).to_contain_text("Stempel bisa hangus")
    await page.get_by_role("button", name="Pakai", exact=True).click()
    await page.get_by_role("dialog").get_by_role("button", name="Tetap pakai").click()
    await expect(page.get_by_role("article", name="Beli 5 gratis 1")).to_contain_text("Agak panjang")


async def test_what_is_missing_opens_its_folded_group_and_is_said_at_its_field(shop: LiveShop, page: Page):
    await sign_in(page, shop.phone)
    await choose(page, "Beli 5 gratis 1")
    await page.get_by_role("button", name="Atur lebih rinci").click()
    rewards = await unfold(page, "Hadiah")
    title = rewards.get_by_role("textbox", name="Hadiahnya")
    await title.fill("")
    await page.locator("summary", has_text="1 hadiah").click()
    await expect(title).to_be_hidden()
    await page.get_by_role("button", name="Pakai", exact=True).click()
    await expect(title).to_have_attribute("aria-invalid", "true")
    await expect(title).to_be_focused()
    await expect(page.get_by_role("alert")).to_contain_text("Hadiah 1, Hadiahnya: Belum diisi.")


async def test_whoever_leaves_what_is_not_saved_yet_is_asked(shop: LiveShop, page: Page):
    await sign_in(page, shop.phone)
    await choose(page, "Beli 5 gratis 1")
    await page.get_by_label("Apa hadiahnya?").fill("Gratis 1 kopi")
    await expect(read_out(page)).to_contain_text("gratis 1 kopi")
    await page.go_back()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_role("button", name="Batal").click()
    await expect(page.get_by_label("Apa hadiahnya?")).to_have_value("Gratis 1 kopi")
    await open_tab(page, "Lainnya")
    await dialog.get_by_role("button", name="Buang dan keluar").click()
    await expect(page.get_by_role("heading", name="Lainnya")).to_be_visible()


async def test_a_programme_is_changed_paused_resumed_and_ended(shop: LiveShop, page: Page):
    await shop.stamp_card()
    await sign_in(page, shop.phone)
    await open_tab(page, "Lainnya")
    await page.get_by_role("link", name="Program hadiah").click()
    card = page.get_by_role("article", name="Beli 5 gratis 1")
    await card.get_by_role("link", name="Ubah").click()
    rewards = await unfold(page, "Hadiah")
    await rewards.get_by_label("Di stempel ke").fill("3")
    await expect(read_out(page)).to_contain_text("stempel ke-3 gratis 1 kopi")
    await page.get_by_role("button", name="Simpan").click()
    await expect(card).to_contain_text("stempel ke-3 gratis 1 kopi")

    await card.get_by_role("button", name="Jeda").click()
    await expect(card.get_by_text("Jeda", exact=True)).to_be_visible()
    await card.get_by_role("button", name="Jalankan lagi").click()
    await expect(card.get_by_text("Jalan", exact=True)).to_be_visible()
    await card.get_by_role("button", name="Akhiri").click()
    await page.get_by_role("dialog").get_by_role("button", name="Akhiri").click()
    await expect(card.get_by_text("Selesai", exact=True)).to_be_visible()
    await expect(card.get_by_role("link", name="Ubah")).to_have_count(0)
    [program] = await programs(shop)
    assert program["status"] == "ended"
