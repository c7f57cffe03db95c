"""Bringing a file in as the screen does, with a worker that is there at once."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from langganan.customer_imports.tasks import run_imports_of
from langganan.db.engine import Sessions
from tests.factories import ShopUnderTest, read

IMPORTS = "/customers/imports"


@dataclass
class Bringing:
    shop: ShopUnderTest
    sessions: Sessions

    async def draft(self, content: str | bytes) -> dict[str, Any]:
        made: dict[str, Any] = read(await self.shop.owner.post(IMPORTS, content=content), 201)
        return made

    async def preview(self, work: dict[str, Any]) -> dict[str, Any]:
        told: dict[str, Any] = read(await self.shop.owner.get(f"{IMPORTS}/{work['id']}/preview"))
        return told

    async def start(self, work: dict[str, Any], **options: Any) -> dict[str, Any]:
        return await self.ask(work, "start", options)

    async def ask(
        self, work: dict[str, Any], verb: str, body: Any = None, status: int = 200
    ) -> dict[str, Any]:
        answer: dict[str, Any] = read(
            await self.shop.owner.post(f"{IMPORTS}/{work['id']}/{verb}", json=body), status
        )
        return answer

    async def work(self) -> None:
        await run_imports_of(self.sessions, UUID(self.shop.id))

    async def now(self, work: dict[str, Any]) -> dict[str, Any]:
        told: dict[str, Any] = read(await self.shop.owner.get(f"{IMPORTS}/{work['id']}"))
        return told

    async def all(self, content: str | bytes, **options: Any) -> dict[str, Any]:
        work = await self.draft(content)
        await self.start(work, **options)
        await self.work()
        return await self.now(work)

    async def undo(self, work: dict[str, Any]) -> dict[str, Any]:
        await self.ask(work, "undo")
        await self.work()
        return await self.now(work)

    async def customers(self) -> dict[str, dict[str, Any]]:
        page = read(await self.shop.owner.get("/customers", params={"limit": "200"}))
        return {row["name"]: row for row in page["items"]}

    async def customer(self, name: str) -> dict[str, Any]:
        person: dict[str, Any] = read(
            await self.shop.owner.get(f"/customers/{(await self.customers())[name]['id']}")
        )
        return person


def counts(told: dict[str, Any]) -> tuple[int, int, int, int]:
    """Added, updated, unchanged, refused; every row is one of them."""
    found = (told["added"], told["updated"], told["unchanged"], told["refused"])
    assert sum(found) == told["rows"]
    return found
