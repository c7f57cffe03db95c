"""Which errors mean that somebody else was faster, that the line broke, or that the database is away."""

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

_FASTER = ("23", "40", "LG")
"""SQLSTATE: a unique key or a stock; a deadlock; a limit, a key in use, a wallet that is gone (see `write_books`)."""
_AWAY = ("08", "53", "57")
"""SQLSTATE: no connection; no resources; shutting down."""


def is_race(error: BaseException) -> bool:
    """Trying again helps."""
    return _class_of(error) in _FASTER


def is_lost(error: BaseException) -> bool:
    """Nobody knows whether it was done."""
    return isinstance(error, DBAPIError) and error.connection_invalidated


def is_away(error: BaseException) -> bool:
    if isinstance(error, OSError | PoolTimeout):
        return True
    return not is_lost(error) and _class_of(error) in _AWAY


def _class_of(error: BaseException) -> str:
    return str(getattr(getattr(error, "orig", None), "sqlstate", None) or "")[:2]
