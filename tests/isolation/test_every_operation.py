from typing import Any

import pytest
from litestar import Litestar

from langganan.http.openapi import document
from tests.factories import ShopUnderTest, e164
from tests.isolation.asking import Request
from tests.isolation.belongings import Belongings, Names, nobodys, traces
from tests.isolation.conftest import TwoShops
from tests.isolation.operations import OPERATIONS
from tests.isolation.walk import ask, places, rows_of

EVERY = pytest.mark.parametrize("operation", OPERATIONS)
_SECRET_IN_PATH = {"token", "slug"}


@EVERY
async def test_another_shops_things_are_not_there(two_shops: TwoShops, operation: str):
    await assert_closed(two_shops, operation)


@EVERY
async def test_the_code_filters_with_row_level_security_off(without_policies: TwoShops, operation: str):
    await assert_closed(without_policies, operation)


@EVERY
async def test_row_level_security_holds_with_the_filters_gone(without_filters: TwoShops, operation: str):
    await assert_closed(without_filters, operation)


@pytest.mark.parametrize(
    "operation", ["getCustomer", "listCustomers", "getSale", "voidSale", "eraseCustomer"]
)
async def test_with_both_locks_off_this_test_sees_the_leak(without_both: TwoShops, operation: str):
    with pytest.raises(AssertionError):
        await assert_closed(without_both, operation)


@pytest.mark.parametrize("operation", [name for name, asked in OPERATIONS.items() if any(map(places, asked))])
async def test_ones_own_things_are_there(two_shops: TwoShops, operation: str):
    shop, own = two_shops.ours.shop, two_shops.ours.names
    only_read = all(request.method == "GET" for request in OPERATIONS[operation])
    another = own if only_read else (await Belongings.gathered(shop)).names
    for request in OPERATIONS[operation]:
        if foreign(request) and not _says_the_same_to_all(request):
            found, _ = await ask(two_shops.app, shop, request, _as_asked(another, own))
            nothing, _ = await ask(two_shops.app, shop, request, _as_asked(nobodys(), own))
            assert found != nothing, request


def test_every_operation_is_asked(app: Litestar):
    known = {operation["operationId"] for operation in _operations(app)}
    assert known == set(OPERATIONS)


@EVERY
def test_a_name_is_tried_in_every_place_that_takes_one(app: Litestar, operation: str):
    described = next(found for found in _operations(app) if found["operationId"] == operation)
    schemas = document(app)["components"]["schemas"]
    wanted = {
        parameter["name"]
        for parameter in described.get("parameters", [])
        if parameter["in"] in ("path", "query") and _takes_an_id(parameter["schema"], parameter["name"])
    }
    body = described.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema")
    wanted |= _id_fields(body, schemas) if body else set()
    tried = {name for request in OPERATIONS[operation] for name in _names_tried(request, described)}
    assert wanted <= tried, f"{operation}: nothing of another shop is tried in {wanted - tried}"


async def assert_closed(shops: TwoShops, operation: str) -> None:
    before = await rows_of(shops.owner_engine, shops.theirs.shop.id)
    asked = OPERATIONS[operation]
    one, other = await _two_in_the_same_state(shops, asked)
    for request in asked:
        theirs, raw = await ask(shops.app, one.shop, request, _as_asked(shops.theirs.names, one.names))
        nothing, _ = await ask(shops.app, other.shop, request, _as_asked(nobodys(), other.names))
        assert theirs[0] < 500, f"{request}: {theirs}"
        assert theirs == nothing, request
        told = _told(asked, shops.theirs.names)
        shown = {trace for trace in traces(shops.theirs.names) - told if trace in raw}
        assert not shown, f"{request} shows {shown}"
    assert await rows_of(shops.owner_engine, shops.theirs.shop.id) == before, "the other shop was changed"


async def _two_in_the_same_state(shops: TwoShops, asked: list[Request]) -> tuple[Belongings, Belongings]:
    """The shop that asks for another's things, and the one that asks for nobody's."""
    if all(request.method == "GET" for request in asked):
        return shops.ours, shops.ours
    needs_own = any(name.startswith("own_") for request in asked for name in places(request))
    made = []
    for _ in range(2):
        shop = await ShopUnderTest.opened(shops.app, shop_name="Kopi Kita")
        made.append(await Belongings.gathered(shop) if needs_own else Belongings(shop, {}))
    return made[0], made[1]


def foreign(request: Request) -> set[str]:
    return {name for name in places(request) if not name.startswith("own_") and name != "nobody"}


def _as_asked(names: Names, own: Names) -> Names:
    return names | {f"own_{name}": value for name, value in own.items()} | {"nobody": nobodys()["card"]}


def _told(asked: list[Request], names: Names) -> set[str]:
    """What these requests themselves brought along."""
    told = {names[name] for request in asked for name in foreign(request)}
    return told | {e164(names["phone"])} if names["phone"] in told else told


def _says_the_same_to_all(request: Request) -> bool:
    """Signing up and in never tell whether a number is known; any number can be invited; a card shows its
    own customer's vouchers only; letting a voucher go says nothing; a receipt's lines are written as they come;
    a preview uses nothing up; a programme knows no rewards but its own."""
    says_nothing = ("/auth/register", "/auth/login", "/staff/invitations")
    quiet = request.path in says_nothing or (request.method == "DELETE" and request.path.endswith("/reserve"))
    a_line = request.path == "/sales" and foreign(request) == {"product"}
    not_looked_at = request.path == "/sales/preview" and foreign(request) <= {
        "product",
        "external_ref",
        "reward",
    }
    not_its_own = "/programs" in request.path and foreign(request) == {"reward"}
    return (
        quiet
        or a_line
        or not_looked_at
        or not_its_own
        or "/join" in request.path
        or "/voucher-codes/" in request.path
    )


def _operations(app: Litestar) -> list[dict[str, Any]]:
    paths = document(app)["paths"]
    return [operation for methods in paths.values() for operation in methods.values()]


def _takes_an_id(schema: dict[str, Any], name: str) -> bool:
    if name in _SECRET_IN_PATH:
        return False
    return name in ("code", "phone", "card", "q") or "uuid" in str(schema)


def _id_fields(
    schema: dict[str, Any], schemas: dict[str, Any], field: str = "", within: tuple[str, ...] = ()
) -> set[str]:
    """Of a schema that may have itself among its parts."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return set() if name in within else _id_fields(schemas[name], schemas, field, (*within, name))
    found = {field} if schema.get("format") == "uuid" or field in ("external_ref", "phone") else set()
    for choice in (*schema.get("oneOf", ()), *schema.get("anyOf", ())):
        found |= _id_fields(choice, schemas, field, within)
    for name, part in schema.get("properties", {}).items():
        found |= _id_fields(part, schemas, name, within)
    return found | (_id_fields(schema["items"], schemas, field, within) if "items" in schema else set())


def _names_tried(request: Request, described: dict[str, Any]) -> set[str]:
    """The fields and parameters of `request` that hold a foreign name."""
    in_path = {p["name"] for p in described.get("parameters", []) if p["in"] == "path"}
    tried = {name for name in in_path if any(f"{{{kind}}}" in request.path for kind in foreign(request))}
    return tried | _fields_with_names(request.json) | _fields_with_names(request.params)


def _fields_with_names(value: Any, field: str = "") -> set[str]:
    if isinstance(value, dict):
        return set().union(*(_fields_with_names(part, name) for name, part in value.items()))
    if isinstance(value, list):
        return set().union(*(_fields_with_names(part, field) for part in value))
    is_foreign = isinstance(value, str) and value.startswith("{") and not value.startswith(("{own_", "{{"))
    return {field} if is_foreign else set()
