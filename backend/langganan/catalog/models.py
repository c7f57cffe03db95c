from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, Text, func, text
from sqlalchemy.orm import Mapped, mapped_column

from langganan.core.text import comparable
from langganan.db.base import Base, Row, of_shop


class Product(Row, Base):
    """`sku` is ASCII, so that Python and PostgreSQL agree on its lower case.

    `folded` is the name as names are compared: lists are in its order and searches look into it.
    """

    __tablename__ = "products"
    __table_args__ = (
        of_shop(),
        Index("ix_products_living", "shop_id", "folded", "id", postgresql_where=text("archived_at IS NULL")),
        Index(
            "uq_products_sku",
            "shop_id",
            text("lower(sku)"),
            unique=True,
            postgresql_where=text("archived_at IS NULL"),
        ),
    )

    name: Mapped[str]
    folded: Mapped[str] = mapped_column(Text(collation="C"))
    sku: Mapped[str | None]
    category: Mapped[str | None]
    price: Mapped[int | None]
    fingerprint: Mapped[bytes | None]
    archived_at: Mapped[datetime | None]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())

    def rename(self, name: str) -> None:
        self.name = name
        self.folded = comparable(name)


def new_product(shop_id: UUID, product_id: UUID, name: str) -> Product:
    product = Product(shop_id=shop_id, id=product_id)
    product.rename(name)
    return product
