from typing import Any
from uuid import uuid4

import httpx
import pytest

from tests.factories import ShopUnderTest, client_of, read, with_key

MEMBERS = {"type", "title", "status", "detail", "code"}


def _problem(answer: httpx.Response, status: int, code: str) -> dict[str, Any]:
    problem: dict[str, Any] = read(answer, status)
    assert answer.headers["content-type"].split(";")[0] == "application/problem+json"
    assert set(problem) >= MEMBERS
    assert problem["status"] == status
    assert problem["code"] == code
    assert answer.headers["X-Request-Id"]
    for inside in ("SELECT", "INSERT", "asyncpg", "sqlalchemy", "Traceback", ".py"):
        assert inside not in answer.text
    return problem


async def test_every_refusal_is_a_problem_with_a_stable_code(shop: ShopUnderTest):
    owner, stranger, cashier = shop.owner, client_of(shop.app), await shop.hire("cashier")
    nothing = f"/customers/{uuid4()}"
    _problem(await owner.post("/customers", content=b"{"), 400, "malformed")
    _problem(await owner.post("/customers", content=b'{"name": "\\u0000"}'), 400, "malformed")
    _problem(await stranger.get("/customers"), 401, "unauthorized")
    _problem(await client_of(shop.app, "palsu").get("/me"), 401, "unauthorized")
    _problem(await cashier.get("/api-keys"), 403, "forbidden")
    _problem(await owner.get(nothing), 404, "not_found")
    _problem(await owner.get("/customers/bukan-id"), 404, "not_found")
    _problem(await owner.get("/tidak-ada"), 404, "not_found")
    await shop.customer(phone="0812-3456-7890")
    taken = await owner.post("/customers", json={"name": "Bu Sari", "phone": "+62 812 3456 7890"})
    assert _problem(taken, 409, "customer_exists")["customer_id"]
    _problem(await owner.post("/customers", json={}), 422, "invalid")


async def test_every_wrong_field_is_named(shop: ShopUnderTest):
    asked = {"amount": "banyak", "items": [{"name": "Kopi", "quantity": 0, "unit_price": 1}], "diskon": 1}
    problem = _problem(await shop.owner.post("/sales", json=asked), 422, "invalid")
    found = {error["field"]: error["code"] for error in problem["errors"]}
    assert found == {"amount": "wrong_type", "items.0.quantity": "too_small", "diskon": "unknown_field"}
    assert all(error["detail"] for error in problem["errors"])


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("amount", -1),
        ("occurred_at", "2020-01-01T00:00:00Z"),
        ("occurred_at", "2100-01-01T00:00:00Z"),
        ("occurred_at", "2026-11-22T08:15:00"),
        ("occurred_at", "9999-12-31T23:59:59-14:00"),
        ("occurred_at", "0001-01-01T00:00:00+14:00"),
        ("customer", {}),
        ("customer", {"phone": "12"}),
        ("customer", {"card": "bukan-kartu"}),
        ("outlet_id", "0195c0de-7a11-7000-8000-000000000001"),
    ],
)
async def test_a_sale_that_cannot_be_is_refused(shop: ShopUnderTest, field: str, value: Any):
    answer = await shop.owner.post("/sales", json={"amount": 1000} | {field: value})
    problem = _problem(answer, 422, "invalid")
    assert problem["errors"][0]["field"].startswith(field)


@pytest.mark.parametrize(
    ("asked_for", "detail"),
    [
        ("", "Tidak ditemukan."),
        ("id", "Tidak ditemukan."),
        ("en", "Not found."),
        ("en-US,en;q=0.9", "Not found."),
        ("id;q=0.5, en;q=0.8", "Not found."),
        ("fr, id", "Tidak ditemukan."),
        ("q=;;,", "Tidak ditemukan."),
    ],
)
async def test_the_detail_is_in_the_readers_language(shop: ShopUnderTest, asked_for: str, detail: str):
    answer = await shop.owner.get(f"/customers/{uuid4()}", headers={"Accept-Language": asked_for})
    assert _problem(answer, 404, "not_found")["detail"] == detail


@pytest.mark.parametrize(
    "path",
    [
        "/customers?limit=0",
        "/programs?limit=0",
        "/api-keys?limit=201",
        "/outlets?limit=banyak",
        "/labels?limit=-1",
        "/segments?limit=0",
        "/staff?limit=0",
        "/templates?cursor=ngawur",
        "/customers?q=sari&cursor=ngawur",
        "/customers?limit=201",
        "/customers?limit=banyak",
        "/customers?cursor=ngawur",
        "/customers?cursor=%FF",
        "/customers?label=bukan-id",
        "/customers?segment=tidak-ada",
        "/sales?customer_id=bukan-id",
        "/sales?cursor=WyIwMDAxLTAxLTAxVDAwOjAwOjAwKzE0OjAwIiwiMDE5NWMwZGUtN2ExMS03MDAwLTgwMDAtMDAwMDAwMDAwMDAxIl0",
    ],
)
async def test_a_wrong_question_is_answered_as_one(shop: ShopUnderTest, path: str):
    _problem(await shop.owner.get(path), 422, "invalid")


@pytest.mark.parametrize(
    "path", ["/vouchers/%00", "/vouchers/%FF", "/invitations/%00", "/public/cards/%00", "/customers?card=%00"]
)
async def test_an_unreadable_name_is_nobodys(shop: ShopUnderTest, path: str):
    answer = await shop.owner.get(path)
    assert answer.status_code == (422 if "?" in path else 404)


@pytest.mark.parametrize(
    ("path", "field"),
    [
        ("/customers?card=%00", "card"),
        ("/customers?q=a%00", "q"),
        ("/customers?segment=%00", "segment"),
        ("/products?q=%00", "q"),
        ("/activity?type=%00", "type"),
    ],
)
async def test_what_cannot_be_looked_up_is_named(shop: ShopUnderTest, path: str, field: str):
    [error] = _problem(await shop.owner.get(path), 422, "invalid")["errors"]
    assert error["field"] == field


async def test_a_time_beyond_the_end_of_time_has_not_come_yet(shop: ShopUnderTest):
    for written, code in (
        ("9999-12-31T23:59:59-14:00", "in_the_future"),
        ("0001-01-01T00:00:00+14:00", "too_old"),
    ):
        problem = read(await shop.owner.post("/sales", json={"amount": 1, "occurred_at": written}), 422)
        assert [error["code"] for error in problem["errors"]] == [code]


async def test_a_wrong_method_hears_the_right_ones(shop: ShopUnderTest):
    person = await shop.customer()
    for path, methods in (
        ("/sales", "GET, HEAD, OPTIONS, POST"),
        (f"/customers/{person['id']}", "DELETE, GET, HEAD, OPTIONS, PATCH"),
        ("/auth/login", "OPTIONS, POST"),
    ):
        answer = await shop.owner.put(path, json={})
        _problem(answer, 405, "method_not_allowed")
        assert answer.headers["Allow"] == methods
        options = await shop.owner.options(path)
        read(options, 204)
        assert options.headers["Allow"] == methods
        assert options.headers["X-Request-Id"]


async def test_what_can_be_read_can_be_asked_for_its_head(shop: ShopUnderTest):
    whole, head = await shop.owner.get("/sales"), await shop.owner.head("/sales")
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["Content-Type"] == whole.headers["Content-Type"]
    assert (await client_of(shop.app).head("/sales")).status_code == 401
    assert (await shop.owner.head("/auth/login")).status_code == 405


async def test_whoever_may_list_sales_may_see_one(shop: ShopUnderTest):
    sale = (await shop.sell())["sale"]["id"]
    for scope in ("customers:read", "sales:write"):
        read(await (await shop.pos(scope)).get(f"/sales/{sale}"))
    read(await (await shop.pos("programs:read")).get(f"/sales/{sale}"), 403)


async def test_the_caller_may_name_the_request(shop: ShopUnderTest):
    answer = await shop.owner.get("/me", headers={"X-Request-Id": "kasir-2-000123"})
    assert answer.headers["X-Request-Id"] == "kasir-2-000123"
    made_up = await shop.owner.get("/me", headers={"X-Request-Id": "<script>"})
    assert "script" not in made_up.headers["X-Request-Id"]


async def test_too_fast_says_when_to_come_back(shop: ShopUnderTest):
    guesser, asked = client_of(shop.app), {"login": shop.phone, "password": "tebak-tebakan"}
    answers = [await guesser.post("/auth/login", json=asked) for _ in range(11)]
    _problem(answers[-1], 429, "too_many_requests")
    assert int(answers[-1].headers["Retry-After"]) >= 1


async def test_a_key_that_ends_beyond_time_is_refused(shop: ShopUnderTest):
    asked = {"name": "POS", "scopes": ["sales:write"], "expires_at": "9999-12-31T23:59:59-14:00"}
    _problem(await shop.owner.post("/api-keys", json=asked), 422, "invalid")


async def test_a_customer_erased_is_not_added_again_by_an_old_phone(shop: ShopUnderTest):
    made = {"id": str(uuid4()), "name": "Bu Sari"}
    read(await shop.owner.post("/customers", json=made, headers=with_key()), 201)
    read(await shop.owner.delete(f"/customers/{made['id']}"), 204)
    _problem(await shop.owner.post("/customers", json=made), 409, "conflict")


async def test_what_is_empty_and_what_is_no_number_are_told_apart(shop: ShopUnderTest):
    for name in ("", "   "):
        problem = read(await shop.owner.post("/customers", json={"name": name}), 422)
        assert problem["errors"][0]["detail"] == "Belum diisi."
    asked = {"shop_name": "Kopi", "owner_name": "Bu Tini", "phone": "123", "password": "kopi-tiap-pagi"}
    problem = read(await client_of(shop.app).post("/auth/register", json=asked), 422)
    assert problem["errors"][0]["detail"] == "Nomor ini belum benar. Contoh: 0812-3456-7890."
