"""The line between a till and the server: asks until there is an answer, as docs/pos/retries.md tells tills to."""

import asyncio
import random
import time
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, field
from typing import Any, Literal

import aiohttp
import msgspec

ANSWER_WITHIN = aiohttp.ClientTimeout(total=30)
GIVE_UP_AFTER = 300.0
LONGEST_WAIT = 70.0
_A_MOMENT = 0.2
_CUT_WITHIN = 0.03

Cut = Literal["half", "unheard"]
"""How a line breaks: in the middle of the request, or with the answer on its way."""


def some_cut(chance: random.Random) -> Cut:
    return chance.choice(("half", "unheard", "unheard"))


class NoAnswer(Exception):
    """The server could not be reached, or did not stop saying later."""


class _LineBroke(Exception):
    pass


@dataclass
class Answer:
    status: int
    body: Any
    replayed: bool = False

    @property
    def code(self) -> str:
        """What a refusal is called; empty for none."""
        return str(self.body.get("code", "")) if self.status >= 400 and isinstance(self.body, dict) else ""

    def __str__(self) -> str:
        return f"{self.status} {self.code}".strip()


@dataclass
class Record:
    """What was asked, and how it went."""

    seconds: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    retries: Counter[str] = field(default_factory=Counter)
    replays: Counter[str] = field(default_factory=Counter)
    told_to_wait: Counter[str] = field(default_factory=Counter)
    cuts: int = 0
    waited: float = 0.0
    mistakes: list[str] = field(default_factory=list)


class Till:
    def __init__(self, http: aiohttp.ClientSession, record: Record, *, parallel: int) -> None:
        self._http, self.record, self.parallel = http, record, parallel
        self._lines = asyncio.Semaphore(parallel)

    async def ask(
        self,
        what: str,
        method: str,
        path: str,
        body: Any = None,
        *,
        key: str | None = None,
        cut: Cut | None = None,
    ) -> Answer:
        """`cut` breaks the first attempt; the same request is then sent again under the same key."""
        deadline, pause = time.monotonic() + GIVE_UP_AFTER, _A_MOMENT
        while True:
            try:
                answer, wait = await self._once(what, method, path, body, key, cut)
            except (aiohttp.ClientError, TimeoutError, OSError) as error:
                answer, wait = None, None
                said = f"no answer ({type(error).__name__}: {error})"
            else:
                if answer is not None and wait is None and answer.status < 500:
                    return answer
                said = str(answer)
            if cut:
                cut, wait = None, 0.0
            elif wait is None:
                wait, pause = pause * random.uniform(0.5, 1.5), min(pause * 2, 5.0)  # noqa: S311
            if time.monotonic() + wait > deadline:
                raise NoAnswer(f"{method} {path}: {said}")
            self.record.retries[what] += 1
            self.record.waited += wait
            await asyncio.sleep(wait)

    async def ask_at_once(self, *requests: Any) -> list[Answer]:
        return [*await asyncio.gather(*requests)]

    async def _once(
        self, what: str, method: str, path: str, body: Any, key: str | None, cut: Cut | None
    ) -> tuple[Answer | None, float | None]:
        """The answer, and how long to wait when it says: later."""
        raw = None if body is None else msgspec.json.encode(body)
        headers = {"Content-Type": "application/json"} if raw is not None else {}
        headers |= {"Idempotency-Key": key} if key else {}
        async with self._lines:
            if cut:
                await self._broken(method, path, raw or b"", headers, cut)
                return None, 0.0
            began = time.perf_counter()
            async with self._http.request(method, path, data=raw, headers=headers) as response:
                content = await response.read()
            self.record.seconds[what].append(time.perf_counter() - began)
        replayed = response.headers.get("Idempotent-Replayed") == "true"
        answer = Answer(response.status, _read(content), replayed)
        self.record.replays[what] += replayed
        return answer, self._must_wait(method, path, answer, response.headers.get("Retry-After"))

    def _must_wait(self, method: str, path: str, answer: Answer, retry_after: str | None) -> float | None:
        later = answer.status in (429, 503) or answer.code == "request_in_progress"
        if answer.status >= 500 and not later:
            self.record.mistakes.append(f"{method} {path}: the server failed ({answer})")
        if not later:
            return None
        self.record.told_to_wait[str(answer)] += 1
        if not (retry_after or "").isdigit():
            self.record.mistakes.append(f"{method} {path}: {answer} does not say when to come back")
        return min(float(retry_after or 1), LONGEST_WAIT) if (retry_after or "1").isdigit() else 1.0

    async def _broken(self, method: str, path: str, raw: bytes, headers: dict[str, str], cut: Cut) -> None:
        self.record.cuts += 1
        sent: Any = raw
        if cut == "half":
            sent, headers = _half_of(raw), headers | {"Content-Length": str(len(raw))}
        try:
            async with (
                asyncio.timeout(random.uniform(0, _CUT_WITHIN) if cut == "unheard" else None),  # noqa: S311
                self._http.request(method, path, data=sent, headers=headers),
            ):
                raise _LineBroke  # whatever it was, nobody heard it
        except (_LineBroke, aiohttp.ClientError, TimeoutError, OSError):
            return


async def _half_of(raw: bytes) -> AsyncIterator[bytes]:
    yield raw[: len(raw) // 2]
    raise _LineBroke


def _read(content: bytes) -> Any:
    try:
        return msgspec.json.decode(content) if content else None
    except msgspec.DecodeError:
        return None


def percentile(seconds: Iterable[float], share: float) -> float:
    ordered = sorted(seconds)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else 0.0
