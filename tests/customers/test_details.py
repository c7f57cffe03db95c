from uuid import uuid4

from tests.factories import ShopUnderTest, read


async def test_labels_are_given_taken_and_listed(shop: ShopUnderTest):
    cake, evening = await shop.label("Langganan Bolu"), await shop.label("Sore Hari", "#112233")
    person = await shop.customer(labels=[cake["id"], evening["id"]])
    assert [label["name"] for label in person["labels"]] == ["Langganan Bolu", "Sore Hari"]

    path = f"/customers/{person['id']}"
    assert read(await shop.owner.patch(path, json={"labels": [evening["id"]]}))["labels"] == [evening]
    listed = read(await shop.owner.get("/customers", params={"label": evening["id"]}))["items"]
    assert [row["id"] for row in listed] == [person["id"]]
    assert read(await shop.owner.get("/customers", params={"label": cake["id"]}))["items"] == []

    read(await shop.owner.delete(f"/labels/{evening['id']}"), 204)
    assert read(await shop.owner.get(path))["labels"] == []


async def test_a_label_has_one_name_and_one_place(shop: ShopUnderTest):
    await shop.label("Langganan Bolu")
    again = {"name": "Langganan Bolu", "color": "#000000"}
    assert read(await shop.owner.post("/labels", json=again), 409)["code"] == "label_exists"
    asked = {"name": "Bu Sari", "labels": [str(uuid4())]}
    problem = read(await shop.owner.post("/customers", json=asked), 422)
    assert problem["errors"][0]["field"] == "labels.0"


async def test_a_merge_patch_changes_what_it_names_and_clears_with_null(shop: ShopUnderTest):
    person = await shop.customer(
        name="Bu Sari",
        phone="0812-3456-7890",
        email="Sari@Contoh.com",
        birthday="1992-02-29",
        notes="suka lemon",
    )
    assert person["email"] == "sari@contoh.com"
    path = f"/customers/{person['id']}"
    changed = read(await shop.owner.patch(path, json={"notes": None, "phone": None}))
    assert (changed["notes"], changed["phone"]) == (None, None)
    assert (changed["name"], changed["email"], changed["birthday"]) == (
        "Bu Sari",
        "sari@contoh.com",
        "1992-02-29",
    )
    await shop.customer(phone="0812-3456-7890")


async def test_somebody_elses_number_cannot_be_taken(shop: ShopUnderTest):
    first = await shop.customer(phone="0812-3456-7890")
    second = await shop.customer()
    taken = await shop.owner.patch(f"/customers/{second['id']}", json={"phone": "+62 812 3456 7890"})
    assert read(taken, 409)["customer_id"] == first["id"]


async def test_consents_hold_at_once_with_wording_and_source(shop: ShopUnderTest):
    person = await shop.customer()
    assert person["consents"] == []
    path = f"/customers/{person['id']}/consents"
    yes = {"purpose": "offers", "channel": "whatsapp", "granted": True, "wording": "Boleh kirim promo?"}
    held = read(await shop.owner.put(path, json={"consents": [yes]}))["consents"]
    assert {name: held[0][name] for name in yes} == yes
    assert held[0]["source"] == "staff"

    read(await shop.owner.put(path, json={"consents": [yes]}))
    no = yes | {"granted": False}
    assert read(await shop.owner.put(path, json={"consents": [no]}))["consents"][0]["granted"] is False
    timeline = read(await shop.owner.get(f"/customers/{person['id']}/timeline"))["items"]
    changes = [event["data"]["granted"] for event in timeline if event["type"] == "consent.changed"]
    assert changes == [False, True]


async def test_somebody_new_by_number_has_agreed_to_nothing(shop: ShopUnderTest):
    sold = await shop.sell({"phone": "0812-3456-7890", "name": "Bu Sari"})
    assert sold["customer"]["new"] is True
    assert read(await shop.owner.get(f"/customers/{sold['customer']['id']}"))["consents"] == []


async def test_a_replaced_card_ends_the_old_one(shop: ShopUnderTest):
    person = await shop.customer()
    old = person["card_url"]
    new = read(await shop.owner.post(f"/customers/{person['id']}/card"))["card_url"]
    assert new != old
    assert (await shop.sell({"card": new}))["customer"]["id"] == person["id"]
    assert (await shop.sell({"card": old}, status=422))["errors"][0]["field"] == "customer.card"
    assert read(await shop.owner.get("/customers", params={"card": old}))["items"] == []


async def test_facts_come_from_purchases(shop: ShopUnderTest):
    person = await shop.customer()
    items = [
        {"name": "Teh", "quantity": 1, "unit_price": 5_000},
        {"name": "Bolu pandan", "quantity": 1, "unit_price": 40_000},
    ]
    await shop.sell(person["id"], amount=10_000)
    await shop.sell(person["id"], amount=45_000, items=items)
    facts = read(await shop.owner.get(f"/customers/{person['id']}"))["facts"]
    assert (facts["purchases"], facts["spend"], facts["average"]) == (2, 55_000, 27_500)
    assert (facts["last_product"], facts["days_since_last"]) == ("Bolu pandan", 0)
