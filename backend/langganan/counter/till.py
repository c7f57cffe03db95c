"""The till: sales that arrive together are read, reckoned and written together, in two calls of the database.

controller -> Till.record -> read_till -> planning.plan_sale -> write_books. Nothing is locked in between: what was
reckoned on a wallet that has moved since is not written, and is reckoned again. A sale that needs more than the two
calls (somebody new, a voucher used with it, one that keeps losing the race) goes to `sell`, which locks first.
See docs/decisions/0013-the-sale.md.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from uuid import UUID

import msgspec
import structlog
from msgspec import Struct, field
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from langganan.core.clock import now
from langganan.counter.asks import Answered, Ask, Found
from langganan.counter.batch import Batch
from langganan.counter.races import is_away, is_lost, is_race
from langganan.db.engine import Sessions
from langganan.db.unit_of_work import unit_of_work
from langganan.http.once import InProgress
from langganan.loyalty import books
from langganan.loyalty.setup import Setup, kept_setup, setup_of
from langganan.loyalty.snapshot import Snapshot

MOST_TOGETHER = 64
MOST_TRANSACTIONS = 8
"""At once, of a process: the pool is for others too."""
MOST_BATCHES = 3
WORTH_ANOTHER = 8
"""Of one shop, in one process: while one batch is written another is reckoned, but not for the sake of a few sales."""
_TRIES = 4
_READ = text("SELECT read_till(:shop_id, CAST(:asks AS json), CAST(:need AS json))")

log = structlog.get_logger()


class Read(Struct):
    asks: list[Found]
    books: Snapshot


_DECODER: msgspec.json.Decoder[Read] = msgspec.json.Decoder(Read, strict=False)


class Line(Struct):
    """The sales of one shop that wait, and whose are under way: nobody is in two batches at once."""

    waiting: deque[Ask] = field(default_factory=deque)
    busy: set[str] = field(default_factory=set)
    batches: int = 0

    def wants_another(self) -> bool:
        return not self.batches or (self.batches < MOST_BATCHES and len(self.waiting) >= WORTH_ANOTHER)

    def next(self) -> list[Ask]:
        """In their order; who is under way waits for it to end."""
        chosen: list[Ask] = []
        left: deque[Ask] = deque()
        while self.waiting and len(chosen) < MOST_TOGETHER:
            ask = self.waiting.popleft()
            (left if ask.buyer in self.busy else chosen).append(ask)
        self.waiting.extendleft(reversed(left))
        self.busy |= {ask.buyer for ask in chosen if ask.buyer}
        return chosen


class Till:
    def __init__(
        self,
        engine: AsyncEngine,
        sessions: Sessions,
        sell: Callable[[Ask], Awaitable[Answered]],
        public_url: str,
    ) -> None:
        self._engine, self._sessions, self._sell, self._public_url = engine, sessions, sell, public_url
        self._lines: dict[UUID, Line] = {}
        self._keys: set[tuple[UUID, str]] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._transactions = asyncio.Semaphore(MOST_TRANSACTIONS)

    async def record(self, ask: Ask) -> Answered:
        """Raises InProgress while this process is at work on the same key."""
        key = (ask.key.credential_id, ask.key.text) if ask.key else None
        if key is None:
            return await self._answer(ask)
        if key in self._keys:
            raise InProgress(retry_after=1)
        self._keys.add(key)
        try:
            return await self._answer(ask)
        finally:
            self._keys.discard(key)

    async def _answer(self, ask: Ask) -> Answered:
        if ask.data.redeem:
            self._hand_over([ask])
            return await ask.answer
        shop_id = ask.actor.shop_id
        line = self._lines.setdefault(shop_id, Line())
        line.waiting.append(ask)
        if line.wants_another():
            line.batches += 1
            self._go(self._serve(shop_id, line))
        return await ask.answer

    async def _serve(self, shop_id: UUID, line: Line) -> None:
        """Whoever comes while the batches are under way is in the next one."""
        line.batches -= 1
        while line.wants_another() and (asks := line.next()):
            line.batches += 1
            try:
                await self._batch(shop_id, line, asks)
            finally:
                line.busy -= {ask.buyer for ask in asks if ask.buyer}
                line.batches -= 1
        if not line.batches:
            self._lines.pop(shop_id, None)

    async def _batch(self, shop_id: UUID, line: Line, asks: Sequence[Ask]) -> None:
        try:
            async with self._engine.connect() as connection:
                batch = await self._read(connection, shop_id, asks)
                if batch.rows:
                    batch.left_out(await books.write(connection, shop_id, batch.rows, batch.reckoned_on))
        except Exception as error:
            self._after_trouble(asks, error)
        else:
            batch.settle()
            line.waiting.extendleft(reversed(batch.later))
            self._hand_over([*batch.careful, *self._tired(line)])

    async def _read(self, connection: AsyncConnection, shop_id: UUID, asks: Sequence[Ask]) -> Batch:
        setup = kept_setup(shop_id) or await self._setup(shop_id)
        while True:
            read = await self._ask(connection, setup, asks)
            if read.books.version == setup.version:
                return Batch(setup, read.books, [*zip(asks, read.asks, strict=True)], self._public_url)
            setup = await self._setup(shop_id)

    async def _ask(self, connection: AsyncConnection, setup: Setup, asks: Sequence[Ask]) -> Read:
        answer = await connection.scalar(
            _READ,
            {
                "shop_id": setup.shop_id,
                "asks": msgspec.json.encode([ask.question(n) for n, ask in enumerate(asks)]).decode(),
                "need": msgspec.json.encode(setup.needs(now())).decode(),
            },
        )
        assert answer is not None
        return _DECODER.decode(answer)

    async def _setup(self, shop_id: UUID) -> Setup:
        async with unit_of_work(self._sessions, shop_id) as session:
            return await setup_of(session, shop_id)

    def _after_trouble(self, asks: Sequence[Ask], error: Exception) -> None:
        """Nothing of the batch was written, or nobody knows: each is tried once more by itself, so that one of them
        spoils no other, and found if it was written. Not while the database is away."""
        lost, away = is_lost(error), is_away(error)
        for ask in asks:
            ask.tries += 1
            if away or (lost and ask.tries > 1):
                ask.fail(error)
        cause = getattr(error, "orig", None) or error
        log.info(
            "till_again",
            cause=type(cause).__name__,
            sales=len(asks),
            exc_info=not (lost or away or is_race(error)),
        )
        self._hand_over([ask for ask in asks if not ask.answer.done()])

    def _tired(self, line: Line) -> list[Ask]:
        tired = [ask for ask in line.waiting if ask.tries >= _TRIES]
        for ask in tired:
            line.waiting.remove(ask)
        return tired

    def _hand_over(self, asks: Sequence[Ask]) -> None:
        for ask in asks:
            self._go(self._sell_one(ask))

    async def _sell_one(self, ask: Ask) -> None:
        try:
            async with self._transactions:
                ask.settle(await self._sell(ask))
        except Exception as error:
            ask.fail(error)

    def _go(self, work: Awaitable[None]) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
