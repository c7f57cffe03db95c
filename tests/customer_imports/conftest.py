import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from langganan.db.engine import Sessions
from tests.books import Books
from tests.customer_imports.bringing import Bringing
from tests.factories import ShopUnderTest
from tests.factories import shop as shop


@pytest.fixture
def books(shop: ShopUnderTest, owner_engine: AsyncEngine) -> Books:
    return Books(owner_engine, shop.id)


@pytest.fixture
def bring(shop: ShopUnderTest, sessions: Sessions) -> Bringing:
    return Bringing(shop, sessions)
