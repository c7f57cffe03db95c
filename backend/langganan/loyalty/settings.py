"""A shop's own rules at the counter."""

from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.activity.log import record
from langganan.core.errors import bad_field
from langganan.core.fields import given
from langganan.core.secrets import hash_password
from langganan.loyalty.models import CounterSettings
from langganan.loyalty.schemas import CounterSettingsOut, CounterSettingsPatch


async def counter_settings(session: AsyncSession, shop_id: UUID) -> CounterSettingsOut:
    query = select(CounterSettings).where(CounterSettings.shop_id == shop_id)
    return _out(await session.scalar(query.execution_options(populate_existing=True)))


async def change_counter_settings(
    session: AsyncSession, actor: Actor, patch: CounterSettingsPatch
) -> CounterSettingsOut:
    changes = given(patch)
    if changes.get("pin") is not None:
        changes["pin_hash"] = await hash_password(changes["pin"])
    changes.pop("pin", None)
    await session.execute(
        upsert(CounterSettings)
        .values(shop_id=actor.shop_id, void_policy="refuse", redeem_with="code")
        .on_conflict_do_nothing()
    )
    query = select(CounterSettings).where(CounterSettings.shop_id == actor.shop_id).with_for_update()
    settings = (await session.scalars(query)).one()
    for name, value in changes.items():
        setattr(settings, name, value)
    if settings.redeem_with == "pin" and settings.pin_hash is None:
        raise bad_field("pin", "required", id="Pilih PIN-nya dulu.", en="Choose the PIN first.")
    await session.flush()
    await record(session, actor, "counter_settings.updated", fields=sorted(given(patch)))
    return _out(settings)


def _out(settings: CounterSettings | None) -> CounterSettingsOut:
    if settings is None:
        return CounterSettingsOut()
    fields = {
        name: getattr(settings, name) for name in CounterSettingsOut.__struct_fields__ if name != "has_pin"
    }
    return msgspec.convert(fields | {"has_pin": settings.pin_hash is not None}, CounterSettingsOut)
