"""What the shop and its customers give to together: the owner begins it, a member gives, everybody sees."""

import re

from playwright.async_api import Page, expect

from tests.e2e.conftest import AnotherPhone
from tests.e2e.people import LiveShop, open_tab, sign_in
from tests.factories import PointsFactory, body_of, new_phone, read


async def test_a_cause_from_its_beginning_to_its_end(shop: LiveShop, page: Page, another_phone: AnotherPhone):
    read(await shop.owner.post("/programs", json=body_of(PointsFactory)), 201)
    customer = await shop.customer(name="Bu Sari")
    await shop.sell(customer["id"], 450_000)

    await sign_in(page, shop.phone)
    await open_tab(page, "Lainnya")
    await page.get_by_role("link", name="Tujuan bersama").click()
    await expect(page.get_by_role("heading", name="Belum ada tujuan")).to_be_visible()
    await page.get_by_role("button", name="Tujuan baru").last.click()
    sheet = page.get_by_role("dialog")
    await sheet.get_by_label("Untuk apa?").fill("Pohon untuk Merapi")
    await sheet.get_by_label("Jadi satu apa?").fill("pohon")
    await sheet.get_by_label("Disisihkan dari belanja").select_option("percent")
    await sheet.get_by_label("Berapa persen?").fill("2,5")
    await sheet.get_by_label("Sampai berapa pohon?").fill("50")
    await sheet.get_by_role("button", name="Mulai tujuan ini").click()
    await expect(page.get_by_role("heading", name="Pohon untuk Merapi")).to_be_visible()
    await expect(page.get_by_text("100 poin menjadi 1 pohon dan 2,5% dari tiap belanja")).to_be_visible()

    card = await (await another_phone(java_script_enabled=False)).new_page()
    await card.goto(customer["card_url"])
    await card.get_by_label("Berapa poin?").fill("300")
    await card.get_by_role("button", name="Beri poin").click()
    await expect(card.get_by_role("heading", name="Beri 300 poin untuk Pohon untuk Merapi?")).to_be_visible()
    await card.get_by_role("button", name="Ya, beri 300 poin").click()
    await expect(card.get_by_text("Anda sudah memberi 300 poin: 3 pohon. Terima kasih!")).to_be_visible()
    await card.get_by_role("button", name="Pilih ini").click()
    await expect(card.get_by_text("Suara Anda tercatat")).to_be_visible()
    await expect(card.get_by_text("3 dari 50 pohon")).to_be_visible()

    await shop.sell(customer["id"], 100_000)
    await page.reload()
    await expect(page.get_by_text("3 pohon terkumpul bersama, dan Rp2.500 disisihkan")).to_be_visible()
    await expect(page.get_by_role("progressbar", name="3 pohon dari 50 pohon")).to_be_visible()
    await expect(page.get_by_text("300 poin · 1 suara")).to_be_visible()

    await page.goto(f"/pelanggan/{customer['id']}")
    await page.get_by_role("button", name="Beri poin untuk tujuan bersama").click()
    await page.get_by_role("dialog").get_by_role("button", name="Beri 100 poin").click()
    await expect(page.get_by_text("100 poin diberikan untuk Pohon untuk Merapi")).to_be_visible()
    await page.goto("/lainnya/tujuan")
    await expect(page.get_by_text("4 pohon terkumpul bersama")).to_be_visible()

    await page.get_by_role("button", name="Ubah tujuan").click()
    await page.get_by_role("button", name="Akhiri tujuan ini").click()
    await page.get_by_role("button", name="Akhiri tujuan ini").click()
    await expect(page.get_by_text("Selesai", exact=True)).to_be_visible()
    await card.reload()
    await expect(card.get_by_role("button", name="Beri poin")).to_have_count(0)


async def test_a_member_brings_a_friend_by_the_link_on_the_card(shop: LiveShop, another_phone: AnotherPhone):
    await shop.stamp_card()
    customer = await shop.customer(name="Bu Sari")
    card = await (await another_phone()).new_page()
    await card.goto(customer["card_url"])
    invite = card.locator("#invite")
    await invite.get_by_text("Tunjukkan QR").click()
    await expect(invite.get_by_role("img", name="Kode QR untuk mengajak teman")).to_be_visible()
    link = await invite.get_by_text(re.compile(r"/g/.*\?r=")).inner_text()

    friend = await (await another_phone(java_script_enabled=False)).new_page()
    await friend.goto(link[link.index("/g/") :])
    await friend.get_by_label("Nama panggilan").fill("Pak Budi")
    await friend.get_by_label("Nomor HP").fill(new_phone())
    await friend.get_by_role("button", name="Buat kartu saya").click()
    await expect(friend.get_by_role("heading", name="Halo, Pak Budi")).to_be_visible()
    timeline = read(await shop.owner.get(f"/customers/{customer['id']}/timeline"))["items"]
    assert "Mengajak Pak Budi" in [item["text"] for item in timeline]
