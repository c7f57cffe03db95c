from sqlalchemy.ext.asyncio import AsyncEngine

from tests.factories import ShopUnderTest, read, with_key
from tests.privacy.test_erasure import _rows_with


async def test_nothing_is_left_of_either_record_of_somebody_who_was_merged(
    shop: ShopUnderTest, owner_engine: AsyncEngine
):
    till = await shop.pos()
    for number, name in (("0812-3456-7890", "Wulandari"), ("0813-1111-2222", "Bu Wulan")):
        sale = {"amount": 45_000, "customer": {"phone": number, "name": name}}
        read(await till.post("/sales", json=sale, headers=with_key()), 201)
    kept, gone = read(await shop.owner.get("/customers"))["items"]
    cards = [read(await shop.owner.get(f"/customers/{one['id']}"))["card_url"] for one in (kept, gone)]
    read(await shop.owner.post(f"/customers/{gone['id']}/merge", json={"into": kept["id"]}))
    read(await shop.owner.delete(f"/customers/{kept['id']}"), 204)
    traces = ["Wulan", "81234567890", "81311112222", "3456-7890", "1111-2222"]
    assert await _rows_with(owner_engine, shop.id, traces) == []
    for card in cards:
        assert (await shop.owner.get(f"/public/cards/{card.rpartition('/')[2]}")).status_code == 404
