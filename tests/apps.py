"""The app inside the test's own process, on whatever settings."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from litestar import Litestar

from langganan.asgi import create_app
from langganan.core.settings import Settings


@asynccontextmanager
async def running(settings: Settings) -> AsyncIterator[Litestar]:
    """Its lifespan must begin and end in one task, which a fixture's two halves are not."""
    app = create_app(settings)
    started, over = asyncio.Event(), asyncio.Event()

    async def live() -> None:
        try:
            async with app.lifespan():
                started.set()
                await over.wait()
        finally:
            started.set()

    life = asyncio.create_task(live())
    await started.wait()
    if life.done():
        life.result()
    try:
        yield app
    finally:
        over.set()
        await life
