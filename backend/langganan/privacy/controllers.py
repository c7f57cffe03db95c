from typing import Any
from uuid import UUID

from litestar import Controller, delete
from litestar.di import NamedDependency
from litestar.params import FromPath
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.privacy.erase import erase_customer


class ErasureController(Controller):
    path = "/customers/{customer_id:uuid}"
    tags = ("Customers",)

    @delete("/", summary="Forget a customer for good", operation_id="eraseCustomer", needs="customers:erase")
    async def erase(
        self,
        customer_id: FromPath[UUID],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
    ) -> None:
        """A key never may: no scope holds it."""
        await erase_customer(session, actor, customer_id)


controllers: list[Any] = [ErasureController]
