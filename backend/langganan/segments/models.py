from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from langganan.db.base import Base, OfShop, belongs_to, of_shop


class GreetingClaim(OfShop, Base):
    """Who of the staff is about to greet somebody, so that nobody else does meanwhile."""

    __tablename__ = "greeting_claims"
    __table_args__ = (of_shop(), belongs_to("customer_id", "customers"), belongs_to("staff_id", "staff"))

    customer_id: Mapped[UUID] = mapped_column(primary_key=True)
    staff_id: Mapped[UUID]
    until: Mapped[datetime]
