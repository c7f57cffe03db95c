from typing import Any

from tests.books import Books
from tests.factories import ShopUnderTest, read
from tests.loyalty.cards import amounts, titles


async def _product(shop: ShopUnderTest, name: str, **fields: Any) -> dict[str, Any]:
    made: dict[str, Any] = read(await shop.owner.post("/products", json={"name": name} | fields), 201)
    return made


def _line(quantity: float = 1, name: str = "Tanpa nama", **fields: Any) -> dict[str, Any]:
    return {"name": name, "quantity": quantity, "unit_price": 18_000} | fields


async def test_a_piece_is_known_by_id_by_sku_and_by_name(shop: ShopUnderTest):
    coffee = await _product(shop, "Kopi Susu", sku="KSG-1")
    await _product(shop, "Roti bakar", sku="RB-1")
    await shop.stamp_card(earn={"per": "product", "product_ids": [coffee["id"]]})
    person = (await shop.customer())["id"]

    ways = [
        _line(product_id=coffee["id"]),
        _line(sku=" ksg-1 "),
        _line(name="kopi  susu"),
        _line(name="Roti bakar"),
        _line(sku="RB-1"),
        _line(),
    ]
    assert [amounts(await shop.sell(person, items=[way])) for way in ways] == [[1], [1], [1], [], [], []]


async def test_each_whole_piece_counts_on_every_line(shop: ShopUnderTest, books: Books):
    coffee = await _product(shop, "Kopi susu")
    await shop.stamp_card(earn={"per": "product", "product_ids": [coffee["id"]]})
    person = (await shop.customer())["id"]
    sold = await shop.sell(
        person, items=[_line(3, "Kopi susu"), _line(2.9, "Kopi susu"), _line(0.5, "Kopi susu")]
    )
    assert (amounts(sold), titles(sold)) == ([5], ["Gratis 1 kopi"])
    await books.must_agree()


async def test_everything_of_a_category_counts_however_it_is_written(shop: ShopUnderTest):
    await _product(shop, "Kopi susu", category="Minuman Dingin")
    await _product(shop, "Es teh", category="minuman  dingin")
    await _product(shop, "Roti bakar", category="Makanan")
    await _product(shop, "Gelas")
    await shop.points(earn={"per": "product", "categories": [" MINUMAN DINGIN "], "points": 5})
    person = (await shop.customer())["id"]
    basket = [_line(2, "Kopi susu"), _line(1, "Es teh"), _line(4, "Roti bakar"), _line(8, "Gelas")]
    assert amounts(await shop.sell(person, items=basket)) == [15]


async def test_a_product_that_is_in_the_category_too_counts_once(shop: ShopUnderTest):
    coffee = await _product(shop, "Kopi susu", category="Minuman")
    rule = {"per": "product", "product_ids": [coffee["id"]], "categories": ["Minuman"]}
    await shop.stamp_card(earn=rule)
    person = (await shop.customer())["id"]
    assert amounts(await shop.sell(person, items=[_line(2, "Kopi susu")])) == [2]


async def test_a_product_that_moves_or_goes_counts_from_then_on(shop: ShopUnderTest):
    tea = await _product(shop, "Es teh")
    await shop.stamp_card(earn={"per": "product", "categories": ["Minuman"]})
    person, path = (await shop.customer())["id"], f"/products/{tea['id']}"
    earned = []
    for change in ({}, {"category": "Minuman"}, {"archived": True}, {"archived": False}):
        read(await shop.owner.patch(path, json=change))
        earned.append(amounts(await shop.sell(person, items=[_line(1, "Es teh")])))
    assert earned == [[], [1], [], [1]]


async def test_a_minimum_is_of_the_whole_sale(shop: ShopUnderTest):
    coffee = await _product(shop, "Kopi susu")
    await shop.stamp_card(earn={"per": "product", "product_ids": [coffee["id"]], "minimum": 40_000})
    person = (await shop.customer())["id"]
    basket = [_line(1, "Kopi susu"), _line(1, "Nasi goreng")]
    assert amounts(await shop.sell(person, amount=39_999, items=basket)) == []
    assert amounts(await shop.sell(person, amount=40_000, items=basket)) == [1]


async def test_products_of_another_shop_mean_nothing_here(shop: ShopUnderTest):
    other = await ShopUnderTest.opened(shop.app)
    theirs = await _product(other, "Kopi susu")
    ours = await _product(shop, "Roti bakar")
    await shop.stamp_card(earn={"per": "product", "product_ids": [ours["id"]]})
    person = (await shop.customer())["id"]
    lines = [_line(product_id=theirs["id"]), _line(name="Kopi susu")]
    assert amounts(await shop.sell(person, items=lines)) == []
    asked = {"kind": "points", "name": "Poin", "rewards": []}
    counts_theirs = {"earn": {"per": "product", "product_ids": [theirs["id"]]}}
    refused = read(await shop.owner.post("/programs", json=asked | counts_theirs), 422)
    assert refused["errors"][0]["code"] == "unknown_product"
