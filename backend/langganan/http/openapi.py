"""The OpenAPI 3.1 document: what Litestar derives, with credentials, error answers and examples made complete."""

from copy import deepcopy
from typing import Any

from litestar import Litestar, Response, get
from litestar.config.response_cache import CACHE_FOREVER

from langganan.http.documented import (
    HEADERS,
    IDEMPOTENCY_KEY,
    KEY_WHEN_WANTED,
    SAYS,
    error_answer,
    header_of,
    problem_schema,
    statuses_of,
)
from langganan.http.examples import example
from langganan.http.request import ApiRequest
from langganan.http.tidy import tidy

_METHODS = ("get", "post", "put", "patch", "delete")
_RESENT = {"recordSale", "giveStamps", "giveBonus", "openSandbox", "createCustomer", "createProduct"}
"""Sent again with the same `id` or `external_ref`, or asked for again: 200."""
_DONE = {"200": "Done", "201": "Created", "204": "Done; nothing more to say"}
_CSV = "Tanggal;No Struk;Total;No HP\n21/11/2026 14:30;0012;45.000;0812-3456-7890\n"
_DESCRIPTION = """\
What a point-of-sale system, a web shop or a script relies on. JSON in snake_case, UUIDv7 ids, RFC 3339 times in
UTC, whole rupiah. Errors are RFC 9457 problems with a stable `code`. A `POST` that records a sale, awards, redeems
or voids needs an `Idempotency-Key` when it comes from an API key; sent again, it answers what it answered first.
Every answer to an API key carries `RateLimit-Policy` and `RateLimit`: how often the key may ask, and what is left;
every answer carries `X-Request-Id`. A method that an address does not serve is answered `405` with `Allow`; every
address that serves GET serves HEAD. Answers may come to have more fields."""


@get(
    "/api/openapi.json", operation_id="openapi", needs="public", include_in_schema=False, cache=CACHE_FOREVER
)
async def openapi_json(request: ApiRequest) -> Response[dict[str, Any]]:
    return Response(document(request.app))


def document(app: Litestar) -> dict[str, Any]:
    schema: dict[str, Any] = tidy(app.openapi_schema.to_schema())
    schema["info"] = {
        "title": "Langganan",
        "version": "1",
        "description": _DESCRIPTION,
        "license": {"name": "AGPL-3.0-or-later", "identifier": "AGPL-3.0-or-later"},
    }
    schema["servers"] = [{"url": "/", "description": "This server"}]
    components = schema.setdefault("components", {})
    schemas = components.setdefault("schemas", {})
    schemas["Problem"] = problem_schema()
    components["securitySchemes"] = {
        "bearer": {
            "type": "http",
            "scheme": "bearer",
            "description": "A staff access token, or an API key (`lgn_live_…`).",
        }
    }
    components["responses"] = {f"Error{status}": error_answer(status) for status in SAYS}
    components["headers"] = HEADERS
    tags = set()
    for path, handler_of in _operations(app):
        for method in _METHODS:
            operation = schema["paths"].get(path, {}).get(method)
            if operation is not None:
                _complete(operation, handler_of[method], schemas)
                tags |= set(operation.get("tags", ()))
    schema["tags"] = [{"name": name, "description": name} for name in sorted(tags)]
    return schema


def _operations(app: Litestar) -> list[tuple[str, dict[str, Any]]]:
    found: dict[str, dict[str, Any]] = {}
    for route in app.routes:
        for handler in getattr(route, "route_handlers", ()):
            for method in getattr(handler, "http_methods", ()):
                found.setdefault(_openapi_path(route.path_format), {})[method.lower()] = handler
    return [*found.items()]


def _openapi_path(path: str) -> str:
    return path or "/"


def _complete(operation: dict[str, Any], handler: Any, schemas: dict[str, Any]) -> None:
    public = handler.opt.get("needs") == "public"
    operation["security"] = [] if public else [{"bearer": []}]
    if handler.opt.get("takes_file"):
        operation["requestBody"] = _file()
    body = operation.get("requestBody")
    parameters = operation.setdefault("parameters", [])
    idempotent = handler.opt.get("idempotent")
    if idempotent:
        parameters.append(KEY_WHEN_WANTED if idempotent == "when sent" else IDEMPOTENCY_KEY)
    answers = operation["responses"]
    if operation["operationId"] in _RESENT:
        answers["200"] = deepcopy(answers["201"])
    for status, answer in answers.items():
        answer["description"] = _DONE.get(status, "Done")
        answer["headers"] = header_of(public=public, idempotent=bool(idempotent))
    if operation["operationId"] in _RESENT:
        answers["200"]["description"] = "It was there already; this is what was made then"
    for status in statuses_of(operation, public=public, changes=handler.http_methods != {"GET"}):
        answers[status] = {"$ref": f"#/components/responses/Error{status}"}
    operation["responses"] = dict(sorted(answers.items()))
    contents = [answer.get("content", {}) for answer in answers.values()]
    for content in [*contents, (body or {}).get("content", {})]:
        for media in content.values():
            if "schema" in media:
                media["example"] = example(media["schema"], schemas)
    if not parameters:
        operation.pop("parameters")


def _file() -> dict[str, Any]:
    """The bytes as they are, or as the field `file` of a form."""
    content = {"type": "string", "contentMediaType": "text/csv", "examples": [_CSV]}
    form = {"type": "object", "required": ["file"], "properties": {"file": content}}
    return {
        "required": True,
        "content": {"text/csv": {"schema": content}, "multipart/form-data": {"schema": form}},
    }
