"""A shop makes a segment of its own on the phone, sees at once who is in it, and uses it."""

from datetime import timedelta

from playwright.async_api import Page, expect

from langganan.core.clock import now
from tests.e2e.people import LiveShop, open_tab, sign_in, width
from tests.factories import read


async def a_shop_with_regulars(shop: LiveShop) -> None:
    arisan = read(await shop.owner.post("/labels", json={"name": "Arisan", "color": "#1d6650"}), 201)
    for name, days, labels in (
        ("Bu Sari", (61, 51, 41), [arisan["id"]]),
        ("Pak Budi", (61, 51, 41), []),
        ("Mbak Ayu", (3, 2, 1), [arisan["id"]]),
    ):
        person = await shop.customer(name=name, labels=labels)
        for day in days:
            when = (now() - timedelta(days=day, hours=1)).isoformat()
            await shop.sell(person["id"], 20_000, occurred_at=when)


async def test_a_segment_is_built_seen_used_and_taken_away(shop: LiveShop, page: Page):
    await a_shop_with_regulars(shop)
    await sign_in(page, shop.phone)
    await open_tab(page, "Pelanggan")
    await page.get_by_role("link", name="Semua kelompok…").click()
    await expect(page.get_by_text("Belum ada kelompok buatan sendiri")).to_be_visible()
    await page.get_by_role("link", name="Buat kelompok").click()
    await page.get_by_role("button", name="Langganan yang lama tidak datang").click()
    await expect(page.locator(".live-count")).to_contain_text("2")
    await expect(page.locator(".live")).to_contain_text("sudah belanja 3×, terakhir belanja 41 hari lalu")

    await page.get_by_role("button", name="Tambah syarat").click()
    await page.get_by_role("button", name="Label Yang diberi label tertentu").click()
    await expect(page.get_by_text("Lengkapi syaratnya")).to_be_visible()
    await page.get_by_role("button", name="Arisan").click()
    await expect(page.locator(".live-count")).to_contain_text("1")
    await expect(page.locator(".live")).to_contain_text("Bu Sari")
    await page.get_by_role("switch", name="Kebalikannya").last.click()
    await expect(page.locator(".live")).to_contain_text("Pak Budi")
    await expect(page.locator(".live")).to_contain_text("dan tidak berlabel Arisan.")
    assert await width(page) <= 390
    await page.get_by_label("Nama kelompok").fill("Perlu dijemput")
    await page.get_by_role("button", name="Simpan").click()

    await expect(page.get_by_role("link", name="Pak Budi")).to_be_visible()
    await expect(page.get_by_role("link", name="Bu Sari")).to_be_hidden()
    await expect(page.get_by_role("button", name="Perlu dijemput 1")).to_have_attribute(
        "aria-pressed", "true"
    )
    await page.get_by_role("link", name="Pak Budi").click()
    await expect(page.get_by_text("tidak berlabel Arisan")).to_be_visible()

    await page.goto("/pesan/baru")
    await expect(page.get_by_role("button", name="1 Perlu dijemput")).to_be_enabled()

    await open_tab(page, "Pelanggan")
    await page.get_by_role("link", name="Semua kelompok…").click()
    await page.get_by_role("link", name="Ubah kelompok Perlu dijemput").click()
    await page.get_by_role("button", name="Hapus kelompok ini").click()
    await page.get_by_role("button", name="Hapus", exact=True).click()
    await expect(page.get_by_text("Belum ada kelompok buatan sendiri")).to_be_visible()


async def test_groups_stand_in_groups_and_come_back_as_they_were(shop: LiveShop, page: Page):
    await a_shop_with_regulars(shop)
    rules = {
        "is": "all",
        "rules": [
            {"is": "purchases", "min": 3},
            {"is": "any", "rules": [{"is": "last_days", "max": 7}, {"is": "spend", "min": 900_000}]},
        ],
    }
    asked = {"name": "Rajin", "color": "#1d6650", "rules": rules}
    made = read(await shop.owner.post("/segments", json=asked), 201)
    await sign_in(page, shop.phone)
    await page.goto(f"/pelanggan/kelompok/{made['id']}")
    await expect(page.locator(".live")).to_contain_text(
        "Belanja 3× atau lebih dan (belanja dalam 7 hari terakhir atau total belanja Rp900.000 atau lebih)."
    )
    await expect(page.locator(".rule .rule")).to_have_count(2)
    inner = page.locator(".rule").filter(has=page.locator(".rule"))
    await inner.get_by_role("button", name="Semua syarat cocok").click()
    await expect(page.locator(".live-count")).to_contain_text("0")
    await page.get_by_role("button", name="Simpan").click()
    await expect(page.get_by_text("Tidak ada yang cocok")).to_be_visible()
    kept = read(await shop.owner.get(f"/segments/{made['id']}"))["rules"]
    assert [rule["is"] for rule in kept["rules"]] == ["purchases", "all"]
