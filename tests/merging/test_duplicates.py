from typing import Any

from langganan.merging.duplicates import _is_a_slip
from tests.factories import ShopUnderTest, new_phone, read


async def suggested(shop: ShopUnderTest) -> list[tuple[set[str], str]]:
    found = read(await shop.owner.get("/customers/duplicates"))["items"]
    return [({person["id"] for person in pair["customers"]}, pair["why"]) for pair in found]


async def add(shop: ShopUnderTest, name: str, **fields: Any) -> str:
    body = {"name": name} | fields
    return str(read(await shop.owner.post("/customers", json=body), 201)["id"])


async def test_who_may_be_one_person_is_suggested_with_the_reason(shop: ShopUnderTest):
    slip = {await add(shop, "Dewi", phone="0812-3456-7890"), await add(shop, "dewi", phone="0812-3456-7809")}
    born = {
        await add(shop, "Siti Aminah", phone=new_phone(), birthday="1990-05-17"),
        await add(shop, "Siti Aminnah", phone=new_phone(), birthday="1990-05-17"),
    }
    name = {await add(shop, "Pak Joko", phone=new_phone()), await add(shop, "pak joko")}
    await add(shop, "Budi", phone="0812-1111-2222")
    await add(shop, "Budi", phone="0813-3333-4444")
    assert await suggested(shop) == [
        (slip, "similar_number"),
        (born, "same_birthday"),
        (name, "same_name"),
    ]


async def test_two_who_were_told_apart_are_not_suggested_again(shop: ShopUnderTest):
    one, other = await add(shop, "Pak Joko", phone=new_phone()), await add(shop, "Pak Joko")
    read(await shop.owner.post("/customers/duplicates/dismiss", json={"one_id": one, "other_id": other}), 204)
    assert await suggested(shop) == []


async def test_who_was_merged_is_not_suggested_any_more(shop: ShopUnderTest):
    one, other = await add(shop, "Pak Joko", phone=new_phone()), await add(shop, "Pak Joko")
    read(await shop.owner.post(f"/customers/{other}/merge", json={"into": one}))
    assert await suggested(shop) == []


def test_a_slip_is_one_digit_or_two_in_the_wrong_order():
    assert _is_a_slip("+6281234567890", "+6281234567891")
    assert _is_a_slip("+6281234567890", "+6281234567809")
    assert _is_a_slip("+6281234567890", "+628123456789")
    assert _is_a_slip("+6281234567890", "+62812345678900")
    assert not _is_a_slip("+6281234567890", "+6281234567890")
    assert not _is_a_slip("+6281234567890", "+6281234567981")
    assert not _is_a_slip("+6281234567890", "+62812345678")
