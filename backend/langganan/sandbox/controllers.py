from datetime import datetime
from typing import Any
from uuid import UUID

from litestar import Controller, Response, post
from litestar.datastructures import State
from litestar.di import NamedDependency
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.core.fields import Out
from langganan.core.rate import Rate, spend
from langganan.sandbox.shop import Tried, open_sandbox, reset_sandbox, tried_in
from langganan.shops.models import Shop

_RESET = Rate("sandbox-reset", limit=60, seconds=3600)


class SandboxOut(Out):
    id: UUID
    name: str
    created_at: datetime
    sales: int
    last_sale_at: datetime | None


class SandboxController(Controller):
    path = "/sandbox"
    tags = ("Keys",)
    opt = {"needs": "keys:write"}

    @post("/", summary="The shop's sandbox; opened when there is none", operation_id="openSandbox")
    async def open(
        self, actor: NamedDependency[Actor], session: NamedDependency[AsyncSession]
    ) -> Response[SandboxOut]:
        sandbox, is_new = await open_sandbox(session, actor)
        return Response(
            _out(sandbox, await tried_in(session, actor, sandbox)), status_code=201 if is_new else 200
        )

    @post("/reset", summary="Empty the sandbox", operation_id="resetSandbox", status_code=200)
    async def reset(
        self, actor: NamedDependency[Actor], session: NamedDependency[AsyncSession], state: State
    ) -> SandboxOut:
        await spend(state.redis, _RESET, str(actor.shop_id))
        sandbox = await reset_sandbox(session, actor)
        return _out(sandbox, await tried_in(session, actor, sandbox))


def _out(sandbox: Shop, tried: Tried) -> SandboxOut:
    return SandboxOut(
        id=sandbox.id,
        name=sandbox.name,
        created_at=sandbox.created_at,
        sales=tried.sales,
        last_sale_at=tried.last_at,
    )


controllers: list[Any] = [SandboxController]
