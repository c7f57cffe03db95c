import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import httpx
import psutil
import pytest


class Instance:
    """`langganan dev`, started as a person starts it, with what it printed."""

    def __init__(self, data: Path, log: Path, *words: str, **environment: str) -> None:
        self.data, self._log = data, log
        self._out = log.open("wb")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "langganan.cli", "dev", "--port", "0", "--data", str(data), *words],
            env={**os.environ, **environment},
            stdin=subprocess.DEVNULL,
            stdout=self._out,
            stderr=self._out,
            start_new_session=True,
        )

    @property
    def printed(self) -> str:
        return self._log.read_text()

    def has_printed(self, text: str) -> bool:
        return text in self.printed

    @property
    def url(self) -> str:
        found = re.search(r"Open +(\S+)", self.printed)
        assert found, self.printed
        return found[1]

    def until_running(self) -> None:
        self.until(lambda: "Langganan is running" in self.printed, 120)

    def until(self, happened: Callable[[], bool], seconds: float) -> None:
        deadline = time.monotonic() + seconds
        while not happened():
            assert self.process.poll() is None, self.printed
            assert time.monotonic() < deadline, self.printed
            time.sleep(0.1)

    def is_ready(self) -> bool:
        with suppress(httpx.TransportError):
            return httpx.get(f"{self.url}/health/ready", timeout=5).status_code == 200
        return False

    def family(self) -> dict[str, psutil.Process]:
        """Its children by the name of their program."""
        names = {
            "postgres -D": "postgres",
            "valkey-server": "valkey",
            "cli api": "api",
            "cli worker": "worker",
        }
        found: dict[str, psutil.Process] = {}
        for child in psutil.Process(self.process.pid).children():
            line = " ".join(child.cmdline())
            found |= {name: child for words, name in names.items() if words in line}
        return found

    def everything(self) -> list[psutil.Process]:
        us = psutil.Process(self.process.pid)
        return [us, *us.children(recursive=True)]

    def stop(self, number: signal.Signals = signal.SIGINT) -> int:
        if self.process.poll() is None:
            self.process.send_signal(number)
        code = self.process.wait(60)
        self._out.close()
        return code


Start = Callable[..., Instance]


@pytest.fixture
def start(tmp_path: Path, dist: Path) -> Iterator[Start]:
    started: list[Instance] = []

    def start(data: Path | None = None, *words: str, demo: bool = False, **environment: str) -> Instance:
        environment = {"FRONTEND_DIST": str(dist), "DEMO": "yes" if demo else "no", **environment}
        instance = Instance(
            data or tmp_path / "data", tmp_path / f"{len(started)}.log", *words, **environment
        )
        started.append(instance)
        return instance

    yield start
    for instance in started:
        instance.stop(signal.SIGTERM)


@pytest.fixture
def dist(tmp_path: Path) -> Path:
    dist = tmp_path / "dist"
    dist.mkdir()
    (dist / "index.html").write_text("<!doctype html><title>Langganan</title>")
    return dist
