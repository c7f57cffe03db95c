from tests.factories import ShopUnderTest, read


async def test_the_home_screen_counts_today_without_what_was_taken_back(shop: ShopUnderTest):
    empty = read(await shop.owner.get("/home"))
    assert empty["customers"] == empty["today"]["sales"] == 0
    assert empty["has_program"] is False
    assert len(empty["last_seven_days"]) == 7

    await shop.stamp_card(rewards=[{"at": 3, "title": "Gratis 1 kopi"}])
    person = await shop.customer()
    await shop.sell(person["id"], amount=20_000)
    await shop.sell(amount=5_000)
    mistake = await shop.sell(person["id"], amount=99_000)
    await shop.void(mistake["sale"]["id"])
    given = await shop.stamp(person["id"], count=2)
    await shop.redeem(given["vouchers"][0]["code"])

    home = read(await shop.owner.get("/home"))
    assert home["today"] == {
        "sales": 2,
        "revenue": 25_000,
        "new_customers": 1,
        "returning_customers": 0,
        "stamps": 3,
        "rewards_redeemed": 1,
    }
    assert (home["last_seven_days"][-1]["sales"], home["last_seven_days"][-1]["revenue"]) == (2, 25_000)
    assert (home["customers"], home["has_program"], home["has_campaign"]) == (1, True, False)
