from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index, func
from sqlalchemy.orm import Mapped, mapped_column

from langganan.db.base import Base, Row, of_shop


class Event(Row, Base):
    """`occurred_at` is the device's moment, `recorded_at` the server's."""

    __tablename__ = "events"
    __table_args__ = (
        of_shop(),
        Index("ix_events_timeline", "shop_id", "customer_id", "occurred_at", "id"),
        Index("ix_events_log", "shop_id", "occurred_at", "id"),
    )

    type: Mapped[str]
    customer_id: Mapped[UUID | None]
    actor_kind: Mapped[str]
    actor_id: Mapped[UUID | None]
    data: Mapped[dict[str, Any]]
    occurred_at: Mapped[datetime]
    recorded_at: Mapped[datetime] = mapped_column(server_default=func.now())
