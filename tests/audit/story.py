"""A shop in which everything that the books can hold has happened."""

from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from tests.factories import ShopUnderTest, read

_REFERRED = "UPDATE customers SET referred_by = :referrer WHERE shop_id = :shop_id AND id = :friend"
_CAUSE = (
    "INSERT INTO causes (shop_id, id, name, unit, share, votable, status) VALUES (:shop_id, gen_random_uuid(),"
    " 'Pohon', 'pohon', '{\"of\": \"percent\", \"basis_points\": 250}', true, 'active')"
)
_GIFT = (
    "WITH given AS (UPDATE balances SET balance = balance - 1 WHERE shop_id = :shop_id"
    "   AND customer_id = :friend AND program_id = :card RETURNING *),"
    " entry AS (INSERT INTO ledger_entries (shop_id, id, customer_id, program_id, kind, amount, balance_after,"
    "   actor_kind, occurred_at) SELECT shop_id, CAST(:entry AS uuid), customer_id, program_id, 'redeem', -1,"
    "   balance, 'system', now() FROM given RETURNING *)"
    " INSERT INTO cause_entries (shop_id, id, cause_id, customer_id, kind, points, rupiah, entry_id, actor_kind,"
    "   occurred_at) SELECT e.shop_id, gen_random_uuid(), c.id, e.customer_id, 'give', 1, 0, e.id, 'system', now()"
    "   FROM entry e JOIN causes c ON c.shop_id = e.shop_id"
)
LAST = "ffffffff-ffff-7fff-8fff-ffffffffffff"


async def everything_happens(shop: ShopUnderTest, owner_engine: AsyncEngine) -> dict[str, Any]:
    card = await shop.stamp_card(
        rewards=[{"at": 2, "title": "Teh gratis", "stock": 5}, {"at": 5, "title": "Kopi gratis"}]
    )
    points = await shop.points(
        earn={"per": "amount", "amount": 1_000, "carry": True},
        expiry={"after": "months", "months": 12},
        bonuses=[
            {"when": "first_purchase", "points": 10},
            {"when": "referral", "points": 5, "referrer_points": 20},
            {"when": "activity", "name": "Ulasan", "points": 3},
        ],
    )
    read(await shop.owner.patch("/counter-settings", json={"awards_per_customer_day": 50}))
    referrer, friend = [(await shop.customer())["id"] for _ in range(2)]
    ids = {"shop_id": shop.id, "card": card["id"], "referrer": referrer, "friend": friend}
    async with owner_engine.begin() as connection:
        for statement in (_REFERRED, _CAUSE):
            await connection.execute(text(statement), ids)

    await shop.sell(friend, amount=60_500)
    await shop.sell()
    tea, _ = (await shop.stamp(friend, count=4))["vouchers"]
    await shop.redeem(tea["code"])
    await shop.void((await shop.sell(friend, amount=4_700))["sale"]["id"])
    await shop.stamp(friend, count=3)
    wanted = {"reward_id": points["rewards"][0]["id"]}
    read(await shop.owner.post(f"/customers/{friend}/vouchers", json=wanted), 201)
    activity = {"program_id": points["id"], "activity": "Ulasan"}
    read(await shop.owner.post(f"/customers/{friend}/bonuses", json=activity), 201)
    correction = {"program_id": points["id"], "amount": -1, "reason": "salah hitung"}
    read(await shop.owner.post(f"/customers/{friend}/adjustments", json=correction), 201)
    async with owner_engine.begin() as connection:
        await connection.execute(text(_GIFT), ids | {"entry": LAST})
    return ids
