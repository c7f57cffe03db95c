from tests.books import Books
from tests.factories import ShopUnderTest, read
from tests.loyalty.cards import titles


async def test_a_new_shop_has_no_programme(shop: ShopUnderTest):
    assert read(await shop.owner.get("/programs"))["items"] == []


async def test_the_last_stamp_earns_a_reward_and_the_card_begins_again(shop: ShopUnderTest):
    program = await shop.stamp_card()
    person = await shop.customer()
    answers = [await shop.sell(person["id"]) for _ in range(5)]

    assert [answer["earned"][0]["balance"] for answer in answers] == [1, 2, 3, 4, 0]
    assert [len(answer["vouchers"]) for answer in answers] == [0, 0, 0, 0, 1]
    assert answers[-1]["vouchers"][0]["title"] == "Gratis 1 kopi"
    assert await shop.balances(person["id"]) == {program["id"]: 0}


async def test_a_reward_on_the_way_does_not_close_the_card(shop: ShopUnderTest):
    await shop.stamp_card(rewards=[{"at": 3, "title": "Teh gratis"}, {"at": 5, "title": "Kopi gratis"}])
    person = await shop.customer()
    given = await shop.stamp(person["id"], count=7)

    assert [voucher["title"] for voucher in given["vouchers"]] == ["Teh gratis", "Kopi gratis"]
    assert given["earned"][0]["amount"] == 7
    assert given["earned"][0]["balance"] == 2


async def test_stamps_per_amount_leave_the_rest_unpaid(shop: ShopUnderTest):
    await shop.stamp_card(earn={"per": "amount", "amount": 20_000})
    person = await shop.customer()
    assert (await shop.sell(person["id"], amount=59_999))["earned"][0]["amount"] == 2
    assert (await shop.sell(person["id"], amount=19_999))["earned"] == []


async def test_stamps_and_points_grow_side_by_side(shop: ShopUnderTest):
    card, points = await shop.stamp_card(), await shop.points()
    person = await shop.customer()
    await shop.sell(person["id"], amount=45_000)
    assert await shop.balances(person["id"]) == {card["id"]: 1, points["id"]: 45}


async def test_points_buy_a_reward_until_they_run_out(shop: ShopUnderTest):
    points = await shop.points()
    person = await shop.customer()
    await shop.sell(person["id"], amount=99_000)
    wanted = {"reward_id": points["rewards"][0]["id"]}
    path = f"/customers/{person['id']}/vouchers"

    voucher = read(await shop.owner.post(path, json=wanted), 201)
    assert voucher["title"] == "Diskon Rp10.000"
    assert voucher["status"] == "good"
    assert await shop.balances(person["id"]) == {points["id"]: 49}

    refused = read(await shop.owner.post(path, json=wanted), 409)
    assert refused["code"] == "balance_too_low"
    assert await shop.balances(person["id"]) == {points["id"]: 49}
    assert len(read(await shop.owner.get(path))["items"]) == 1


async def test_a_paused_programme_earns_nothing_and_keeps_what_is_there(shop: ShopUnderTest):
    program = await shop.stamp_card()
    person = await shop.customer()
    await shop.sell(person["id"])
    read(await shop.owner.patch(f"/programs/{program['id']}", json={"status": "paused"}))

    assert (await shop.sell(person["id"]))["earned"] == []
    assert await shop.balances(person["id"]) == {program["id"]: 1}


async def test_a_shorter_card_keeps_vouchers_and_closes_at_the_next_stamp(shop: ShopUnderTest):
    program = await shop.stamp_card(rewards=[{"at": 10, "title": "Gratis 1 kopi"}])
    person = await shop.customer()
    await shop.stamp(person["id"], count=7)
    shorter = {"rewards": [{"at": 5, "title": "Gratis 1 roti"}]}
    read(await shop.owner.patch(f"/programs/{program['id']}", json=shorter))

    given = await shop.stamp(person["id"])
    assert [voucher["title"] for voucher in given["vouchers"]] == ["Gratis 1 roti"]
    assert await shop.balances(person["id"]) == {program["id"]: 3}


async def test_a_card_whose_last_reward_was_given_on_the_way_begins_again_and_can_be_taken_back(
    shop: ShopUnderTest, books: Books
):
    small = {"at": 3, "title": "Kecil"}
    program = await shop.stamp_card(rewards=[small, {"at": 5, "title": "Besar"}])
    person = await shop.customer()
    assert titles(await shop.stamp(person["id"], count=4)) == ["Kecil"]
    read(await shop.owner.patch(f"/programs/{program['id']}", json={"rewards": [small]}))

    sale = await shop.sell(person["id"])
    assert (titles(sale), await shop.balances(person["id"])) == ([], {program["id"]: 2})
    await books.must_agree()
    await shop.void(sale["sale"]["id"])
    assert await shop.balances(person["id"]) == {program["id"]: 4}
    await books.must_agree()
    assert titles(await shop.stamp(person["id"], count=2)) == ["Kecil"]
    assert await shop.balances(person["id"]) == {program["id"]: 0}
    await books.must_agree()


async def test_balances_say_how_far_the_next_reward_is(shop: ShopUnderTest):
    await shop.stamp_card()
    person = await shop.customer()
    await shop.stamp(person["id"], count=4)
    balance = read(await shop.owner.get(f"/customers/{person['id']}/balances"))["items"][0]

    assert balance["unit"] == "stamp"
    assert (balance["balance"], balance["target"]) == (4, 5)
    assert balance["next_reward"] == {"title": "Gratis 1 kopi", "missing": 1}
    assert balance["tier"] is None


async def test_a_programme_that_makes_no_sense_is_refused_field_by_field(shop: ShopUnderTest):
    asked = {
        "kind": "stamp",
        "name": "Beli",
        "earn": {"per": "visit"},
        "rewards": [{"cost": 5, "title": "Gratis", "kind": "discount_percent", "value": 101}],
    }
    problem = read(await shop.owner.post("/programs", json=asked), 422)
    fields = {error["field"]: error["code"] for error in problem["errors"]}
    assert fields == {
        "rewards.0.at": "required",
        "rewards.0.cost": "not_for_this_kind",
        "rewards.0.value": "invalid_value",
    }
    assert read(await shop.owner.get("/programs"))["items"] == []


async def test_a_correction_of_a_paused_card_issues_no_reward_until_it_runs_again(shop: ShopUnderTest):
    once = {"at": 2, "title": "Gratis 1 kopi", "per_customer": 1}
    program = await shop.stamp_card(rewards=[once])
    person = await shop.customer()
    await shop.stamp(person["id"], count=2)
    read(await shop.owner.patch(f"/programs/{program['id']}", json={"status": "paused"}))
    correction = {"program_id": program["id"], "amount": 2, "reason": "kartu kertas lama"}
    corrected = read(await shop.owner.post(f"/customers/{person['id']}/adjustments", json=correction), 201)
    assert corrected["balance"] == 2
    held = read(await shop.owner.get(f"/customers/{person['id']}/vouchers"))["items"]
    assert [voucher["title"] for voucher in held] == ["Gratis 1 kopi"]


async def test_a_programme_is_tried_before_it_is_there(shop: ShopUnderTest):
    program = {
        "kind": "stamp",
        "name": "Kopi",
        "earn": {"per": "visit"},
        "rewards": [{"at": 5, "title": "Gratis 1 kopi"}],
    }
    tried = read(
        await shop.owner.post("/programs/preview", json={"program": program, "sale": {"amount": 45_000}})
    )
    assert (tried["amount"], tried["unit"]) == (1, "stamp")
