"""Merging: everything that one record has becomes the other's, and a trace stays of the one that is gone.

Both wallets are locked first, as every verb of the counter does: a sale under way is written before, and merged with
the rest, or finds the record that has everything now. See docs/decisions/0015-merging.md.
"""

from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.activity.log import record
from langganan.core import phone
from langganan.core.clock import now
from langganan.core.errors import NotFound, bad_field
from langganan.counter.facts import recount
from langganan.customers import search
from langganan.customers.identities import identities
from langganan.customers.models import Customer
from langganan.customers.refusals import CustomerMerged
from langganan.customers.service import mark_gone
from langganan.loyalty.books import Opened, open_books, write_locked
from langganan.loyalty.journal import Journal
from langganan.merging.belongings import BELONGINGS, LOCKED_FIRST, PURCHASES, hand_over, recount_laps
from langganan.merging.wallets import merge_wallets


async def merge_customers(session: AsyncSession, actor: Actor, gone_id: UUID, kept_id: UUID) -> None:
    """Done before, nothing happens. Raises NotFound, Invalid for `into`, CustomerMerged for one merged elsewhere."""
    if gone_id == kept_id:
        raise bad_field(
            "into",
            "same_customer",
            id="Pilih data pelanggan yang lain.",
            en="Choose another customer's record.",
        )
    await hand_over(session, actor.shop_id, gone_id, kept_id, LOCKED_FIRST)
    try:
        opened = await open_books(session, actor.shop_id, [gone_id, kept_id])
    except CustomerMerged as already:
        if already.members["customer_id"] == kept_id:
            return
        raise
    gone, kept = await _locked(session, actor.shop_id, gone_id, kept_id)
    told = await _merge_books(session, actor, opened, gone, kept)
    told |= await _merge_people(session, actor.shop_id, gone, kept)
    await hand_over(session, actor.shop_id, gone_id, kept_id, BELONGINGS)
    numbers = (await identities(session, actor.shop_id, [kept_id])).get((kept_id, "phone"), [])
    await search.forget(session, actor.shop_id, gone_id)
    await search.index(session, actor.shop_id, kept_id, name=kept.name, numbers=numbers)
    await record(session, actor, "customer.merged", customer_id=kept_id, **told)


async def _locked(
    session: AsyncSession, shop_id: UUID, gone_id: UUID, kept_id: UUID
) -> tuple[Customer, Customer]:
    query = (
        select(Customer)
        .where(Customer.shop_id == shop_id, Customer.id.in_((gone_id, kept_id)), Customer.erased_at.is_(None))
        .order_by(Customer.id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    found = {customer.id: customer for customer in await session.scalars(query)}
    if gone_id not in found:
        raise NotFound
    if kept_id not in found:
        raise bad_field(
            "into", "unknown_customer", id="Pelanggan ini tidak ada.", en="There is no such customer."
        )
    return found[gone_id], found[kept_id]


async def _merge_books(
    session: AsyncSession, actor: Actor, opened: Opened, gone: Customer, kept: Customer
) -> dict[str, Any]:
    """What of it is told."""
    wallets = opened.wallet(gone.id), opened.wallet(kept.id)
    purchases = wallets[0].purchases
    journal = Journal(opened.snapshot, opened.setup, actor, opened.snapshot.moment)
    await hand_over(session, actor.shop_id, gone.id, kept.id, PURCHASES)
    for wallet in wallets:
        await recount(session, actor.shop_id, wallet)
        journal.touch(wallet)
    merged = merge_wallets(journal, *wallets)
    await write_locked(session, actor.shop_id, journal.finished())
    await recount_laps(session, actor.shop_id, gone.id, merged.laps)
    return {"purchases": purchases, "moves": merged.moves}


async def _merge_people(
    session: AsyncSession, shop_id: UUID, gone: Customer, kept: Customer
) -> dict[str, Any]:
    """What of it is told. What is known of one only is kept; two remarks are kept both."""
    numbers = (await identities(session, shop_id, [gone.id])).get((gone.id, "phone"), [])
    told = {"from_id": gone.id, "name": gone.name, "phone": phone.local(numbers[0]) if numbers else None}
    for field in ("birthday", "preferred_channel", "referred_by"):
        setattr(kept, field, getattr(kept, field) or getattr(gone, field))
    if kept.referred_by in (gone.id, kept.id):
        kept.referred_by = None
    remarks = dict.fromkeys(remark for remark in (kept.notes, gone.notes) if remark)
    kept.notes = "\n".join(remarks) or None
    gone.name, gone.birthday, gone.notes, gone.preferred_channel = "", None, None, None
    gone.fingerprint = gone.referred_by = None
    gone.merged_into, gone.erased_at = kept.id, now()
    await mark_gone(session, shop_id, [gone.id])
    await session.flush()
    return told
