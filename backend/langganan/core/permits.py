"""How often each credential may ask, counted over all processes without a round trip for every request.

A process leases permits from Valkey, a tenth of what is still free at a time, and spends them by itself. What it
promises is what it holds: `r` is certain whatever the other processes do, and there may be more. See
docs/decisions/0011-rate-limits.md.
"""

import asyncio
import math
import time
from typing import ClassVar
from uuid import UUID

import structlog
from msgspec import Struct
from redis.asyncio import Redis
from redis.exceptions import RedisError

from langganan.core.errors import Says, TooMany

log = structlog.get_logger()

_LEASE = """
local limit, window = tonumber(ARGV[1]), tonumber(ARGV[2])
local free = limit - tonumber(redis.call('GET', KEYS[1]) or '0')
local lease = math.ceil(free / 10)
if lease > 0 then
  redis.call('SET', KEYS[1], '0', 'PX', window, 'NX')
  redis.call('INCRBY', KEYS[1], lease)
end
return {lease, free - lease, redis.call('PTTL', KEYS[1])}
"""
_PATIENCE = 0.25
_LEAVE_ALONE = 5.0
_REMEMBERED = 10_000


class KeyTooFast(TooMany):
    says: ClassVar[Says] = {
        "id": "Kunci ini sudah dipakai {limit} kali dalam semenit. Coba lagi dalam {wait} detik.",
        "en": "This key was used {limit} times within a minute. Try again in {wait} seconds.",
    }


class Allowance(Struct, frozen=True):
    """`left` is what may still be asked before `wait` seconds have passed, at the least."""

    policy: str
    limit: int
    seconds: int
    left: int
    wait: int
    granted: bool

    @property
    def headers(self) -> dict[str, str]:
        """As draft-ietf-httpapi-ratelimit-headers-10 writes them."""
        return {
            "RateLimit-Policy": f'"{self.policy}";q={self.limit};w={self.seconds}',
            "RateLimit": f'"{self.policy}";r={self.left};t={self.wait}',
        }


class Permits:
    def __init__(self, redis: Redis, *, limit: int, policy: str = "key", seconds: int = 60) -> None:
        self._limit, self._policy, self._seconds = limit, policy, seconds
        self._lease = redis.register_script(_LEASE)
        self._held: dict[UUID, _Held] = {}
        self._valkey_away_until = 0.0

    async def take(self, who: UUID) -> Allowance:
        held = self._held_by(who)
        if not held.will_do():
            async with held.topping_up:
                if not held.will_do():
                    await self._top_up(who, held)
        granted = held.left > 0
        if granted:
            held.left -= 1
            held.taken += 1
        wait = max(1, math.ceil(held.ends - time.monotonic()))
        return Allowance(self._policy, self._limit, self._seconds, held.left, wait, granted)

    def _held_by(self, who: UUID) -> "_Held":
        held = self._held.get(who)
        if held is None:
            if len(self._held) >= _REMEMBERED:
                now = time.monotonic()
                self._held = {key: held for key, held in self._held.items() if held.ends > now}
            held = self._held[who] = _Held()
        return held

    async def _top_up(self, who: UUID, held: "_Held") -> None:
        asked_at = time.monotonic()
        if asked_at < self._valkey_away_until:
            held.go_alone(self._limit, self._seconds)
            return
        try:
            async with asyncio.timeout(_PATIENCE):
                lease, free, milliseconds = await self._lease(
                    keys=[f"permits:{self._policy}:{who}"], args=[self._limit, self._seconds * 1000]
                )
        except (RedisError, OSError, TimeoutError) as error:
            log.warning("permits_counted_alone", policy=self._policy, cause=type(error).__name__)
            self._valkey_away_until = time.monotonic() + _LEAVE_ALONE
            held.go_alone(self._limit, self._seconds)
            return
        held.add(lease, more=free > 0, ends=asked_at + milliseconds / 1000)


class _Held:
    """What this process may still give to one credential, until the window `ends`."""

    def __init__(self) -> None:
        self.left = self.taken = 0
        self.more = False
        self.ends = 0.0
        self.topping_up = asyncio.Lock()

    def will_do(self) -> bool:
        """The last one is not given while more can be had: `r=0` is to mean that there is nothing left."""
        return self.ends > time.monotonic() and (self.left > 1 or not self.more)

    def add(self, lease: int, *, more: bool, ends: float) -> None:
        is_same_window = abs(ends - self.ends) < 1
        if not is_same_window:
            self.left = self.taken = 0
        self.left += lease
        self.more, self.ends = more, ends

    def go_alone(self, limit: int, seconds: int) -> None:
        """With Valkey away each process holds to the limit by itself."""
        if self.ends <= time.monotonic():
            self.taken, self.ends = 0, time.monotonic() + seconds
        self.left, self.more = max(0, limit - self.taken), False
