import asyncio
from uuid import UUID

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from langganan.customers.search import mend_words
from langganan.db.engine import Sessions
from langganan.db.unit_of_work import unit_of_work
from tests.core.test_phone import SPELLINGS
from tests.factories import ShopUnderTest, read


async def _found(shop: ShopUnderTest, **asked: str) -> list[str]:
    return [row["name"] for row in read(await shop.owner.get("/customers", params=asked))["items"]]


async def test_every_spelling_of_a_number_is_one_customer(shop: ShopUnderTest):
    first = await shop.customer(name="Bu Sari", phone="0812-3456-7890")
    for spelling in SPELLINGS:
        taken = await shop.owner.post("/customers", json={"name": "Lain", "phone": spelling})
        assert read(taken, 409)["customer_id"] == first["id"]
        assert await _found(shop, phone=spelling) == ["Bu Sari"]
        assert (await shop.sell({"phone": spelling}))["customer"]["id"] == first["id"]


@pytest.mark.parametrize(
    "name", ["Ma'ruf", "O’Brien", "Sünandar Café", "Bu Sari 🌸", "Ñusantara", "R. A. Kartini"]
)
async def test_any_name_is_kept_as_it_was_written_and_found(shop: ShopUnderTest, name: str):
    person = await shop.customer(name=name)
    assert person["name"] == name
    assert await _found(shop, q=name) == [name]
    assert await _found(shop, q=name.split()[0][:2]) == [name]


@pytest.mark.parametrize("typed", ["sari", "SARI", "sar", "sri dewi", "sarri", "dewi sari", "dwi"])
async def test_a_name_is_found_although_it_is_typed_in_a_hurry(shop: ShopUnderTest, typed: str):
    await shop.customer(name="Bu Sari Dewi")
    await shop.customer(name="Pak Hendrawan")
    assert await _found(shop, q=typed) == ["Bu Sari Dewi"]


@pytest.mark.parametrize("part", ["0812", "812-3456", "3456", "7890", "+62812"])
async def test_part_of_a_number_finds_its_customer(shop: ShopUnderTest, part: str):
    await shop.customer(name="Bu Sari", phone="0812-3456-7890")
    await shop.customer(name="Pak Budi", phone="0857-1111-2222")
    assert await _found(shop, q=part) == ["Bu Sari"]


async def test_what_begins_so_comes_before_what_only_resembles_it(shop: ShopUnderTest):
    await shop.customer(name="Sarah")
    await shop.customer(name="Sari")
    assert (await _found(shop, q="sari"))[0] == "Sari"


async def test_with_two_words_the_right_one_is_found_among_many_who_share_one(shop: ShopUnderTest):
    for name in ("Sari Lestari", "Sari Utami", "Sarah Wulan", "Sari Wulandari", "Budi Wulandari"):
        await shop.customer(name=name)
    assert (await _found(shop, q="Sari Wlandari"))[0] == "Sari Wulandari"
    assert (await _found(shop, q="sri wulndari"))[0] == "Sari Wulandari"
    assert await _found(shop, q="sari xyzqw") == []


async def test_the_words_of_a_name_go_with_who_is_forgotten(
    shop: ShopUnderTest, owner_engine: AsyncEngine, sessions: Sessions
):
    async def kept() -> set[str]:
        async with owner_engine.connect() as connection:
            query = text("SELECT word FROM name_words WHERE shop_id = :shop_id")
            return {*await connection.scalars(query, {"shop_id": shop.id})}

    sari, budi = await shop.customer(name="Sari Wulandari"), await shop.customer(name="Budi Wulandari")
    assert await kept() == {"sari", "budi", "wulandari"}
    read(await shop.owner.delete(f"/customers/{sari['id']}"), 204)
    assert await kept() == {"budi", "wulandari"}
    read(await shop.owner.patch(f"/customers/{budi['id']}", json={"name": "Budi Santoso"}))
    async with unit_of_work(sessions, UUID(shop.id)) as session:
        await mend_words(session, UUID(shop.id))
    assert await kept() == {"budi", "santoso"}


async def test_a_new_name_and_number_are_found_and_the_old_ones_are_not(shop: ShopUnderTest):
    person = await shop.customer(name="Bu Sari", phone="0812-3456-7890")
    changed = {"name": "Ibu Melati", "phone": "0857-1111-2222"}
    read(await shop.owner.patch(f"/customers/{person['id']}", json=changed))
    assert await _found(shop, q="melati") == await _found(shop, phone="085711112222") == ["Ibu Melati"]
    assert await _found(shop, q="sari") == await _found(shop, phone="081234567890") == []


async def test_pages_skip_nobody_while_people_are_added(shop: ShopUnderTest):
    known = {(await shop.customer())["id"] for _ in range(9)}
    seen: list[str] = []
    cursor: str | None = ""
    while cursor is not None:
        page = read(
            await shop.owner.get("/customers", params={"limit": "2"} | ({"cursor": cursor} if cursor else {}))
        )
        seen += [row["id"] for row in page["items"]]
        await shop.customer()
        cursor = page["next_cursor"]
    assert len(seen) == len(set(seen))
    assert known <= set(seen)


async def test_two_who_add_one_number_at_once_hear_of_one_customer(shop: ShopUnderTest):
    cashier = await shop.hire()
    asked = {"name": "Bu Sari", "phone": "0812-3456-7890"}
    answers = await asyncio.gather(
        *(staff.post("/customers", json=asked) for staff in (shop.owner, cashier) for _ in range(5))
    )
    added = [answer.json()["id"] for answer in answers if answer.status_code == 201]
    refused = [answer.json()["customer_id"] for answer in answers if answer.status_code == 409]
    assert len(added) == 1
    assert set(refused) == set(added)
    assert len(refused) == 9


async def test_one_customer_made_offline_and_sent_at_once_by_several_is_one(shop: ShopUnderTest):
    asked = {"id": "0195c0de-7a11-7000-8000-000000000001", "name": "Bu Sari"}
    answers = await asyncio.gather(*(shop.owner.post("/customers", json=asked) for _ in range(8)))
    assert {answer.status_code for answer in answers} <= {200, 201}
    assert len(read(await shop.owner.get("/customers"))["items"]) == 1
