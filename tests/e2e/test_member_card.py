"""What a customer does on a phone of their own."""

from base64 import b64encode

from playwright.async_api import Page, expect

from tests.e2e.conftest import AnotherPhone
from tests.e2e.people import LiveShop, open_tab, sign_in
from tests.factories import new_phone

_SHOW_TO_THE_CAMERA = """
    async picture => {
        const bytes = Uint8Array.from(atob(picture), letter => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes]));
        const canvas = document.createElement('canvas');
        const brush = canvas.getContext('2d');
        [canvas.width, canvas.height] = [1280, 720];
        const look = () => {
            brush.fillStyle = 'tan';
            brush.fillRect(0, 0, canvas.width, canvas.height);
            brush.drawImage(image, 400, 100, 480, 480 * image.height / image.width);
        };
        setInterval(look, 50);
        navigator.mediaDevices.getUserMedia = async () => canvas.captureStream();
    }
"""


async def test_the_member_sees_stamps_and_a_voucher_and_the_till_reads_the_card_by_camera(
    shop: LiveShop, page: Page, another_phone: AnotherPhone
):
    await shop.stamp_card()
    customer = await shop.customer(name="Bu Sari")
    await shop.stamps(customer["id"], 7)

    card = await (await another_phone()).new_page()
    await card.goto(customer["card_url"])
    await expect(card.get_by_role("heading", name="Halo, Bu Sari")).to_be_visible()
    await expect(card.get_by_role("list", name="2 dari 5 stempel")).to_be_visible()
    await expect(card.get_by_role("heading", name="Gratis 1 kopi")).to_be_visible()
    last_day = (await card.get_by_text("Berlaku sampai").inner_text()).split()[2]
    shown = await card.locator("svg.qr").screenshot()

    await sign_in(page, shop.phone)
    await open_tab(page, "Kasir")
    await page.evaluate(_SHOW_TO_THE_CAMERA, b64encode(shown).decode())
    await page.get_by_role("button", name="Pindai").click()
    await expect(page.get_by_role("heading", name="Bu Sari")).to_be_visible()
    await expect(page.get_by_role("img", name="2 dari 5 stempel")).to_be_visible()
    await expect(page.get_by_text(f"Berlaku sampai {last_day} ")).to_be_visible()


async def test_somebody_joins_without_any_script_and_has_a_card(shop: LiveShop, another_phone: AnotherPhone):
    await shop.stamp_card()
    page = await (await another_phone(java_script_enabled=False)).new_page()
    await page.goto(f"/g/{shop.slug}")
    await expect(page.get_by_text("stempel ke-5 gratis 1 kopi")).to_be_visible()
    await page.get_by_label("Nama panggilan").fill("Pak Budi")
    await page.get_by_label("Nomor HP").fill(new_phone())
    await page.get_by_role("checkbox").last.check()
    await page.get_by_role("button", name="Buat kartu saya").click()
    await expect(page.get_by_role("heading", name="Halo, Pak Budi")).to_be_visible()
    await expect(page.get_by_role("list", name="0 dari 5 stempel")).to_be_visible()
    await expect(page.get_by_role("checkbox").last).to_be_checked()


async def test_the_member_takes_back_a_yes_and_the_shop_sees_it(
    shop: LiveShop, page: Page, another_phone: AnotherPhone
):
    customer = await shop.reader("whatsapp", name="Bu Sari")
    card = await (await another_phone()).new_page()
    await card.goto(customer["card_url"])
    for tick in await card.get_by_role("checkbox").all():
        await tick.uncheck()
    await card.get_by_role("button", name="Simpan").click()
    await expect(card.get_by_role("status").filter(has_text="impan")).to_be_visible()

    await sign_in(page, shop.phone)
    await page.goto(f"/pelanggan/{customer['id']}")
    await expect(page.get_by_text("Menghentikan").first).to_be_visible()
