"""Adding and changing products, one at a time in each shop."""

from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.activity.log import record
from langganan.catalog.models import Product, new_product
from langganan.catalog.schemas import ProductIn, ProductPatch
from langganan.core.clock import now
from langganan.core.errors import Conflict, IdConflict, NotFound, Says
from langganan.core.fields import given
from langganan.core.fingerprint import fingerprint
from langganan.core.ids import new_id
from langganan.core.text import comparable

_LOCK = text("SELECT pg_advisory_xact_lock(hashtextextended('products ' || :shop_id, 0))")


class SkuTaken(Conflict):
    code, title, shows = "sku_taken", "Another product has this code", ("product_id",)
    says: ClassVar[Says] = {
        "id": 'Kode ini sudah dipakai produk "{name}".',
        "en": 'The product "{name}" already has this code.',
    }


async def add_product(session: AsyncSession, actor: Actor, data: ProductIn) -> tuple[Product, bool]:
    """The product, and whether it was added now: one sent again with its id is found instead. Raises SkuTaken."""
    await lock_products(session, actor.shop_id)
    said = fingerprint(data)
    if data.id is not None and (known := await _find(session, actor.shop_id, data.id)):
        if known.fingerprint != said:
            raise IdConflict
        return known, False
    if data.sku is not None:
        await _sku_must_be_free(session, actor.shop_id, data.sku)
    product = new_product(actor.shop_id, data.id or new_id(), name=data.name.strip(), sku=data.sku)
    product.price, product.fingerprint = data.price, said
    product.category = await _as_spelt_before(session, actor.shop_id, data.category)
    session.add(product)
    await session.flush()
    await record(session, actor, "product.created", product_id=product.id, name=product.name)
    return product, True


async def update_product(
    session: AsyncSession, actor: Actor, product_id: UUID, patch: ProductPatch
) -> Product:
    await lock_products(session, actor.shop_id)
    product = await _find(session, actor.shop_id, product_id)
    if product is None:
        raise NotFound
    changes = given(patch)
    if "category" in changes:
        changes["category"] = await _as_spelt_before(
            session, actor.shop_id, changes["category"], but_for=product_id
        )
    rewrite(product, changes)
    if product.sku is not None and product.archived_at is None:
        await _sku_must_be_free(session, actor.shop_id, product.sku, but_for=product_id)
    await session.flush()
    if changes:
        await record(
            session,
            actor,
            "product.updated",
            product_id=product_id,
            name=product.name,
            fields=sorted(changes),
        )
    return product


def rewrite(product: Product, changes: dict[str, Any]) -> None:
    if "name" in changes:
        product.rename(changes["name"].strip())
    if "sku" in changes:
        product.recode(changes["sku"])
    for field in ("category", "price"):
        if field in changes:
            setattr(product, field, changes[field])
    if "archived" in changes:
        product.archived_at = (product.archived_at or now()) if changes["archived"] else None


async def lock_products(session: AsyncSession, shop_id: UUID) -> None:
    """Until the end of the transaction nobody else changes this shop's products."""
    await session.execute(_LOCK, {"shop_id": str(shop_id)})


async def _find(session: AsyncSession, shop_id: UUID, product_id: UUID) -> Product | None:
    return await session.scalar(select(Product).where(Product.shop_id == shop_id, Product.id == product_id))


async def _sku_must_be_free(
    session: AsyncSession, shop_id: UUID, sku: str, *, but_for: UUID | None = None
) -> None:
    query = select(Product.id, Product.name).where(
        Product.shop_id == shop_id, Product.folded_sku == sku.lower(), Product.archived_at.is_(None)
    )
    if but_for is not None:
        query = query.where(Product.id != but_for)
    with session.no_autoflush:
        holder = (await session.execute(query)).first()
    if holder:
        raise SkuTaken(product_id=holder.id, name=holder.name)


async def _as_spelt_before(
    session: AsyncSession, shop_id: UUID, category: str | None, *, but_for: UUID | None = None
) -> str | None:
    """`minuman` goes to the `Minuman` that is there, so that one category does not become two."""
    if category is None:
        return None
    query = select(Product.category).where(
        Product.shop_id == shop_id, Product.category.is_not(None), Product.archived_at.is_(None)
    )
    if but_for is not None:
        query = query.where(Product.id != but_for)
    spelt = {comparable(known): known for known in await session.scalars(query.distinct()) if known}
    return spelt.get(comparable(category), category.strip())
