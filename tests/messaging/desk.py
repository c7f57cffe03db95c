"""A shop with somewhere to send from, and customers who have agreed to it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from langganan.core.clock import now
from langganan.core.secrets import Vault
from langganan.core.settings import Settings
from langganan.db.engine import Sessions
from langganan.messaging.dispatch import Dispatcher
from tests.factories import ShopUnderTest, new_phone, read
from tests.messaging.mailbox import Mailbox

NEVER_QUIET = {"quiet_from": "00:00", "quiet_until": "00:00"}
AGREED = {"granted": True, "wording": "Boleh."}


@dataclass
class Desk:
    shop: ShopUnderTest
    mailbox: Mailbox
    sessions: Sessions
    settings: Settings

    @property
    def shop_id(self) -> UUID:
        return UUID(self.shop.id)

    async def open(self) -> "Desk":
        read(await self.shop.owner.patch("/shop", json=NEVER_QUIET))
        return self

    def dispatcher(self, at: datetime | None = None) -> Dispatcher:
        clock = (lambda: at) if at else now
        return Dispatcher(self.sessions, Vault(self.settings.secret_key), self.settings.public_url, clock)

    async def work(self, at: datetime | None = None) -> None:
        """What a worker does until nothing is due."""
        dispatcher = self.dispatcher(at)
        while await dispatcher.batch(self.shop_id):
            pass

    async def email_account(self, **settings: Any) -> str:
        return await self.account("smtp", self.mailbox.settings | settings)

    async def whatsapp_account(self) -> str:
        return await self.account("whatsapp-hand", {})

    async def account(self, channel: str, settings: dict[str, Any]) -> str:
        asked = {"channel": channel, "name": "Toko", "settings": settings}
        made = read(await self.shop.owner.post("/channel-accounts", json=asked), 201)
        return str(made["id"])

    async def reader(
        self, email: str | None = None, *, agrees_to: str = "care", **fields: Any
    ) -> dict[str, Any]:
        """A customer who gets messages by e-mail when one is given, and by WhatsApp otherwise."""
        channel = "email" if email else "whatsapp"
        consents = [{"purpose": agrees_to, "channel": channel, **AGREED}]
        fields |= {"email": email} if email else {"phone": fields.get("phone") or new_phone()}
        return await self.shop.customer(**({"consents": consents} | fields))

    async def draft(self, account_id: str, **fields: Any) -> dict[str, Any]:
        asked = {
            "name": "Kangen",
            "segment": "new",
            "purpose": "care",
            "channel_account_id": account_id,
            "subject": "Apa kabar, {nama}?",
            "text": "Halo {nama|Kak}, salam dari {toko}.",
        } | fields
        made: dict[str, Any] = read(await self.shop.owner.post("/campaigns", json=asked), 201)
        return made

    async def launched(self, account_id: str, **fields: Any) -> dict[str, Any]:
        made = await self.draft(account_id, **fields)
        return await self.launch(made["id"])

    async def launch(self, campaign_id: str) -> dict[str, Any]:
        campaign: dict[str, Any] = read(await self.shop.owner.post(f"/campaigns/{campaign_id}/launch"))
        return campaign

    async def campaign(self, campaign_id: str) -> dict[str, Any]:
        campaign: dict[str, Any] = read(await self.shop.owner.get(f"/campaigns/{campaign_id}"))
        return campaign

    async def progress(self, campaign_id: str) -> dict[str, int]:
        """Only what is not zero."""
        found = (await self.campaign(campaign_id))["progress"]
        return {status: count for status, count in found.items() if count and status != "total"}

    async def deliveries(self, campaign_id: str) -> list[dict[str, Any]]:
        page = read(await self.shop.owner.get(f"/campaigns/{campaign_id}/deliveries"))
        items: list[dict[str, Any]] = page["items"]
        return items

    async def hand_queue(self) -> list[dict[str, Any]]:
        items: list[dict[str, Any]] = read(await self.shop.owner.get("/hand-queue"))["items"]
        return items

    async def mark(self, delivery_id: str, how: str, status: int = 200, **body: Any) -> dict[str, Any]:
        answer = await self.shop.owner.post(f"/deliveries/{delivery_id}/{how}", json=body or None)
        marked: dict[str, Any] = read(answer, status)
        return marked

    async def refuse(self, customer_id: str, channel: str = "email", purpose: str = "care") -> None:
        asked = {"consents": [{"purpose": purpose, "channel": channel, "granted": False}]}
        read(await self.shop.owner.put(f"/customers/{customer_id}/consents", json=asked))

    async def timeline(self, customer_id: str) -> list[str]:
        items = read(await self.shop.owner.get(f"/customers/{customer_id}/timeline"))["items"]
        return [item["type"] for item in items if item["type"].startswith("message.")]
