"""How an operation of the API is asked."""

from typing import Any

from msgspec import Struct


class Request(Struct):
    method: str
    path: str
    json: Any = None
    params: dict[str, str] | None = None
    signed_in: bool = True


def get(path: str, **params: str) -> Request:
    return Request("GET", path, params=params)


def post(path: str, **json: Any) -> Request:
    return Request("POST", path, json)


def patch(path: str, **json: Any) -> Request:
    return Request("PATCH", path, json)


def put(path: str, **json: Any) -> Request:
    return Request("PUT", path, json)


def delete(path: str) -> Request:
    return Request("DELETE", path)


def stranger(request: Request) -> Request:
    request.signed_in = False
    return request
