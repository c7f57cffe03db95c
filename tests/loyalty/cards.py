"""What the shop sees and does with a customer's card."""

from typing import Any

from tests.factories import ShopUnderTest, read


async def card_of(shop: ShopUnderTest, customer_id: str) -> dict[str, Any]:
    """The only one the customer has."""
    [card] = read(await shop.owner.get(f"/customers/{customer_id}/balances"))["items"]
    found: dict[str, Any] = card
    return found


async def claim(shop: ShopUnderTest, customer_id: str, reward: Any, status: int = 201) -> dict[str, Any]:
    asked = {"reward_id": reward["id"]}
    claimed: dict[str, Any] = read(
        await shop.owner.post(f"/customers/{customer_id}/vouchers", json=asked), status
    )
    return claimed


async def take_part(
    shop: ShopUnderTest, customer_id: str, program: Any, activity: str, status: int = 201, **fields: Any
) -> dict[str, Any]:
    asked = {"program_id": program["id"], "activity": activity} | fields
    thanked: dict[str, Any] = read(
        await shop.owner.post(f"/customers/{customer_id}/bonuses", json=asked), status
    )
    return thanked


async def happened(shop: ShopUnderTest, customer_id: str, type_: str) -> list[dict[str, Any]]:
    """What the timeline says of it, the oldest first."""
    page = read(await shop.owner.get(f"/customers/{customer_id}/timeline?limit=200"))
    return [item["data"] for item in reversed(page["items"]) if item["type"] == type_]


def amounts(sold: dict[str, Any]) -> list[int]:
    return [earned["amount"] for earned in sold["earned"]]


def titles(answer: dict[str, Any]) -> list[str]:
    return [voucher["title"] for voucher in answer["vouchers"]]
