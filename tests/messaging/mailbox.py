"""A real SMTP server, which behaves as the address it gets says."""

import asyncio
import ssl
import threading
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, Envelope, Session

from langganan.dev.ports import free_port

PASSWORD = "sandi-aplikasi"


@dataclass
class Mailbox:
    """`ditolak@…` is refused, `penuh@…` is refused for now, `putus@…` is taken and the line goes dead.

    `lama@…` is taken, and answered only once `answer` is set.
    """

    letters: list[tuple[str, EmailMessage]] = field(default_factory=list)
    arrived: threading.Event = field(default_factory=threading.Event)
    answer: threading.Event = field(default_factory=threading.Event)
    password: str | None = None
    tls: ssl.SSLContext | None = None
    port: int = field(default_factory=free_port)

    def __post_init__(self) -> None:
        options: dict[str, Any] = {"tls_context": self.tls} if self.tls else {}
        if self.password:
            options |= {"authenticator": self._knows, "auth_required": True, "auth_require_tls": False}
        self._controller = Controller(self, hostname="127.0.0.1", port=self.port, **options)

    def __enter__(self) -> "Mailbox":
        self._controller.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.answer.set()
        self._controller.stop()

    @property
    def settings(self) -> dict[str, Any]:
        return {"host": "127.0.0.1", "port": self.port, "security": "none", "from_address": "toko@contoh.id"}

    def to(self, address: str) -> list[EmailMessage]:
        return [letter for recipient, letter in self.letters if recipient == address]

    async def until_a_letter_arrives(self) -> None:
        assert await asyncio.to_thread(self.arrived.wait, 20), "no letter came"

    async def handle_RCPT(  # noqa: N802
        self, server: Any, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if address.startswith("ditolak"):
            return "550 5.1.1 no such user here"
        if address.startswith("penuh"):
            return "452 4.2.2 mailbox full"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Session, envelope: Envelope) -> str:  # noqa: N802
        assert isinstance(envelope.content, bytes)
        letter = message_from_bytes(envelope.content.replace(b"\r\n", b"\n"), policy=policy.default)
        assert isinstance(letter, EmailMessage)
        [address] = envelope.rcpt_tos
        self.letters.append((address, letter))
        self.arrived.set()
        if address.startswith("putus"):
            server.transport.abort()
        if address.startswith("lama"):
            await asyncio.to_thread(self.answer.wait, 30)
        return "250 2.0.0 kept as 42"

    def _knows(
        self, server: Any, session: Session, envelope: Envelope, mechanism: str, data: Any
    ) -> AuthResult:
        return AuthResult(success=data.password.decode() == self.password, handled=False)
