from tests.factories import ShopUnderTest, read, with_key


async def test_the_timeline_tells_everything_in_order_and_who_did_it(shop: ShopUnderTest):
    await shop.stamp_card(rewards=[{"at": 1, "title": "Gratis 1 kopi"}])
    person = await shop.customer()
    till, cashier = await shop.pos(name="POS depan"), await shop.hire(name="Dewi")
    sale = {"amount": 45_000, "customer": {"id": person["id"]}}
    sold = read(await till.post("/sales", json=sale, headers=with_key()), 201)
    code = sold["vouchers"][0]["code"]
    read(await cashier.post(f"/vouchers/{code}/redeem", json={}))
    read(await shop.owner.patch(f"/customers/{person['id']}", json={"notes": "suka lemon"}))

    events = read(await shop.owner.get(f"/customers/{person['id']}/timeline"))["items"][::-1]
    assert [event["type"] for event in events] == [
        "customer.created",
        "sale.recorded",
        "ledger.entry",
        "voucher.issued",
        "ledger.entry",
        "voucher.redeemed",
        "customer.updated",
    ]
    who = [(event["actor"]["kind"], event["actor"]["name"]) for event in events]
    assert who[1] == ("key", "POS depan")
    assert who[5] == ("staff", "Dewi")
    assert who[6] == ("staff", shop.staff["name"])
    assert events[1]["data"] == {"sale_id": sold["sale"]["id"], "amount": 45_000, "items": []}
    assert events[2]["data"]["moves"][0]["balance"] == 1
    assert events[4]["data"]["moves"][0]["balance"] == 0
    assert events[6]["data"] == {"fields": ["notes"]}


async def test_what_a_sale_gives_is_one_line_however_many_programmes_there_are(shop: ShopUnderTest):
    await shop.stamp_card(name="Kopi")
    await shop.points(name="Poin", bonuses=[{"when": "first_purchase", "points": 5}])
    person = await shop.customer()
    await shop.sell(person["id"], amount=45_000)
    events = read(await shop.owner.get(f"/customers/{person['id']}/timeline"))["items"]
    [given] = [event for event in events if event["type"] == "ledger.entry"]
    assert given["text"] == "Dapat 1 stempel dan 50 poin"
    assert given["note"] == "Kopi, Poin · bonus belanja pertama"
    moves = [(move["program"], move["amount"], move["balance"]) for move in given["data"]["moves"]]
    assert moves == [("Kopi", 1, 1), ("Poin", 50, 50)]


async def test_the_timeline_turns_its_pages_without_skipping(shop: ShopUnderTest):
    person = await shop.customer()
    for _ in range(4):
        await shop.sell(person["id"])
    path = f"/customers/{person['id']}/timeline"
    whole = [event["id"] for event in read(await shop.owner.get(path))["items"]]
    turned: list[str] = []
    page = read(await shop.owner.get(f"{path}?limit=2"))
    while True:
        turned += [event["id"] for event in page["items"]]
        if page["next_cursor"] is None:
            break
        page = read(await shop.owner.get(path, params={"limit": "2", "cursor": page["next_cursor"]}))
    assert turned == whole
