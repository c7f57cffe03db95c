from collections.abc import AsyncIterator

import httpx
import pytest
from litestar import Litestar

from tests.factories import ShopUnderTest, client_of, shop

__all__ = ["shop"]


@pytest.fixture
async def visitor(app: Litestar) -> AsyncIterator[httpx.AsyncClient]:
    """Somebody who is not signed in, at an address of their own."""
    async with client_of(app) as client:
        yield client


@pytest.fixture
async def browser(app: Litestar) -> AsyncIterator[httpx.AsyncClient]:
    async with client_of(app) as client:
        client.base_url = httpx.URL(app.state.settings.public_url)
        yield client


@pytest.fixture
async def slug(shop: ShopUnderTest) -> str:
    return str(shop.shop["slug"])
