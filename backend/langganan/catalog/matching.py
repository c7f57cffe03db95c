"""Which product a line of a sale means."""

from collections.abc import Iterable
from uuid import UUID

from msgspec import Struct, field
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.catalog.models import Product
from langganan.core.text import comparable


class ProductRef(Struct, frozen=True):
    id: UUID
    category: str | None


class CatalogueRow(Struct, frozen=True):
    id: UUID
    sku: str | None
    folded: str
    category: str | None


class Catalogue(Struct):
    """The living products of one shop. Of several with one name, the first row's is meant."""

    by_id: dict[UUID, ProductRef] = field(default_factory=dict)
    by_sku: dict[str, ProductRef] = field(default_factory=dict)
    by_name: dict[str, ProductRef] = field(default_factory=dict)

    @classmethod
    def of(cls, rows: Iterable[CatalogueRow]) -> "Catalogue":
        catalogue = cls()
        for row in rows:
            product = ProductRef(row.id, row.category)
            catalogue.by_id[row.id] = product
            catalogue.by_name.setdefault(row.folded, product)
            if row.sku is not None:
                catalogue.by_sku[row.sku.lower()] = product
        return catalogue

    def find(
        self, product_id: UUID | None = None, sku: str | None = None, name: str | None = None
    ) -> ProductRef | None:
        """By id; else by sku, however its letters are written; else by the whole name."""
        if product_id is not None and (found := self.by_id.get(product_id)):
            return found
        if sku is not None and (found := self.by_sku.get(sku.strip().lower())):
            return found
        return self.by_name.get(comparable(name)) if name is not None else None


async def catalogue_of(session: AsyncSession, shop_id: UUID) -> Catalogue:
    """One query, the oldest product first."""
    query = (
        select(Product.id, Product.sku, Product.folded, Product.category)
        .where(Product.shop_id == shop_id, Product.archived_at.is_(None))
        .order_by(Product.created_at, Product.id)
    )
    return Catalogue.of(CatalogueRow(*row) for row in await session.execute(query))
