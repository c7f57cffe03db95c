"""Makes docs/screenshot.png from a fresh demo shop: `python scripts/screenshots.py`."""

import asyncio
import base64
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
from playwright.async_api import Browser, Page, async_playwright

from langganan.dev.ports import free_port

ROOT = Path(__file__).resolve().parents[1]
PICTURE = ROOT / "docs" / "screenshot.png"
PHONE: dict[str, Any] = {
    "viewport": {"width": 390, "height": 844},
    "device_scale_factor": 2,
    "is_mobile": True,
    "has_touch": True,
    "locale": "id-ID",
    "timezone_id": "Asia/Jakarta",
    "color_scheme": "light",
}
_BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_MORNING = (28_000, 45_000, 18_000, 62_000, 36_000, 22_000, 54_000, 40_000)
_SHEET = """
<style>
  body { margin: 0; padding: 40px 48px; display: flex; gap: 40px; justify-content: center; background: #efe2cd }
  img { width: 320px; border: 9px solid #2b211b; border-radius: 40px; box-shadow: 0 18px 40px #2b211b40 }
  img:nth-child(2) { margin-top: 28px }
</style>
"""


@dataclass(frozen=True)
class Demo:
    url: str
    login: str
    password: str
    card: str


def main() -> None:
    found = next((path for name in _BROWSERS if (path := shutil.which(name))), None)
    if found is None:
        sys.exit("No Chromium here: install the package `chromium`.")
    with tempfile.TemporaryDirectory() as data, running_demo(data) as demo:
        asyncio.run(photograph(demo, found))
    print(f"{PICTURE.relative_to(ROOT)}: {PICTURE.stat().st_size // 1000} kB")


@contextmanager
def running_demo(data: str) -> Iterator[Demo]:
    process = subprocess.Popen(
        [sys.executable, "-m", "langganan.cli", "dev", "--with-parent"],
        env={**os.environ, "PORT": str(free_port()), "DATA": data},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield _read_announcement(process)
    finally:
        process.terminate()
        process.wait(30)


def _read_announcement(process: subprocess.Popen[str]) -> Demo:
    said = ""
    assert process.stdout
    for line in process.stdout:
        said += line
        if "Stop" in line:
            wanted = r"Open\s+(\S+)\s+Sign in\s+(\S+)\s+password: (\S+)\s+A card\s+(\S+)"
            if seen := re.search(wanted, said):
                return Demo(*seen.groups())
    sys.exit(f"The demo did not start:\n{said}")


async def photograph(demo: Demo, chromium: str) -> None:
    customer_id = await _have_a_good_morning(demo)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        phone = await browser.new_context(base_url=demo.url, **PHONE)
        page = await phone.new_page()
        await page.goto(demo.card, wait_until="networkidle")
        card = await page.screenshot()
        await _sign_in(page, demo)
        home = await page.screenshot()
        counter = await _sell(page, customer_id)
        await _put_together(browser, [home, counter, card])
        await browser.close()


async def _have_a_good_morning(demo: Demo) -> str:
    """Some sales of today; answers a customer whose next stamp is the last but one."""
    async with httpx.AsyncClient(base_url=f"{demo.url}/api/v1") as owner:
        session = await owner.post("/auth/login", json={"login": demo.login, "password": demo.password})
        owner.headers["Authorization"] = f"Bearer {session.json()['access_token']}"
        regulars = (await owner.get("/customers", params={"segment": "active", "limit": 100})).json()["items"]
        for amount, regular in zip(_MORNING, regulars, strict=False):
            sale = {"customer": {"id": regular["id"]}, "amount": amount}
            (await owner.post("/sales", json=sale)).raise_for_status()
        for regular in regulars[len(_MORNING) :]:
            cards = (await owner.get(f"/customers/{regular['id']}/balances")).json()["items"]
            if any(card["unit"] == "stamp" and card["target"] - card["balance"] == 2 for card in cards):
                return str(regular["id"])
    sys.exit("No customer of the demo has a card that is nearly full.")


async def _sign_in(page: Page, demo: Demo) -> None:
    await page.goto("/masuk")
    await page.get_by_label("Nomor HP atau e-mail").fill(demo.login)
    await page.get_by_label("Kata sandi").fill(demo.password)
    await page.get_by_role("button", name="Masuk", exact=True).click()
    await page.get_by_role("heading", name="Sapa hari ini").wait_for()
    await page.wait_for_load_state("networkidle")


async def _sell(page: Page, customer_id: str) -> bytes:
    await page.goto(f"/kasir?untuk={customer_id}")
    await page.get_by_label("Jumlah belanja").fill("45000")
    await page.get_by_role("button", name="Catat belanja").click()
    await page.get_by_role("button", name="Pelanggan berikutnya").wait_for()
    await page.evaluate("Promise.all(document.getAnimations().map(animation => animation.finished))")
    return await page.screenshot()


async def _put_together(browser: Browser, screens: list[bytes]) -> None:
    page = await browser.new_page(viewport={"width": 1200, "height": 820}, device_scale_factor=1.25)
    pictures = (
        f"<img src='data:image/png;base64,{base64.b64encode(screen).decode()}'>" for screen in screens
    )
    await page.set_content(_SHEET + "".join(pictures), wait_until="load")
    await page.screenshot(path=PICTURE, full_page=True)


if __name__ == "__main__":
    main()
