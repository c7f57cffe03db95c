from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, func
from sqlalchemy.orm import Mapped, mapped_column

from langganan.db.base import Base, Row, belongs_to, of_shop


class Campaign(Row, Base):
    """The message of the same id, to everybody in a segment. A draft until it is launched."""

    __tablename__ = "campaigns"
    __table_args__ = (
        of_shop(),
        belongs_to("id", "messages"),
        belongs_to("segment_id", "segments"),
        CheckConstraint("segment IN ('new', 'active', 'slipping', 'sleeping', 'premium')", name="segment"),
        CheckConstraint("num_nonnulls(segment, segment_id) = 1", name="one_segment"),
        Index("ix_campaigns_list", "shop_id", "created_at", "id"),
    )

    segment: Mapped[str | None]
    """A built-in one, or else one of the shop's own."""
    segment_id: Mapped[UUID | None]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    launched_at: Mapped[datetime | None]

    @property
    def segment_key(self) -> str:
        """As `GET /segments` names it."""
        return self.segment or str(self.segment_id)
