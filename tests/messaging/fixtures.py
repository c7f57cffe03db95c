from collections.abc import Iterator

import pytest

from langganan.core.settings import Settings
from langganan.db.engine import Sessions
from tests.factories import ShopUnderTest
from tests.messaging.desk import Desk
from tests.messaging.mailbox import Mailbox


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    with Mailbox() as mailbox:
        yield mailbox


@pytest.fixture
async def desk(shop: ShopUnderTest, mailbox: Mailbox, sessions: Sessions, settings: Settings) -> Desk:
    return await Desk(shop, mailbox, sessions, settings).open()
