"""What no till means to send, and somebody sends all the same: it is refused, and never our mistake."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from litestar import Litestar

from tests.factories import ShopUnderTest, new_phone, read

DEEP = b"[" * 5_000 + b"]" * 5_000
EDGES = ["0001-01-01", "9999-12-31"]
MOMENTS = [
    "0001-01-01T00:00:00Z",
    "0001-01-01T00:00:00+14:00",
    "9999-12-31T23:59:59Z",
    "9999-12-31T23:59:59-14:00",
]
PROGRAM: dict[str, Any] = {
    "kind": "points",
    "name": "Poin",
    "earn": {"per": "amount", "amount": 1_000},
    "rewards": [{"cost": 50, "title": "Gratis 1 kopi", "valid_days": 3_650}],
    "expiry": {"after": "months", "months": 60},
    "tiers": {"by": "spend", "levels": [{"name": "Emas", "at": 1}], "months": 60},
    "bonuses": [{"when": "birthday", "points": 5, "within_days": 30}],
}


async def test_a_body_nested_too_deep_is_malformed_everywhere(shop: ShopUnderTest, app: Litestar):
    for method, path in _with_a_body(app):
        for content in (DEEP, b'{"amount": "x", "name": %s}' % DEEP, b'{"tidak-ada": %s}' % DEEP):
            headers = {"Content-Type": "application/json", "Idempotency-Key": str(uuid4())}
            answer = await shop.owner.request(method, path, content=content, headers=headers)
            assert answer.status_code == 400, f"{method} {path}: {answer.status_code} {answer.text}"
            assert answer.json()["code"] == "malformed"


def _with_a_body(app: Litestar) -> Iterator[tuple[str, str]]:
    document: dict[str, Any] = app.openapi_schema.to_schema()
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            if "application/json" in operation.get("requestBody", {}).get("content", {}):
                yield method, re.sub(r"\{[^}]+\}", str(uuid4()), path).removeprefix("/api/v1")


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("expiry", [PROGRAM["expiry"], {"after": "date", "month": 1, "day": 1}])
async def test_a_programme_is_not_tried_out_at_the_ends_of_time(
    shop: ShopUnderTest, moment: str, expiry: dict[str, Any]
):
    asked = {"program": PROGRAM | {"expiry": expiry}, "sale": {"amount": 45_000, "occurred_at": moment}}
    refused = read(await shop.owner.post("/programs/preview", json=asked), 422)
    assert [error["field"] for error in refused["errors"]] == ["sale.occurred_at"]


async def test_a_programme_is_tried_out_for_next_year(shop: ShopUnderTest):
    moment = (datetime.now(UTC) + timedelta(days=365)).isoformat()
    asked = {"program": PROGRAM, "sale": {"amount": 45_000, "occurred_at": moment}}
    assert read(await shop.owner.post("/programs/preview", json=asked))["amount"] == 45


@pytest.mark.parametrize("moment", MOMENTS)
async def test_a_moment_that_cannot_be_is_refused_wherever_one_is_told(shop: ShopUnderTest, moment: str):
    person, other = await shop.customer(), await shop.customer()
    voucher = await shop.voucher(person["id"])
    await shop.stamp_card()
    for path, body in [
        ("/sales", {"amount": 1_000, "customer": {"id": person["id"]}, "occurred_at": moment}),
        ("/sales/preview", {"amount": 1_000, "customer": {"id": person["id"]}, "occurred_at": moment}),
        ("/stamps", {"customer_id": person["id"], "occurred_at": moment}),
        ("/customers", {"name": "Bu Sari", "birthday": moment[:10]}),
    ]:
        read(await shop.owner.post(path, json=body), 422)
    read(await shop.owner.patch(f"/customers/{other['id']}", json={"birthday": moment[:10]}), 422)
    held = {"reservation_id": str(uuid4())}
    read(await shop.owner.post(f"/vouchers/{voucher['code']}/reserve", json=held))
    told = held | {"occurred_at": moment}
    read(await shop.owner.post(f"/vouchers/{voucher['code']}/redeem", json=told), 422)


@pytest.mark.parametrize("expires_at", MOMENTS)
async def test_a_key_does_not_end_at_the_ends_of_time(shop: ShopUnderTest, expires_at: str):
    asked = {"name": "POS", "scopes": ["sales:write"], "expires_at": expires_at}
    read(await shop.owner.post("/api-keys", json=asked), 422)


@pytest.mark.parametrize(
    ("first", "last"), [(EDGES[0], EDGES[0]), (EDGES[1], EDGES[1]), (EDGES[0], EDGES[1])]
)
async def test_a_programme_may_run_as_long_as_time_lasts(shop: ShopUnderTest, first: str, last: str):
    bonus = {"when": "dates", "first": first, "last": last}
    asked = PROGRAM | {"starts_on": first, "ends_on": last, "bonuses": [bonus]}
    tried = {"program": asked, "sale": {"amount": 45_000}}
    assert (await shop.owner.post("/programs/preview", json=tried)).status_code in (200, 422)
    made = await shop.owner.post("/programs", json=asked)
    assert made.status_code in (201, 422)
    person = await shop.customer()
    await shop.sell(person["id"])
    for path in ("/programs", f"/customers/{person['id']}/balances", f"/customers/{person['id']}"):
        read(await shop.owner.get(path))
    if made.status_code == 201:
        change = {"ends_on": last, "bonuses": [bonus]}
        read(await shop.owner.patch(f"/programs/{made.json()['id']}", json=change))
    card = person["card_url"].rpartition("/")[2]
    read(await shop.owner.get(f"/public/cards/{card}"))
    read(await shop.owner.get(f"/public/shops/{shop.shop['slug']}"))


@pytest.mark.parametrize("birthday", EDGES)
async def test_nobody_joins_who_was_born_at_the_ends_of_time(shop: ShopUnderTest, birthday: str):
    asked = {"name": "Bu Sari", "phone": new_phone(), "birthday": birthday}
    read(await shop.owner.post(f"/public/shops/{shop.shop['slug']}/join", json=asked), 422)
