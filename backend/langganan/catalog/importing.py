"""A whole price list at once: what is new is added, what is known by its code or name is brought up to date."""

from typing import Any
from uuid import UUID

from msgspec import Struct, field
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.activity.log import event, record_all
from langganan.catalog.lines import Line, Unreadable, read_lines
from langganan.catalog.models import Product, new_product
from langganan.catalog.schemas import MAX_LINES, ImportedLine, LineError, ProductImportIn, ProductImportOut
from langganan.catalog.service import lock_products, rewrite
from langganan.core.errors import bad_field
from langganan.core.ids import new_id
from langganan.core.text import comparable

_EXAMPLES = 5
_TWICE = {
    "id": "Produk ini sudah ada di baris {first}.",
    "en": "This product is already on line {first}.",
}


class Shelf(Struct):
    """The shop's living products, the oldest first, as the lines find them and as they leave them."""

    by_sku: dict[str, Product] = field(default_factory=dict)
    by_name: dict[str, list[Product]] = field(default_factory=dict)
    coded: set[UUID] = field(default_factory=set)
    categories: dict[str, str] = field(default_factory=dict)

    def put(self, product: Product) -> None:
        self.by_name.setdefault(product.folded, []).append(product)
        self.mark(product, product.sku)
        if product.category is not None:
            self.spelt(product.category)

    def mark(self, product: Product, sku: str | None) -> None:
        if sku is not None:
            self.by_sku[sku.lower()] = product
            self.coded.add(product.id)

    def meant_by(self, line: Line) -> Product | None:
        """By its code; else by its name, unless that product has another code: then it is another product."""
        namesakes = self.by_name.get(comparable(line.name), [])
        if line.sku is None:
            return namesakes[0] if namesakes else None
        uncoded = (product for product in namesakes if product.id not in self.coded)
        return self.by_sku.get(line.sku.lower()) or next(uncoded, None)

    def spelt(self, category: str) -> str:
        """As it was spelt first."""
        return self.categories.setdefault(comparable(category), category)


class Import(Struct):
    shelf: Shelf
    said_on: dict[UUID, int] = field(default_factory=dict)
    new: list[Product] = field(default_factory=list)
    changed: list[tuple[Product, dict[str, Any]]] = field(default_factory=list)

    def take(self, number: int, line: Line, shop_id: UUID) -> int | None:
        """The price that this line changes. Raises Unreadable when an earlier line was about this product."""
        before = None
        known = self.shelf.meant_by(line)
        if known is not None and known.id in self.said_on:
            raise Unreadable(_TWICE, first=str(self.said_on[known.id]))
        if known is None:
            product = self._add(line, shop_id)
        else:
            product = known
            if changes := self._changes(product, line):
                self.changed.append((product, changes))
                before = product.price if "price" in changes else None
        self.said_on[product.id] = number
        self.shelf.mark(product, line.sku)
        return before

    def _add(self, line: Line, shop_id: UUID) -> Product:
        product = new_product(shop_id, new_id(), name=line.name, sku=line.sku)
        product.price = line.price
        product.category = self.shelf.spelt(line.category) if line.category is not None else None
        self.new.append(product)
        self.shelf.put(product)
        return product

    def _changes(self, product: Product, line: Line) -> dict[str, Any]:
        """What the line says otherwise; capitals and accents alone are no change."""
        changes: dict[str, Any] = {}
        if comparable(line.name) != product.folded:
            changes["name"] = line.name
        if line.sku is not None and product.sku is None:
            changes["sku"] = line.sku
        if line.price is not None and line.price != product.price:
            changes["price"] = line.price
        if line.category is not None and comparable(line.category) != comparable(product.category or ""):
            changes["category"] = self.shelf.spelt(line.category)
        return changes


async def import_products(
    session: AsyncSession, actor: Actor, data: ProductImportIn, language: str
) -> ProductImportOut:
    """Says what the lines change, and changes it unless `dry_run`. A line that cannot be read stops no other."""
    lines = list(read_lines(data.text))
    if len(lines) > MAX_LINES:
        raise bad_field(
            "text",
            "too_many_lines",
            id=f"Paling banyak {MAX_LINES} baris sekali tempel. Bagi menjadi beberapa bagian.",
            en=f"At most {MAX_LINES} lines at a time. Split it into parts.",
        )
    await lock_products(session, actor.shop_id)
    under_way = Import(await _shelf(session, actor.shop_id))
    good: list[tuple[int, Line, int | None]] = []
    errors: list[LineError] = []
    for number, line in lines:
        try:
            if isinstance(line, Unreadable):
                raise line
            good.append((number, line, under_way.take(number, line, actor.shop_id)))
        except Unreadable as complaint:
            errors.append(LineError(line=number, detail=complaint.says[language]))
    if not data.dry_run:
        await _write(session, actor, under_way)
    good.sort(key=lambda read: read[2] is None)
    added, updated = len(under_way.new), len(under_way.changed)
    return ProductImportOut(
        added=added,
        updated=updated,
        unchanged=len(good) - added - updated,
        errors=errors,
        examples=[_imported(*read) for read in good[:_EXAMPLES]],
    )


async def _write(session: AsyncSession, actor: Actor, under_way: Import) -> None:
    session.add_all(under_way.new)
    for product, changes in under_way.changed:
        rewrite(product, changes)
    await session.flush()
    await record_all(
        session,
        [
            *(
                event(actor, "product.created", product_id=product.id, name=product.name)
                for product in under_way.new
            ),
            *(
                event(
                    actor,
                    "product.updated",
                    product_id=product.id,
                    name=product.name,
                    fields=sorted(changes),
                )
                for product, changes in under_way.changed
            ),
        ],
    )


def _imported(number: int, line: Line, price_before: int | None) -> ImportedLine:
    return ImportedLine(
        line=number,
        name=line.name,
        price=line.price,
        price_before=price_before,
        category=line.category,
        sku=line.sku,
    )


async def _shelf(session: AsyncSession, shop_id: UUID) -> Shelf:
    query = (
        select(Product)
        .where(Product.shop_id == shop_id, Product.archived_at.is_(None))
        .order_by(Product.created_at, Product.id)
    )
    shelf = Shelf()
    for product in await session.scalars(query):
        shelf.put(product)
    return shelf
