import os
from collections.abc import AsyncIterator

import httpx
import pytest
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings
from litestar import Litestar
from sqlalchemy.ext.asyncio import AsyncEngine

from langganan.core.settings import Settings
from langganan.db.engine import Sessions, create_engine, create_sessions
from tests.apps import running
from tests.servers import RunningServers, Servers

_SLOW_MACHINES_TOO = hypothesis_settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
hypothesis_settings.register_profile("shop", _SLOW_MACHINES_TOO)
hypothesis_settings.register_profile("nightly", _SLOW_MACHINES_TOO, max_examples=1_000)
hypothesis_settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "shop"))

_RUNNING = pytest.StashKey[RunningServers]()


def pytest_configure(config: pytest.Config) -> None:
    is_xdist_worker = hasattr(config, "workerinput")
    if not is_xdist_worker and not config.option.collectonly:
        config.stash[_RUNNING] = RunningServers()
        config.stash[_RUNNING].start()
        config.stash[_RUNNING].hand_down()


def pytest_unconfigure(config: pytest.Config) -> None:
    if running := config.stash.get(_RUNNING, None):
        running.stop()


@pytest.fixture(scope="session")
def servers() -> Servers:
    return Servers.handed_down()


@pytest.fixture(scope="session")
def worker_number(worker_id: str) -> int:
    return 1 + int(worker_id.removeprefix("gw")) if worker_id != "master" else 1


@pytest.fixture(scope="session")
async def settings(servers: Servers, worker_number: int) -> Settings:
    """For this test process: its own database, its own Valkey database."""
    name = f"langganan_test_{worker_number}"
    await servers.new_database(name)
    return servers.settings(name, number=worker_number)


@pytest.fixture(scope="session")
async def app(settings: Settings) -> AsyncIterator[Litestar]:
    async with running(settings) as app:
        yield app


@pytest.fixture
async def client(app: Litestar, settings: Settings) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)  # type: ignore[arg-type]
    async with httpx.AsyncClient(transport=transport, base_url=settings.public_url) as client:
        yield client


@pytest.fixture(scope="session")
async def engine(settings: Settings) -> AsyncIterator[AsyncEngine]:
    """Connections as the app makes them: bound by row-level security."""
    engine = create_engine(settings.database_url)
    yield engine
    await engine.dispose()


@pytest.fixture(scope="session")
def sessions(engine: AsyncEngine) -> Sessions:
    return create_sessions(engine)


@pytest.fixture(scope="session")
async def owner_engine(settings: Settings) -> AsyncIterator[AsyncEngine]:
    """Connections of the owner of the tables, for looking from outside."""
    engine = create_engine(settings.database_owner_url, role=None, pool_size=2)
    yield engine
    await engine.dispose()
