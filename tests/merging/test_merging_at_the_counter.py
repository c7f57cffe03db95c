import asyncio

from tests.books import Books
from tests.factories import ShopUnderTest, read, with_key
from tests.merging.people import OLD, merge, two_records


async def test_a_till_that_knows_the_old_id_goes_on_selling(shop: ShopUnderTest, books: Books):
    await shop.stamp_card()
    gone, kept = await two_records(shop)
    till = await shop.pos()
    await merge(shop, gone, kept)
    sale = {"amount": 45_000, "customer": {"id": gone}}
    sold = read(await till.post("/sales", json=sale, headers=with_key()), 201)
    assert sold["customer"]["id"] == kept
    await shop.stamp(gone)
    assert [*(await shop.balances(kept)).values()] == [2]
    await books.must_agree(in_order=False)


async def test_sales_that_arrive_meanwhile_are_none_lost(shop: ShopUnderTest, books: Books):
    await shop.stamp_card(rewards=[{"at": 100, "title": "Gratis 1 kopi"}])
    gone, kept = await two_records(shop)
    till = await shop.pos()

    async def sell(who: dict[str, str]) -> None:
        sale = {"amount": 1_000, "customer": who}
        read(await till.post("/sales", json=sale, headers=with_key()), 201)

    buyers = [{"id": gone}, {"phone": OLD}, {"id": kept}] * 8
    half = len(buyers) // 2
    await asyncio.gather(
        *(sell(who) for who in buyers[:half]), merge(shop, gone, kept), *(sell(who) for who in buyers[half:])
    )
    assert [*(await shop.balances(kept)).values()] == [len(buyers)]
    await books.must_agree(in_order=False)


async def test_a_sale_is_taken_back_meanwhile_and_nobody_meets_a_deadlock(shop: ShopUnderTest, books: Books):
    await shop.stamp_card(rewards=[{"at": 100, "title": "Gratis 1 kopi"}])
    for _ in range(4):
        one, other = (await shop.customer())["id"], (await shop.customer())["id"]
        sales = [await shop.sell(person) for person in (one, other) * 2]
        await asyncio.gather(merge(shop, one, other), *(shop.void(sold["sale"]["id"]) for sold in sales))
        assert [*(await shop.balances(other)).values()] == [0]
    await books.must_agree(in_order=False)


async def test_each_into_the_other_at_once_leaves_one(shop: ShopUnderTest, books: Books):
    await shop.stamp_card()
    one, other = await two_records(shop)
    await shop.sell(one)
    await shop.sell(other)
    answers = await asyncio.gather(
        shop.owner.post(f"/customers/{one}/merge", json={"into": other}),
        shop.owner.post(f"/customers/{other}/merge", json={"into": one}),
    )
    assert sorted(answer.status_code for answer in answers)[0] == 200
    assert sorted(answer.status_code for answer in answers)[1] == 409
    [left] = read(await shop.owner.get("/customers"))["items"]
    assert [*(await shop.balances(left["id"])).values()] == [2]
    await books.must_agree(in_order=False)
