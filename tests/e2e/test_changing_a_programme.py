"""A programme of many parts is tried for whoever may buy, and changed without losing what it was."""

from playwright.async_api import Page, expect

from tests.e2e.people import LiveShop, sign_in, width
from tests.factories import read

PROGRAM = {
    "kind": "points",
    "name": "Poin Senja",
    "earn": {"per": "amount", "amount": 1000},
    "rewards": [{"cost": 50, "title": "Kopi gratis"}, {"cost": 90, "title": "Kopi gratis"}],
    "bonuses": [
        {"when": "birthday", "points": 7, "within_days": 3},
        {"when": "referral", "points": 5, "referrer_points": 5},
    ],
    "tiers": {"by": "spend", "months": 12, "levels": [{"name": "Emas", "at": 1_000_000, "percent": 200}]},
}


async def test_a_programme_is_tried_for_whoever_may_buy(shop: LiveShop, page: Page):
    program = read(await shop.owner.post("/programs", json=PROGRAM), 201)
    await sign_in(page, shop.phone)
    await page.goto(f"/lainnya/program/{program['id']}")
    tried = page.get_by_role("region", name="Coba dulu")
    await expect(tried.get_by_text("Belanja ini dapat 45 poin")).to_be_visible()
    for who, points in (("Sedang ulang tahun", 52), ("Diajak teman", 57), ("Emas", 102)):
        await tried.get_by_role("button", name=who).click()
        await expect(tried.get_by_text(f"Belanja ini dapat {points} poin")).to_be_visible()
    await tried.get_by_role("button", name="Belanja pertama").click()
    await expect(tried.get_by_text("Belanja ini dapat 97 poin")).to_be_visible()
    assert await width(page) <= 390


async def test_a_reward_that_gets_another_title_stays_the_reward_it_was(shop: LiveShop, page: Page):
    program = read(await shop.owner.post("/programs", json=PROGRAM), 201)
    await sign_in(page, shop.phone)
    await page.goto(f"/lainnya/program/{program['id']}")
    await page.locator("summary", has_text="2 hadiah").click()
    await page.get_by_role("group", name="Kopi gratis").last.get_by_label("Hadiahnya").fill("Teh gratis")
    await page.get_by_role("button", name="Simpan").click()
    await expect(page.get_by_role("heading", name="Program hadiah")).to_be_visible()
    [changed] = read(await shop.owner.get("/programs"))["items"]
    first, second = program["rewards"]
    assert [(reward["id"], reward["title"]) for reward in changed["rewards"]] == [
        (first["id"], "Kopi gratis"),
        (second["id"], "Teh gratis"),
    ]
