"""What a customer agreed to: per purpose and channel, with wording, time and source."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.activity.log import record
from langganan.core.errors import bad_field
from langganan.customers.models import Consent
from langganan.customers.schemas import ConsentIn


async def change(session: AsyncSession, actor: Actor, customer_id: UUID, wanted: Sequence[ConsentIn]) -> None:
    """Takes hold at once; what is already so writes nothing. Raises Invalid when one contradicts another."""
    _must_agree(wanted)
    held = {
        (row.purpose, row.channel): row.granted
        for row in await list_consents(session, actor.shop_id, customer_id)
    }
    for consent in wanted:
        if held.get((consent.purpose, consent.channel)) == consent.granted:
            continue
        held[consent.purpose, consent.channel] = consent.granted
        new = upsert(Consent).values(
            shop_id=actor.shop_id,
            customer_id=customer_id,
            purpose=consent.purpose,
            channel=consent.channel,
            granted=consent.granted,
            wording=consent.wording,
            source=actor.kind,
        )
        changed = {name: new.excluded[name] for name in ("granted", "wording", "source")}
        await session.execute(
            new.on_conflict_do_update(
                index_elements=["shop_id", "customer_id", "purpose", "channel"],
                set_={**changed, "at": func.now()},
            )
        )
        await record(
            session,
            actor,
            "consent.changed",
            customer_id=customer_id,
            purpose=consent.purpose,
            channel=consent.channel,
            granted=consent.granted,
            wording=consent.wording,
            source=actor.kind,
        )


async def list_consents(session: AsyncSession, shop_id: UUID, customer_id: UUID) -> Sequence[Consent]:
    query = (
        select(Consent)
        .where(Consent.shop_id == shop_id, Consent.customer_id == customer_id)
        .order_by(Consent.purpose, Consent.channel)
    )
    return (await session.scalars(query)).all()


def _must_agree(wanted: Sequence[ConsentIn]) -> None:
    said: dict[tuple[str, str], bool] = {}
    for place, consent in enumerate(wanted):
        if said.setdefault((consent.purpose, consent.channel), consent.granted) != consent.granted:
            raise bad_field(
                f"consents.{place}.granted",
                "contradiction",
                id="Persetujuan ini disebut dua kali, dengan jawaban yang berbeda.",
                en="This consent is there twice, with different answers.",
            )
