from collections import Counter

import httpx
from litestar import Litestar
from sqlalchemy.ext.asyncio import AsyncEngine

from tests.books import Books
from tests.factories import client_of, new_phone, read, with_key


def _sale(number: int) -> dict[str, object]:
    buyer = {"phone": f"0813-{number % 20:04}-1234", "name": f"Pelanggan {number % 20}"}
    return {
        "customer": buyer,
        "amount": 45_000,
        "items": [{"sku": "KSG", "name": "Kopi susu gula aren", "quantity": 2, "unit_price": 18_000}],
        "external_ref": f"POS-7-{number:06}",
    }


async def _register(app: Litestar) -> tuple[httpx.AsyncClient, str]:
    owner = client_of(app)
    asked = {
        "shop_name": "Kopi Sari",
        "owner_name": "Bu Ratna",
        "phone": new_phone(),
        "password": "kopi-tiap-pagi",
    }
    session = read(await owner.post("/auth/register", json=asked), 201)
    owner.headers["Authorization"] = f"Bearer {session['access_token']}"
    return owner, session["shop"]["id"]


async def test_a_script_that_knows_only_the_api_runs_a_day_at_the_till(
    app: Litestar, owner_engine: AsyncEngine
):
    owner, shop_id = await _register(app)
    books = Books(owner_engine, shop_id)
    scopes = ["customers:read", "sales:write", "stamps:write", "vouchers:redeem", "programs:read"]
    key = read(await owner.post("/api-keys", json={"name": "POS", "scopes": scopes}), 201)
    till = client_of(app, key["secret"])
    card_wanted = {
        "kind": "stamp",
        "name": "Beli 5 gratis 1",
        "earn": {"per": "visit"},
        "rewards": [{"at": 5, "title": "Gratis 1 kopi", "kind": "free_product", "valid_days": 30}],
    }
    points_wanted = {
        "kind": "points",
        "name": "Poin Sari",
        "earn": {"per": "amount", "amount": 1000, "points": 1},
        "rewards": [{"cost": 50, "title": "Diskon Rp10.000", "kind": "discount_amount", "value": 10_000}],
    }
    card = read(await owner.post("/programs", json=card_wanted), 201)
    points = read(await owner.post("/programs", json=points_wanted), 201)
    assert card["sentence"]["id"] == "Tiap belanja dapat 1 stempel; stempel ke-5 gratis 1 kopi."

    customers: dict[int, str] = {}
    for number in range(50):
        first_key = with_key()
        first = read(await till.post("/sales", json=_sale(number), headers=first_key), 201)
        again_key, status = (with_key(), 200) if number % 2 else (first_key, 201)
        again = await till.post("/sales", json=_sale(number), headers=again_key)
        assert read(again, status) == first
        assert ("Idempotent-Replayed" in again.headers) is (number % 2 == 0)
        assert first["customer"]["new"] is (number < 20)
        customers[number % 20] = first["customer"]["id"]

    sold = Counter(number % 20 for number in range(50))
    for person, customer_id in customers.items():
        page = read(await till.get(f"/customers/{customer_id}/balances"))
        held = {item["program_id"]: item["balance"] for item in page["items"]}
        assert held == {card["id"]: sold[person], points["id"]: sold[person] * 45}
    await books.must_agree()

    regular = customers[0]
    stamped = read(
        await till.post("/stamps", json={"customer_id": regular, "count": 2}, headers=with_key()), 201
    )
    assert stamped["earned"] == [
        {"program_id": card["id"], "unit": "stamp", "amount": 2, "balance": 0, "target": 5}
    ]
    code = stamped["vouchers"][0]["code"]
    assert read(await till.get(f"/vouchers/{code}"))["status"] == "good"
    redeemed_under = with_key()
    redeemed = read(await till.post(f"/vouchers/{code}/redeem", json={}, headers=redeemed_under))
    assert read(await till.post(f"/vouchers/{code}/redeem", json={}, headers=redeemed_under)) == redeemed
    twice = read(await till.post(f"/vouchers/{code}/redeem", json={}, headers=with_key()), 409)
    assert twice["code"] == "voucher_already_redeemed"

    mistake = read(await till.post("/sales", json=_sale(51), headers=with_key()), 201)
    void = f"/sales/{mistake['sale']['id']}/void"
    voided = read(await till.post(void, json={"reason": "salah ketik"}, headers=with_key()))
    assert voided["sale"]["status"] == "voided"
    page = read(await till.get(f"/customers/{customers[11]}/balances"))
    assert [item["balance"] for item in page["items"]] == [sold[11], sold[11] * 45]
    await books.must_agree()
    assert sum((await books.replayed()).values()) == 50 + 2 - 5 + 50 * 45
