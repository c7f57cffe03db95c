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
from langganan.sandbox.shop import open_sandbox, reset_sandbox
from langganan.shops.models import Shop

_RESET = Rate("sandbox-reset", limit=60, seconds=3600)


class SandboxOut(Out):
    id: UUID
    name: str
    created_at: datetime


class SandboxController(Controller):
    path = "/sandbox"
    tags = ("Keys",)
    opt = {"needs": "keys:write"}

    @post("/", summary="The shop's sandbox; opened when there is none", operation_id="openSandbox")
    async def open(
        self, actor: NamedDependency[Actor], session: NamedDependency[AsyncSession]
    ) -> Response[SandboxOut]:
        sandbox, is_new = await open_sandbox(session, actor)
        return Response(_out(sandbox), status_code=201 if is_new else 200)

    @post("/reset", summary="Empty the sandbox", operation_id="resetSandbox", status_code=200)
    async def reset(
        self, actor: NamedDependency[Actor], session: NamedDependency[AsyncSession], state: State
    ) -> SandboxOut:
        await spend(state.redis, _RESET, str(actor.shop_id))
        return _out(await reset_sandbox(session, actor))


def _out(sandbox: Shop) -> SandboxOut:
    return SandboxOut(id=sandbox.id, name=sandbox.name, created_at=sandbox.created_at)


controllers: list[Any] = [SandboxController]
