"""Products by name, and the categories they are in."""

from collections.abc import Sequence
from uuid import UUID

from msgspec import Struct
from sqlalchemy import ColumnElement, and_, false, func, or_, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.catalog.models import Product
from langganan.catalog.schemas import CategoryOut
from langganan.core.paging import NamePosition
from langganan.core.text import words

_MOST_WORDS = 6
_WORD_BEGINS = "(^|[^[:alnum:]])"


class Filters(Struct, kw_only=True):
    q: str | None = None
    category: str | None = None
    archived: bool = False


async def list_products(
    session: AsyncSession, shop_id: UUID, filters: Filters, *, limit: int, after: NamePosition | None
) -> Sequence[Product]:
    """By name; one more than `limit` says that there is a next page."""
    archived = Product.archived_at.is_not(None) if filters.archived else Product.archived_at.is_(None)
    query = select(Product).where(Product.shop_id == shop_id, archived)
    if filters.category is not None:
        query = query.where(Product.category == filters.category.replace("\0", ""))
    if filters.q is not None and filters.q.strip():
        query = query.where(_sought(filters.q.strip()))
    if after:
        query = query.where(tuple_(Product.folded, Product.id) > (after.name, after.id))
    query = query.order_by(Product.folded, Product.id).limit(limit + 1)
    return (await session.scalars(query)).all()


async def list_categories(session: AsyncSession, shop_id: UUID) -> list[CategoryOut]:
    query = (
        select(Product.category, func.count())
        .where(Product.shop_id == shop_id, Product.archived_at.is_(None), Product.category.is_not(None))
        .group_by(Product.category)
        .order_by(Product.category)
    )
    return [CategoryOut(name=str(name), count=count) for name, count in await session.execute(query)]


def _sought(q: str) -> ColumnElement[bool]:
    """Every word begins a word of the name, or it is how the code begins."""
    asked = words(q)[:_MOST_WORDS]
    by_name = (
        and_(*(Product.folded.regexp_match(_WORD_BEGINS + word) for word in asked)) if asked else false()
    )
    if not (q.isascii() and q.isprintable()):
        return by_name
    return or_(by_name, func.starts_with(Product.folded_sku, q.lower()))
