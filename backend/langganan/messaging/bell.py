"""The bell tells the workers at once that something is due. Unheard, they find it at their next look."""

from typing import Any

import msgspec
import structlog
from arq.connections import ArqRedis
from redis.asyncio import Redis
from redis.exceptions import RedisError

QUEUE = "langganan:jobs"
DISPATCH = "dispatch"
IMPORT = "import_customers"
log = structlog.get_logger()


def encode(job: dict[str, Any]) -> bytes:
    return msgspec.msgpack.encode(job, enc_hook=repr)


def decode(job: bytes) -> dict[str, Any]:
    decoded: dict[str, Any] = msgspec.msgpack.decode(job)
    return decoded


async def ring(redis: Redis, job: str = DISPATCH) -> None:
    """After the commit. With Valkey away nothing is lost."""
    jobs = ArqRedis(
        redis.connection_pool, job_serializer=encode, job_deserializer=decode, default_queue_name=QUEUE
    )
    try:
        await jobs.enqueue_job(job, _job_id=job)
    except (RedisError, OSError) as error:
        log.warning("bell_not_rung", cause=type(error).__name__)
