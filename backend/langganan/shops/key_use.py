"""When each API key was last used: noted at most once a minute, and never while somebody waits for an answer."""

import asyncio
import time
from datetime import timedelta
from uuid import UUID

import structlog
from sqlalchemy import or_, update
from sqlalchemy.exc import SQLAlchemyError

from langganan.core.clock import now
from langganan.db.engine import Sessions
from langganan.db.unit_of_work import unit_of_work
from langganan.shops.models import ApiKey

log = structlog.get_logger()
_EVERY = timedelta(minutes=1)
_REMEMBERED = 10_000


class KeyUse:
    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions
        self._noted_at: dict[UUID, float] = {}
        self._writing: set[asyncio.Task[None]] = set()

    def note(self, shop_id: UUID, key_id: UUID) -> None:
        moment = time.monotonic()
        if moment < self._noted_at.get(key_id, -_EVERY.total_seconds()) + _EVERY.total_seconds():
            return
        if len(self._noted_at) >= _REMEMBERED:
            self._noted_at.clear()
        self._noted_at[key_id] = moment
        writing = asyncio.create_task(self._write(shop_id, key_id))
        self._writing.add(writing)
        writing.add_done_callback(self._writing.discard)

    async def finish(self) -> None:
        await asyncio.gather(*self._writing)

    async def _write(self, shop_id: UUID, key_id: UUID) -> None:
        """Another process may have noted it already."""
        moment = now()
        long_ago = or_(ApiKey.last_used_at.is_(None), ApiKey.last_used_at < moment - _EVERY)
        query = update(ApiKey).where(ApiKey.shop_id == shop_id, ApiKey.id == key_id, long_ago)
        try:
            async with unit_of_work(self._sessions, shop_id) as session:
                await session.execute(query.values(last_used_at=moment))
        except (SQLAlchemyError, OSError) as error:
            log.warning("key_use_not_noted", cause=type(error).__name__)
