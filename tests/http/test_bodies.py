"""What may be sent as a body, and what is said of the rest."""

import base64
from typing import Any

import httpx
import pytest

from tests.factories import ShopUnderTest, client_of, read, with_key

UNREADABLE = [
    b"",
    b"   ",
    b"{",
    b"\xef\xbb\xbf{}",
    b'{"amount": NaN}',
    b'{"amount": -Infinity}',
    b'{"amount": "\xff"}',
    b'{"external_ref": "\\ud800", "amount": 1}',
]
WRONG = [
    b'{"x": 1e999}',
    b'{"amount": 1e999}',
    b'{"amount": 1, "items": [{"name": "Kopi", "quantity": 1e999, "unit_price": 1}]}',
    b'{"amount": ' + b"9" * 5_000 + b"}",
    b'{"amount": 1.5}',
    b'{"amount": 1, "amount": "banyak"}',
    b'{"amount": 1, "x": {"\\ud83d\\ude00": 1}}',
    b"[]",
    b'"kopi"',
    b"null",
    b"[" * 100_000,
    b'{"amount": ' + b"[" * 100_000,
]


async def _send(
    shop: ShopUnderTest, body: bytes, content_type: str | None = "application/json"
) -> httpx.Response:
    headers = {"Content-Type": content_type} if content_type else {}
    return await shop.owner.post("/sales", content=body, headers=headers)


@pytest.mark.parametrize("body", UNREADABLE)
async def test_what_is_no_json_is_malformed(shop: ShopUnderTest, body: bytes):
    assert read(await _send(shop, body), 400)["code"] == "malformed"


@pytest.mark.parametrize("body", WRONG, ids=lambda body: body[:40])
async def test_what_does_not_fit_is_refused_with_what_is_wrong(shop: ShopUnderTest, body: bytes):
    answer = await _send(shop, body)
    assert answer.status_code in (400, 422), answer.text
    assert answer.status_code == 400 or answer.json()["errors"][0]["detail"]


async def test_a_number_beyond_all_numbers_is_named_by_its_field(shop: ShopUnderTest):
    [error] = read(await _send(shop, b'{"amount": 1e999}'), 422)["errors"]
    assert (error["field"], error["code"]) == ("amount", "too_big")


@pytest.mark.parametrize("body", [b"[]", b'"kopi"', b"3", b"null"])
async def test_anything_but_an_object_is_said_plainly(shop: ShopUnderTest, body: bytes):
    [error] = read(await _send(shop, body), 422)["errors"]
    assert (error["field"], error["code"]) == ("body", "wrong_type")
    assert error["detail"] == "Kirim satu objek JSON: {…}."


@pytest.mark.parametrize(
    "content_type",
    [
        None,
        "application/json",
        "application/json; charset=utf-8",
        'APPLICATION/JSON;charset="UTF8"',
        "application/merge-patch+json",
    ],
)
async def test_json_is_json_however_it_is_called(shop: ShopUnderTest, content_type: str | None):
    read(await _send(shop, b'{"amount": 1000}', content_type), 201)


@pytest.mark.parametrize(
    "content_type",
    [
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/json; charset=utf-16",
        "json",
        "text/json",
    ],
)
async def test_anything_else_is_an_unsupported_media_type(shop: ShopUnderTest, content_type: str):
    problem = read(await _send(shop, b'{"amount": 1000}', content_type), 415)
    assert problem["code"] == "unsupported_media_type"
    assert read(await shop.owner.get("/sales"))["items"] == []


@pytest.mark.parametrize(
    ("path", "body", "field", "indonesian", "english"),
    [
        ("/sales", {"amount": "banyak"}, "amount", "bilangan bulat", "a whole number"),
        ("/customers", {"name": 3}, "name", "teks", "text"),
        ("/customers", {"name": "Ayu", "phone": 812}, "phone", "teks", "text"),
        ("/customers", {"name": "Ayu", "birthday": "17-05-1990"}, "birthday", "1990-05-17", "1990-05-17"),
        ("/customers", {"name": "Ayu", "birthday": 19}, "birthday", "1990-05-17", "1990-05-17"),
        ("/customers", {"name": "Ayu", "labels": "a"}, "labels", "daftar", "a list"),
        ("/sales", {"amount": 1, "occurred_at": 5}, "occurred_at", "2026-11-22T08:15:00Z", "2026-11-22T08:15:00Z"),
        ("/sales", {"amount": 1, "occurred_at": "kemarin"}, "occurred_at", "Waktu", "time"),
        ("/sales", {"amount": 1, "customer": []}, "customer", "objek", "an object"),
        (
            "/sales",
            {"amount": 1, "items": [{"name": "Kopi", "quantity": 0, "unit_price": 1}]},
            "items.0.quantity",
            "Harus lebih dari 0.",
            "It must be more than 0.",
        ),
    ],
)  # fmt: skip
async def test_a_wrong_field_is_explained_in_words_of_a_person(
    shop: ShopUnderTest, path: str, body: dict[str, Any], field: str, indonesian: str, english: str
):
    for language, words in (("id", indonesian), ("en", english)):
        answer = await shop.owner.post(path, json=body, headers={"Accept-Language": language})
        [error] = read(answer, 422)["errors"]
        assert error["field"] == field
        assert words in error["detail"]
        assert not any(word in error["detail"] for word in ("int", "str", "datetime", "null", "0.0", "`"))


async def test_whoever_hangs_up_while_sending_is_no_error_of_ours(
    shop: ShopUnderTest, capsys: pytest.CaptureFixture[str]
):
    messages = iter(
        [{"type": "http.request", "body": b'{"amo', "more_body": True}, {"type": "http.disconnect"}]
    )
    headers = {"authorization": shop.owner.headers["authorization"], "content-type": "application/json"}
    scope: dict[str, Any] = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "POST",
        "scheme": "http",
        "path": "/api/v1/sales",
        "raw_path": b"/api/v1/sales",
        "query_string": b"",
        "root_path": "",
        "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 8000),
    }
    statuses: list[int] = []

    async def receive() -> Any:
        return next(messages)

    async def send(message: Any) -> None:
        statuses.extend([message["status"]] if message["type"] == "http.response.start" else [])

    await shop.app(scope, receive, send)  # type: ignore[arg-type]
    assert statuses == [499]
    said = capsys.readouterr().out
    assert "Traceback" not in said
    assert "internal_error" not in said
    assert "status=499" in said


async def test_two_idempotency_keys_are_none(shop: ShopUnderTest):
    till = await shop.pos()
    headers = [("Idempotency-Key", "a"), ("Idempotency-Key", "b")]
    answer = await till.post("/sales", json={"amount": 1000}, headers=headers)
    assert read(answer, 400)["code"] == "idempotency_key_invalid"


@pytest.mark.parametrize("generation", ["9" * 26, "-" + "9" * 26, "9" * 5_000, "1" * 4_000, "", "satu"])
async def test_a_refresh_token_that_was_never_ours_is_refused(shop: ShopUnderTest, generation: str):
    for sign_in in ("0195c0de7a1170008000000000000001", "{0195c0de-7a11-7000-8000-000000000001}", "9" * 400):
        visitor = client_of(shop.app, Cookie=f"langganan_refresh={sign_in}.{generation}.zz")
        read(await visitor.post("/auth/refresh"), 401)
        read(await visitor.post("/auth/logout"), 204)


@pytest.mark.parametrize(
    "token",
    [
        base64.urlsafe_b64encode(b"[" * 30_000).decode().rstrip("=") + ".e30.c2ln",
        "lgn_live_",
        "lgn_live_zz_x",
        "lgn_test_" + "9" * 5_000 + "_x",
        "lgn_live_0195c0de7a1170008000000000000001",
        "....",
        "a" * 9_000,
    ],
    ids=lambda token: token[:12],
)
async def test_a_credential_that_was_never_ours_is_refused(shop: ShopUnderTest, token: str):
    answer = await client_of(shop.app, token).get("/me")
    read(answer, 401)
    assert answer.headers["WWW-Authenticate"] == "Bearer"


async def test_a_junk_body_where_none_is_asked_for_is_no_error_of_ours(shop: ShopUnderTest):
    person = await shop.customer()
    for body in (b"{", b'{"x": 1e999}', b"\xff"):
        answer = await shop.owner.post(f"/customers/{person['id']}/card", content=body, headers=with_key())
        assert answer.status_code < 500
