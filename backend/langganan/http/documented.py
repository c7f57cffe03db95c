"""What the OpenAPI document says of every answer: its headers, and how it may be refused."""

from typing import Any

Schema = dict[str, Any]

_PROBLEM = {"$ref": "#/components/schemas/Problem"}
SAYS = {
    "400": ("malformed", "The request cannot be read."),
    "401": ("unauthorized", "Who are you? Sign in, or send an API key."),
    "403": ("forbidden", "You may not do this."),
    "404": ("not_found", "Not here, or another shop's."),
    "409": ("conflict", "It conflicts with the current state."),
    "413": ("too_large", "More than 1 MB."),
    "415": ("unsupported_media_type", "The body is not sent as JSON in UTF-8."),
    "422": ("invalid", "Well-formed, but some fields are not right."),
    "429": ("too_many_requests", "Too fast; see Retry-After."),
    "500": ("internal_error", "We failed, and nothing was half done."),
    "503": ("unavailable", "The database is away; see Retry-After."),
}
_TEXT: Schema = {"type": "string"}
_SECONDS: Schema = {"type": "integer"}
HEADERS: dict[str, Schema] = {
    "X-Request-Id": {
        "schema": _TEXT,
        "description": "Names this request: yours, when you sent one of 8 to 64 letters, digits, - and _.",
        "example": "0b9c4d6e3f2a4b1c8d7e6f5a4b3c2d1e",
    },
    "RateLimit-Policy": {
        "schema": _TEXT,
        "description": "To API keys: how many requests (`q`) in how many seconds (`w`).",
        "example": '"key";q=600;w=60',
    },
    "RateLimit": {
        "schema": _TEXT,
        "description": "To API keys: how many are left for certain (`r`), and when there are more (`t`, seconds).",
        "example": '"key";r=599;t=60',
    },
    "Idempotent-Replayed": {
        "schema": {"type": "string", "enum": ["true"]},
        "description": "There when this is the first answer again: nothing was done this time.",
        "example": "true",
    },
    "WWW-Authenticate": {"schema": _TEXT, "description": "How to say who you are.", "example": "Bearer"},
    "Retry-After": {"schema": _SECONDS, "description": "Seconds to wait.", "example": 1},
}
IDEMPOTENCY_KEY: Schema = {
    "name": "Idempotency-Key",
    "in": "header",
    "required": False,
    "description": (
        "API keys must send one (`400 idempotency_key_required`); signed-in staff may."
        " The same key and body answer the first answer again."
    ),
    "schema": {"type": "string", "minLength": 1, "maxLength": 255},
    "example": "0195c0de-7a11-7000-8000-000000000001",
}
KEY_WHEN_WANTED: Schema = IDEMPOTENCY_KEY | {
    "description": "Not required. The same key and body answer the first answer again."
}
_ALSO = {
    "login": ["401"],
    "refresh": ["401"],
    "recordSale": ["404"],
}


def header_of(*names: str, public: bool = False, idempotent: bool = False) -> Schema:
    """Those of every answer, and of this one."""
    there = ["X-Request-Id", *names]
    there += [] if public else ["RateLimit-Policy", "RateLimit"]
    there += ["Idempotent-Replayed"] if idempotent else []
    return {name: {"$ref": f"#/components/headers/{name}"} for name in there}


def statuses_of(operation: Schema, *, public: bool, changes: bool) -> list[str]:
    """How it may be refused."""
    parameters, body = operation.get("parameters", ()), operation.get("requestBody")
    statuses = ["400", "422", "429", "500", "503", *_ALSO.get(operation["operationId"], ())]
    statuses += [] if public else ["401", "403"]
    statuses += ["404"] if any(parameter["in"] == "path" for parameter in parameters) else []
    statuses += ["409"] if changes else []
    statuses += ["413", "415"] if body else []
    return statuses


def error_answer(status: str) -> Schema:
    code, says = SAYS[status]
    more = {"401": ["WWW-Authenticate"], "429": ["Retry-After"], "503": ["Retry-After"]}.get(status, [])
    problem: Schema = {
        "type": f"urn:langganan:problem:{code}",
        "title": says,
        "status": int(status),
        "detail": says,
        "code": code,
    }
    if status == "422":
        problem["errors"] = [{"field": "amount", "code": "too_small", "detail": "Paling kecil 0."}]
    return {
        "description": says,
        "headers": header_of(*more, idempotent=status in ("404", "422")),
        "content": {"application/problem+json": {"schema": _PROBLEM, "example": problem}},
    }


def problem_schema() -> Schema:
    identifier, moment = {"type": "string", "format": "uuid"}, {"type": "string", "format": "date-time"}
    field_error = {
        "type": "object",
        "required": ["field", "code", "detail"],
        "properties": {
            "field": _TEXT
            | {"description": "A dotted path such as `items.0.quantity`; `body` for the whole."},
            "code": _TEXT,
            "detail": _TEXT,
        },
    }
    shop = {"type": "object", "required": ["id", "name"], "properties": {"id": identifier, "name": _TEXT}}
    return {
        "type": "object",
        "description": "RFC 9457; `code` is stable, `detail` is in the reader's language, `title` is for logs.",
        "required": ["type", "title", "status", "detail", "code"],
        "properties": {
            "type": _TEXT,
            "title": _TEXT,
            "status": {"type": "integer"},
            "detail": _TEXT,
            "code": _TEXT,
            "errors": {"type": "array", "items": field_error, "description": "With 422: each wrong field."},
            "customer_id": identifier | {"description": "With `customer_exists`: who it is."},
            "sale_id": identifier | {"description": "With `external_ref_conflict`: the sale that has it."},
            "product_id": identifier | {"description": "With `sku_taken`: the product that has it."},
            "redeemed_at": moment | {"description": "With `voucher_already_redeemed`."},
            "reserved_until": moment | {"description": "With `voucher_reserved`."},
            "tries_left": {"type": "integer", "description": "With `pin_wrong`."},
            "limit": {"type": "integer", "description": "With `daily_limit_reached`: how many in a day."},
            "shops": {
                "type": "array",
                "items": shop,
                "description": "With `choose_shop`: send one as `shop_id`.",
            },
        },
        "additionalProperties": True,
    }
