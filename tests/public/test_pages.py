import re

import httpx
import pytest
from litestar import Litestar

from langganan.core.text import first_name
from langganan.public.assets import ASSETS
from langganan.public.texts import TEXTS
from tests.factories import ShopUnderTest, new_phone, read


def path_of(customer: dict[str, str]) -> str:
    return "/k/" + customer["card_url"].rpartition("/")[2]


async def test_the_form_works_without_script_and_leads_to_the_card(
    shop: ShopUnderTest, browser: httpx.AsyncClient, slug: str
):
    await shop.stamp_card()
    page = await browser.get(f"/g/{slug}")
    assert page.status_code == 200
    assert "checked" not in page.text
    typed = {"name": "Bu Sari", "phone": new_phone(), "birthday": "", "consent": ["offers:whatsapp"]}
    answer = await browser.post(f"/g/{slug}", data=typed)
    assert answer.status_code == 303
    card = await browser.get(answer.headers["Location"])
    assert "Halo, Bu Sari" in card.text
    assert "<svg" in card.text
    assert re.findall(r'value="(\w+):whatsapp" checked', card.text) == ["service", "offers"]


async def test_what_was_typed_is_kept_when_something_is_wrong(browser: httpx.AsyncClient, slug: str):
    typed = {
        "name": '"><b>Sari',
        "phone": "12",
        "birthday": "31/12/1990",
        "consent": ["care:whatsapp", "nonsense"],
    }
    page = await browser.post(f"/g/{slug}", data=typed)
    assert page.status_code == 422
    assert 'value="&#34;&gt;&lt;b&gt;Sari"' in page.text
    assert 'value="12"' in page.text
    assert 'value="care:whatsapp" checked' in page.text
    assert page.text.count('aria-invalid="true"') == 2
    assert (await browser.post(f"/g/{slug}", data={})).status_code == 422
    assert (await browser.post(f"/g/{slug}", data={"name": "\0", "phone": "\0"})).status_code == 422


async def test_a_birthday_that_cannot_be_is_said_at_its_field(browser: httpx.AsyncClient, slug: str):
    page = await browser.post(
        f"/g/{slug}", data={"name": "Sari", "phone": new_phone(), "birthday": "2999-01-01"}
    )
    assert page.status_code == 422
    assert 'id="birthday-wrong"' in page.text


async def test_a_known_number_sees_a_page_and_no_card(
    shop: ShopUnderTest, browser: httpx.AsyncClient, slug: str
):
    customer = await shop.customer(name="Rahasia Sekali", phone=new_phone())
    answer = await browser.post(f"/g/{slug}", data={"name": "X", "phone": customer["phone"]})
    assert answer.status_code == 303
    page = await browser.get(answer.headers["Location"])
    assert page.status_code == 200
    assert TEXTS["id"]["known_title"] in page.text
    assert "Rahasia" not in page.text


async def test_saving_the_form_of_messages_records_only_what_changed(
    shop: ShopUnderTest, browser: httpx.AsyncClient
):
    customer = await shop.customer()
    answer = await browser.post(
        f"{path_of(customer)}/consents", data={"consent": ["service:whatsapp", "care:whatsapp"]}
    )
    assert answer.status_code == 303
    assert answer.headers["Location"] == f"{path_of(customer)}?saved=1#messages"
    assert TEXTS["id"]["saved"] in (await browser.get(answer.headers["Location"])).text
    consents = read(await shop.owner.get(f"/customers/{customer['id']}"))["consents"]
    assert [(consent["purpose"], consent["granted"]) for consent in consents] == [("care", True)]
    await browser.post(f"{path_of(customer)}/consents", data={})
    consents = read(await shop.owner.get(f"/customers/{customer['id']}"))["consents"]
    assert {(consent["purpose"], consent["granted"]) for consent in consents} == {
        ("care", False),
        ("service", False),
    }


async def test_the_programme_page_says_it_in_the_readers_language(
    shop: ShopUnderTest, browser: httpx.AsyncClient, slug: str
):
    program = await shop.stamp_card()
    assert program["sentence"]["id"] in (await browser.get(f"/p/{slug}")).text
    english = await browser.get(f"/p/{slug}", headers={"Accept-Language": "en"})
    assert program["sentence"]["en"] in english.text
    assert '<html lang="en">' in english.text
    assert f'href="/g/{slug}"' in english.text


@pytest.mark.parametrize(
    "path", ["/g/tidak-ada", "/p/tidak-ada", "/k/tidak-ada", "/k/AAAAAAAAAAAAAAAAAAAAAA"]
)
async def test_what_is_not_there_is_said_kindly(browser: httpx.AsyncClient, path: str):
    page = await browser.get(path)
    assert page.status_code == 404
    assert page.headers["Content-Type"].startswith("text/html")
    assert "<h1>" in page.text


async def test_pages_keep_to_themselves(shop: ShopUnderTest, browser: httpx.AsyncClient, slug: str):
    customer = await shop.customer()
    for path in (f"/g/{slug}", f"/p/{slug}", path_of(customer)):
        page = await browser.get(path)
        assert page.headers["X-Robots-Tag"] == "noindex"
        assert page.headers["Referrer-Policy"] == "no-referrer"
        assert page.headers["Cache-Control"] == "no-store"
        assert "default-src 'self'" in page.headers["Content-Security-Policy"]
        assert not re.search(r"<style|style=|<script>|\bon\w+=", page.text)


async def test_every_part_of_a_page_is_there(shop: ShopUnderTest, browser: httpx.AsyncClient):
    page = await browser.get(path_of(await shop.customer()))
    for path in set(re.findall(r'"(/public/[^"#]+)', page.text)):
        part = await browser.get(path)
        assert part.status_code == 200
        assert "immutable" in part.headers["Cache-Control"]
    assert (await browser.get("/public/card.py")).status_code == 404
    worker = await browser.get("/k/sw.js")
    assert worker.content == ASSETS["card-worker.js"].content
    assert worker.headers["Content-Type"].startswith("text/javascript")


async def test_with_the_database_away_the_page_says_so(
    app: Litestar, browser: httpx.AsyncClient, slug: str, monkeypatch: pytest.MonkeyPatch
):
    def away():
        raise ConnectionRefusedError

    monkeypatch.setattr(app.state, "sessions", away)
    page = await browser.get(f"/p/{slug}")
    assert page.status_code == 503
    assert page.headers["Content-Type"].startswith("text/html")


def test_both_languages_say_the_same_things():
    assert TEXTS["id"].keys() == TEXTS["en"].keys()


@pytest.mark.parametrize(
    ("name", "called"), [("Bu Sari Dewi", "Bu Sari"), ("Dewi Lestari", "Dewi"), ("Bu", "Bu"), ("", "")]
)
def test_a_customer_is_called_by_what_people_call_them(name: str, called: str):
    assert first_name(name) == called


async def test_the_card_tells_what_a_programme_is_what_ends_and_what_happened(
    shop: ShopUnderTest, browser: httpx.AsyncClient, slug: str
):
    tiers = {"by": "spend", "months": 12, "levels": [{"name": "Emas", "at": 100_000, "percent": 150}]}
    program = await shop.points(tiers=tiers, expiry={"after": "months", "months": 6, "remind_days": 7})
    customer = await shop.customer(name="Bu Sari")
    await shop.sell(customer["id"], amount=45_000)
    page = (await browser.get(path_of(customer))).text
    assert program["sentence"]["id"] in page
    assert "45 poin hangus setelah" in page
    assert "Rp55.000 lagi jadi Emas" in page
    assert "Dapat 45 poin" in page
    assert "Belanja Rp45.000" in page
    assert f'href="/p/{slug}"' in page
    read(await shop.owner.patch(f"/programs/{program['id']}", json={"status": "paused"}))
    assert TEXTS["id"]["paused"] in (await browser.get(path_of(customer))).text


async def test_a_friend_hears_who_invited_and_what_both_get(
    shop: ShopUnderTest, browser: httpx.AsyncClient, visitor: httpx.AsyncClient, slug: str
):
    bonus = {"when": "referral", "points": 2, "referrer_points": 1}
    program = await shop.stamp_card(name="Kartu Kopi", bonuses=[bonus])
    member = await shop.customer(name="Bu Sari Rahayu")
    card = read(await visitor.get(f"/public/cards/{member['card_url'].rpartition('/')[2]}"))
    page = (await browser.get("/" + card["invitation"]["url"].split("/", 3)[3])).text
    assert "Bu Sari mengajak Anda" in page
    assert "Rahayu" not in page
    assert "Anda dapat 2 stempel, Bu Sari dapat 1 stempel" in page
    assert page.index("<form") < page.index("Kartu Kopi")
    assert program["sentence"]["id"] in page
    assert f'href="/p/{slug}"' in page
    assert "mengajak" not in (await browser.get(f"/g/{slug}?r=nobody")).text
