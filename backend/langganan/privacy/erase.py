"""Erasure: who it was goes everywhere at once; what the books need stays, with no name to it.

The wallet is locked first, as every verb of the counter does: a sale under way is written before, and forgotten with
the rest, or finds nobody.
"""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.activity.log import blank_personal, record
from langganan.counter.forget import forget_remarks
from langganan.customers.service import forget, merged_records
from langganan.http.once import forget_answers
from langganan.loyalty.books import move_wallet
from langganan.messaging.forget import forget_messages


async def erase_customer(session: AsyncSession, actor: Actor, customer_id: UUID) -> None:
    await move_wallet(session, actor.shop_id, customer_id)
    await forget(session, actor, customer_id)
    await forget_remarks(session, actor.shop_id, customer_id)
    for record_id in (customer_id, *await merged_records(session, actor.shop_id, customer_id)):
        await forget_answers(session, actor.shop_id, record_id)
        await forget_messages(session, actor.shop_id, record_id)
    await blank_personal(session, actor.shop_id, [customer_id])
    await record(session, actor, "customer.erased", customer_id=customer_id)
