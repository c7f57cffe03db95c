"""Segments of a shop's own, as the screen makes them, and people to be in them."""

from datetime import timedelta
from typing import Any

from langganan.core.clock import now
from tests.factories import ShopUnderTest, read

Rules = dict[str, Any]


async def make(
    shop: ShopUnderTest, rules: Rules, name: str = "Kelompok", status: int = 201
) -> dict[str, Any]:
    asked = {"name": name, "color": "#b07a12", "rules": rules}
    made: dict[str, Any] = read(await shop.owner.post("/segments", json=asked), status)
    return made


async def preview(shop: ShopUnderTest, rules: Rules, status: int = 200) -> dict[str, Any]:
    told: dict[str, Any] = read(await shop.owner.post("/segments/previews", json={"rules": rules}), status)
    return told


async def who(shop: ShopUnderTest, rules: Rules) -> set[str]:
    """Counted, and listed, alike."""
    told = await preview(shop, rules)
    made = await make(shop, rules)
    page = read(await shop.owner.get("/customers", params={"segment": made["id"], "limit": "200"}))
    read(await shop.owner.delete(f"/segments/{made['id']}"), 204)
    names = [row["name"] for row in page["items"]]
    assert told["count"] == len(names)
    assert {example["name"] for example in told["examples"]} <= {*names}
    assert all(example["reason"] for example in told["examples"])
    return {*names}


async def bought(shop: ShopUnderTest, name: str, *days_ago: int, amount: int = 20_000, **fields: Any) -> str:
    person = await shop.customer(name=name, **fields)
    for days in days_ago:
        when = (now() - timedelta(days=days, hours=1)).isoformat()
        await shop.sell(person["id"], amount=amount, occurred_at=when)
    return str(person["id"])
