from datetime import datetime

from sqlalchemy import CheckConstraint, Index, func
from sqlalchemy.orm import Mapped, mapped_column

from langganan.db.base import Base, Row, belongs_to, of_shop


class Campaign(Row, Base):
    """The message of the same id, to everybody in a segment. A draft until it is launched."""

    __tablename__ = "campaigns"
    __table_args__ = (
        of_shop(),
        belongs_to("id", "messages"),
        CheckConstraint("segment IN ('new', 'active', 'sleeping', 'premium')", name="segment"),
        Index("ix_campaigns_list", "shop_id", "created_at", "id"),
    )

    segment: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    launched_at: Mapped[datetime | None]
