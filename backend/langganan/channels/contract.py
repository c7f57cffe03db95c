"""What the author of a channel writes, and what the rest of the system says to it.

A channel is one class, announced under the entry-point group `langganan.channels`.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any, ClassVar, Literal, Protocol

from msgspec import Meta, Struct

Says = Mapping[str, str]
"""One sentence per language: `{"id": "…", "en": "…"}`."""


class Medium(StrEnum):
    """By what a person is reached; also the channel that they give consent for."""

    WHATSAPP = "whatsapp"
    SMS = "sms"
    EMAIL = "email"
    TELEGRAM = "telegram"
    PUSH = "push"


class Traits(Struct, frozen=True, kw_only=True):
    manual: bool = False
    """A person sends it by hand; `send` is never called."""
    official: bool = True
    """Allowed by the terms of the service that it reaches."""
    idempotent: bool = False
    """The provider drops a second message with the same id, so one that may have been sent is sent again."""
    templates: bool = False
    """Only wordings that the provider has approved may open a conversation."""
    receipts: bool = False
    """Tells later whether a message was delivered or read."""
    answers: bool = False
    max_length: int | None = None
    per_second: float | None = None
    """How many messages a second the provider takes from one account."""
    cost: int = 0
    """Rupiah per message, roughly."""


class Config(Struct, kw_only=True, forbid_unknown_fields=True):
    """The settings of one account. The form is made from its fields, each annotated with `setting(…)`."""


def setting(*, id: str, en: str, secret: bool = False, **limits: Any) -> Meta:
    """The title of a setting in each language. A secret is sealed at rest and never shown again."""
    return Meta(extra={"title": {"id": id, "en": en}, "secret": secret}, **limits)


class Message(Struct, frozen=True, kw_only=True):
    id: str
    """Stays the same when the message is tried again."""
    address: str
    """A number in E.164, an e-mail address, or whatever the medium goes by."""
    text: str
    sender_name: str
    subject: str | None = None
    unsubscribe_url: str | None = None


class Receipt(Struct, frozen=True, kw_only=True):
    """The provider has accepted the message."""

    provider_id: str | None = None


class Inbound(Struct, frozen=True, kw_only=True):
    """What a provider posts to us."""

    headers: Mapping[str, str]
    body: bytes


class Notice(Struct, frozen=True, kw_only=True):
    """One receipt or answer out of an Inbound."""

    kind: Literal["delivered", "read", "failed", "answer"]
    provider_id: str | None
    at: datetime
    address: str | None = None
    text: str | None = None


class Rejected(Exception):
    """Answered no, for good. With `credentials` it is the account that is refused, not this message."""

    def __init__(self, reason: str, *, credentials: bool = False) -> None:
        super().__init__(reason)
        self.reason, self.credentials = reason, credentials


class TryLater(Exception):
    """Not sent, for certain."""

    def __init__(self, reason: str, *, after_seconds: float | None = None) -> None:
        super().__init__(reason)
        self.reason, self.after_seconds = reason, after_seconds


class Unsure(Exception):
    """May have been sent."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Channel(Protocol):
    """One account, open for a batch of messages. `Config` is what its `__init__` takes."""

    name: ClassVar[str]
    medium: ClassVar[Medium]
    title: ClassVar[Says]
    note: ClassVar[Says]
    """What a shop owner should know before choosing it."""
    traits: ClassVar[Traits]
    Config: ClassVar[type[Config]]

    async def send(self, message: Message) -> Receipt:
        """Or raises Rejected, TryLater or Unsure; anything else counts as Unsure."""
        ...

    def receive(self, request: Inbound) -> Sequence[Notice]:
        """Checks the signature; raises Rejected when it is not the provider's."""
        return ()

    async def close(self) -> None:
        """Lets go of connections."""
