import asyncio
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from tests.books import Books
from tests.factories import ShopUnderTest, read, with_key

TREES: dict[str, Any] = {"name": "Pohon untuk Merapi", "unit": "pohon", "points_per_unit": 100}
PUT_BY: dict[str, Any] = {"name": "Sekolah kampung", "share": {"of": "percent", "basis_points": 250}}
WHY = {"reason": "salah ketik"}


@pytest.fixture
def books(shop: ShopUnderTest, owner_engine: AsyncEngine) -> Books:
    return Books(owner_engine, shop.id)


async def begin(shop: ShopUnderTest, status: int = 201, **terms: Any) -> dict[str, Any]:
    made: dict[str, Any] = read(await shop.owner.post("/causes", json=terms), status)
    return made


async def totals(shop: ShopUnderTest, name: str) -> dict[str, int]:
    causes = read(await shop.owner.get("/causes"))["items"]
    found: dict[str, int] = next(cause["totals"] for cause in causes if cause["name"] == name)
    return found


class Giver:
    """A customer with points on the card, and a cause to give them to."""

    def __init__(self, shop: ShopUnderTest, id: str, program_id: str, cause_id: str) -> None:
        self.shop, self.id, self.program_id, self.cause_id = shop, id, program_id, cause_id

    @classmethod
    async def with_points(cls, shop: ShopUnderTest, points: int, **terms: Any) -> "Giver":
        program, cause = await shop.points(), await begin(shop, **(terms or TREES))
        person = await shop.customer()
        await shop.sell(person["id"], amount=points * 1_000)
        return cls(shop, person["id"], program["id"], cause["id"])

    async def give(self, points: int, status: int = 201, **others: Any) -> Any:
        asked = {"cause_id": self.cause_id, "program_id": self.program_id, "points": points} | others
        return read(await self.shop.owner.post(f"/customers/{self.id}/gifts", json=asked), status)


async def test_points_leave_the_card_and_come_to_the_cause_together(shop: ShopUnderTest, books: Books):
    giver = await Giver.with_points(shop, 450)
    gift = await giver.give(250)
    assert gift["balance"]["balance"] == 200
    assert gift["cause"]["totals"] == {"points": 250, "rupiah": 0, "units": 2, "votes": 0}
    assert gift["cause"]["so_far"] == {"id": "2 pohon terkumpul bersama.", "en": "2 pohon given together."}
    assert gift["cause"]["how"]["id"] == "100 poin menjadi 1 pohon."
    timeline = read(await shop.owner.get(f"/customers/{giver.id}/timeline"))["items"]
    assert "Memberi 250 poin untuk Pohon untuk Merapi" in [item["text"] for item in timeline]
    await books.must_agree()
    await _agrees_with_the_ledger(books)


async def test_nobody_gives_what_is_not_on_the_card(shop: ShopUnderTest, books: Books):
    giver = await Giver.with_points(shop, 99)
    assert (await giver.give(100, status=409))["code"] == "balance_too_low"
    assert await totals(shop, TREES["name"]) == {"points": 0, "rupiah": 0, "units": 0, "votes": 0}
    await books.must_agree()


async def test_a_gift_sent_again_is_given_once(shop: ShopUnderTest, books: Books):
    giver = await Giver.with_points(shop, 300)
    made: dict[str, Any] = {"id": str(uuid4())}
    first = await giver.give(100, **made)
    assert await giver.give(100, status=200, **made) == first
    assert (await giver.give(200, status=409, **made))["code"] == "id_conflict"
    assert (await totals(shop, TREES["name"]))["points"] == 100
    await books.must_agree()


async def test_of_many_gifts_at_once_only_those_the_card_can_bear_are_given(
    shop: ShopUnderTest, books: Books
):
    giver = await Giver.with_points(shop, 250)
    path = f"/customers/{giver.id}/gifts"
    asked = {"cause_id": giver.cause_id, "program_id": giver.program_id, "points": 100}
    answers = await asyncio.gather(
        *(shop.owner.post(path, json=asked, headers=with_key()) for _ in range(12))
    )
    assert sorted(answer.status_code for answer in answers) == [201] * 2 + [409] * 10
    assert (await totals(shop, TREES["name"]))["points"] == 200
    assert [*(await shop.balances(giver.id)).values()] == [50]
    await books.must_agree()
    await _agrees_with_the_ledger(books)


async def test_points_that_were_given_cannot_be_taken_back_with_their_sale(shop: ShopUnderTest, books: Books):
    giver = await Giver.with_points(shop, 0)
    sold = await shop.sell(giver.id, amount=150_000)
    await giver.give(150)
    assert (await shop.void(sold["sale"]["id"], status=409))["code"] == "balance_too_low"
    assert (await totals(shop, TREES["name"]))["points"] == 150
    await books.must_agree()


async def test_a_share_of_every_sale_is_put_by_and_taken_back_with_it(shop: ShopUnderTest):
    cause = await begin(shop, **PUT_BY)
    assert cause["how"]["id"] == "2,5% dari tiap belanja disisihkan."
    await shop.sell(amount=45_000)
    sold = await shop.sell((await shop.customer())["id"], amount=100_010)
    assert (await totals(shop, PUT_BY["name"]))["rupiah"] == 1_125 + 2_500
    read(await shop.owner.post(f"/sales/{sold['sale']['id']}/void", json=WHY))
    assert (await totals(shop, PUT_BY["name"]))["rupiah"] == 1_125


async def test_so_much_of_every_piece_of_a_product_is_put_by(shop: ShopUnderTest):
    coffee = read(await shop.owner.post("/products", json={"name": "Kopi susu"}), 201)
    share = {"of": "product", "product_ids": [coffee["id"]], "amount": 1_000}
    cause = await begin(shop, name="Petani kopi", share=share, goal=10_000)
    assert cause["how"]["id"] == "Rp1.000 dari tiap Kopi susu disisihkan."
    items = [
        {"name": "Kopi susu", "quantity": 3, "unit_price": 18_000},
        {"name": "Roti", "quantity": 5, "unit_price": 10_000},
    ]
    await shop.sell(amount=104_000, items=items)
    [listed] = read(await shop.owner.get("/causes"))["items"]
    assert (listed["reached"], listed["goal"]) == (3_000, 10_000)
    assert listed["so_far"]["id"] == "Rp3.000 disisihkan dari belanja."


async def test_an_ended_cause_takes_nothing_more_and_keeps_its_total(shop: ShopUnderTest):
    giver = await Giver.with_points(shop, 300, **TREES, share=PUT_BY["share"])
    await giver.give(100)
    before = await totals(shop, TREES["name"])
    read(await shop.owner.patch(f"/causes/{giver.cause_id}", json={"status": "ended"}))
    refused = await giver.give(100, status=422)
    assert refused["errors"][0]["code"] == "unknown_cause"
    await shop.sell(amount=1_000_000)
    assert await totals(shop, TREES["name"]) == before


async def test_a_promise_that_points_were_given_on_is_kept(shop: ShopUnderTest):
    giver = await Giver.with_points(shop, 300)
    path = f"/causes/{giver.cause_id}"
    assert read(await shop.owner.patch(path, json={"points_per_unit": 50}))["points_per_unit"] == 50
    await giver.give(100)
    assert read(await shop.owner.patch(path, json={"points_per_unit": 10}), 409)["code"] == "cause_has_gifts"
    assert read(await shop.owner.patch(path, json={"goal": 40}))["goal"] == 40


@pytest.mark.parametrize(
    ("terms", "field"),
    [
        ({"name": "Pohon", "points_per_unit": 100}, "unit"),
        ({"name": "Pohon", "votable": False}, "share"),
        (
            {"name": "Kopi", "share": {"of": "product", "product_ids": [str(uuid4())], "amount": 500}},
            "share.product_ids",
        ),
    ],
)
async def test_what_makes_no_sense_is_named(shop: ShopUnderTest, terms: dict[str, Any], field: str):
    refused = await begin(shop, status=422, **terms)
    assert [error["field"] for error in refused["errors"]] == [field]


async def test_only_points_are_given_and_only_where_they_are_taken(shop: ShopUnderTest):
    giver = await Giver.with_points(shop, 300, **PUT_BY)
    assert (await giver.give(100, status=409))["code"] == "cause_takes_no_points"
    stamps = await shop.stamp_card()
    refused = await giver.give(1, status=422, program_id=stamps["id"])
    assert refused["errors"][0]["field"] == "program_id"


async def test_a_cashier_gives_for_a_customer_but_begins_no_cause(shop: ShopUnderTest):
    giver, cashier = await Giver.with_points(shop, 100), await shop.hire("cashier")
    read(await cashier.post("/causes", json=TREES), 403)
    asked = {"cause_id": giver.cause_id, "program_id": giver.program_id, "points": 100}
    read(await cashier.post(f"/customers/{giver.id}/gifts", json=asked), 201)


_APART = text(
    "SELECT count(*) FROM cause_entries c LEFT JOIN ledger_entries e ON e.shop_id = c.shop_id AND e.id = c.entry_id"
    " WHERE c.shop_id = :shop_id AND c.kind = 'give'"
    " AND (e.amount, e.customer_id, e.kind) IS DISTINCT FROM (-c.points, c.customer_id, 'redeem')"
)


async def _agrees_with_the_ledger(books: Books) -> None:
    async with books.engine.connect() as connection:
        assert await connection.scalar(_APART, {"shop_id": books.shop_id}) == 0
