"""A phone in the hand: real Chromium against a real API process and a real worker."""

import asyncio
import fcntl
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.async_api import Browser, BrowserContext, ConsoleMessage, Page, async_playwright, expect

from langganan.dev import frontend, ports
from langganan.dev.child import die_with_parent
from tests.e2e.people import LiveShop
from tests.servers import Servers

AnotherPhone = Callable[..., Awaitable[BrowserContext]]

PHONE = {
    "viewport": {"width": 390, "height": 844},
    "device_scale_factor": 2,
    "is_mobile": True,
    "has_touch": True,
    "locale": "id-ID",
    "timezone_id": "Asia/Jakarta",
}
_QUIET = (
    "--no-sandbox",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
expect.set_options(timeout=15_000)
_A_PART_OF_A_PAGE = re.compile(r"/(assets|icons|public)/[^/]+$|\.js$")
_AWAY = re.compile(r"net::ERR_(CONNECTION|INTERNET_DISCONNECTED|NETWORK|SOCKET|EMPTY_RESPONSE|ADDRESS)")
_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


@dataclass(frozen=True)
class Live:
    url: str
    port: int


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker(pytest.mark.browser)
            if os.environ.get("BROWSER") == "skip":
                item.add_marker(pytest.mark.skip(reason="BROWSER=skip: not tried in a browser"))


@pytest.fixture(scope="session")
def chromium() -> str:
    with (Path(tempfile.gettempdir()) / "langganan-chromium.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not _find() and os.geteuid() == 0 and shutil.which("apt-get"):
            subprocess.run(["apt-get", "update", "-q"], check=False, capture_output=True)
            subprocess.run(
                ["apt-get", "install", "-q", "-y", "--no-install-recommends", "chromium"],
                env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
                check=False,
                capture_output=True,
            )
    found = _find()
    if not found:
        pytest.fail("no Chromium: install the package `chromium`, or say BROWSER=skip", pytrace=False)
    return found


@pytest.fixture(scope="session")
async def browser(chromium: str) -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=list(_QUIET))
        yield browser
        await browser.close()


@pytest.fixture(scope="session")
async def live(
    servers: Servers, worker_number: int, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Live]:
    """The system as it runs for people, on a database of its own, with the app as it is built now."""
    app = shutil.copytree(frontend.DIST, tmp_path_factory.mktemp("app") / "dist")
    port, name = ports.free_port(), f"langganan_live_{worker_number}"
    await servers.new_database(name)
    environment = {
        **os.environ,
        **servers.environment(name, number=32 + worker_number, port=port),
        "FRONTEND_DIST": str(app),
        "TRUSTED_PROXIES": "1",
    }
    live = Live(f"http://127.0.0.1:{port}", port)
    with _running("api", environment), _running("worker", environment):
        await _until_ready(live)
        yield live


@pytest.fixture
async def another_phone(browser: Browser, live: Live) -> AsyncIterator[AnotherPhone]:
    """Phones that share nothing. What their consoles complain of fails the test."""
    phones: list[BrowserContext] = []
    complaints: list[str] = []

    async def take(**unusual: Any) -> BrowserContext:
        phone = await browser.new_context(**{"base_url": live.url, **PHONE, **unusual})
        phone.on("weberror", lambda error: complaints.append(f"{error.error}"))
        phone.on("console", lambda message: complaints.extend(_complaint(message)))
        phones.append(phone)
        return phone

    yield take
    for phone in phones:
        await phone.close()
    assert not complaints


@pytest.fixture
async def phone(another_phone: AnotherPhone) -> BrowserContext:
    return await another_phone()


@pytest.fixture
async def page(phone: BrowserContext) -> Page:
    return await phone.new_page()


@pytest.fixture
async def shop(live: Live) -> AsyncIterator[LiveShop]:
    async with httpx.AsyncClient(base_url=f"{live.url}/api/v1") as owner:
        yield await LiveShop.opened(owner)


def _complaint(message: ConsoleMessage) -> list[str]:
    """Warnings, errors and what the security policy stopped; not the answers that a test asks for, nor a server or
    a signal that it took away."""
    is_answer = message.text.startswith("Failed to load resource") and (
        _AWAY.search(message.text) is not None or not _A_PART_OF_A_PAGE.search(message.location["url"])
    )
    if message.type not in ("error", "warning") or is_answer:
        return []
    return [f"{message.type}: {message.text} ({message.location['url']})"]


def _find() -> str | None:
    return next((path for name in _NAMES if (path := shutil.which(name))), None)


@contextmanager
def _running(what: str, environment: dict[str, str]) -> Iterator[None]:
    process = subprocess.Popen(
        [sys.executable, "-m", "langganan.cli", what],
        env=environment,
        start_new_session=True,
        preexec_fn=die_with_parent(signal.SIGTERM),
    )
    try:
        yield
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()


async def _until_ready(live: Live) -> None:
    deadline = time.monotonic() + 30
    async with httpx.AsyncClient() as client:
        while time.monotonic() < deadline:
            try:
                if (await client.get(f"{live.url}/health/ready")).status_code == 200:
                    return
            except httpx.TransportError:
                pass
            await asyncio.sleep(0.1)
    pytest.fail("the live server did not get ready")
