"""How to reach an instance that runs on this machine, from what is in its data folder."""

import json
from pathlib import Path

from langganan.dev import postgres, valkey
from langganan.dev.data import Secrets
from langganan.dev.problems import Problem

_PORT_IN_PID_FILE = 3


def environment_of(data: Path) -> dict[str, str]:
    """Raises Problem unless one with a PostgreSQL and a Valkey of its own runs there."""
    try:
        secrets = Secrets(**json.loads((data / "secrets.json").read_text()))
        database = int((data / "postgres" / "postmaster.pid").read_text().splitlines()[_PORT_IN_PID_FILE])
        queue = int(dict(_lines(data / "valkey.conf"))["port"])
    except (OSError, ValueError, LookupError) as error:
        raise Problem(f"No instance runs on the data folder {data}. Start it first: make run") from error
    return {
        "DATABASE_URL": postgres.url(port=database, password=secrets.postgres_password),
        "REDIS_URL": valkey.url(port=queue, password=secrets.valkey_password),
        "SECRET_KEY": secrets.secret_key,
    }


def _lines(file: Path) -> list[tuple[str, str]]:
    return [
        (name, value) for name, _, value in (line.partition(" ") for line in file.read_text().splitlines())
    ]
