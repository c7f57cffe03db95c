import re

import httpx
import pytest

from tests.factories import ShopUnderTest, new_phone, read


async def test_the_form_works_in_a_frame_on_the_shops_own_website(
    shop: ShopUnderTest, browser: httpx.AsyncClient, slug: str
):
    page = await browser.get(f"/g/{slug}/form", params={"warna": "#C2410C"})
    assert page.status_code == 200
    assert "frame-ancestors *" in page.headers["content-security-policy"]
    assert f'action="/g/{slug}/form?warna=c2410c"' in page.text
    typed = {"name": "Bu Sari", "phone": new_phone(), "consent": ["offers:whatsapp"]}
    joined = await browser.post(f"/g/{slug}/form", data=typed)
    assert joined.status_code == 200
    assert "frame-ancestors *" in joined.headers["content-security-policy"]
    [path] = re.findall(r'href="(/k/[^"]+)" target="_blank"', joined.text)
    card = await browser.get(path)
    assert "Halo, Bu Sari" in card.text
    assert "frame-ancestors 'none'" in card.headers["content-security-policy"]
    [person] = read(await shop.owner.get("/customers"))["items"]
    events = read(await shop.owner.get(f"/customers/{person['id']}/timeline"))["items"]
    assert "dari situs web toko" in {event["note"] for event in events}


async def test_what_is_wrong_is_said_in_the_frame_and_nothing_typed_is_lost(
    shop: ShopUnderTest, browser: httpx.AsyncClient, slug: str
):
    answer = await browser.post(f"/g/{slug}/form?warna=c2410c", data={"name": "Bu Sari", "phone": "123"})
    assert answer.status_code == 422
    assert 'value="Bu Sari"' in answer.text
    assert "frame-ancestors *" in answer.headers["content-security-policy"]


async def test_a_robot_gets_the_same_answer_and_nothing_is_kept(
    shop: ShopUnderTest, browser: httpx.AsyncClient, slug: str
):
    filled = {"name": "Bot", "phone": new_phone(), "website": "https://spam.example"}
    assert (await browser.post(f"/g/{slug}/form", data=filled)).status_code == 200
    assert read(await shop.owner.get("/customers"))["items"] == []


@pytest.mark.parametrize(
    ("color", "words"), [("1d6650", "#ffffff"), ("ffd166", "#191411"), ("FFFFFF", "#191411")]
)
async def test_the_websites_colour_has_words_on_it_that_can_be_read(
    color: str, words: str, shop: ShopUnderTest, browser: httpx.AsyncClient, slug: str
):
    style = await browser.get(f"/g/{slug}/form.css", params={"warna": color})
    assert style.headers["content-type"].startswith("text/css")
    assert f"--leaf: #{color.lower()}; --on-leaf: {words};" in style.text


@pytest.mark.parametrize("color", ["", "merah", "fff", "000000;}body{display:none"])
async def test_what_is_no_colour_changes_nothing(
    color: str, shop: ShopUnderTest, browser: httpx.AsyncClient, slug: str
):
    page = await browser.get(f"/g/{slug}/form", params={"warna": color})
    assert page.status_code == 200
    assert "form.css" not in page.text
    assert (await browser.get(f"/g/{slug}/form.css", params={"warna": color})).status_code == 404


async def test_a_shop_that_is_none_has_no_form(browser: httpx.AsyncClient):
    assert (await browser.get("/g/tidak-ada/form")).status_code == 404
