"""An example for every body of the OpenAPI document, made from what its fields mean."""

from typing import Any

Schema = dict[str, Any]

_ID = "0195c0de-7a11-7000-8000-000000000001"
_MOMENT = "2026-11-22T08:15:00Z"
_CUSTOMER = "0195c0de-7a11-7000-8000-000000000002"
_BUYER = {
    "id": _CUSTOMER,
    "name": "Bu Sari",
    "new": True,
    "card_url": "https://contoh.id/k/Q2hvY29sYXRlQ29va2ll",
}
_STAMP = {
    "program_id": "0195c0de-7a11-7000-8000-000000000003",
    "unit": "stamp",
    "amount": 1,
    "balance": 4,
    "target": 5,
}
_BY_FIELD: dict[str, Any] = {
    "name": "Bu Sari",
    "shop_name": "Kopi Senja",
    "owner_name": "Bu Ratna",
    "phone": "0812-3456-7890",
    "email": "sari@contoh.com",
    "login": "0812-3456-7890",
    "password": "kopi-tiap-pagi",
    "access_token": "eyJhbGciOiJIUzI1NiJ9.e30.c2ln",
    "expires_in": 600,
    "timezone": "Asia/Jakarta",
    "slug": "kopi-senja",
    "birthday": "1990-05-17",
    "color": "#b07a12",
    "amount": 45000,
    "unit_price": 18000,
    "quantity": 2,
    "sku": "KSG",
    "external_ref": "POS-7-000123",
    "reason": "salah ketik",
    "code": "K7QM2XPA",
    "title": "Gratis 1 kopi",
    "balance": 4,
    "target": 5,
    "missing": 1,
    "quiet_from": "21:00",
    "quiet_until": "08:00",
    "secret": "lgn_live_0195c0de7a1170008000000000000001_xxxxxxxx",
    "prefix": "lgn_live_0001…",
    "card_url": "https://contoh.id/k/Q2hvY29sYXRlQ29va2ll",
    "join_url": "https://contoh.id/g/kopi-senja",
    "url": "https://contoh.id/undangan/Q2hvY29sYXRlQ29va2ll",
    "wa_url": "https://wa.me/6281234567890?text=Halo",
    "text": "Halo {nama|Kak}, apa kabar?",
    "wording": "Saya mau menerima kabar lewat WhatsApp.",
    "next_cursor": None,
    "id": "Tiap belanja dapat 1 stempel; stempel ke-5 gratis 1 kopi.",
    "en": "Every visit earns 1 stamp; stamp 5: gratis 1 kopi.",
}


_WHOLE: dict[str, Any] = {
    "SaleIn": {
        "customer": {"phone": "0812-3456-7890", "name": "Bu Sari"},
        "amount": 45000,
        "items": [{"sku": "KSG", "name": "Kopi susu gula aren", "quantity": 2, "unit_price": 18000}],
        "occurred_at": _MOMENT,
        "outlet_id": None,
        "external_ref": "POS-7-000123",
    },
    "ProgramIn": {
        "kind": "stamp",
        "name": "Beli 5 gratis 1",
        "earn": {"per": "visit"},
        "rewards": [{"at": 5, "title": "Gratis 1 kopi", "kind": "free_product", "valid_days": 30}],
    },
    "ProgramPatch": {"status": "paused"},
    "CustomerIn": {"name": "Bu Sari", "phone": "0812-3456-7890", "birthday": "1990-05-17"},
    "CustomerPatch": {"notes": "Suka sabun lemon", "email": None},
    "JoinIn": {
        "name": "Bu Sari",
        "phone": "0812-3456-7890",
        "consents": [{"purpose": "offers", "channel": "whatsapp", "granted": True}],
    },
    "SaleAnswer": {
        "sale": {
            "id": _ID,
            "amount": 45000,
            "status": "recorded",
            "items": [
                {
                    "name": "Kopi susu gula aren",
                    "quantity": 2,
                    "unit_price": 18000,
                    "sku": "KSG",
                    "product_id": None,
                }
            ],
            "occurred_at": _MOMENT,
            "recorded_at": _MOMENT,
            "outlet_id": None,
            "external_ref": "POS-7-000123",
            "customer_id": _CUSTOMER,
            "void": None,
        },
        "customer": _BUYER,
        "earned": [_STAMP],
        "vouchers": [],
        "redeemed": [],
        "withheld": None,
    },
    "StampAnswer": {"stamp_id": _ID, "customer": _BUYER, "earned": [_STAMP], "vouchers": []},
    "ShopPatch": {"sleeping_after_days": 30},
    "ApiKeyIn": {"name": "Kasir depan", "scopes": ["customers:read", "sales:write", "vouchers:redeem"]},
    "ProductIn": {"name": "Kopi susu", "sku": "KSG", "category": "Minuman", "price": 18000},
    "ProductPatch": {"price": 20000},
    "ProductImportIn": {"text": "Kopi susu;18000;Minuman", "dry_run": True},
    "StampIn": {"customer_id": _ID, "count": 1},
    "RedeemIn": {"external_ref": "POS-7-000124"},
}


def example(schema: Schema, components: dict[str, Schema], field: str = "", depth: int = 0) -> Any:
    if "$ref" in schema and schema["$ref"].rpartition("/")[2] in _WHOLE:
        return _WHOLE[schema["$ref"].rpartition("/")[2]]
    if "$ref" in schema:
        return example(components[schema["$ref"].rpartition("/")[2]], components, field, depth + 1)
    for choice in ("oneOf", "anyOf"):
        if choice in schema:
            options = [option for option in schema[choice] if option.get("type") != "null"]
            return example(options[0], components, field, depth + 1) if options else None
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return next(value for value in schema["enum"] if value is not None)
    if "example" in schema or "examples" in schema:
        return schema.get("example", schema.get("examples", [None])[0])
    kind = schema.get("type")
    if isinstance(kind, list):
        kind = next((name for name in kind if name != "null"), "null")
    match kind:
        case "object":
            properties = schema.get("properties", {})
            return {name: example(part, components, name, depth + 1) for name, part in properties.items()}
        case "array":
            return [] if depth > 6 else [example(schema.get("items", {}), components, "", depth + 1)]
        case "string":
            return _text(schema, field)
        case "integer" | "number":
            return _number(schema, field)
        case "boolean":
            return True
        case _:
            return None


def _text(schema: Schema, field: str) -> Any:
    by_format = {"uuid": _ID, "date-time": _MOMENT, "date": "1990-05-17", "time": "08:00:00"}
    if schema.get("format") in by_format:
        return by_format[schema["format"]]
    known = _BY_FIELD.get(field)
    return known if isinstance(known, str) else "contoh"


def _number(schema: Schema, field: str) -> Any:
    known = _BY_FIELD.get(field)
    value = known if isinstance(known, int) else 1
    return min(max(value, schema.get("minimum", value)), schema.get("maximum", value))
