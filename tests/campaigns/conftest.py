from tests.factories import shop as shop
from tests.messaging.fixtures import desk as desk
from tests.messaging.fixtures import mailbox as mailbox
