import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from tests.books import Books
from tests.factories import ShopUnderTest
from tests.factories import shop as shop


@pytest.fixture
def books(shop: ShopUnderTest, owner_engine: AsyncEngine) -> Books:
    return Books(owner_engine, shop.id)
