import asyncio

from tests.catalog.shelf import add, categories, change, counts, names, paste
from tests.factories import ShopUnderTest, read

MENU = "Kopi susu;18000;Minuman\nEs teh;5.000;Minuman\n\nBolu pandan;Rp40.000;Kue;BP"


async def test_a_pasted_menu_becomes_products(shop: ShopUnderTest):
    assert counts(await paste(shop, MENU)) == (3, 0, 0)
    products = {item["name"]: item for item in read(await shop.owner.get("/products"))["items"]}
    assert {name: item["price"] for name, item in products.items()} == {
        "Bolu pandan": 40_000,
        "Es teh": 5_000,
        "Kopi susu": 18_000,
    }
    assert products["Bolu pandan"]["sku"] == "BP"
    assert await categories(shop) == {"Kue": 1, "Minuman": 2}


async def test_pasted_twice_it_changes_nothing_more(shop: ShopUnderTest):
    await paste(shop, MENU)
    assert counts(await paste(shop, MENU.upper())) == (0, 0, 3)
    assert await names(shop) == ["Bolu pandan", "Es teh", "Kopi susu"]


async def test_pasted_twice_at_once_it_is_there_once(shop: ShopUnderTest):
    answers = await asyncio.gather(paste(shop, MENU), paste(shop, MENU))
    assert sorted(map(counts, answers)) == [(0, 0, 3), (3, 0, 0)]


async def test_a_preview_tells_the_same_and_changes_nothing(shop: ShopUnderTest):
    await add(shop, "Es teh", price=4_000)
    preview = await paste(shop, MENU, dry_run=True)
    assert counts(preview) == (2, 1, 0)
    changed, first = preview["examples"][:2]
    assert (changed["name"], changed["price_before"], changed["price"]) == ("Es teh", 4_000, 5_000)
    assert first == {
        "line": 1,
        "name": "Kopi susu",
        "price": 18_000,
        "price_before": None,
        "category": "Minuman",
        "sku": None,
    }
    assert await names(shop) == ["Es teh"]
    assert read(await shop.owner.get("/products"))["items"][0]["price"] == 4_000
    assert await paste(shop, MENU) == preview


async def test_a_bad_line_is_told_and_stops_no_other(shop: ShopUnderTest):
    text = "Kopi susu;18000\nEs teh;mahal\n;5000\nKOPI SUSU;19000\nBolu;40000"
    imported = await paste(shop, text)
    assert counts(imported) == (2, 0, 0)
    assert [(error["line"], error["detail"]) for error in imported["errors"]] == [
        (2, 'Harga "mahal" belum bisa dibaca. Tulis seperti 18000 atau 18.000.'),
        (3, "Nama produknya kosong."),
        (4, "Produk ini sudah ada di baris 1."),
    ]
    assert await names(shop) == ["Bolu", "Kopi susu"]


async def test_complaints_come_in_the_readers_language(shop: ShopUnderTest):
    answer = await shop.owner.post(
        "/products/import", json={"text": ";5000"}, headers={"Accept-Language": "en"}
    )
    assert read(answer)["errors"] == [{"line": 1, "detail": "The product has no name."}]


async def test_a_known_code_brings_its_product_up_to_date(shop: ShopUnderTest):
    await add(shop, "Kopi susu", sku="KSG", price=18_000, category="Minuman")
    assert counts(await paste(shop, "Kopi susu gula aren;20000;;ksg")) == (0, 1, 0)
    [product] = read(await shop.owner.get("/products"))["items"]
    assert (product["name"], product["price"], product["sku"], product["category"]) == (
        "Kopi susu gula aren",
        20_000,
        "KSG",
        "Minuman",
    )


async def test_a_code_goes_to_the_namesake_that_has_none(shop: ShopUnderTest):
    await add(shop, "Kaos polos")
    text = "nama;kode\nKaos polos;KP-M\nKaos polos;KP-L"
    assert counts(await paste(shop, text)) == (1, 1, 0)
    codes = [item["sku"] for item in read(await shop.owner.get("/products"))["items"]]
    assert sorted(codes) == ["KP-L", "KP-M"]
    assert counts(await paste(shop, text)) == (0, 0, 2)


async def test_what_was_archived_is_not_brought_back(shop: ShopUnderTest):
    old = await add(shop, "Kopi susu", sku="KSG")
    await change(shop, old, archived=True)
    assert counts(await paste(shop, "Kopi susu;18000;;KSG")) == (1, 0, 0)
    assert await names(shop, archived=True) == ["Kopi susu"]


async def test_two_thousand_lines_go_in_at_once_and_no_more(shop: ShopUnderTest):
    lines = [f"Produk {number};{number}000" for number in range(1, 2_001)]
    assert counts(await paste(shop, "\n".join(lines))) == (2_000, 0, 0)
    assert counts(await paste(shop, "\n".join(lines))) == (0, 0, 2_000)
    refused = await paste(shop, "\n".join([*lines, "Satu lagi"]), status=422)
    assert refused["errors"][0]["code"] == "too_many_lines"
