"""Which errors of the database mean that somebody else was faster, so that trying again helps."""

from sqlalchemy.exc import DBAPIError

_CLASSES = ("23", "40", "LG")
"""SQLSTATE: a unique key or a stock; a deadlock; a daily limit, a key in use, a wallet that is gone (see `write_books`)."""


def is_race(error: DBAPIError) -> bool:
    return str(getattr(error.orig, "sqlstate", None) or "")[:2] in _CLASSES
