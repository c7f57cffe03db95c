from typing import Annotated, Any
from uuid import UUID

from litestar import Controller, Response, get, patch, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody, QueryParameter
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.catalog import service
from langganan.catalog.importing import import_products
from langganan.catalog.lists import Filters, list_categories, list_products
from langganan.catalog.schemas import (
    CategoryOut,
    ProductImportIn,
    ProductImportOut,
    ProductIn,
    ProductOut,
    ProductPatch,
    product_out,
)
from langganan.core.paging import Page, Paged, decode_name_cursor, encode_name_cursor
from langganan.http.request import ApiRequest, Limit, language_of

Asked = Annotated[str | None, QueryParameter(max_length=200)]


class ProductController(Controller):
    path = "/products"
    tags = ("Products",)
    opt = {"needs": "programs:write"}

    @get(
        "/",
        summary="The shop's products by name, or found",
        operation_id="listProducts",
        needs="programs:read",
    )
    async def index(
        self,
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        q: FromQuery[Asked] = None,
        category: FromQuery[Asked] = None,
        archived: FromQuery[bool] = False,
        limit: FromQuery[Limit] = 50,
        cursor: FromQuery[str | None] = None,
    ) -> Page[ProductOut]:
        rows = await list_products(
            session,
            actor.shop_id,
            Filters(q=q, category=category, archived=archived),
            limit=limit,
            after=decode_name_cursor(cursor),
        )
        last = rows[limit - 1] if len(rows) > limit else None
        more = encode_name_cursor(last.folded, last.id) if last else None
        return Page([product_out(product) for product in rows[:limit]], more)

    @post("/", summary="Add a product", operation_id="createProduct")
    async def create(
        self, data: JSONBody[ProductIn], actor: NamedDependency[Actor], session: NamedDependency[AsyncSession]
    ) -> Response[ProductOut]:
        product, is_new = await service.add_product(session, actor, data)
        return Response(product_out(product), status_code=201 if is_new else 200)

    @get(
        "/categories",
        summary="The categories that products are in",
        operation_id="listProductCategories",
        needs="programs:read",
    )
    async def categories(
        self,
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        paged: NamedDependency[Paged],
    ) -> Page[CategoryOut]:
        return paged.of(await list_categories(session, actor.shop_id), by="name")

    @post(
        "/import",
        summary="Add or update products from pasted lines or CSV",
        operation_id="importProducts",
        status_code=200,
    )
    async def import_(
        self,
        data: JSONBody[ProductImportIn],
        request: ApiRequest,
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
    ) -> ProductImportOut:
        return await import_products(session, actor, data, language_of(request))

    @patch(
        "/{product_id:uuid}",
        summary="Change, archive or bring back a product (merge-patch)",
        operation_id="updateProduct",
    )
    async def update(
        self,
        product_id: FromPath[UUID],
        data: JSONBody[ProductPatch],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
    ) -> ProductOut:
        return product_out(await service.update_product(session, actor, product_id, data))


controllers: list[Any] = [ProductController]
