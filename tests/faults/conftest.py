from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from tests.books import Books
from tests.factories import ShopUnderTest
from tests.factories import shop as shop
from tests.faults.herd import Herd
from tests.faults.tills import Tills
from tests.servers import Servers

SHORT_AND_LONG = [6, pytest.param(60, marks=pytest.mark.faults)]
"""Seconds under fire: in `make test`, and in `make faults`."""

ToTills = Callable[[Herd, str], AbstractAsyncContextManager[Tills]]


@pytest.fixture(scope="session")
async def four(
    servers: Servers, settings: object, worker_number: int, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Herd]:
    """Four processes on the database of this test process."""
    async with Herd(tmp_path_factory.mktemp("four"), 4, _of(servers, worker_number)) as herd:
        yield herd


@pytest.fixture
async def herd(servers: Servers, settings: object, worker_number: int, tmp_path: Path) -> AsyncIterator[Herd]:
    """Three, to be killed."""
    async with Herd(tmp_path, 3, _of(servers, worker_number)) as herd:
        yield herd


@pytest.fixture
async def till(four: Herd, shop: ShopUnderTest) -> AsyncIterator[Tills]:
    """Tills of a POS, each with its own connection, that go round the four."""
    async with Tills(four.addresses, await key_of(shop)) as tills:
        yield tills


@pytest.fixture
async def staff(four: Herd, shop: ShopUnderTest) -> AsyncIterator[Tills]:
    """The shop's own people on their phones."""
    async with Tills(four.addresses, shop.owner.headers["Authorization"]) as tills:
        yield tills


@pytest.fixture
def books(shop: ShopUnderTest, owner_engine: AsyncEngine) -> Books:
    return Books(owner_engine, shop.id)


async def key_of(shop: ShopUnderTest) -> str:
    return str((await shop.pos()).headers["Authorization"])


def _of(servers: Servers, worker_number: int) -> Callable[[int], dict[str, str]]:
    return environment(servers, f"langganan_test_{worker_number}", worker_number)


def environment(servers: Servers, database: str, number: int) -> Callable[[int], dict[str, str]]:
    """By the port of a process. No key is held back: many processes' worth of tills share one here."""
    unlimited = {"KEY_REQUESTS_PER_MINUTE": "1000000000"}
    return lambda port: servers.environment(database, number=number, port=port) | unlimited
