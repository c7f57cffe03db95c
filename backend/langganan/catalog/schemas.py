from datetime import datetime
from typing import Annotated
from uuid import UUID

from msgspec import UNSET, Meta, UnsetType

from langganan.catalog.models import Product
from langganan.core.fields import In, Name, Out, Rupiah

MAX_LINES = 2_000
MAX_SKU = 64
MAX_CATEGORY = 60

Sku = Annotated[
    str,
    Meta(
        min_length=1,
        max_length=MAX_SKU,
        pattern=r"^[!-~]([ -~]*[!-~])?$",
        description="The shop's own code or a bar code: plain letters, digits and signs.",
    ),
]
Category = Annotated[str, Meta(min_length=1, max_length=MAX_CATEGORY, pattern=r"\S")]


class ProductIn(In):
    name: Name
    id: UUID | None = None
    sku: Sku | None = None
    category: Category | None = None
    price: Rupiah | None = None


class ProductPatch(In):
    name: Name | UnsetType = UNSET
    sku: Sku | UnsetType | None = UNSET
    category: Category | UnsetType | None = UNSET
    price: Rupiah | UnsetType | None = UNSET
    archived: bool | UnsetType = UNSET


class ProductOut(Out):
    id: UUID
    name: str
    sku: str | None
    category: str | None
    price: int | None
    archived: bool
    created_at: datetime


class CategoryOut(Out):
    name: str
    count: int


class ProductImportIn(In):
    text: Annotated[
        str,
        Meta(
            min_length=1,
            max_length=400_000,
            description="A product a line: `name;price;category;sku`, or CSV with a heading of those names.",
            examples=["Kopi susu;18000;Minuman"],
        ),
    ]
    dry_run: bool = False


class ImportedLine(Out):
    line: int
    name: str
    price: int | None
    price_before: int | None
    """Where the line changes it."""
    category: str | None
    sku: str | None


class LineError(Out):
    line: int
    detail: str


class ProductImportOut(Out):
    """`examples` are the first good lines as they were understood."""

    added: int
    updated: int
    unchanged: int
    errors: list[LineError]
    examples: list[ImportedLine]


def product_out(product: Product) -> ProductOut:
    return ProductOut(
        id=product.id,
        name=product.name,
        sku=product.sku,
        category=product.category,
        price=product.price,
        archived=product.archived_at is not None,
        created_at=product.created_at,
    )
