"""What is answered stands in the document: status, headers, and the members of a problem."""

from typing import Any
from uuid import uuid4

import httpx
import pytest
from litestar import Litestar

from langganan.http.openapi import document
from tests.factories import ShopUnderTest, client_of, new_phone, read, with_key


@pytest.fixture(scope="session")
def api(app: Litestar) -> dict[str, Any]:
    return document(app)


def _documented(api: dict[str, Any], answer: httpx.Response, operation_id: str) -> dict[str, Any]:
    [operation] = [
        operation
        for methods in api["paths"].values()
        for operation in methods.values()
        if operation["operationId"] == operation_id
    ]
    assert str(answer.status_code) in operation["responses"], f"{operation_id}: {answer.status_code}"
    found: dict[str, Any] = operation["responses"][str(answer.status_code)]
    if "$ref" in found:
        found = api["components"]["responses"][found["$ref"].rpartition("/")[2]]
    for header in (
        "X-Request-Id",
        "RateLimit",
        "RateLimit-Policy",
        "Idempotent-Replayed",
        "WWW-Authenticate",
    ):
        assert header not in answer.headers or header in found["headers"], f"{operation_id}: {header}"
    if answer.status_code >= 400:
        known = api["components"]["schemas"]["Problem"]["properties"]
        assert answer.json().keys() <= known.keys()
    return found


async def test_what_a_till_hears_is_documented(shop: ShopUnderTest, api: dict[str, Any]):
    await shop.stamp_card()
    till, key, person = await shop.pos(), with_key(), await shop.customer()
    sale = {"amount": 45_000, "external_ref": "POS-1", "customer": {"id": person["id"]}}
    stamp = {"id": str(uuid4()), "customer_id": person["id"]}
    unknown = {"amount": 1, "redeem": [{"code": "TIDAKADA"}]}
    added = {"id": str(uuid4()), "name": "Pak Budi"}
    asked: list[tuple[str, str, str, Any, dict[str, str], int]] = [
        ("recordSale", "POST", "/sales", sale, key, 201),
        ("recordSale", "POST", "/sales", sale, key, 201),
        ("recordSale", "POST", "/sales", sale, with_key(), 200),
        ("recordSale", "POST", "/sales", sale | {"amount": 1}, with_key(), 409),
        ("recordSale", "POST", "/sales", unknown, with_key(), 404),
        ("recordSale", "POST", "/sales", {"amount": -1}, with_key(), 422),
        ("recordSale", "POST", "/sales", sale, {}, 400),
        ("recordSale", "POST", "/sales", {"amount": 1, "x": "x" * 1_000_001}, with_key(), 413),
        ("recordSale", "POST", "/sales", sale, with_key() | {"Content-Type": "text/plain"}, 415),
        ("giveStamps", "POST", "/stamps", stamp, with_key(), 201),
        ("giveStamps", "POST", "/stamps", stamp, with_key(), 200),
        ("giveStamps", "POST", "/stamps", stamp | {"count": 2}, with_key(), 409),
        ("createCustomer", "POST", "/customers", added, {}, 201),
        ("createCustomer", "POST", "/customers", added, {}, 200),
        ("createCustomer", "POST", "/customers", {"name": "Ayu", "phone": person["phone"]}, {}, 409),
        ("eraseCustomer", "DELETE", f"/customers/{person['id']}", None, {}, 403),
        ("getVoucher", "GET", "/vouchers/TIDAKADA", None, {}, 404),
        ("redeemVoucher", "POST", "/vouchers/TIDAKADA/redeem", {}, with_key(), 404),
        ("openSandbox", "POST", "/sandbox", None, {}, 403),
    ]
    for operation, method, path, body, headers, status in asked:
        answer = await till.request(method, path, json=body, headers=headers)
        read(answer, status)
        assert "RateLimit" in _documented(api, answer, operation)["headers"]
    stranger = await client_of(shop.app).get("/customers")
    read(stranger, 401)
    _documented(api, stranger, "listCustomers")


async def test_what_staff_and_members_hear_is_documented(shop: ShopUnderTest, api: dict[str, Any]):
    visitor, person = client_of(shop.app), await shop.customer()
    voucher, token = await shop.voucher(person["id"]), person["card_url"].rpartition("/")[2]
    await shop.redeem(voucher["code"])
    join = {"name": "Pak Budi", "phone": new_phone()}
    asked: list[tuple[str, Any, str, str, Any, int]] = [
        ("login", visitor, "POST", "/auth/login", {"login": shop.phone, "password": "salah-salah"}, 401),
        ("refresh", visitor, "POST", "/auth/refresh", None, 401),
        ("resetSandbox", shop.owner, "POST", "/sandbox/reset", None, 409),
        ("openSandbox", shop.owner, "POST", "/sandbox", None, 201),
        ("openSandbox", shop.owner, "POST", "/sandbox", None, 200),
        ("joinShop", visitor, "POST", f"/public/shops/{shop.shop['slug']}/join", join, 201),
        (
            "showVoucherCode",
            visitor,
            "POST",
            f"/public/cards/{token}/voucher-codes/{voucher['id']}",
            None,
            409,
        ),
        ("redeemVoucher", shop.owner, "POST", f"/vouchers/{voucher['code']}/redeem", {}, 409),
    ]
    for operation, who, method, path, body, status in asked:
        answer = await who.request(method, path, json=body)
        read(answer, status)
        _documented(api, answer, operation)


async def test_the_examples_are_requests_that_work(shop: ShopUnderTest, api: dict[str, Any]):
    await shop.stamp_card()

    def example(path: str) -> Any:
        return api["paths"][f"/api/v1{path}"]["post"]["requestBody"]["content"]["application/json"]["example"]

    sold = read(await shop.owner.post("/sales", json=example("/sales")), 201)
    shown = api["paths"]["/api/v1/sales"]["post"]["responses"]["201"]["content"]["application/json"][
        "example"
    ]
    assert sold.keys() == shown.keys()
    assert sold["sale"].keys() == shown["sale"].keys()
    assert [item["name"] for item in shown["sale"]["items"]] == ["Kopi susu gula aren"]
    assert shown["earned"][0]["amount"] == 1
    join = example("/public/shops/{slug}/join")
    read(await client_of(shop.app).post(f"/public/shops/{shop.shop['slug']}/join", json=join), 201)
    assert not join.get("website")


def test_what_may_be_asked_of_a_list_is_explained(api: dict[str, Any]):
    parameters = api["paths"]["/api/v1/customers"]["get"]["parameters"]
    assert {
        p["name"] for p in parameters if p["name"] in ("q", "phone", "card") and p.get("description")
    } == {
        "q",
        "phone",
        "card",
    }
