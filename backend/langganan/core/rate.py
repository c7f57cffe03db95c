"""How often something may happen, counted in Valkey over fixed windows."""

import time

import structlog
from msgspec import Struct
from redis.asyncio import Redis
from redis.exceptions import RedisError

from langganan.core.errors import TooMany

log = structlog.get_logger()


class Rate(Struct, frozen=True):
    name: str
    limit: int
    seconds: int


async def spend(redis: Redis, rate: Rate, who: str) -> None:
    """Raises TooMany past the limit. With Valkey away people may go on: it guards, it is not needed."""
    window = int(time.time()) // rate.seconds
    key = f"rate:{rate.name}:{who}:{window}"
    try:
        async with redis.pipeline(transaction=False) as pipe:
            pipe.incr(key)
            pipe.expire(key, rate.seconds)
            used, _ = await pipe.execute()
    except (RedisError, OSError) as error:
        log.warning("rate_not_counted", rate=rate.name, cause=type(error).__name__)
        return
    if used > rate.limit:
        wait = int((window + 1) * rate.seconds - time.time()) + 1
        refused = TooMany(retry_after=wait)
        refused.headers["RateLimit-Policy"] = f'"{rate.name}";q={rate.limit};w={rate.seconds}'
        refused.headers["RateLimit"] = f'"{rate.name}";r=0;t={wait}'
        raise refused
