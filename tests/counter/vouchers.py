"""What a device does with a voucher that it holds, and what the customer's screen shows."""

from typing import Any
from uuid import uuid4

import httpx

from tests.factories import ShopUnderTest, client_of, read


async def a_code(shop: ShopUnderTest) -> str:
    """Of a good voucher of somebody new."""
    return str((await shop.voucher((await shop.customer())["id"]))["code"])


async def hold(
    device: httpx.AsyncClient, code: str, status: int = 200, **fields: Any
) -> tuple[str, dict[str, Any]]:
    """The reservation's id and the answer."""
    asked = {"reservation_id": str(uuid4())} | fields
    return asked["reservation_id"], read(await device.post(f"/vouchers/{code}/reserve", json=asked), status)


async def on_screen(shop: ShopUnderTest, customer: dict[str, Any], voucher: dict[str, Any]) -> str:
    """The code that the customer's card shows for 60 seconds."""
    token = customer["card_url"].rpartition("/")[2]
    path = f"/public/cards/{token}/voucher-codes/{voucher['id']}"
    return str(read(await client_of(shop.app).post(path), 201)["code"])
