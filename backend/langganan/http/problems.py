"""Every error leaves as `application/problem+json` (RFC 9457), in the reader's language."""

from typing import Any

import msgspec
import structlog
from litestar import Request, Response
from litestar.exceptions import HTTPException, ValidationException
from redis.exceptions import ConnectionError as RedisConnectionError
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from langganan.core.errors import (
    AppError,
    Conflict,
    FieldError,
    Forbidden,
    Invalid,
    Malformed,
    MethodNotAllowed,
    NotFound,
    TooLarge,
    Unauthorized,
    Unavailable,
    UnsupportedMediaType,
)
from langganan.http.field_error import BODY, field_error
from langganan.http.methods import with_head
from langganan.http.request import language_of

log = structlog.get_logger()
_REFUSED: dict[int, type[AppError]] = {
    error.status: error
    for error in (Unauthorized, Forbidden, NotFound, MethodNotAllowed, TooLarge, UnsupportedMediaType)
}
MEDIA_TYPE = "application/problem+json"


def problem(error: AppError, language: str) -> dict[str, Any]:
    answer: dict[str, Any] = {
        "type": f"urn:langganan:problem:{error.code}",
        "title": error.title,
        "status": error.status,
        "detail": error.detail(language),
        "code": error.code,
    }
    for name in error.shows:
        if name in error.members:
            answer[name] = msgspec.to_builtins(error.members[name])
    if error.errors:
        answer["errors"] = [
            {"field": e.field, "code": e.code, "detail": e.says[language]} for e in error.errors
        ]
    return answer


def problem_response(error: AppError, language: str) -> Response[Any]:
    return Response(
        problem(error, language), status_code=error.status, media_type=MEDIA_TYPE, headers=error.headers
    )


def handle(request: Request[Any, Any, Any], error: Exception) -> Response[Any]:
    known = _known(error)
    if known.status >= 500:
        log.error(
            known.code, exc_info=error if known.code == "internal_error" else None, cause=type(error).__name__
        )
    return problem_response(known, language_of(request))


def _known(error: BaseException) -> AppError:
    """Litestar's, the database's and Valkey's errors as ours; a group of errors as its first."""
    match error:
        case AppError():
            return error
        case BaseExceptionGroup():
            return _known(error.exceptions[0])
        case ValidationException():
            return _from_validation([item for item in error.extra or [] if isinstance(item, dict)])
        case HTTPException():
            return _from_litestar(error)
        case InterfaceError() | OperationalError() | PoolTimeout() | RedisConnectionError() | OSError():
            return Unavailable(retry_after=5)
        case DBAPIError():
            return _from_database(error)
        case _:
            return AppError()


def _from_database(error: DBAPIError) -> AppError:
    """By SQLSTATE class: 08 connection, 53 resources, 57 shutdown, 40 deadlock; 22 data; 23 constraint."""
    sqlstate = str(getattr(error.orig, "sqlstate", None) or "")
    if error.connection_invalidated or sqlstate[:2] in {"08", "53", "57", "40"}:
        return Unavailable(retry_after=5)
    if sqlstate[:2] == "22":
        return Invalid(field_error("", BODY))
    return Conflict() if sqlstate[:2] == "23" else AppError()


def _from_litestar(error: HTTPException) -> AppError:
    refused = _REFUSED.get(error.status_code)
    if refused is not None:
        known = refused()
        if allowed := (error.headers or {}).get("allow"):
            known.headers["Allow"] = with_head(allowed)
        return known
    return AppError() if error.status_code >= 500 else Malformed(why=error.detail)


def _from_validation(wrong: list[dict[str, Any]]) -> AppError:
    """Litestar calls the body `data`, and says of a body that is not there that it is missing."""
    if any(item.get("key") == "data" for item in wrong):
        return Malformed(why="JSON")
    return Invalid(*(_parameter_error(item) for item in wrong))


def _parameter_error(item: dict[str, Any]) -> FieldError:
    return field_error(str(item.get("message", "")), str(item.get("key", "")))
