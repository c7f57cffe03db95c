"""Recording a sale: controller -> here -> the ledger."""

from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.activity.log import record
from langganan.core.clock import happened_at
from langganan.core.errors import Conflict, Says
from langganan.core.ids import new_id
from langganan.counter.award import award
from langganan.counter.buyer import find_or_add_buyer
from langganan.counter.facts import count_sale
from langganan.counter.fingerprint import fingerprint
from langganan.counter.models import Sale
from langganan.counter.schemas import ItemIn, SaleIn
from langganan.loyalty import rules
from langganan.loyalty.ledger import Because, lock_customer
from langganan.loyalty.programs import active_programs, earn_of
from langganan.shops.models import Shop
from langganan.shops.outlets import find_outlet


class ExternalRefConflict(Conflict):
    code, title, shows = "external_ref_conflict", "This reference is another sale", ("sale_id",)
    says: ClassVar[Says] = {
        "id": "Nomor referensi ini sudah dipakai untuk penjualan lain.",
        "en": "This reference was already used for another sale.",
    }


class IdConflict(Conflict):
    code, title = "id_conflict", "This id is something else"
    says: ClassVar[Says] = {
        "id": "Id ini sudah dipakai untuk catatan lain.",
        "en": "This id was already used for another record.",
    }


async def sell(session: AsyncSession, actor: Actor, shop: Shop, data: SaleIn) -> tuple[Sale, bool]:
    """The sale, and whether it was recorded now: one sent again, by `id` or `external_ref`, is found instead."""
    if known := await _find_again(session, actor, data):
        return known, False
    occurred_at = happened_at(data.occurred_at)
    await find_outlet(session, actor.shop_id, data.outlet_id)
    buyer = await find_or_add_buyer(session, actor, data.customer)
    sale = await session.scalar(
        upsert(Sale)
        .values(
            shop_id=actor.shop_id,
            id=data.id or new_id(),
            customer_id=buyer.id if buyer else None,
            customer_is_new=bool(buyer and buyer.is_new),
            amount=data.amount,
            items=[_item(item) for item in data.items],
            occurred_at=occurred_at,
            source=actor.source,
            external_ref=data.external_ref,
            fingerprint=fingerprint(data),
            actor_kind=actor.kind,
            actor_id=actor.id,
        )
        .on_conflict_do_nothing()
        .returning(Sale)
    )
    if sale is None:
        known = await _find_again(session, actor, data)
        assert known is not None
        return known, False
    await record(
        session,
        actor,
        "sale.recorded",
        customer_id=sale.customer_id,
        occurred_at=occurred_at,
        sale_id=sale.id,
        amount=sale.amount,
        items=[{"name": item["name"], "quantity": item["quantity"]} for item in sale.items],
    )
    if buyer:
        await _thank(session, actor, shop, buyer.id, sale)
    return sale, True


async def _thank(session: AsyncSession, actor: Actor, shop: Shop, customer_id: UUID, sale: Sale) -> None:
    facts = await lock_customer(session, actor.shop_id, customer_id)
    await count_sale(session, facts, sale)
    programs = await active_programs(session, actor.shop_id)
    units = [(program, rules.earned(earn_of(program), sale.amount)) for program in programs]
    because = Because(sale_id=sale.id)
    await award(session, actor, shop.timezone, customer_id, units, because, sale.occurred_at)


async def _find_again(session: AsyncSession, actor: Actor, data: SaleIn) -> Sale | None:
    ways = []
    if data.id is not None:
        ways.append(Sale.id == data.id)
    if data.external_ref is not None:
        ways.append((Sale.source == actor.source) & (Sale.external_ref == data.external_ref))
    if not ways:
        return None
    sale = await session.scalar(select(Sale).where(Sale.shop_id == actor.shop_id, or_(*ways)).limit(1))
    if sale is not None and sale.fingerprint != fingerprint(data):
        if data.external_ref is not None and sale.external_ref == data.external_ref:
            raise ExternalRefConflict(sale_id=sale.id)
        raise IdConflict
    return sale


def _item(item: ItemIn) -> dict[str, Any]:
    """As it was said: 2 cups stay 2, not 2.0."""
    fields = {name: getattr(item, name) for name in ("name", "unit_price", "sku")}
    whole = item.quantity.is_integer()
    fields["quantity"] = int(item.quantity) if whole else item.quantity
    return {name: value for name, value in fields.items() if value is not None}
