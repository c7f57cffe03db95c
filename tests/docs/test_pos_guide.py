import asyncio
import importlib
import os
import re
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from aiohttp import web

from langganan.core.errors import AppError
from tests.bad_line import Handler, bad_line
from tests.docs.guide import Example, Reader, examples_of
from tests.factories import PASSWORD, read
from tests.servers import Servers
from tests.tills import SCOPES, Server, ShopWithTill, open_shop, serving

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs" / "pos"
PAGES = sorted(page.name for page in GUIDE.glob("*.md"))
NOT_AT_A_TILL = {"label_exists"}
WHAT_A_TILL_CALLS = ("core", "http", "counter", "loyalty", "customers")


def examples(page: str) -> list[Example]:
    return [*examples_of((GUIDE / page).read_text())]


def program(name: str) -> str:
    [found] = [each.source for each in examples("retries.md") if each.source.startswith(f"# {name}\n")]
    return found


@pytest.fixture(scope="module")
async def server(
    servers: Servers, worker_number: int, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Server]:
    log, name = tmp_path_factory.mktemp("guide") / "api.log", f"langganan_guide_{worker_number}"
    async with serving(servers, name=name, number=worker_number, log=log) as server:
        yield server


@pytest.fixture
async def shop(server: Server) -> AsyncIterator[ShopWithTill]:
    async with open_shop(server) as shop:
        await shop.stamp_card()
        yield shop


@pytest.fixture
async def key(shop: ShopWithTill, request: pytest.FixtureRequest) -> str:
    """As the guide advises: a key of the sandbox, as it is on the first day."""
    if request.node.callspec.params["page"] == "sandbox.md":
        return "that page makes its own"
    read(await shop.owner.post("/sandbox"), 201)
    asked = {"name": "POS", "scopes": list(SCOPES), "sandbox": True}
    made: str = read(await shop.owner.post("/api-keys", json=asked), 201)["secret"]
    return made


@pytest.fixture
def reader(shop: ShopWithTill, key: str, tmp_path: Path) -> Reader:
    environment = {
        "PATH": os.environ["PATH"],
        "LANGGANAN_URL": shop.url,
        "LANGGANAN_KEY": key,
        "LANGGANAN_LOGIN": shop.login,
        "LANGGANAN_PASSWORD": PASSWORD,
    }
    reader = Reader(tmp_path, environment)
    reader.save(program("till.py"))
    return reader


@pytest.mark.parametrize("page", PAGES)
async def test_every_example_answers_what_the_page_says(reader: Reader, page: str):
    followed = 0
    for example in examples(page):
        reader.follow(example)
        followed += bool(example.answer)
    assert followed >= 1


async def test_the_function_to_copy_sells_once_on_a_bad_line(
    shop: ShopWithTill, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    heard: list[str] = []

    async def break_down(request: web.BaseRequest, pass_on: Handler) -> web.Response:
        heard.append(request.headers["Idempotency-Key"])
        match len(heard):
            case 1:
                return refusal(503, "unavailable", **{"Retry-After": "1"})
            case 2:
                answer = await pass_on(request)
                assert request.transport
                request.transport.abort()
                return answer
            case 3:
                return refusal(409, "request_in_progress", **{"Retry-After": "1"})
            case 4:
                return web.Response(status=502, text="<html>Bad gateway</html>")
            case 5:
                return refusal(429, "too_many_requests", **{"Retry-After": "1"})
        return await pass_on(request)

    async with bad_line(shop.url, break_down) as url:
        till = loaded(program("till.py"), tmp_path, monkeypatch, url=url, key=shop.key)
        sale = {"amount": 18_000, "external_ref": "POS-7-1"}
        answer = await asyncio.to_thread(till.ask, "POST", "/sales", sale, key="sale-POS-7-1")
    assert set(heard) == {"sale-POS-7-1"}
    assert len(heard) == 6
    sales = read(await shop.owner.get("/sales"))["items"]
    assert [sale["id"] for sale in sales] == [answer["sale"]["id"]]


async def test_the_function_to_copy_gives_up_in_the_end_and_never_repeats_a_refusal(
    shop: ShopWithTill, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    heard: list[str] = []

    async def be_away(request: web.BaseRequest, pass_on: Handler) -> web.Response:
        heard.append(request.path)
        if request.path.endswith("/sales"):
            return refusal(503, "unavailable", **{"Retry-After": "1"})
        return await pass_on(request)

    async with bad_line(shop.url, be_away) as url:
        till = loaded(program("till.py"), tmp_path, monkeypatch, url=url, key=shop.key)
        with pytest.raises(TimeoutError):
            await asyncio.to_thread(till.ask, "POST", "/sales", {"amount": 1}, key="a", give_up_after=2)
        assert len(heard) == 2
        with pytest.raises(till.Refused, match="404 not_found: Tidak ditemukan"):
            await asyncio.to_thread(till.ask, "GET", "/vouchers/TIDAKADA")
        assert len(heard) == 3
        with pytest.raises(ValueError, match="needs the key"):
            till.ask("POST", "/sales", {"amount": 1})


def loaded(source: str, folder: Path, monkeypatch: pytest.MonkeyPatch, *, url: str, key: str) -> Any:
    monkeypatch.setenv("LANGGANAN_URL", url)
    monkeypatch.setenv("LANGGANAN_KEY", key)
    module = ModuleType("till")
    exec(compile(source, str(folder / "till.py"), "exec"), module.__dict__)
    return module


def refusal(status: int, code: str, **headers: str) -> web.Response:
    return web.json_response({"code": code}, status=status, headers=headers)


@pytest.mark.parametrize("page", PAGES)
def test_every_page_it_points_to_is_there(page: str):
    for target, part in re.findall(r"\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)", (GUIDE / page).read_text()):
        there = GUIDE / (target or page)
        assert there.exists(), target
        headings = re.findall(r"^#+ (.+)$", there.read_text(), re.MULTILINE)
        assert not part or part in {re.sub(r"[^\w ]", "", h).lower().replace(" ", "-") for h in headings}, (
            part
        )


def test_every_example_is_a_command_or_a_program():
    for page in PAGES:
        assert {example.language for example in examples(page)} <= {"sh", "python"}, page


def test_every_refusal_that_a_till_can_meet_is_explained():
    importlib.import_module("langganan.asgi")
    explained = set(re.findall(r"^\| \d{3} \| `(\w+)`", (GUIDE / "errors.md").read_text(), re.MULTILINE))
    by_code = {error.code: error for error in _every(AppError)}
    needed = {
        code
        for code, error in by_code.items()
        if error.__module__.split(".")[1] in WHAT_A_TILL_CALLS and code not in NOT_AT_A_TILL
    }
    assert explained - by_code.keys() == set()
    assert needed - explained == set()


def _every(kind: type[AppError]) -> Iterator[type[AppError]]:
    yield kind
    for narrower in kind.__subclasses__():
        yield from _every(narrower)
