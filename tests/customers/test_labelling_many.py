from uuid import uuid4

from tests.factories import ShopUnderTest, read


async def labelled(shop: ShopUnderTest, label: str) -> set[str]:
    return {row["id"] for row in read(await shop.owner.get("/customers", params={"label": label}))["items"]}


async def test_many_are_labelled_at_once_and_unlabelled_again(shop: ShopUnderTest):
    label = (await shop.label())["id"]
    people = [(await shop.customer())["id"] for _ in range(3)]
    path = f"/labels/{label}/customers"
    read(await shop.owner.post(path, json={"add": people}), 204)
    read(await shop.owner.post(path, json={"add": people[:1]}), 204)
    assert await labelled(shop, label) == {*people}
    read(await shop.owner.post(path, json={"remove": people[:2], "add": people[2:]}), 204)
    assert await labelled(shop, label) == {people[2]}
    told = read(await shop.owner.get(f"/customers/{people[0]}/timeline"))["items"]
    assert [event["type"] for event in told].count("customer.updated") == 2


async def test_somebody_who_is_not_there_stops_it_all(shop: ShopUnderTest):
    label = (await shop.label())["id"]
    person = (await shop.customer())["id"]
    asked = {"add": [person, str(uuid4())]}
    refused = read(await shop.owner.post(f"/labels/{label}/customers", json=asked), 422)
    assert (refused["errors"][0]["field"], refused["errors"][0]["code"]) == ("add.1", "unknown_customer")
    assert await labelled(shop, label) == set()
    read(await shop.owner.post(f"/labels/{uuid4()}/customers", json={"add": [person]}), 404)
