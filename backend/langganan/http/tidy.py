"""What Litestar derives, made plain: readable names, no composition of one, unknown fields refused as they are."""

import re
from typing import Any

from langganan.core.fields import In

_PAGE = re.compile(r"Page_[\w.]*?(\w+?)_?$")


def tidy(schema: dict[str, Any]) -> dict[str, Any]:
    components = schema["components"]["schemas"]
    names = {name: _PAGE.sub(r"\1Page", name) for name in components}
    renamed = {f"#/components/schemas/{old}": f"#/components/schemas/{new}" for old, new in names.items()}
    strict = {body.__name__ for body in _all_bodies(In)}
    schema["components"]["schemas"] = {names[old]: body for old, body in components.items()}
    for name, body in schema["components"]["schemas"].items():
        body["title"] = name
        if name in strict:
            body["additionalProperties"] = False
    plain: dict[str, Any] = _plain(schema, renamed)
    return plain


def _all_bodies(body: type[In]) -> list[type[In]]:
    return [body, *(below for child in body.__subclasses__() for below in _all_bodies(child))]


def _plain(part: Any, renamed: dict[str, str]) -> Any:
    if isinstance(part, list):
        return [_plain(item, renamed) for item in part]
    if not isinstance(part, dict):
        return part
    plain = {key: _plain(value, renamed) for key, value in part.items()}
    if "$ref" in plain:
        plain["$ref"] = renamed.get(plain["$ref"], plain["$ref"])
    choices = plain.get("oneOf")
    if isinstance(choices, list) and len(choices) == 1 and isinstance(choices[0], dict):
        del plain["oneOf"]
        plain = choices[0] | plain
    return plain
