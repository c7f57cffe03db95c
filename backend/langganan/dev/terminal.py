"""What the person at the terminal sees."""

import select
import sys
import textwrap
from dataclasses import dataclass
from pathlib import Path

_WIDTH = 8
_COLOURS = {"postgres": 34, "valkey": 35, "api": 32, "worker": 36, "app": 33}


@dataclass(frozen=True)
class Demo:
    """How to try the demo shop."""

    login: str
    password: str
    card_url: str


class Terminal:
    def __init__(self, *, steps: int) -> None:
        self._steps, self._done = steps, 0
        self._coloured = sys.stdout.isatty()

    def step(self, text: str) -> None:
        self._done += 1
        self.line(f"{self._done}/{self._steps} {text}")

    def of(self, program: str, text: str) -> None:
        name = f"{program:<{_WIDTH}}"
        self.line(f"{self._paint(name, _COLOURS.get(program, 0))} │ {text}")

    def line(self, text: str) -> None:
        try:
            print(text, flush=True)
        except OSError:  # the terminal is gone; what is running still has to be stopped
            sys.stdout = open("/dev/null", "w")  # noqa: PTH123, SIM115

    def is_gone(self) -> bool:
        watch = select.poll()
        watch.register(sys.stdin.fileno(), 0)
        return any(what & select.POLLHUP for _, what in watch.poll(0))

    def welcome(self, address: str, data: Path, demo: Demo | None) -> None:
        rows = {"Open": address}
        if demo:
            rows |= {"Sign in": f"{demo.login}   password: {demo.password}", "A card": demo.card_url}
        rows |= {"Data": str(data), "Stop": "Ctrl-C (the data stays)"}
        table = "\n".join(f"{name:<10}{value}" for name, value in rows.items())
        self.line(f"\n  Langganan is running.\n\n{textwrap.indent(table, '  ')}\n")

    def _paint(self, text: str, colour: int) -> str:
        return f"\033[{colour}m{text}\033[0m" if self._coloured else text
