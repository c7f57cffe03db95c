from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, func, text
from sqlalchemy.orm import Mapped, mapped_column

from langganan.db.base import Base, Row, belongs_to, of_shop

STATUSES = (
    "planned",
    "queued",
    "sending",
    "accepted",
    "delivered",
    "read",
    "opened",
    "confirmed",
    "failed",
    "skipped",
    "unknown",
)


class ChannelAccount(Row, Base):
    """What a shop sends from. Secrets in `settings` are sealed, bound to this row and their field."""

    __tablename__ = "channel_accounts"
    __table_args__ = (of_shop(), CheckConstraint("status IN ('ready', 'broken')", name="status"))

    channel: Mapped[str]
    medium: Mapped[str]
    name: Mapped[str]
    settings: Mapped[dict[str, Any]]
    status: Mapped[str] = mapped_column(default="ready")
    problem: Mapped[str | None]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    removed_at: Mapped[datetime | None]


class Message(Row, Base):
    """One wording, written for many; each of them has a delivery."""

    __tablename__ = "messages"
    __table_args__ = (
        of_shop(),
        belongs_to("account_id", "channel_accounts"),
        CheckConstraint("purpose IN ('service', 'care', 'offers')", name="purpose"),
        Index("ix_messages_account", "shop_id", "account_id"),
    )

    name: Mapped[str]
    account_id: Mapped[UUID]
    purpose: Mapped[str]
    subject: Mapped[str | None]
    text: Mapped[str]


class Delivery(Row, Base):
    """One message to one person. The row is the queue.

    `due_at` is when a worker must look at it: to send it, or, while it is `sending`, to find that its sender
    is gone. Without it there is nothing for a worker to do; a `queued` one waits to be sent by hand.
    Only who holds the current `fence` may write down how the sending went.
    `sent_at` is when it went out, or may have: the frequency caps count it.
    """

    __tablename__ = "deliveries"
    __table_args__ = (
        of_shop(),
        belongs_to("customer_id", "customers"),
        belongs_to("message_id", "messages"),
        UniqueConstraint("shop_id", "message_id", "customer_id"),
        CheckConstraint(f"status IN ({', '.join(repr(status) for status in STATUSES)})", name="status"),
        CheckConstraint("status <> 'sending' OR due_at IS NOT NULL", name="lease"),
        Index("ix_deliveries_due", "shop_id", "due_at", postgresql_where=text("due_at IS NOT NULL")),
        Index("ix_deliveries_progress", "shop_id", "message_id", "status"),
        Index(
            "ix_deliveries_sent",
            "shop_id",
            "customer_id",
            "sent_at",
            postgresql_where=text("sent_at IS NOT NULL"),
        ),
        Index(
            "ix_deliveries_waiting",
            "shop_id",
            "status",
            "id",
            postgresql_where=text("status IN ('queued', 'opened', 'unknown')"),
        ),
    )

    message_id: Mapped[UUID]
    customer_id: Mapped[UUID]
    status: Mapped[str]
    reason: Mapped[str | None]
    """A key of `messaging.reasons`."""
    reason_detail: Mapped[str | None]
    """What the provider, or the person, said."""
    due_at: Mapped[datetime | None]
    fence: Mapped[int] = mapped_column(server_default=text("0"))
    attempts: Mapped[int] = mapped_column(server_default=text("0"))
    provider_id: Mapped[str | None]
    address: Mapped[str | None]
    subject: Mapped[str | None]
    text: Mapped[str | None]
    sent_at: Mapped[datetime | None]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now())
