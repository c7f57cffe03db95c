"""What the owner does with products again and again."""

from typing import Any

from tests.factories import ShopUnderTest, read


async def add(shop: ShopUnderTest, name: str, status: int = 201, **fields: Any) -> Any:
    return read(await shop.owner.post("/products", json={"name": name} | fields), status)


async def change(shop: ShopUnderTest, product: Any, status: int = 200, **fields: Any) -> Any:
    return read(await shop.owner.patch(f"/products/{product['id']}", json=fields), status)


async def names(shop: ShopUnderTest, **asked: Any) -> list[str]:
    return [item["name"] for item in read(await shop.owner.get("/products", params=asked))["items"]]


async def categories(shop: ShopUnderTest) -> dict[str, int]:
    items = read(await shop.owner.get("/products/categories"))["items"]
    return {item["name"]: item["count"] for item in items}


async def paste(shop: ShopUnderTest, text: str, status: int = 200, **fields: Any) -> Any:
    return read(await shop.owner.post("/products/import", json={"text": text} | fields), status)


def counts(imported: Any) -> tuple[int, int, int]:
    return imported["added"], imported["updated"], imported["unchanged"]
