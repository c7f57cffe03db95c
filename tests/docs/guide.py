"""A page of the guide as a reader follows it: every example in order, each answer beside what the page says."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_ANSWERS = ("http", "json", "text")
_READERS_OWN = re.compile(r"^export LANGGANAN_(URL|KEY|LOGIN)=.*\n", re.MULTILINE)
_NAME = re.compile(r"# (\w+\.py)\n")
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|\+00:00)")
_VOUCHER = re.compile(r"[A-Z0-9]{8}")
_CARD = re.compile(r"https?://[^/]+/k/([\w-]+)")
_SECRET = re.compile(r"lgn_test_[\w-]+")


@dataclass(frozen=True)
class Example:
    language: str
    source: str
    answer_language: str = ""
    answer: str = ""


def examples_of(page: str) -> Iterator[Example]:
    blocks = [*_BLOCK.finditer(page)]
    for place, block in enumerate(blocks):
        if block[1] in _ANSWERS:
            continue
        after = blocks[place + 1] if place + 1 < len(blocks) else None
        if after and after[1] in _ANSWERS and not page[block.end() : after.start()].strip():
            yield Example(block[1], block[2], after[1], after[2])
        else:
            yield Example(block[1], block[2])


@dataclass
class Reader:
    """Types what the page shows, with the ids, codes and links of their own shop in place of the page's."""

    folder: Path
    environment: Mapping[str, str]
    own: dict[str, str] = field(default_factory=dict)

    def follow(self, example: Example) -> None:
        source = self._in_own_words(example.source)
        said = self._shell(source) if example.language == "sh" else self._python(source)
        try:
            self._compare(example, said)
        except AssertionError as wrong:
            raise AssertionError(f"{wrong}\n\nThe example:\n{source}\nThe answer:\n{said}") from None

    def save(self, program: str) -> None:
        (self.folder / _name_of(program)).write_text(program)

    def _shell(self, source: str) -> str:
        """Variables live on from block to block, as in a terminal."""
        kept = self.folder / "variables"
        kept.touch()
        script = f"set -a -e -o pipefail; . {kept}\n{_READERS_OWN.sub('', source)}\nexport -p > {kept}"
        return self._run(["bash", "-c", script])

    def _python(self, source: str) -> str:
        self.save(source)
        return self._run([sys.executable, _name_of(source)])

    def _run(self, command: list[str]) -> str:
        done = subprocess.run(
            command, cwd=self.folder, env=dict(self.environment), capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
        return done.stdout

    def _compare(self, example: Example, said: str) -> None:
        match example.answer_language:
            case "json":
                self._agree(json.loads(example.answer), json.loads(said), "answer")
            case "text":
                assert _like(self._in_own_words(example.answer), said), "the page says otherwise"
            case "http":
                shown_head, shown_body = example.answer.split("\n\n", 1)
                head, body = said.replace("\r\n", "\n").split("\n\n", 1)
                _heads_agree(shown_head.splitlines(), head.splitlines())
                self._agree(json.loads(shown_body), json.loads(body), "answer")

    def _agree(self, shown: Any, is_now: Any, where: str) -> None:
        """An answer may hold more fields than the page shows, never other ones."""
        if isinstance(shown, dict):
            assert isinstance(is_now, dict), f"{where} is {is_now!r}"
            for name, value in shown.items():
                assert name in is_now, f"{where} has no {name}: {is_now}"
                self._agree(value, is_now[name], f"{where}.{name}")
        elif isinstance(shown, list):
            assert isinstance(is_now, list), f"{where} is {is_now!r}"
            assert len(is_now) == len(shown), f"{where} has {len(is_now)} items: {is_now}"
            for place, value in enumerate(shown):
                self._agree(value, is_now[place], f"{where}.{place}")
        elif isinstance(shown, str) and isinstance(is_now, str):
            self._texts_agree(shown, is_now, where)
        else:
            assert (type(shown), shown) == (type(is_now), is_now), (
                f"{where} is {is_now!r}, the page says {shown!r}"
            )

    def _texts_agree(self, shown: str, is_now: str, where: str) -> None:
        if _MOMENT.fullmatch(shown):
            assert _MOMENT.fullmatch(is_now), f"{where} is {is_now!r}, which is no time"
            return
        for pattern in (_UUID, _VOUCHER, _SECRET, _CARD):
            if (there := pattern.fullmatch(shown)) and (here := pattern.fullmatch(is_now)):
                last = pattern.groups
                assert self.own.setdefault(there[last], here[last]) == here[last], (
                    f"{where} is another: {is_now}"
                )
                assert [*self.own.values()].count(here[last]) == 1, f"{where} is the same as before: {is_now}"
                return
        assert _like(shown, is_now), f"{where} is {is_now!r}, the page says {shown!r}"

    def _in_own_words(self, text: str) -> str:
        for on_the_page, own in self.own.items():
            text = text.replace(on_the_page, own)
        return text


def _heads_agree(shown: list[str], is_now: list[str]) -> None:
    assert _like(shown[0], is_now[0]), f"{is_now[0]}, the page says {shown[0]}"
    headers = dict(line.lower().split(": ", 1) for line in is_now[1:])
    for line in shown[1:]:
        name, value = line.lower().split(": ", 1)
        assert _like(value, headers.get(name, "")), f"{name} is {headers.get(name)}, the page says {value}"


def _like(shown: str, is_now: str) -> bool:
    """… stands for anything."""
    return bool(re.fullmatch(".+".join(map(re.escape, shown.split("…"))), is_now, re.DOTALL))


def _name_of(program: str) -> str:
    name = _NAME.match(program)
    assert name, f"a program on a page begins with its name: {program[:40]}"
    return name[1]
