"""The shape of every tenant table: it leads with `shop_id`, in keys, references and indexes."""

from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import BigInteger, DateTime, ForeignKeyConstraint, MetaData, Text, Uuid
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from langganan.core.ids import new_id


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: DateTime(timezone=True),
        dict[str, Any]: JSONB,
        list[Any]: JSONB,
        int: BigInteger,
        str: Text,
        UUID: Uuid,
    }


class OfShop:
    """Belongs to one shop; its key is `(shop_id, …)`."""

    shop_id: Mapped[UUID] = mapped_column(primary_key=True, sort_order=-2)


class Row(OfShop):
    """A row of a shop with an id of its own."""

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id, sort_order=-1)


def belongs_to(column: str, table: str, *, ondelete: str | None = None) -> ForeignKeyConstraint:
    """A reference that cannot reach another shop's row."""
    return ForeignKeyConstraint(
        ["shop_id", column],
        [f"{table}.shop_id", f"{table}.{'shop_id' if table == 'shops' else 'id'}"],
        ondelete=ondelete,
    )


def of_shop() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["shop_id"], ["shops.shop_id"])
