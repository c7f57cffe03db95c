"""The OpenAPI 3.1 document: what Litestar derives, with credentials, error answers and examples made complete."""

from typing import Any

from litestar import Litestar, Response, get
from litestar.config.response_cache import CACHE_FOREVER

from langganan.http.examples import example
from langganan.http.request import ApiRequest
from langganan.http.tidy import tidy

_METHODS = ("get", "post", "put", "patch", "delete")
_PROBLEM = {"$ref": "#/components/schemas/Problem"}
_SAYS = {
    "400": ("malformed", "The request cannot be read."),
    "401": ("unauthorized", "Who are you? Sign in, or send an API key."),
    "403": ("forbidden", "You may not do this."),
    "404": ("not_found", "Not here, or another shop's."),
    "409": ("conflict", "It conflicts with the current state."),
    "422": ("invalid", "Well-formed, but some fields are not right."),
    "429": ("too_many_requests", "Too fast; see Retry-After."),
    "503": ("unavailable", "The database is away; see Retry-After."),
}
_DONE = {"200": "Done", "201": "Created", "204": "Done; nothing more to say"}
_CSV = "Tanggal;No Struk;Total;No HP\n21/11/2026 14:30;0012;45.000;0812-3456-7890\n"
_DESCRIPTION = """\
What a point-of-sale system, a web shop or a script relies on. JSON in snake_case, UUIDv7 ids, RFC 3339 times in
UTC, whole rupiah. Errors are RFC 9457 problems with a stable `code`. A `POST` that records a sale, awards, redeems
or voids needs an `Idempotency-Key` when it comes from an API key; sent again, it answers what it answered first.
Every answer to an API key carries `RateLimit-Policy` and `RateLimit`: how often the key may ask, and what is left."""


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
    schemas["Problem"] = _problem_schema()
    components["securitySchemes"] = {
        "bearer": {
            "type": "http",
            "scheme": "bearer",
            "description": "A staff access token, or an API key (`lgn_live_…`).",
        }
    }
    components["responses"] = {f"Error{status}": _error(status) for status in _SAYS}
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
    if handler.opt.get("idempotent"):
        parameters.append(_idempotency_key())
    in_path = any(parameter["in"] == "path" for parameter in parameters)
    statuses = ["400", "422", "429", "503"]
    statuses += [] if public else ["401", "403"]
    statuses += ["404"] if in_path else []
    statuses += ["409"] if body or handler.opt.get("idempotent") else []
    statuses += ["401"] if public and "auth" in operation.get("operationId", "") + str(handler.paths) else []
    answers = operation["responses"]
    for status, answer in answers.items():
        answer["description"] = _DONE.get(status, "Done")
    for status in statuses:
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


def _error(status: str) -> dict[str, Any]:
    code, says = _SAYS[status]
    answer: dict[str, Any] = {
        "description": says,
        "content": {
            "application/problem+json": {
                "schema": _PROBLEM,
                "example": {
                    "type": f"urn:langganan:problem:{code}",
                    "title": says,
                    "status": int(status),
                    "detail": says,
                    "code": code,
                },
            }
        },
    }
    if status in ("429", "503"):
        answer["headers"] = {
            "Retry-After": {"schema": {"type": "integer"}, "description": "Seconds to wait."}
        }
    if status == "429":
        answer["headers"] |= {
            "RateLimit-Policy": {
                "schema": {"type": "string"},
                "description": "How many requests (`q`) in how many seconds (`w`).",
                "example": '"key";q=600;w=60',
            },
            "RateLimit": {
                "schema": {"type": "string"},
                "description": "How many are left for certain (`r`), and when to come back (`t`, seconds).",
                "example": '"key";r=0;t=17',
            },
        }
    return answer


def _problem_schema() -> dict[str, Any]:
    text = {"type": "string"}
    field_error = {
        "type": "object",
        "required": ["field", "code", "detail"],
        "properties": {"field": text, "code": text, "detail": text},
    }
    return {
        "type": "object",
        "description": "RFC 9457; `code` is stable, `detail` is in the reader's language.",
        "required": ["type", "title", "status", "detail", "code"],
        "properties": {
            "type": text,
            "title": text,
            "status": {"type": "integer"},
            "detail": text,
            "code": text,
            "errors": {"type": "array", "items": field_error},
        },
        "additionalProperties": True,
    }


def _idempotency_key() -> dict[str, Any]:
    return {
        "name": "Idempotency-Key",
        "in": "header",
        "required": False,
        "description": "Required from API keys. The same key and body answer the first answer again.",
        "schema": {"type": "string", "minLength": 1, "maxLength": 255},
        "example": "0195c0de-7a11-7000-8000-000000000001",
    }
