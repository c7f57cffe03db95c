"""The people of the browser tests, and what they do again and again."""

from dataclasses import dataclass
from typing import Any

import httpx
from playwright.async_api import Page, expect

from tests.factories import (
    PASSWORD,
    CustomerFactory,
    RegisterFactory,
    StampCardFactory,
    body_of,
    new_address,
    new_phone,
    read,
)

NEVER_QUIET = {"quiet_from": "00:00", "quiet_until": "00:00"}


@dataclass
class LiveShop:
    """What is there before a test begins is made through the API."""

    owner: httpx.AsyncClient
    phone: str
    slug: str

    @classmethod
    async def opened(cls, owner: httpx.AsyncClient, **fields: Any) -> "LiveShop":
        owner.headers["X-Forwarded-For"] = new_address()[0]
        asked = body_of(RegisterFactory, **fields)
        session = read(await owner.post("/auth/register", json=asked), 201)
        owner.headers["Authorization"] = f"Bearer {session['access_token']}"
        read(await owner.patch("/shop", json=NEVER_QUIET))
        return cls(owner, asked["phone"], session["shop"]["slug"])

    async def stamp_card(self) -> dict[str, Any]:
        program: dict[str, Any] = read(
            await self.owner.post("/programs", json=body_of(StampCardFactory)), 201
        )
        return program

    async def customer(self, **fields: Any) -> dict[str, Any]:
        asked = body_of(CustomerFactory, **fields)
        customer: dict[str, Any] = read(await self.owner.post("/customers", json=asked), 201)
        return customer

    async def reader(self, medium: str, **fields: Any) -> dict[str, Any]:
        """A customer who likes to hear from the shop."""
        agreed = {"purpose": "care", "channel": medium, "granted": True, "wording": "Boleh."}
        return await self.customer(consents=[agreed], **fields)

    async def stamps(self, customer_id: str, count: int) -> dict[str, Any]:
        given: dict[str, Any] = read(
            await self.owner.post("/stamps", json={"customer_id": customer_id, "count": count}), 201
        )
        return given

    async def hire(self, role: str = "cashier", name: str = "Dewi") -> str:
        """The number with which they sign in."""
        phone = new_phone()
        asked = {"name": name, "phone": phone, "role": role}
        invited = read(await self.owner.post("/staff/invitations", json=asked), 201)
        token = invited["url"].rpartition("/")[2]
        accepted = await self.owner.post(f"/invitations/{token}/accept", json={"password": PASSWORD})
        read(accepted, 201)
        return phone

    async def sell(self, customer_id: str, amount: int, **fields: Any) -> dict[str, Any]:
        sale = {"customer": {"id": customer_id}, "amount": amount} | fields
        sold: dict[str, Any] = read(await self.owner.post("/sales", json=sale), 201)
        return sold

    async def sales(self, customer_id: str) -> list[int]:
        page = read(await self.owner.get("/sales", params={"customer_id": customer_id}))
        return [sale["amount"] for sale in page["items"]]

    async def balance(self, customer_id: str) -> int:
        [card] = read(await self.owner.get(f"/customers/{customer_id}/balances"))["items"]
        return int(card["balance"])


async def sign_in(page: Page, phone: str, at: str = "") -> None:
    await page.goto(f"{at}/masuk")
    await page.get_by_label("Nomor HP atau e-mail").fill(phone)
    await page.get_by_label("Kata sandi").fill(PASSWORD)
    await page.get_by_role("button", name="Masuk", exact=True).click()
    await expect(page.get_by_role("heading", name="Hari ini", exact=True)).to_be_visible()


async def open_tab(page: Page, name: str) -> None:
    await page.get_by_role("navigation", name="Menu utama").get_by_role("link", name=name).click()


async def find_at_the_counter(page: Page, customer: str, search: str = "") -> None:
    await open_tab(page, "Kasir")
    await page.get_by_role("searchbox").fill(search or customer)
    await page.get_by_role("button", name=customer).click()
    await expect(page.get_by_label("Jumlah belanja")).to_be_visible()


async def width(page: Page) -> int:
    """Of all that is on the screen, what lies beyond its edge too."""
    return int(await page.evaluate("document.documentElement.scrollWidth"))
