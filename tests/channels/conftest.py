from tests.messaging.fixtures import mailbox as mailbox
