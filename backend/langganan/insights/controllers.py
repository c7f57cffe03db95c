from typing import Any

from litestar import Controller, get
from litestar.di import NamedDependency
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.insights.home import home
from langganan.insights.schemas import HomeOut
from langganan.shops.service import get_shop


class HomeController(Controller):
    path = "/home"
    tags = ("Results",)

    @get("/", summary="Today, and what waits", operation_id="getHome", needs="insights:read")
    async def read(self, actor: NamedDependency[Actor], session: NamedDependency[AsyncSession]) -> HomeOut:
        return await home(session, await get_shop(session, actor.shop_id))


controllers: list[Any] = [HomeController]
