from typing import Any
from uuid import UUID

from litestar import Controller, Response, delete, get, patch, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.core.paging import Page, Paged
from langganan.customers import labels
from langganan.customers.schemas import LabelIn, LabelledIn, LabelOut, LabelPatch, label_out
from langganan.http.once import Once


class LabelController(Controller):
    path = "/labels"
    tags = ("Customers",)
    opt = {"needs": "customers:write"}

    @get("/", summary="The shop's labels", operation_id="listLabels", needs="customers:read")
    async def index(
        self,
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        paged: NamedDependency[Paged],
    ) -> Page[LabelOut]:
        return paged.of([label_out(label) for label in await labels.list_labels(session, actor.shop_id)])

    @post("/", summary="Add a label", operation_id="createLabel", idempotent="when sent")
    async def create(
        self,
        data: JSONBody[LabelIn],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        once: NamedDependency[Once],
    ) -> Response[LabelOut]:
        async def verb() -> LabelOut:
            return label_out(await labels.add_label(session, actor, data))

        return await once.answer(verb, status=201, required=False)

    @patch("/{label_id:uuid}", summary="Rename or recolour a label", operation_id="updateLabel")
    async def update(
        self,
        label_id: FromPath[UUID],
        data: JSONBody[LabelPatch],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
    ) -> LabelOut:
        return label_out(await labels.update_label(session, actor, label_id, data))

    @post(
        "/{label_id:uuid}/customers",
        summary="Put a label on many customers, or take it off",
        operation_id="labelCustomers",
        status_code=204,
    )
    async def label_many(
        self,
        label_id: FromPath[UUID],
        data: JSONBody[LabelledIn],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
    ) -> None:
        await labels.label_many(session, actor, label_id, add=data.add, remove=data.remove)

    @delete("/{label_id:uuid}", summary="Remove a label from everybody", operation_id="deleteLabel")
    async def remove(
        self, label_id: FromPath[UUID], actor: NamedDependency[Actor], session: NamedDependency[AsyncSession]
    ) -> None:
        await labels.remove_label(session, actor, label_id)


controllers: list[Any] = [LabelController]
