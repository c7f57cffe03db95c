"""Tills that ask as docs for integrators say: the same key until there is an answer."""

import asyncio
import itertools
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Self
from uuid import uuid4

import aiohttp

_AWAY = (aiohttp.ClientError, TimeoutError, OSError)
_LONGEST_PAUSE = 2.0
"""Seconds: these tills come back sooner than a Retry-After of 5 asks for."""


@dataclass(frozen=True)
class Answer:
    status: int
    body: Any
    headers: Any

    @property
    def code(self) -> str:
        """Of a refusal."""
        return str(self.body.get("code", ""))


@dataclass(frozen=True)
class Acknowledged:
    key: str
    body: dict[str, Any]
    sale_id: str

    @property
    def external_ref(self) -> str:
        return str(self.body["external_ref"])

    @property
    def amount(self) -> int:
        return int(self.body["amount"])

    @property
    def customer_id(self) -> str:
        return str(self.body["customer"]["id"])


class Tills:
    """Every answer is counted in `seen`, also when the question is asked again; `without_hint` did not say when."""

    def __init__(self, addresses: Sequence[str], authorization: str) -> None:
        self._addresses = itertools.cycle(addresses)
        self._authorization = authorization
        self.seen: Counter[int] = Counter()
        self.lost = 0
        self.without_hint = 0
        self.sold: list[Acknowledged] = []

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession(
            headers={"Authorization": self._authorization},
            connector=aiohttp.TCPConnector(limit=0),
            timeout=aiohttp.ClientTimeout(total=60),
        )
        return self

    async def __aexit__(self, *why: object) -> None:
        await self._session.close()

    async def ask(self, method: str, path: str, body: Any = None, key: str | None = None) -> Answer:
        """Once, at the next process in turn."""
        headers = {"Idempotency-Key": key} if key else {}
        url = f"{next(self._addresses)}/api/v1{path}"
        async with self._session.request(method, url, json=body, headers=headers) as said:
            answer = Answer(said.status, await said.json(content_type=None), said.headers)
        self.seen[answer.status] += 1
        return answer

    async def ask_until_answered(self, path: str, body: Any, key: str) -> Answer:
        while True:
            try:
                answer = await self.ask("POST", path, body, key)
            except _AWAY:
                self.lost += 1
                await asyncio.sleep(0.1)
                continue
            if answer.status not in (429, 503) and answer.code != "request_in_progress":
                return answer
            hint = answer.headers.get("Retry-After")
            self.without_hint += hint is None
            await asyncio.sleep(min(float(hint or 1), _LONGEST_PAUSE))

    async def sell(self, customer_id: str) -> None:
        """Of ten, one till is switched off while it waits, and sends the sale again under a new key."""
        body: dict[str, Any] = {
            "customer": {"id": customer_id},
            "amount": random.randrange(500, 60_000),
            "items": [{"name": "Kopi susu gula aren", "quantity": 2, "unit_price": 18_000}],
            "external_ref": str(uuid4()),
        }
        if random.random() < 0.1:
            await self._forget(body)
        key = str(uuid4())
        answer = await self.ask_until_answered("/sales", body, key)
        assert answer.status in (200, 201), answer
        self.sold.append(Acknowledged(key, body, answer.body["sale"]["id"]))

    async def sell_until(self, over: asyncio.Event, people: Sequence[str], *, tills: int) -> None:
        async def till() -> None:
            while not over.is_set():
                await self.sell(random.choice(people))

        await asyncio.gather(*(till() for _ in range(tills)))

    async def _forget(self, body: Any) -> None:
        try:
            async with asyncio.timeout(random.uniform(0, 0.3)):
                await self.ask("POST", "/sales", body, str(uuid4()))
        except _AWAY:
            self.lost += 1
