"""The accounts that a shop sends from: its settings, and whether they work."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.activity.log import record
from langganan.channels.contract import Channel
from langganan.channels.registry import channels, open_channel, secrets_of, settings_of
from langganan.core.clock import now
from langganan.core.errors import FieldError, Invalid, NotFound, bad_field
from langganan.core.ids import new_id
from langganan.core.secrets import Vault
from langganan.messaging.models import ChannelAccount
from langganan.messaging.outcome import mend_account

HIDDEN = "•••"
"""A secret as it is shown; sent back unchanged it stays what it is."""


async def list_accounts(session: AsyncSession, shop_id: UUID) -> Sequence[ChannelAccount]:
    query = (
        select(ChannelAccount)
        .where(ChannelAccount.shop_id == shop_id, ChannelAccount.removed_at.is_(None))
        .order_by(ChannelAccount.id)
    )
    return (await session.scalars(query)).all()


async def find_account(session: AsyncSession, shop_id: UUID, account_id: UUID) -> ChannelAccount | None:
    return await session.scalar(
        select(ChannelAccount).where(
            ChannelAccount.shop_id == shop_id,
            ChannelAccount.id == account_id,
            ChannelAccount.removed_at.is_(None),
        )
    )


async def get_account(session: AsyncSession, shop_id: UUID, account_id: UUID) -> ChannelAccount:
    account = await find_account(session, shop_id, account_id)
    if account is None:
        raise NotFound
    return account


async def add_account(
    session: AsyncSession, actor: Actor, vault: Vault, *, channel: str, name: str, settings: Mapping[str, Any]
) -> ChannelAccount:
    if channel not in channels():
        raise bad_field(
            "channel", "unknown_channel", id="Saluran ini tidak ada.", en="There is no such channel."
        )
    checked = _check(channel, settings)
    account = ChannelAccount(
        shop_id=actor.shop_id,
        id=new_id(),
        channel=channel,
        medium=channels()[channel].medium.value,
        name=name.strip(),
        settings={},
        status="ready",
        problem=None,
        removed_at=None,
    )
    account.settings = _seal(vault, account, checked)
    session.add(account)
    await session.flush()
    await record(session, actor, "channel.added", account_id=account.id, channel=channel, name=account.name)
    return account


async def update_account(
    session: AsyncSession,
    actor: Actor,
    vault: Vault,
    account_id: UUID,
    *,
    name: str | None,
    settings: Mapping[str, Any] | None,
) -> ChannelAccount:
    """Merge-patch: a setting that is not named stays, null takes it away. New settings get another chance."""
    account = await get_account(session, actor.shop_id, account_id)
    if name is not None:
        account.name = name.strip()
    if settings is not None:
        changes = {key: value for key, value in settings.items() if value != HIDDEN}
        merged = {**opened_settings(vault, account), **changes}
        kept = {key: value for key, value in merged.items() if value is not None}
        account.settings = _seal(vault, account, _check(account.channel, kept))
        await mend_account(session, actor.shop_id, account.id, at=now())
    await session.flush()
    await session.refresh(account)
    await record(session, actor, "channel.updated", account_id=account.id, name=account.name)
    return account


async def remove_account(session: AsyncSession, actor: Actor, account_id: UUID) -> None:
    """What still waits for it will be skipped; its credentials are gone at once."""
    account = await get_account(session, actor.shop_id, account_id)
    account.removed_at, account.settings, account.problem = now(), {}, None
    await session.flush()
    await record(session, actor, "channel.removed", account_id=account.id, name=account.name)


def opened_settings(vault: Vault, account: ChannelAccount) -> dict[str, Any]:
    secrets = _secrets(account)
    return {
        key: vault.open(value, _bound_to(account, key)) if key in secrets else value
        for key, value in account.settings.items()
    }


def shown_settings(account: ChannelAccount) -> dict[str, Any]:
    secrets = _secrets(account)
    return {key: HIDDEN if key in secrets else value for key, value in account.settings.items()}


def open_account(vault: Vault, account: ChannelAccount) -> Channel:
    """Raises KeyError or ValueError (msgspec's errors among them) when what is stored cannot be used."""
    return open_channel(account.channel, opened_settings(vault, account))


def _check(channel: str, settings: Mapping[str, Any]) -> dict[str, Any]:
    """The settings with nothing unknown, missing or wrong in them; raises Invalid with every field that is."""
    config = channels()[channel].Config
    known = {setting.name: setting for setting in settings_of(config)}
    types = {field.name: field.type for field in msgspec.structs.fields(config)}
    errors = [
        FieldError(
            f"settings.{key}", "unknown_field", id="Isian ini tidak dikenal.", en="This field is not known."
        )
        for key in settings
        if key not in known
    ]
    for key, setting in known.items():
        if setting.required and settings.get(key) in (None, ""):
            errors.append(
                FieldError(f"settings.{key}", "required", id="Isian ini wajib.", en="This field is required.")
            )
        elif key in settings:
            try:
                msgspec.convert(settings[key], types[key])
            except msgspec.ValidationError as error:
                errors.append(
                    FieldError(
                        f"settings.{key}",
                        "invalid",
                        id=f"Isian ini belum benar ({error}).",
                        en=f"{error}.",
                    )
                )
    if errors:
        raise Invalid(*errors)
    return dict(settings)


def _seal(vault: Vault, account: ChannelAccount, settings: Mapping[str, Any]) -> dict[str, Any]:
    secrets = _secrets(account)
    return {
        key: vault.seal(value, _bound_to(account, key)) if key in secrets and value else value
        for key, value in settings.items()
        if value is not None and not (key in secrets and value == "")
    }


def _secrets(account: ChannelAccount) -> frozenset[str]:
    channel = channels().get(account.channel)
    return secrets_of(channel.Config) if channel else frozenset(account.settings)


def _bound_to(account: ChannelAccount, key: str) -> str:
    return f"{account.shop_id}/{account.id}/{key}"
