"""The owner writes to a group: by hand through WhatsApp, and by e-mail."""

from collections.abc import Iterator
from urllib.parse import parse_qs, urlparse

import pytest
from playwright.async_api import Page, Route, expect

from tests.e2e.people import LiveShop, open_tab, sign_in
from tests.factories import e164, new_phone
from tests.messaging.mailbox import Mailbox


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    with Mailbox() as mailbox:
        yield mailbox


async def add_channel(page: Page, name: str) -> None:
    await page.goto("/lainnya/kanal")
    await page.get_by_role("button", name="Tambah kanal").last.click()
    await page.get_by_role("button", name=name).click()


async def begin_message(page: Page, group: str, channel: str) -> None:
    await open_tab(page, "Pesan")
    await page.get_by_role("link", name="Pesan baru").last.click()
    await page.get_by_role("button", name=group).click()
    await page.get_by_role("button", name=channel).click()


async def send(page: Page, count: int) -> None:
    await page.get_by_role("button", name=f"Kirim ke {count} orang").click()
    dialog = page.get_by_role("dialog", name=f"Kirim ke {count} orang sekarang?")
    await dialog.get_by_role("button", name=f"Kirim ke {count} orang").click()


async def test_the_owner_writes_to_new_customers_and_taps_through_the_queue(shop: LiveShop, page: Page):
    numbers = {"Bu Sari": new_phone(), "Pak Budi": new_phone()}
    for name, number in numbers.items():
        await shop.reader("whatsapp", name=name, phone=number)
    await shop.customer(name="Mas Joko")
    opened: list[str] = []

    async def instead_of_whatsapp(route: Route) -> None:
        opened.append(route.request.url)
        await route.fulfill(body="WhatsApp", content_type="text/plain")

    await page.context.route("https://wa.me/**", instead_of_whatsapp)
    await sign_in(page, shop.phone)
    await add_channel(page, "WhatsApp")
    await page.get_by_role("button", name="Sambungkan").click()
    await expect(page.get_by_text("Siap")).to_be_visible()

    await begin_message(page, "Baru", "WhatsApp")
    await page.get_by_role("button", name="Terima kasih sudah mampir").click()
    await expect(page.get_by_text("Halo Bu Sari, terima kasih sudah mampir")).to_be_visible()
    await expect(page.get_by_text("2 orang akan menerima")).to_be_visible()
    await expect(page.get_by_text("1 orang tidak, karena:")).to_be_visible()
    await page.get_by_role("button", name="Lanjut").click()
    await send(page, 2)

    await page.get_by_role("link", name="Lanjutkan mengirim").click()
    for left in (2, 1):
        await expect(page.get_by_text(f"{left} lagi", exact=True)).to_be_visible()
        name = await page.get_by_role("article").get_by_role("heading").inner_text()
        async with page.context.expect_page() as whatsapp:
            await page.get_by_role("link", name="Buka WhatsApp").click()
        await (await whatsapp.value).wait_for_load_state()
        link = urlparse(opened.pop())
        assert link.path == "/" + e164(numbers[name]).removeprefix("+")
        assert parse_qs(link.query)["text"][0].startswith(f"Halo {name}, terima kasih")
        await page.get_by_role("button", name="Terkirim").click()
    await expect(page.get_by_role("heading", name="Semua sudah terkirim")).to_be_visible()

    await page.get_by_role("link", name="Lihat pesan").click()
    await page.get_by_role("link", name="Terima kasih sudah mampir").click()
    await expect(page.get_by_role("img", name="2 terkirim, 1 dilewati")).to_be_visible()
    await expect(page.get_by_text("Selesai")).to_be_visible()


async def test_an_email_arrives_with_the_name_in_it(shop: LiveShop, page: Page, mailbox: Mailbox):
    await shop.reader("email", name="Bu Sari", email="sari@contoh.id")
    await sign_in(page, shop.phone)
    await add_channel(page, "E-mail")
    await page.get_by_label("Server SMTP").fill("127.0.0.1")
    await page.get_by_label("Alamat pengirim").fill("toko@contoh.id")
    await page.get_by_label("Port").fill(str(mailbox.port))
    await page.get_by_label("Keamanan").select_option("none")
    await page.get_by_role("button", name="Sambungkan").click()

    await begin_message(page, "Baru", "E-mail")
    await page.get_by_label("Judul e-mail").fill("Apa kabar, {nama}?")
    await page.get_by_label("Isi pesan").fill("Halo {nama|Kak}, salam hangat.")
    await expect(page.get_by_text("Halo Bu Sari, salam hangat.")).to_be_visible()
    await page.get_by_role("button", name="Lanjut").click()
    await send(page, 1)

    await mailbox.until_a_letter_arrives()
    [letter] = mailbox.to("sari@contoh.id")
    assert letter["Subject"] == "Apa kabar, Bu Sari?"
    assert "Halo Bu Sari, salam hangat." in letter.get_body(("plain",)).get_content()  # type: ignore[union-attr]
    await expect(page.get_by_text("Diterima penyedia")).to_be_visible()
    await expect(page.get_by_role("img", name="1 terkirim")).to_be_visible()
