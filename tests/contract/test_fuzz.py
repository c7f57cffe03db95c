"""Whatever is sent, no operation answers 5xx: bodies and parameters are drawn from the operation's own schema and
then spoilt."""

from functools import cache
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from litestar import Litestar

from langganan.asgi import create_app
from langganan.core.settings import Settings
from langganan.http.openapi import document
from tests.factories import ShopUnderTest, with_key

_NO_SERVER = {"DATABASE_URL": "postgresql://x/x", "REDIS_URL": "redis://x/0", "SECRET_KEY": "x" * 32}
_API = document(create_app(Settings.from_env(_NO_SERVER)))
_OPERATIONS = [
    (method, path, operation)
    for path, methods in _API["paths"].items()
    for method, operation in methods.items()
    if operation["operationId"] not in ("register", "login", "acceptInvitation", "logout")
]
_ID = st.uuids().map(str)
_TEXT = st.text(max_size=60) | st.sampled_from(["", " ", "'", "%00", "😀", "‮", "0812-3456-7890", "a" * 5000])
_MOMENT = st.datetimes().map(lambda moment: moment.isoformat() + "Z") | st.sampled_from(
    ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "2026-02-29T00:00:00Z"]
)
_ANYTHING = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | _TEXT
)
_FORMATS = {"uuid": _ID, "date-time": _MOMENT, "date": st.dates().map(str)}


@pytest.mark.parametrize(("method", "path", "operation"), _OPERATIONS, ids=lambda value: _id_of(value))
async def test_wrong_input_is_never_an_error_of_ours(
    app: Litestar, fuzzed: ShopUnderTest, method: str, path: str, operation: dict[str, Any]
):
    requests: list[tuple[str, dict[str, str], Any]] = []

    @settings(max_examples=8, deadline=None, database=None, suppress_health_check=[*HealthCheck])
    @given(st.data())
    def draw(data: st.DataObject) -> None:
        url, query = path, {}
        for parameter in operation.get("parameters", []):
            value = data.draw(_sometimes_wrong(_like(parameter.get("schema", {}))))
            if parameter["in"] == "path":
                url = url.replace(f"{{{parameter['name']}}}", quote(str(value), safe="") or "x")
            elif parameter["in"] == "query" and value is not None:
                query[parameter["name"]] = str(value)
        content = operation.get("requestBody", {}).get("content", {}).get("application/json")
        requests.append((url, query, data.draw(_like(content["schema"])) if content else None))

    draw()
    for url, query, body in requests:
        answer = await fuzzed.owner.request(
            method.upper(), url.removeprefix("/api/v1"), params=query, json=body, headers=with_key()
        )
        assert answer.status_code < 500, f"{method} {url} {query} {body!r}: {answer.text}"


@pytest.fixture(scope="session")
async def fuzzed(app: Litestar) -> ShopUnderTest:
    shop = await ShopUnderTest.opened(app)
    await shop.stamp_card()
    await shop.points()
    return shop


def _id_of(value: Any) -> str:
    return value.get("operationId", "") if isinstance(value, dict) else ""


def _sometimes_wrong(like: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(like, like, like, _ANYTHING)


@cache
def _named(name: str) -> st.SearchStrategy[Any]:
    """Some have themselves among their parts."""
    return st.deferred(lambda: _like(_API["components"]["schemas"][name]))


def _like(schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    if "$ref" in schema:
        return _named(schema["$ref"].rpartition("/")[2])
    if choices := [*schema.get("oneOf", ()), *schema.get("anyOf", ())]:
        return st.one_of(*map(_like, choices))
    if "const" in schema:
        return st.just(schema["const"])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    kind = schema.get("type")
    if kind == "object":
        required = set(schema.get("required", ()))
        fields = {name: _sometimes_wrong(_like(part)) for name, part in schema.get("properties", {}).items()}
        optional = {name: part for name, part in fields.items() if name not in required}
        return st.fixed_dictionaries(
            {name: fields[name] for name in required if name in fields}, optional=optional
        )
    if kind == "array":
        return st.lists(_like(schema.get("items", {})), max_size=3)
    if kind == "integer":
        return st.integers(schema.get("minimum", -5), schema.get("maximum", 10**20))
    if kind == "number":
        return st.floats(0.5, 1e6)
    if kind == "string":
        return _FORMATS.get(schema.get("format", ""), _TEXT)
    return _ANYTHING
