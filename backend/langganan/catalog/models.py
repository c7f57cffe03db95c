from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, Text, func, text
from sqlalchemy.orm import Mapped, mapped_column

from langganan.core.text import comparable
from langganan.db.base import Base, Row, of_shop


class Product(Row, Base):
    """`folded` and `folded_sku` are the name and the code as they are compared.

    They are kept, not computed in queries: under row-level security no index serves a function such as `lower`.
    """

    __tablename__ = "products"
    __table_args__ = (
        of_shop(),
        Index("ix_products_living", "shop_id", "folded", "id", postgresql_where=text("archived_at IS NULL")),
        Index(
            "uq_products_living_sku",
            "shop_id",
            "folded_sku",
            unique=True,
            postgresql_where=text("archived_at IS NULL"),
        ),
    )

    name: Mapped[str]
    folded: Mapped[str] = mapped_column(Text(collation="C"))
    sku: Mapped[str | None]
    folded_sku: Mapped[str | None] = mapped_column(Text(collation="C"))
    category: Mapped[str | None]
    price: Mapped[int | None]
    fingerprint: Mapped[bytes | None]
    archived_at: Mapped[datetime | None]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())

    def rename(self, name: str) -> None:
        self.name = name
        self.folded = comparable(name)

    def recode(self, sku: str | None) -> None:
        self.sku = sku
        self.folded_sku = sku.lower() if sku is not None else None


def new_product(shop_id: UUID, product_id: UUID, *, name: str, sku: str | None) -> Product:
    product = Product(shop_id=shop_id, id=product_id)
    product.rename(name)
    product.recode(sku)
    return product
