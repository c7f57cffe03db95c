"""The folder that holds everything of one local instance."""

import fcntl
import json
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from langganan.dev.problems import Problem


@dataclass(frozen=True)
class Secrets:
    secret_key: str
    postgres_password: str
    valkey_password: str


@contextmanager
def hold(folder: Path, *, address: str) -> Iterator[Secrets]:
    """Keeps the folder for this process alone."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = (folder / "lock").open("a+")
    except OSError as error:
        raise Problem(f"The data folder {folder} cannot be used: {error.strerror}.") from error
    with lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            lock.seek(0)
            holder = lock.read().strip() or "another process"
            raise Problem(
                f"The data folder {folder} is in use by {holder}. "
                "Stop that one first, or choose another folder and port: make run DATA=… PORT=…"
            ) from None
        lock.seek(0)
        lock.truncate()
        lock.write(f"Langganan at {address} (process {os.getpid()})")
        lock.flush()
        yield _secrets(folder / "secrets.json")


def _secrets(file: Path) -> Secrets:
    if not file.exists():
        fresh = {name: secrets.token_urlsafe(32) for name in Secrets.__dataclass_fields__}
        unfinished = file.with_suffix(".new")
        unfinished.unlink(missing_ok=True)
        with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as out:
            json.dump(fresh, out, indent=2)
        unfinished.rename(file)
    return Secrets(**json.loads(file.read_text()))
