"""Asking with another shop's names, with nobody's, and with one's own."""

import re
from typing import Any

import msgspec
from litestar import Litestar
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from langganan.core import phone
from langganan.tables import metadata
from tests.factories import ShopUnderTest, client_of, e164, with_key
from tests.isolation.belongings import Names
from tests.isolation.requests import Request

_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT[\d:.]+Z")
_CARD = re.compile(r"/(k|g|undangan)/[\w-]+(\?r=[\w-]+)?")
_PLACE = re.compile(r"(?<!{){(\w+)}(?!})")
_MADE_BY_CHANCE = {"code", "secret", "prefix", "slug", "url"}

Answer = tuple[int, Any]


async def ask(app: Litestar, shop: ShopUnderTest, request: Request, names: Names) -> tuple[Answer, str]:
    """The answer with what differs by chance, or by the name asked for, taken out; and as it came."""
    token = shop.owner.headers["Authorization"].removeprefix("Bearer ") if request.signed_in else ""
    client = client_of(app, token, **with_key())
    filled = _fill(msgspec.to_builtins(request), names)
    answer = await client.request(
        filled["method"], filled["path"], json=filled["json"], params=filled["params"]
    )
    body = answer.json() if answer.content else None
    asked_for = {names[name] for name in places(request)}
    if "phone" in places(request):
        asked_for |= {e164(names["phone"]), phone.local(e164(names["phone"]))}
    return (answer.status_code, _without_chance(body, asked_for)), answer.text


def places(request: Request) -> set[str]:
    return set(_PLACE.findall(str(msgspec.to_builtins(request))))


async def rows_of(owner_engine: AsyncEngine, shop_id: str) -> dict[str, str]:
    """A fingerprint of all that a shop has, per table."""
    found = {}
    async with owner_engine.connect() as connection:
        for table in metadata.sorted_tables:
            query = text(
                f"SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) FROM {table.name} t"
                " WHERE shop_id = :shop_id"
            )
            found[table.name] = str(await connection.scalar(query, {"shop_id": shop_id}))
    return found


def _fill(value: Any, names: Names) -> Any:
    if isinstance(value, dict):
        return {key: _fill(part, names) for key, part in value.items()}
    if isinstance(value, list):
        return [_fill(part, names) for part in value]
    if isinstance(value, str):
        return _PLACE.sub(lambda found: names[found[1]], value).replace("{{", "{").replace("}}", "}")
    return value


def _without_chance(value: Any, asked_for: set[str], field: str = "") -> Any:
    if isinstance(value, dict):
        refusal = "status" in value and "type" in value
        return {
            key: part if refusal else _without_chance(part, asked_for, key) for key, part in value.items()
        }
    if isinstance(value, list):
        return [_without_chance(part, asked_for, field) for part in value]
    if not isinstance(value, str):
        return value
    if field in _MADE_BY_CHANCE:
        return f"<{field}>"
    for name in sorted(asked_for, key=len, reverse=True):
        value = value.replace(name, "<asked for>")
    return _CARD.sub(r"/\1/<token>", _MOMENT.sub("<moment>", _UUID.sub("<id>", value)))
