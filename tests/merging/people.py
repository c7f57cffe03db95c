from typing import Any

from tests.factories import ShopUnderTest, read

OLD, NEW = "0812-3456-7890", "0813-1111-2222"


async def merge(shop: ShopUnderTest, gone: str, kept: str, status: int = 200) -> Any:
    return read(await shop.owner.post(f"/customers/{gone}/merge", json={"into": kept}), status)


async def card_of(shop: ShopUnderTest, customer_id: str) -> str:
    url: str = read(await shop.owner.get(f"/customers/{customer_id}"))["card_url"]
    return url.rpartition("/")[2]


async def two_records(shop: ShopUnderTest) -> tuple[str, str]:
    gone = await shop.customer(name="Bu Sari", phone=OLD, notes="suka lemon", birthday="1990-05-17")
    kept = await shop.customer(name="Ibu Sari", phone=NEW, notes="alergi kacang")
    return gone["id"], kept["id"]
