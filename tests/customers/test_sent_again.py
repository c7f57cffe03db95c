"""A phone makes the id of a customer itself, and sends the customer again when it heard no answer."""

import asyncio
from uuid import uuid4

from tests.factories import ShopUnderTest, read


async def test_a_customer_who_is_sent_again_is_the_same_customer(shop: ShopUnderTest):
    asked = {"id": str(uuid4()), "name": "Bu Sari", "phone": "0812-3456-7890"}
    first = read(await shop.owner.post("/customers", json=asked), 201)
    read(await shop.owner.patch(f"/customers/{asked['id']}", json={"name": "Ibu Sari", "phone": None}))
    again = read(await shop.owner.post("/customers", json=asked))
    assert (again["id"], again["name"]) == (first["id"], "Ibu Sari")


async def test_an_id_that_is_somebody_else_is_a_conflict_and_nobody_is_lost(shop: ShopUnderTest):
    asked = {"id": str(uuid4()), "name": "Bu Sari"}
    read(await shop.owner.post("/customers", json=asked), 201)
    for other in ({"name": "Pak Budi"}, {"phone": "0812-3456-7890"}):
        problem = read(await shop.owner.post("/customers", json=asked | other), 409)
        assert problem["code"] == "id_conflict"
    assert [row["name"] for row in read(await shop.owner.get("/customers"))["items"]] == ["Bu Sari"]


async def test_sent_many_times_at_once_it_is_one_customer(shop: ShopUnderTest):
    asked = {"id": str(uuid4()), "name": "Bu Sari", "phone": "0812-3456-7890"}
    answers = await asyncio.gather(*(shop.owner.post("/customers", json=asked) for _ in range(6)))
    assert sorted(answer.status_code for answer in answers) == [200] * 5 + [201]
    assert len(read(await shop.owner.get("/customers"))["items"]) == 1
