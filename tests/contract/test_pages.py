"""Every list is read to its end, page by page, with nothing skipped and nothing twice."""

from itertools import chain

import httpx
import pytest

from tests.factories import ShopUnderTest, read


async def _pages(who: httpx.AsyncClient, path: str, by: str = "id", limit: int = 2) -> list[list[str]]:
    pages, cursor = [], None
    while True:
        asked = {"limit": limit} | ({"cursor": cursor} if cursor else {})
        page = read(await who.get(path, params=httpx.URL(path).params.merge(asked)))
        pages.append([str(item[by]) for item in page["items"]])
        cursor = page["next_cursor"]
        if cursor is None:
            return pages


@pytest.mark.parametrize(("path", "by"), [("/segments", "key"), ("/templates", "key")])
async def test_what_every_shop_has_comes_in_pages(shop: ShopUnderTest, path: str, by: str):
    whole = [str(item[by]) for item in read(await shop.owner.get(path))["items"]]
    pages = await _pages(shop.owner, path, by)
    assert [*chain(*pages)] == whole
    assert {len(page) for page in pages[:-1]} == {2}


async def test_what_a_shop_makes_comes_in_pages(shop: ShopUnderTest):
    person = (await shop.customer())["id"]
    for number in range(3):
        await shop.stamp_card(name=f"Kartu {number}")
        await shop.label(f"Label {number}")
        await shop.outlet(f"Cabang {number}")
        await shop.pos()
        await shop.hire()
        await shop.stamp(person)
    for path in ("/programs", "/labels", "/outlets", "/api-keys"):
        assert [len(page) for page in await _pages(shop.owner, path)] == [2, 1], path
    assert [len(page) for page in await _pages(shop.owner, "/staff")] == [2, 2]
    balances = await _pages(shop.owner, f"/customers/{person}/balances", "program_id")
    assert [len(page) for page in balances] == [2, 1]


async def test_a_row_added_or_gone_between_two_pages_neither_hides_nor_repeats_another(shop: ShopUnderTest):
    labels = [(await shop.label(name))["id"] for name in ("B", "D", "F", "H")]
    first = read(await shop.owner.get("/labels?limit=2"))
    await shop.label("A")
    read(await shop.owner.delete(f"/labels/{labels[0]}"), 204)
    rest = read(await shop.owner.get("/labels", params={"limit": 2, "cursor": first["next_cursor"]}))
    assert [label["name"] for label in rest["items"]] == ["F", "H"]
    assert rest["next_cursor"] is None


@pytest.mark.parametrize("q", ["sari", "8123", "sary"])
async def test_a_search_goes_on_where_its_page_ended(shop: ShopUnderTest, q: str):
    made = {(await shop.customer(name=f"Sari {n}", phone=f"0812-3456-78{n:02}"))["id"] for n in range(7)}
    await shop.customer(name="Pak Budi")
    pages = await _pages(shop.owner, f"/customers?q={q}", limit=3)
    assert [len(page) for page in pages] == [3, 3, 1]
    assert {*chain(*pages)} == made


async def test_a_search_within_a_label_finds_all_of_it(shop: ShopUnderTest):
    label = (await shop.label())["id"]
    marked = [(await shop.customer(name="Sari Tua", labels=[label]))["id"] for _ in range(3)]
    for _ in range(4):
        await shop.customer(name="Sari Muda")
    pages = await _pages(shop.owner, f"/customers?q=sari&label={label}")
    assert [len(page) for page in pages] == [2, 1]
    assert {*chain(*pages)} == set(marked)
