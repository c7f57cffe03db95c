import hashlib
from uuid import UUID, uuid4

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from tests.factories import ShopUnderTest, read, with_key

SALE = {"amount": 45_000, "customer": {"phone": "0812-3456-7890", "name": "Bu Sari"}}


async def test_the_same_request_again_answers_the_first_answer(shop: ShopUnderTest):
    till, key = await shop.pos(), with_key()
    first = await till.post("/sales", json=SALE, headers=key)
    again = await till.post("/sales", json=SALE, headers=key)

    assert read(again, 201) == read(first, 201)
    assert "Idempotent-Replayed" not in first.headers
    assert again.headers["Idempotent-Replayed"] == "true"
    assert len(read(await till.get("/sales?limit=200"))["items"]) == 1


async def test_json_laid_out_differently_is_the_same_request(shop: ShopUnderTest):
    till, key = await shop.pos(), with_key() | {"Content-Type": "application/json"}
    first = read(await till.post("/sales", content=b'{"amount":1000,"items":[]}', headers=key), 201)
    again = read(await till.post("/sales", content=b'{ "items": [], "amount": 1000 }', headers=key), 201)
    assert first == again


async def test_a_key_used_for_another_body_is_refused(shop: ShopUnderTest):
    till, key = await shop.pos(), with_key()
    read(await till.post("/sales", json=SALE, headers=key), 201)
    problem = read(await till.post("/sales", json=SALE | {"amount": 1}, headers=key), 422)
    assert problem["code"] == "idempotency_key_reused"


async def test_a_till_must_send_a_key_and_a_cashier_need_not(shop: ShopUnderTest):
    till = await shop.pos()
    for path in ("/sales", "/stamps", f"/sales/{uuid4()}/void", "/vouchers/ABCDEFGH/redeem"):
        body = {"/sales": {"amount": 1}, "/stamps": {"customer_id": str(uuid4())}}.get(path, {"reason": "x"})
        body = {} if path.endswith("redeem") else body
        assert read(await till.post(path, json=body), 400)["code"] == "idempotency_key_required"
    read(await shop.owner.post("/sales", json={"amount": 1000}), 201)


async def test_a_key_that_no_header_should_hold_is_refused(shop: ShopUnderTest):
    till = await shop.pos()
    for key in ("", "x" * 256, "\x07"):
        answer = await till.post("/sales", json=SALE, headers={"Idempotency-Key": key})
        assert read(answer, 400)["code"] == "idempotency_key_invalid"


async def test_a_refusal_is_remembered_too(shop: ShopUnderTest):
    till, key = await shop.pos(), with_key()
    nobody = {"amount": 1000, "customer": {"id": str(uuid4())}}
    first = await till.post("/sales", json=nobody, headers=key)
    again = await till.post("/sales", json=nobody, headers=key)
    assert read(again, 422) == read(first, 422)
    assert again.headers["Idempotent-Replayed"] == "true"


async def test_a_conflict_is_not_remembered(shop: ShopUnderTest):
    points = await shop.points()
    person = await shop.customer()
    till, key = await shop.pos(), with_key()
    path, wanted = f"/customers/{person['id']}/vouchers", {"reward_id": points["rewards"][0]["id"]}
    assert read(await till.post(path, json=wanted, headers=key), 409)["code"] == "balance_too_low"

    await shop.sell(person["id"], amount=50_000)
    read(await till.post(path, json=wanted, headers=key), 201)


async def test_each_till_has_keys_of_its_own(shop: ShopUnderTest):
    one, other, key = await shop.pos(), await shop.pos(), with_key("struk-1")
    first = read(await one.post("/sales", json=SALE, headers=key), 201)
    second = read(await other.post("/sales", json=SALE, headers=key), 201)
    assert first["sale"]["id"] != second["sale"]["id"]


async def test_keys_that_differ_in_case_are_two_keys(shop: ShopUnderTest):
    till = await shop.pos()
    first = read(await till.post("/sales", json=SALE, headers=with_key("struk-a")), 201)
    second = read(await till.post("/sales", json=SALE, headers=with_key("struk-A")), 201)
    assert first["sale"]["id"] != second["sale"]["id"]


async def test_while_the_first_one_runs_the_second_is_told_to_wait(
    shop: ShopUnderTest, owner_engine: AsyncEngine
):
    till, key = await shop.pos(), with_key()
    credential = UUID(read(await till.get("/me"))["api_key"]["id"])
    name = b"%s\0%s\0%s" % (UUID(shop.id).bytes, credential.bytes, key["Idempotency-Key"].encode())
    lock = int.from_bytes(hashlib.sha256(name).digest()[:8], "big", signed=True)
    async with owner_engine.begin() as connection:
        await connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": lock})
        busy = await till.post("/sales", json=SALE, headers=key)
        assert read(busy, 409)["code"] == "request_in_progress"
        assert int(busy.headers["Retry-After"]) >= 1
    assert "Idempotent-Replayed" not in (await till.post("/sales", json=SALE, headers=key)).headers


async def test_a_customer_added_twice_under_one_key_is_one(shop: ShopUnderTest):
    till, key, asked = await shop.pos(), with_key(), {"name": "Bu Sari", "notes": "suka lemon"}
    first = await till.post("/customers", json=asked, headers=key)
    again = await till.post("/customers", json=asked, headers=key)
    assert read(again, 201) == read(first, 201)
    assert again.headers["Idempotent-Replayed"] == "true"
    assert len(read(await till.get("/customers"))["items"]) == 1
    other = await till.post("/customers", json=asked | {"name": "Pak Budi"}, headers=key)
    assert read(other, 422)["code"] == "idempotency_key_reused"
    read(await till.post("/customers", json=asked), 201)


async def test_a_label_added_twice_under_one_key_is_one(shop: ShopUnderTest):
    till, key, asked = await shop.pos(), with_key(), {"name": "Sore", "color": "#112233"}
    first = read(await till.post("/labels", json=asked, headers=key), 201)
    assert read(await till.post("/labels", json=asked, headers=key), 201) == first


async def test_a_body_that_cannot_be_one_leaves_its_key_free(shop: ShopUnderTest):
    till, key = await shop.pos(), with_key()
    read(await till.post("/sales", json={"amount": -1}, headers=key), 422)
    read(await till.post("/sales", json={"amount": 1}, headers=key), 201)


async def test_a_stored_answer_forgets_the_customer_whom_it_added(shop: ShopUnderTest):
    till, key = await shop.pos(), with_key()
    asked = {
        "name": "Bu Sari",
        "phone": "0812-3456-7890",
        "email": "sari@contoh.com",
        "birthday": "1990-05-17",
    }
    person = read(await till.post("/customers", json=asked, headers=key), 201)
    read(await shop.owner.delete(f"/customers/{person['id']}"), 204)
    again = await till.post("/customers", json=asked, headers=key)
    assert read(again, 201)["id"] == person["id"]
    for word in ("Sari", "81234567890", "sari@", "1990", person["card_url"]):
        assert word not in again.text
