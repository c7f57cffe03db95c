import asyncio
from uuid import UUID, uuid4

from sqlalchemy import select

from langganan.activity.models import Event
from langganan.db.engine import Sessions
from langganan.db.unit_of_work import unit_of_work
from tests.catalog.shelf import add, categories, change, names
from tests.factories import ShopUnderTest, read


async def test_a_product_is_added_changed_and_archived(shop: ShopUnderTest):
    coffee = await add(shop, " Kopi susu ", sku="KSG", category="Minuman", price=18_000)
    assert (coffee["name"], coffee["sku"], coffee["price"], coffee["archived"]) == (
        "Kopi susu",
        "KSG",
        18_000,
        False,
    )
    changed = await change(shop, coffee, price=20_000, category=None)
    assert changed == coffee | {"price": 20_000, "category": None}

    assert (await change(shop, coffee, archived=True))["archived"] is True
    assert await names(shop) == []
    assert await names(shop, archived=True) == ["Kopi susu"]
    assert (await change(shop, coffee, archived=False))["archived"] is False
    assert await names(shop) == ["Kopi susu"]


async def test_a_product_sent_again_by_the_phone_is_one_product(shop: ShopUnderTest):
    product_id = str(uuid4())
    first = await add(shop, "Kopi susu", id=product_id, price=18_000)
    await change(shop, first, price=20_000)
    again = await add(shop, "Kopi susu", status=200, id=product_id, price=18_000)
    assert (again["id"], again["price"]) == (product_id, 20_000)
    other = await add(shop, "Es teh", status=409, id=product_id)
    assert other["code"] == "id_conflict"
    assert await names(shop) == ["Kopi susu"]


async def test_sent_many_times_at_once_it_is_one_product_still(shop: ShopUnderTest):
    body = {"id": str(uuid4()), "name": "Kopi susu", "sku": "KSG"}
    answers = await asyncio.gather(*(shop.owner.post("/products", json=body) for _ in range(8)))
    assert sorted(answer.status_code for answer in answers) == [200] * 7 + [201]
    assert await names(shop) == ["Kopi susu"]


async def test_a_code_belongs_to_one_living_product(shop: ShopUnderTest):
    coffee = await add(shop, "Kopi susu", sku="KSG")
    tea = await add(shop, "Es teh", sku="ET")
    refused = await add(shop, "Kopi gula aren", status=409, sku="ksg")
    assert (refused["code"], refused["product_id"]) == ("sku_taken", coffee["id"])
    assert "Kopi susu" in refused["detail"]
    assert (await change(shop, tea, status=409, sku="KSG"))["product_id"] == coffee["id"]
    assert (await change(shop, coffee, sku="ksg"))["sku"] == "ksg"

    await change(shop, coffee, archived=True)
    await change(shop, tea, sku="KSG")
    assert (await change(shop, coffee, status=409, archived=False))["code"] == "sku_taken"


async def test_of_many_who_claim_a_code_at_once_one_gets_it(shop: ShopUnderTest):
    bodies = [{"name": f"Kopi {number}", "sku": "KSG"} for number in range(8)]
    answers = await asyncio.gather(*(shop.owner.post("/products", json=body) for body in bodies))
    assert sorted(answer.status_code for answer in answers) == [201] + [409] * 7


async def test_a_category_is_spelt_one_way(shop: ShopUnderTest):
    await add(shop, "Kopi susu", category="Minuman")
    tea = await add(shop, "Es teh", category=" minuman")
    await add(shop, "Bolu", category="Kue")
    await add(shop, "Lilin")
    assert tea["category"] == "Minuman"
    assert await categories(shop) == {"Kue": 1, "Minuman": 2}
    assert await names(shop, category="Minuman") == ["Es teh", "Kopi susu"]
    await change(shop, tea, archived=True)
    assert await categories(shop) == {"Kue": 1, "Minuman": 1}


async def test_the_last_product_of_a_category_may_respell_it(shop: ShopUnderTest):
    coffee = await add(shop, "Kopi susu", category="minuman")
    assert (await change(shop, coffee, category="Minuman"))["category"] == "Minuman"


async def test_products_are_found_by_how_their_words_and_codes_begin(shop: ShopUnderTest):
    for name in ("Kopi susu gula aren", "Kopi hitam", "Café latte (dingin)", "Bolu Ma'ruf"):
        await add(shop, name)
    await add(shop, "Sabun", sku="899-1")
    assert await names(shop, q="kop") == ["Kopi hitam", "Kopi susu gula aren"]
    assert await names(shop, q="AREN kopi") == ["Kopi susu gula aren"]
    assert await names(shop, q="cafe") == ["Café latte (dingin)"]
    assert await names(shop, q="dingin") == ["Café latte (dingin)"]
    assert await names(shop, q="maruf") == ["Bolu Ma'ruf"]
    assert await names(shop, q="899") == ["Sabun"]
    for nothing in ("opi", "%", "_", "(", "kopi teh"):
        assert await names(shop, q=nothing) == [], nothing


async def test_the_list_turns_pages_by_name_while_products_are_added(shop: ShopUnderTest):
    for name in ("Es teh", "Ayam", "Kopi", "Dadar", "Bolu", "Bolu"):
        await add(shop, name)
    seen, cursor = [], None
    while True:
        asked = {"limit": 2} | ({"cursor": cursor} if cursor else {})
        page = read(await shop.owner.get("/products", params=asked))
        seen += [item["name"] for item in page["items"]]
        if cursor is None:
            await add(shop, "Aan")
        if (cursor := page["next_cursor"]) is None:
            break
    assert seen == ["Ayam", "Bolu", "Bolu", "Dadar", "Es teh", "Kopi"]
    for cursor in ("x", "WzEsMl0", "WyJhXHUwMDAwIiwiMDE5NWMwZGUtN2ExMS03MDAwLTgwMDAtMDAwMDAwMDAwMDAxIl0"):
        asked = {"cursor": cursor}
        assert read(await shop.owner.get("/products", params=asked), 422)["errors"][0]["field"] == "cursor"


async def test_a_cashier_sees_products_and_changes_none(shop: ShopUnderTest):
    coffee = await add(shop, "Kopi susu")
    cashier = await shop.hire("cashier")
    assert read(await cashier.get("/products"))["items"] == [coffee]
    read(await cashier.post("/products", json={"name": "Es teh"}), 403)
    read(await cashier.patch(f"/products/{coffee['id']}", json={"price": 1}), 403)
    read(await cashier.post("/products/import", json={"text": "Es teh"}), 403)
    till = await shop.pos("programs:read")
    assert read(await till.get("/products"))["items"] == [coffee]
    read(await (await shop.pos("sales:write")).get("/products"), 403)


async def test_what_no_shop_would_write_is_refused(shop: ShopUnderTest):
    for wrong in ({"name": " "}, {"price": -1}, {"sku": "kopi☕"}, {"sku": " a"}, {"category": ""}):
        problem = await add(shop, **({"name": "Kopi", "status": 422} | wrong))  # type: ignore[arg-type]
        assert [error["field"] for error in problem["errors"]] == [*wrong]
    await change(shop, {"id": str(uuid4())}, status=404, price=1)


async def test_a_name_of_the_widest_letters_is_taken(shop: ShopUnderTest):
    wide = "\ufdfa" * 120
    await add(shop, wide)
    assert await names(shop) == [wide]


async def test_the_log_says_what_happened_to_a_product(shop: ShopUnderTest, sessions: Sessions):
    coffee = await add(shop, "Kopi susu")
    await change(shop, coffee, price=20_000)
    async with unit_of_work(sessions, UUID(shop.id)) as session:
        found = await session.execute(
            select(Event.type, Event.data)
            .where(Event.shop_id == UUID(shop.id), Event.type.startswith("product."))
            .order_by(Event.id)
        )
        assert [tuple(row) for row in found] == [
            ("product.created", {"product_id": coffee["id"], "name": "Kopi susu"}),
            ("product.updated", {"product_id": coffee["id"], "name": "Kopi susu", "fields": ["price"]}),
        ]
