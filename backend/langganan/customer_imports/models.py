from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, Text, func
from sqlalchemy.orm import Mapped, mapped_column

from langganan.activity.actor import Kind
from langganan.db.base import Base, OfShop, Row, belongs_to, of_shop

Status = Literal["draft", "running", "done", "cancelled", "undoing", "undone"]


class CustomerImport(Row, Base):
    """A file of customers. Its content is kept until it is done, and who it was about is then in the customers."""

    __tablename__ = "customer_imports"
    __table_args__ = (
        of_shop(),
        CheckConstraint(
            "status IN ('draft', 'running', 'done', 'cancelled', 'undoing', 'undone')", name="status"
        ),
        Index("ix_customer_imports_status", "shop_id", "status"),
    )

    status: Mapped[Status] = mapped_column(Text, default="draft")
    content: Mapped[bytes | None] = mapped_column(deferred=True)
    columns: Mapped[list[Any]]
    agreed: Mapped[list[Any]] = mapped_column(default=list)
    """Purpose and channel, where whoever imports says that these people agreed; with `wording`."""
    wording: Mapped[str | None]
    actor_kind: Mapped[Kind] = mapped_column(Text)
    actor_id: Mapped[UUID | None]
    rows: Mapped[int]
    done: Mapped[int] = mapped_column(default=0)
    """How many rows from the beginning of the file are applied: written with them, in one transaction."""
    added: Mapped[int] = mapped_column(default=0)
    updated: Mapped[int] = mapped_column(default=0)
    unchanged: Mapped[int] = mapped_column(default=0)
    refused: Mapped[int] = mapped_column(default=0)
    undone: Mapped[int] = mapped_column(default=0)
    kept: Mapped[int] = mapped_column(default=0)
    """Customers on whom it could not be undone."""
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    ended_at: Mapped[datetime | None]


class CustomerImportRow(OfShop, Base):
    """A row that was refused, or that added or filled in a customer: what undoing needs to know of it."""

    __tablename__ = "customer_import_rows"
    __table_args__ = (
        of_shop(),
        belongs_to("import_id", "customer_imports", ondelete="CASCADE"),
        belongs_to("customer_id", "customers"),
        CheckConstraint("outcome IN ('added', 'updated', 'refused')", name="outcome"),
        Index("ix_customer_import_rows_customer", "shop_id", "customer_id"),
    )

    import_id: Mapped[UUID] = mapped_column(primary_key=True)
    line: Mapped[int] = mapped_column(primary_key=True)
    outcome: Mapped[str]
    customer_id: Mapped[UUID | None]
    did: Mapped[dict[str, Any]]
    """Names of filled fields, ids of labels, ledger entries and vouchers; of a refused row the reason."""
    version: Mapped[int | None]
    """Of the customer's wallet, as the import left it."""
    text: Mapped[str | None]
    """Of a refused row, so that it can be mended; forgotten after 30 days."""
    undone: Mapped[str | None]
    """'undone', or why not."""
    applied_at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp())
