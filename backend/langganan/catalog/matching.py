"""Which product a line of a sale means."""

from collections.abc import Iterable
from uuid import UUID

from msgspec import Struct, field
from sqlalchemy import Select, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.catalog.models import Product
from langganan.core.text import comparable


class ProductRef(Struct, frozen=True):
    id: UUID
    category: str | None


class CatalogueRow(Struct, frozen=True):
    id: UUID
    folded_sku: str | None
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
            if row.folded_sku is not None:
                catalogue.by_sku[row.folded_sku] = product
        return catalogue

    def find(
        self, product_id: UUID | None = None, sku: str | None = None, name: str | None = None
    ) -> ProductRef | None:
        """By id; else by sku, however its letters are written; else by the whole name."""
        if product_id is not None and (found := self.by_id.get(product_id)):
            return found
        if sku is not None and (found := self.by_sku.get(_comparable_sku(sku))):
            return found
        return self.by_name.get(comparable(name)) if name is not None else None


async def catalogue_of(session: AsyncSession, shop_id: UUID) -> Catalogue:
    """All the shop's living products. It grows with the shop: at the till use `catalogue_for`."""
    return await _read(session, _living(shop_id))


async def catalogue_for(
    session: AsyncSession,
    shop_id: UUID,
    *,
    ids: Iterable[UUID] = (),
    skus: Iterable[str] = (),
    names: Iterable[str] = (),
) -> Catalogue:
    """Only the products that these can mean: three index look-ups in one query, however large the shop."""
    any_of_them = or_(
        Product.id.in_({*ids}),
        Product.folded_sku.in_({_comparable_sku(sku) for sku in skus}),
        Product.folded.in_({comparable(name) for name in names}),
    )
    return await _read(session, _living(shop_id).where(any_of_them))


def _living(shop_id: UUID) -> Select[UUID, str | None, str, str | None]:
    """The oldest first."""
    return (
        select(Product.id, Product.folded_sku, Product.folded, Product.category)
        .where(Product.shop_id == shop_id, Product.archived_at.is_(None))
        .order_by(Product.created_at, Product.id)
    )


async def _read(session: AsyncSession, query: Select[UUID, str | None, str, str | None]) -> Catalogue:
    return Catalogue.of(CatalogueRow(*row) for row in await session.execute(query))


def _comparable_sku(sku: str) -> str:
    return sku.strip().lower()
