"""What a customer is asked to agree to, in the words that are kept with the answer."""

from collections.abc import Sequence

from langganan.customers.schemas import Channel, ConsentIn, Purpose

ASKED_WHEN_JOINING: tuple[tuple[Purpose, Channel], ...] = (("care", "whatsapp"), ("offers", "whatsapp"))
"""Never ticked beforehand. Messages about the card itself need no opt-in; the card page can refuse them."""

_CHANNELS = {
    "id": {
        "whatsapp": "WhatsApp",
        "sms": "SMS",
        "email": "e-mail",
        "telegram": "Telegram",
        "push": "notifikasi",
    },
    "en": {
        "whatsapp": "WhatsApp",
        "sms": "SMS",
        "email": "e-mail",
        "telegram": "Telegram",
        "push": "notifications",
    },
}
_PURPOSES = {
    "id": {
        "service": "{shop} boleh mengirim pesan {channel} soal kartu dan belanja saya, misalnya tautan kartu.",
        "care": "{shop} boleh menyapa saya lewat {channel}: kabar, tips, dan ucapan ulang tahun.",
        "offers": "{shop} boleh mengirim penawaran dan promo lewat {channel}.",
    },
    "en": {
        "service": "{shop} may send {channel} messages about my card and my purchases, such as the link to my card.",
        "care": "{shop} may say hello by {channel}: news, tips and birthday wishes.",
        "offers": "{shop} may send offers and promotions by {channel}.",
    },
}  # fmt: skip


def wording(purpose: str, channel: str, shop_name: str, language: str) -> str:
    sentence = _PURPOSES[language][purpose]
    return sentence.format(shop=shop_name, channel=_CHANNELS[language][channel])


def with_wording(consents: Sequence[ConsentIn], shop_name: str, language: str) -> list[ConsentIn]:
    """A page of the shop's own that worded it otherwise says so itself."""
    return [
        ConsentIn(
            purpose=consent.purpose,
            channel=consent.channel,
            granted=consent.granted,
            wording=consent.wording or wording(consent.purpose, consent.channel, shop_name, language),
        )
        for consent in consents
    ]
