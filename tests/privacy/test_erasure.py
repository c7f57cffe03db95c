from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from langganan.tables import metadata
from tests.books import Books
from tests.factories import ShopUnderTest, read, with_key

NAME, NUMBER, EMAIL, NOTE = "Wulandari", "0812-3456-7890", "wulan@contoh.com", "alergi kacang"


async def test_nothing_is_left_of_who_it_was_and_the_books_stay(
    shop: ShopUnderTest, owner_engine: AsyncEngine
):
    books = Books(owner_engine, shop.id)
    await shop.stamp_card(rewards=[{"at": 2, "title": "Gratis 1 kopi"}])
    till = await shop.pos()
    sale = {"amount": 45_000, "customer": {"phone": NUMBER, "name": NAME}}
    key = with_key()
    sold = read(await till.post("/sales", json=sale, headers=key), 201)
    person = sold["customer"]["id"]
    details = {
        "email": EMAIL,
        "birthday": "1990-05-17",
        "notes": NOTE,
        "labels": [(await shop.label())["id"]],
    }
    read(await shop.owner.patch(f"/customers/{person}", json=details))
    consent = {"purpose": "care", "channel": "whatsapp", "granted": True, "wording": f"{NAME} setuju"}
    read(await shop.owner.put(f"/customers/{person}/consents", json={"consents": [consent]}))
    stamp = await shop.stamp(person, note=f"titip {NAME}")
    read(await shop.owner.post(f"/stamps/{stamp['stamp_id']}/void", json={"reason": f"{NAME} batal"}))
    second = await shop.sell(person)
    await shop.void(second["sale"]["id"], reason=f"salah, itu {NAME}")
    before = await books.balances()

    read(await shop.owner.delete(f"/customers/{person}"), 204)

    token = sold["customer"]["card_url"].rpartition("/")[2]
    left = await _rows_with(owner_engine, shop.id, [NAME, "81234567890", EMAIL, NOTE, "1990-05-17"])
    assert left == []
    assert await books.balances() == before
    await books.must_agree()
    read(await shop.owner.get(f"/customers/{person}"), 404)
    read(await shop.owner.get(f"/customers/{person}/timeline"), 404)
    assert read(await shop.owner.get("/customers", params={"q": NAME}))["items"] == []
    assert read(await shop.owner.get(f"/sales/{sold['sale']['id']}"))["customer"]["name"] == ""
    await shop.sell({"card": token}, status=422)
    again = read(await till.post("/sales", json=sale, headers=key), 201)
    assert again["sale"]["id"] == sold["sale"]["id"]


async def test_the_number_is_free_for_somebody_new(shop: ShopUnderTest):
    old = await shop.customer(phone=NUMBER)
    read(await shop.owner.delete(f"/customers/{old['id']}"), 204)
    new = await shop.sell({"phone": NUMBER, "name": "Orang baru"})
    assert new["customer"]["new"] is True
    assert new["customer"]["id"] != old["id"]


async def test_a_cashier_cannot_erase(shop: ShopUnderTest):
    person = await shop.customer()
    read(await (await shop.hire("cashier")).delete(f"/customers/{person['id']}"), 403)
    read(await (await shop.hire("manager")).delete(f"/customers/{person['id']}"), 204)
    read(await shop.owner.delete(f"/customers/{person['id']}"), 404)


async def test_no_key_can_erase_whatever_it_may(shop: ShopUnderTest):
    person = await shop.customer()
    assert read(await (await shop.pos()).delete(f"/customers/{person['id']}"), 403)["code"] == "forbidden"
    read(await shop.owner.get(f"/customers/{person['id']}"))


async def _rows_with(engine: AsyncEngine, shop_id: str, words: list[str]) -> list[str]:
    found = []
    async with engine.connect() as connection:
        for table in metadata.sorted_tables:
            bytes_as_text = [
                f"encode({column.name}, 'escape')"
                for column in table.columns
                if "BYTE" in str(column.type).upper()
                or "BINARY" in str(column.type).upper()
                or "BLOB" in str(column.type).upper()
            ]
            whole = " || ' ' || ".join(["t::text", *(f"coalesce({part}, '')" for part in bytes_as_text)])
            query = text(f"SELECT {whole} AS row FROM {table.name} t WHERE shop_id = :shop_id")
            for row in await connection.execute(query, {"shop_id": shop_id}):
                found += [f"{table.name}: {word}" for word in words if word in row.row]
    return found
