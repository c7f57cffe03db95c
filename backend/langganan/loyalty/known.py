"""Whether what a programme names is there."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.catalog.models import Product
from langganan.core.errors import bad_field
from langganan.loyalty.terms import Earn, PerProduct


async def must_know_products(
    session: AsyncSession, shop_id: UUID, earn: Earn, before: Earn | None = None
) -> None:
    """A product that was named `before` may be archived by now. Raises Invalid for others that are not sold."""
    wanted = _products_of(earn) - _products_of(before)
    if not wanted:
        return
    sold = select(Product.id).where(
        Product.shop_id == shop_id, Product.id.in_(wanted), Product.archived_at.is_(None)
    )
    if wanted - {*await session.scalars(sold)}:
        raise bad_field(
            "earn.product_ids",
            "unknown_product",
            id="Ada produk yang tidak dikenal atau sudah diarsipkan.",
            en="One of these products is not known, or is archived.",
        )


def _products_of(earn: Earn | None) -> set[UUID]:
    return {*earn.product_ids} if isinstance(earn, PerProduct) else set()
