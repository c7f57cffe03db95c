"""WhatsApp without any API: the owner taps a prepared link, and WhatsApp opens with the text in it."""

from typing import ClassVar
from urllib.parse import quote

from langganan.channels.contract import Channel, Config, Medium, Message, Receipt, Says, Traits


class NoConfig(Config):
    """There is nothing to set up: it is the shop's own phone."""


class WhatsAppByHand(Channel):
    name = "whatsapp-hand"
    medium = Medium.WHATSAPP
    title: ClassVar[Says] = {"id": "WhatsApp, diketuk sendiri", "en": "WhatsApp, by hand"}
    note: ClassVar[Says] = {
        "id": "Tanpa biaya, tanpa mendaftar. Pesan sudah ditulis; Anda tinggal mengetuknya satu per satu.",
        "en": "No cost, nothing to sign up for. The messages are written; you just tap through them.",
    }
    traits = Traits(manual=True, max_length=2000)
    Config = NoConfig

    def __init__(self, config: NoConfig) -> None:
        self._config = config

    async def send(self, message: Message) -> Receipt:
        raise NotImplementedError("a person sends it")


def wa_url(number: str, text: str) -> str:
    """`number` in E.164."""
    return f"https://wa.me/{number.lstrip('+')}?text={quote(text, safe='')}"
