"""The address of a shared Google Sheet is as good as a file, and no other address is asked."""

import re
from collections.abc import AsyncIterator

import pytest
from aiohttp import web

from langganan.core.errors import Invalid
from langganan.customer_imports import sheets
from langganan.customer_imports.sheets import SheetAway, behind_address
from langganan.customer_imports.sources import LARGEST, FileTooLarge
from tests.customer_imports.bringing import IMPORTS, Bringing
from tests.factories import ShopUnderTest, read

LIST = "Nama,No HP\nBu Sari,0812-3456-7890\n"
ID = "1AbCdEfGhIjKlMnOpQrStUvWxYz"


class Google:
    """Answers as the real one does: a sheet is sent on to where its content is, a private one to signing in."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.origin = ""

    async def answer(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(request.path_qs)
        match request.path:
            case "/content":
                return web.Response(text=LIST, content_type="text/csv")
            case "/large":
                return web.Response(body=b"a" * (LARGEST + 1), content_type="text/csv")
        where = {
            "private-sheet": "https://accounts.google.com/signin",
            "inside-sheet": "http://127.0.0.1:1/admin",
            "round-sheet": request.path_qs,
            "large-sheet": "/large",
        }
        for name, address in where.items():
            if name in request.path:
                raise web.HTTPFound(address)
        if "broken-sheet" in request.path:
            raise web.HTTPServiceUnavailable
        if "page-sheet" in request.path:
            return web.Response(text="<html>", content_type="text/html")
        raise web.HTTPTemporaryRedirect("/content")


@pytest.fixture
async def google() -> AsyncIterator[Google]:
    google = Google()
    app = web.Application()
    app.router.add_get("/{path:.*}", google.answer)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    google.origin = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield google
    await runner.cleanup()


@pytest.mark.parametrize(
    ("address", "asked"),
    [
        (f"/d/{ID}/edit?usp=sharing", f"/d/{ID}/export?format=csv"),
        (f"/d/{ID}/edit#gid=17", f"/d/{ID}/export?format=csv&gid=17"),
        (f"/d/{ID}/edit?gid=5#gid=5", f"/d/{ID}/export?format=csv&gid=5"),
        (f"/u/1/d/{ID}", f"/u/1/d/{ID}/export?format=csv"),
        (f"/d/e/2PACX-{ID}/pubhtml", f"/d/e/2PACX-{ID}/pub?output=csv"),
        (f"/d/e/2PACX-{ID}/pub?gid=3&single=true&output=csv", f"/d/e/2PACX-{ID}/pub?output=csv&gid=3"),
    ],
)
async def test_a_shared_sheet_is_read_by_whatever_address_people_copy(
    google: Google, address: str, asked: str
):
    content = f" https://docs.google.com/spreadsheets{address}\n".encode()
    assert await behind_address(content, google.origin) == LIST.encode()
    assert google.asked == [f"/spreadsheets{asked}", "/content"]


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1:5432/spreadsheets/d/1234567890ab/edit",
        "https://docs.google.com.jahat.id/spreadsheets/d/1234567890ab/edit",
        "https://jahat.id@169.254.169.254/spreadsheets/d/1234567890ab",
        "https://docs.google.com/document/d/1234567890ab/edit",
        "https://docs.google.com/spreadsheets/d/../../admin",
        "https://contoh.com/pelanggan.csv",
    ],
)
async def test_no_other_address_is_asked(google: Google, address: str):
    with pytest.raises(Invalid) as refusal:
        await behind_address(address.encode(), google.origin)
    assert refusal.value.errors[0].code == "no_sheet"
    assert google.asked == []


@pytest.mark.parametrize("name", ["private-sheet", "inside-sheet", "round-sheet", "page-sheet"])
async def test_a_sheet_that_is_not_shared_says_how_to_share_it(google: Google, name: str):
    with pytest.raises(Invalid) as refusal:
        await behind_address(f"https://docs.google.com/spreadsheets/d/{name}/edit".encode(), google.origin)
    assert refusal.value.errors[0].code == "sheet_not_shared"
    assert "Bagikan" in refusal.value.errors[0].says["id"]


async def test_a_sheet_that_is_too_large_or_away_is_told_apart(google: Google):
    with pytest.raises(FileTooLarge):
        await behind_address(b"https://docs.google.com/spreadsheets/d/large-sheet/edit", google.origin)
    with pytest.raises(SheetAway):
        await behind_address(b"https://docs.google.com/spreadsheets/d/broken-sheet/edit", google.origin)
    with pytest.raises(SheetAway):
        await behind_address(
            b"https://docs.google.com/spreadsheets/d/nobody-there/edit", "http://127.0.0.1:1"
        )


async def test_a_pasted_address_becomes_customers(
    bring: Bringing, google: Google, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(sheets.behind_address, "__defaults__", (google.origin,))
    done = await bring.all(f"https://docs.google.com/spreadsheets/d/{ID}/edit?usp=sharing")
    assert (done["status"], done["added"]) == ("done", 1)
    assert (await bring.customer("Bu Sari"))["phone"] == "+6281234567890"


async def test_lines_with_an_address_in_them_are_lines(shop: ShopUnderTest):
    made = read(await shop.owner.post(IMPORTS, content="Bu Sari 081234567890 https://contoh.com\n"), 201)
    assert made["rows"] == 1
    assert re.search("Sari", str(made["columns"]))
