import httpx
import pytest

from tests.customer_imports.bringing import Bringing
from tests.factories import ShopUnderTest, read


@pytest.mark.parametrize(("format", "language"), [("csv", "id"), ("csv", "en"), ("xlsx", "id")])
async def test_what_went_out_comes_back_and_changes_nothing(
    format: str, language: str, shop: ShopUnderTest, bring: Bringing
):
    label = await shop.label("Langganan Bolu")
    await shop.stamp_card(name="Kopi")
    person = await shop.customer(
        name="=Bu Sari", phone="0812-3456-7890", email="sari@contoh.com", birthday="1990-05-17",
        notes="-tanpa gula", labels=[label["id"]],
    )  # fmt: skip
    await shop.stamp(person["id"])
    await shop.customer(name="Ma'ruf", phone="+65 8123 4567")
    told = await bring.preview(await bring.draft(await _exported(shop, format, language)))
    assert {name: told[name] for name in ("rows", "added", "updated", "unchanged", "refused")} == {
        "rows": 2,
        "added": 0,
        "updated": 0,
        "unchanged": 2,
        "refused": 0,
    }


async def test_another_shop_gets_the_same_people(shop: ShopUnderTest, bring: Bringing):
    there = await ShopUnderTest.opened(shop.app)
    label = await there.label("Langganan Bolu")
    await there.customer(
        name="=Bu Sari",
        phone="0812-3456-7890",
        birthday="1990-05-17",
        notes="-tanpa gula",
        labels=[label["id"]],
    )
    work = await bring.all(await _exported(there, "csv", "id"))
    assert (work["added"], work["refused"]) == (1, 0)
    [row] = read(await shop.owner.get("/customers"))["items"]
    person = read(await shop.owner.get(f"/customers/{row['id']}"))
    assert (person["name"], person["phone"], person["birthday"], person["notes"]) == (
        "=Bu Sari",
        "+6281234567890",
        "1990-05-17",
        "-tanpa gula",
    )
    assert [label["name"] for label in person["labels"]] == ["Langganan Bolu"]


async def _exported(shop: ShopUnderTest, format: str, language: str) -> bytes:
    answer: httpx.Response = await shop.owner.get(
        "/exports/customers", params={"format": format}, headers={"Accept-Language": language}
    )
    return answer.content
