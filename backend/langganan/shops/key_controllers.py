from uuid import UUID

from litestar import Controller, delete, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.core.paging import Page, Paged
from langganan.shops import keys
from langganan.shops.schemas import ApiKeyIn, ApiKeyOut, NewApiKeyOut, api_key_fields


class ApiKeyController(Controller):
    path = "/api-keys"
    tags = ("Keys",)
    opt = {"needs": "keys:write"}

    @get("/", summary="The shop's API keys", operation_id="listApiKeys")
    async def index(
        self,
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        paged: NamedDependency[Paged],
    ) -> Page[ApiKeyOut]:
        return paged.of(
            [ApiKeyOut(**api_key_fields(key)) for key in await keys.list_keys(session, actor.shop_id)]
        )

    @post("/", summary="Make an API key; its secret is shown once", operation_id="createApiKey")
    async def create(
        self, data: JSONBody[ApiKeyIn], actor: NamedDependency[Actor], session: NamedDependency[AsyncSession]
    ) -> NewApiKeyOut:
        new = await keys.create_key(
            session,
            actor,
            name=data.name,
            scopes=data.scopes,
            outlet_id=data.outlet_id,
            expires_at=data.expires_at,
            sandbox=data.sandbox,
        )
        return NewApiKeyOut(**api_key_fields(new.key), secret=new.text)

    @post(
        "/{key_id:uuid}/rotate",
        summary="Make a new secret; the old one lives 24 hours",
        operation_id="rotateApiKey",
        status_code=200,
    )
    async def rotate(
        self, key_id: FromPath[UUID], actor: NamedDependency[Actor], session: NamedDependency[AsyncSession]
    ) -> NewApiKeyOut:
        new = await keys.rotate_key(session, actor, key_id)
        return NewApiKeyOut(**api_key_fields(new.key), secret=new.text)

    @delete("/{key_id:uuid}", summary="Delete an API key at once", operation_id="deleteApiKey")
    async def remove(
        self, key_id: FromPath[UUID], actor: NamedDependency[Actor], session: NamedDependency[AsyncSession]
    ) -> None:
        await keys.delete_key(session, actor, key_id)
