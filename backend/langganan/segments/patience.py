"""Questions that a shop may ask of all its customers: answered soon, or not at all."""

from collections.abc import Awaitable, Callable
from typing import ClassVar, TypeVar

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.core.errors import AppError, Says
from langganan.db.unit_of_work import undone_by_error

T = TypeVar("T")
_CANCELED = "57014"
PATIENCE_SECONDS = 3


class TooHeavy(AppError):
    status, code, title = 422, "too_heavy", "This takes too long to reckon"
    says: ClassVar[Says] = {
        "id": "Syarat ini terlalu lama dihitung. Persempit dulu, misalnya dengan hari belanja terakhir.",
        "en": "This takes too long to reckon. Narrow it down first, for example by the last purchase.",
    }


async def within_patience(session: AsyncSession, question: Callable[[], Awaitable[T]]) -> T:
    """Raises TooHeavy after three seconds."""
    try:
        async with undone_by_error(session):
            await session.execute(text(f"SET LOCAL statement_timeout = {int(PATIENCE_SECONDS * 1000)}"))
            answer = await question()
            await session.execute(text("SET LOCAL statement_timeout = DEFAULT"))
    except DBAPIError as error:
        if getattr(error.orig, "sqlstate", None) == _CANCELED:
            raise TooHeavy from error
        raise
    return answer
