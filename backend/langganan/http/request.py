"""Bodies are decoded strictly, straight into the type that the handler names."""

import re
from collections.abc import AsyncGenerator
from types import NoneType
from typing import Annotated, Any, get_args

import msgspec
from litestar import Request
from litestar.datastructures import State
from litestar.exceptions import InternalServerException
from litestar.params import FromQuery, QueryParameter

from langganan.core.errors import FieldError, Invalid, Malformed, NotFound, UnsupportedMediaType
from langganan.core.paging import Paged
from langganan.http.field_error import BODY, NO_OBJECT, field_error

Limit = Annotated[int, QueryParameter(ge=1, le=200, description="How many to a page.")]
"""As `FromQuery[Limit]`: Litestar checks what `QueryParameter` says, and overlooks `msgspec.Meta`."""

_JSON = re.compile(r'application/(?:json|[\w.-]+\+json)\s*(?:;\s*charset="?utf-?8"?\s*)?;?', re.IGNORECASE)


def provide_paged(limit: FromQuery[Limit] = 200, cursor: FromQuery[str | None] = None) -> Paged:
    """For lists that are small by nature: whoever asks for no limit gets all of most."""
    return Paged(limit, cursor)


class ClientGone(Malformed):
    """Whoever asked hung up before the body was whole: nobody hears this answer, the log counts it."""

    status = 499


class ApiRequest(Request[Any, Any, State]):
    async def stream(self) -> AsyncGenerator[bytes, None]:
        try:
            async for part in super().stream():
                yield part
        except InternalServerException as error:
            if self.is_connected:
                raise ClientGone(why="…") from error
            raise

    async def json(self) -> Any:
        """400 when the body is no JSON, 415 when it says so, 422 with every wrong field when it does not fit."""
        _must_be_json(self.headers.get("content-type"))
        body = await self.body()
        if b"\\u0000" in body:
            raise Malformed(why="\\u0000")
        field = self.route_handler.parsed_data_field
        try:
            return _decoded(body, field.annotation if field else Any)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise Malformed(why="JSON") from error


async def refuse_nul(request: Request[Any, Any, Any]) -> None:
    """No text of ours holds one, and PostgreSQL takes none: it is said before anything is looked up."""
    if "\0" in request.scope["path"]:
        raise NotFound
    if b"%00" in request.scope["query_string"]:
        asked = request.query_params.multi_items()
        named = [name.replace("\0", "") for name, value in asked if "\0" in name + value]
        raise Invalid(*(field_error("matching regex", name) for name in named))


def _must_be_json(content_type: str | None) -> None:
    if content_type is not None and not _JSON.fullmatch(content_type.strip()):
        raise UnsupportedMediaType


def language_of(request: Request[Any, Any, Any]) -> str:
    """`en` when the reader prefers it to `id`; `id` otherwise."""
    best, best_weight = "id", 0.0
    for part in request.headers.get("accept-language", "").lower().split(","):
        tag, _, parameters = part.strip().partition(";")
        try:
            weight = float(parameters.strip().removeprefix("q=")) if parameters else 1.0
        except ValueError:
            continue
        language = tag.split("-")[0]
        if language in ("id", "en") and weight > best_weight:
            best, best_weight = language, weight
    return best


def _decoded(body: bytes, type_: Any) -> Any:
    try:
        return msgspec.json.decode(body, type=type_)
    except msgspec.ValidationError as error:
        raise Invalid(*_all_errors(body, type_, error)) from error


def _all_errors(body: bytes, type_: Any, first: msgspec.ValidationError) -> list[FieldError]:
    """msgspec stops at the first wrong field; the person wants to see all of them."""
    try:
        raw = msgspec.json.decode(body)
    except msgspec.ValidationError:  # a number beyond all numbers
        error = field_error(str(first))
        return [error if error.field else field_error(str(first), BODY)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Malformed(why="JSON") from error
    type_ = next(part for part in get_args(type_) if part is not NoneType) if _is_optional(type_) else type_
    if not (isinstance(type_, type) and issubclass(type_, msgspec.Struct)):
        return [field_error(str(first))]
    if not isinstance(raw, dict):
        return [NO_OBJECT]
    errors = []
    fields = msgspec.structs.fields(type_)
    for field in fields:
        if field.encode_name not in raw:
            if field.required:
                errors.append(field_error(f"Object missing required field `{field.encode_name}`"))
            continue
        try:
            msgspec.json.decode(msgspec.json.encode(raw[field.encode_name]), type=field.type)
        except msgspec.ValidationError as error:
            errors.append(field_error(str(error), field.encode_name))
    if type_.__struct_config__.forbid_unknown_fields:
        known = {field.encode_name for field in fields}
        errors += [
            field_error(f"Object contains unknown field `{name}`") for name in raw if name not in known
        ]
    return errors or [field_error(str(first))]


def _is_optional(type_: Any) -> bool:
    return len(get_args(type_)) == 2 and NoneType in get_args(type_)
