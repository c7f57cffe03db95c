"""A real message to an address that the owner names, to see how it arrives."""

import asyncio
from typing import ClassVar
from uuid import UUID

import structlog
from msgspec import Struct

from langganan.activity.actor import Actor
from langganan.channels.contract import Message, Rejected, TryLater, Unsure
from langganan.channels.whatsapp_hand import wa_url
from langganan.core import email, phone
from langganan.core.clock import now
from langganan.core.errors import Conflict, Says
from langganan.core.ids import new_id
from langganan.core.secrets import Vault
from langganan.db.engine import Sessions
from langganan.db.unit_of_work import unit_of_work
from langganan.messaging.accounts import get_account, open_account
from langganan.messaging.outcome import break_account, mend_account

_SECONDS = 25
_SAID = {
    "sent": {"id": "Terkirim. Periksa apakah pesannya masuk.", "en": "Sent. See whether it arrives."},
    "by_hand": {
        "id": "Buka tautan ini di HP toko: {what}",
        "en": "Open this link on the shop's phone: {what}",
    },
    "refused": {"id": "Ditolak: {what}", "en": "Refused: {what}"},
    "away": {
        "id": "Servernya belum bisa dihubungi: {what}",
        "en": "The server cannot be reached yet: {what}",
    },
    "unsure": {"id": "Mungkin terkirim, tanpa jawaban: {what}", "en": "Perhaps sent, with no answer: {what}"},
}
log = structlog.get_logger()


class NotUsable(Conflict):
    code, title = "channel_not_usable", "This channel cannot be used"
    says: ClassVar[Says] = {
        "id": "Pengaturan saluran ini tidak bisa dibuka. Isi ulang pengaturannya.",
        "en": "The settings of this channel cannot be opened. Fill them in again.",
    }


class Tried(Struct, frozen=True):
    ok: bool
    detail: str


async def try_out(
    sessions: Sessions,
    vault: Vault,
    actor: Actor,
    account_id: UUID,
    *,
    to: str,
    sender_name: str,
    subject: str | None,
    text: str,
    language: str,
) -> Tried:
    """No transaction is open while it is sent. What it tells about the account's credentials is kept."""
    async with unit_of_work(sessions, actor.shop_id) as session:
        account = await get_account(session, actor.shop_id, account_id)
    address = email.normalise(to, "to") if account.medium == "email" else phone.normalise(to, "to")
    try:
        channel = open_account(vault, account)
    except (KeyError, ValueError) as error:
        raise NotUsable from error
    if channel.traits.manual:
        return _tried(True, "by_hand", language, wa_url(address, text))
    message = Message(id=str(new_id()), address=address, text=text, subject=subject, sender_name=sender_name)
    try:
        async with asyncio.timeout(_SECONDS):
            await channel.send(message)
    except Rejected as refused:
        if refused.credentials:
            async with unit_of_work(sessions, actor.shop_id) as session:
                await break_account(session, actor.shop_id, account_id, refused.reason)
        return _tried(False, "refused", language, refused.reason)
    except TryLater as later:
        return _tried(False, "away", language, later.reason)
    except Unsure as unsure:
        return _tried(False, "unsure", language, unsure.reason)
    except TimeoutError:
        return _tried(False, "unsure", language, "timeout")
    finally:
        await channel.close()
    async with unit_of_work(sessions, actor.shop_id) as session:
        await mend_account(session, actor.shop_id, account_id, at=now())
    log.info("account_tried", account_id=str(account_id))
    return _tried(True, "sent", language)


def _tried(ok: bool, key: str, language: str, what: str = "") -> Tried:
    return Tried(ok, _SAID[key][language].format(what=what))
