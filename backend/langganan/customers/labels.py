"""Free labels with colours."""

from collections.abc import Sequence
from typing import ClassVar
from uuid import UUID

from sqlalchemy import delete, insert, select
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.activity.log import event, record, record_all
from langganan.core.errors import Conflict, NotFound, Says, bad_field
from langganan.core.fields import given
from langganan.customers.models import Customer, CustomerLabel, Label
from langganan.customers.schemas import LabelIn, LabelPatch
from langganan.db.unit_of_work import undone_by_error


class LabelExists(Conflict):
    code, title = "label_exists", "There is such a label"
    says: ClassVar[Says] = {
        "id": "Label dengan nama ini sudah ada.",
        "en": "There already is a label with this name.",
    }


async def list_labels(session: AsyncSession, shop_id: UUID) -> Sequence[Label]:
    return (await session.scalars(select(Label).where(Label.shop_id == shop_id).order_by(Label.name))).all()


async def add_label(session: AsyncSession, actor: Actor, data: LabelIn) -> Label:
    label = Label(shop_id=actor.shop_id, name=data.name.strip(), color=data.color)
    session.add(label)
    await _flush(session)
    await record(session, actor, "label.created", label_id=label.id, name=label.name)
    return label


async def update_label(session: AsyncSession, actor: Actor, label_id: UUID, patch: LabelPatch) -> Label:
    label = await session.scalar(
        select(Label).where(Label.shop_id == actor.shop_id, Label.id == label_id).with_for_update()
    )
    if label is None:
        raise NotFound
    for name, value in given(patch).items():
        setattr(label, name, value.strip())
    await _flush(session)
    await record(session, actor, "label.updated", label_id=label_id, name=label.name)
    return label


async def remove_label(session: AsyncSession, actor: Actor, label_id: UUID) -> None:
    gone = await session.scalar(
        delete(Label).where(Label.shop_id == actor.shop_id, Label.id == label_id).returning(Label.name)
    )
    if gone is None:
        raise NotFound
    await record(session, actor, "label.deleted", label_id=label_id, name=gone)


async def label_many(
    session: AsyncSession, actor: Actor, label_id: UUID, *, add: Sequence[UUID], remove: Sequence[UUID]
) -> None:
    """Who has it already, or has it no more, stays so. Raises NotFound, and Invalid for somebody who is not there."""
    known = select(Label.id).where(Label.shop_id == actor.shop_id, Label.id == label_id)
    if await session.scalar(known.with_for_update(key_share=True)) is None:
        raise NotFound
    await _must_all_be_there(session, actor.shop_id, "add", add)
    await _must_all_be_there(session, actor.shop_id, "remove", remove)
    of_label = {"shop_id": actor.shop_id, "label_id": label_id}
    changed: list[UUID] = []
    if add:
        rows = [of_label | {"customer_id": customer_id} for customer_id in sorted(set(add))]
        new = upsert(CustomerLabel).values(rows).on_conflict_do_nothing().returning(CustomerLabel.customer_id)
        changed += await session.scalars(new)
    if remove:
        gone = (
            delete(CustomerLabel)
            .where(
                CustomerLabel.shop_id == actor.shop_id,
                CustomerLabel.label_id == label_id,
                CustomerLabel.customer_id.in_(remove),
            )
            .returning(CustomerLabel.customer_id)
        )
        changed += await session.scalars(gone)
    await record_all(
        session,
        [
            event(actor, "customer.updated", customer_id=customer_id, fields=["labels"])
            for customer_id in changed
        ],
    )


async def _must_all_be_there(
    session: AsyncSession, shop_id: UUID, field: str, wanted: Sequence[UUID]
) -> None:
    living = select(Customer.id).where(
        Customer.shop_id == shop_id, Customer.id.in_(wanted), Customer.erased_at.is_(None)
    )
    found = {*await session.scalars(living)} if wanted else set()
    for position, customer_id in enumerate(wanted):
        if customer_id not in found:
            raise bad_field(
                f"{field}.{position}",
                "unknown_customer",
                id="Pelanggan ini tidak ada.",
                en="There is no such customer.",
            )


async def set_labels(session: AsyncSession, shop_id: UUID, customer_id: UUID, wanted: Sequence[UUID]) -> None:
    """Raises Invalid for a label that the shop does not have."""
    known = set(await session.scalars(select(Label.id).where(Label.shop_id == shop_id, Label.id.in_(wanted))))
    for position, label_id in enumerate(wanted):
        if label_id not in known:
            raise bad_field(
                f"labels.{position}",
                "unknown_label",
                id="Label ini tidak ada.",
                en="There is no such label.",
            )
    await session.execute(
        delete(CustomerLabel).where(
            CustomerLabel.shop_id == shop_id, CustomerLabel.customer_id == customer_id
        )
    )
    if known:
        rows = [{"shop_id": shop_id, "customer_id": customer_id, "label_id": label_id} for label_id in known]
        await session.execute(insert(CustomerLabel), rows)


async def labels_of(
    session: AsyncSession, shop_id: UUID, customer_ids: Sequence[UUID]
) -> dict[UUID, list[Label]]:
    found: dict[UUID, list[Label]] = {customer_id: [] for customer_id in customer_ids}
    rows = await session.execute(
        select(CustomerLabel.customer_id, Label)
        .join(Label, (Label.shop_id == CustomerLabel.shop_id) & (Label.id == CustomerLabel.label_id))
        .where(CustomerLabel.shop_id == shop_id, CustomerLabel.customer_id.in_(customer_ids))
        .order_by(Label.name)
    )
    for customer_id, label in rows:
        found[customer_id].append(label)
    return found


async def _flush(session: AsyncSession) -> None:
    try:
        async with undone_by_error(session):
            await session.flush()
    except IntegrityError as error:
        raise LabelExists from error
