"""Giving points to a cause, and voting for one."""

from typing import ClassVar
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.activity.log import record
from langganan.core.errors import Conflict, IdConflict, Says, bad_field
from langganan.core.ids import new_id
from langganan.loyalty.balances import balance_out
from langganan.loyalty.books import Opened, open_books, write_locked
from langganan.loyalty.causes.models import Cause, CauseEntry, CauseVote
from langganan.loyalty.causes.schemas import GiftIn, GiftOut
from langganan.loyalty.causes.service import get_cause
from langganan.loyalty.causes.sharing import entry_row
from langganan.loyalty.journal import Because, Journal
from langganan.loyalty.models import LedgerEntry
from langganan.loyalty.setup import Terms


class TakesNoPoints(Conflict):
    code, title = "cause_takes_no_points", "This cause takes no points"
    says: ClassVar[Says] = {
        "id": "Tujuan ini tidak menerima poin.",
        "en": "This cause takes no points.",
    }


class VotingOver(Conflict):
    code, title = "voting_is_over", "There is no vote on this cause"
    says: ClassVar[Says] = {
        "id": "Tujuan ini tidak sedang dipilih.",
        "en": "There is no vote on this cause now.",
    }


async def give(session: AsyncSession, actor: Actor, customer_id: UUID, data: GiftIn) -> tuple[GiftOut, bool]:
    """The gift, and whether it was given now. Raises BalanceTooLow.

    The points leave the card and come to the cause together: the one entry names the other.
    """
    opened = await open_books(session, actor.shop_id, [customer_id])
    wallet, terms = opened.wallet(customer_id), _points_program(opened, data.program_id)
    known = data.id and await _is_known(session, actor.shop_id, customer_id, data)
    if not known:
        journal = Journal(opened.snapshot, opened.setup, actor, opened.snapshot.moment)
        name = _must_take_points(opened, data.cause_id)
        journal.expire(wallet)
        entry_id = journal.spend(terms, wallet, data.points, Because())
        data.id = data.id or new_id()
        row = entry_row(journal, data.cause_id, "give", customer_id, points=data.points)
        journal.add("cause_entries", row | {"id": data.id, "entry_id": entry_id})
        journal.note("cause.given", customer_id, cause_id=data.cause_id, name=name, points=data.points)
        await write_locked(session, actor.shop_id, journal.finished())
    assert data.id
    return (
        GiftOut(
            id=data.id,
            points=data.points,
            cause=await get_cause(session, actor.shop_id, data.cause_id),
            balance=balance_out(opened, terms, wallet),
        ),
        not known,
    )


async def vote(session: AsyncSession, actor: Actor, customer_id: UUID, cause_id: UUID) -> None:
    """One a customer: for another cause it takes the place of the one before."""
    cause = await session.scalar(
        select(Cause).where(Cause.shop_id == actor.shop_id, Cause.id == cause_id).with_for_update(read=True)
    )
    if cause is None:
        raise unknown_cause()
    if cause.status != "active" or not cause.votable:
        raise VotingOver
    voted = await session.scalar(
        upsert(CauseVote)
        .values(shop_id=actor.shop_id, customer_id=customer_id, cause_id=cause_id)
        .on_conflict_do_update(
            index_elements=["shop_id", "customer_id"],
            set_={"cause_id": cause_id, "voted_at": func.now()},
            where=CauseVote.cause_id != cause_id,
        )
        .returning(CauseVote.cause_id)
    )
    if voted:
        await record(
            session, actor, "cause.voted", customer_id=customer_id, cause_id=cause_id, name=cause.name
        )


async def vote_of(session: AsyncSession, shop_id: UUID, customer_id: UUID) -> UUID | None:
    return await session.scalar(
        select(CauseVote.cause_id).where(CauseVote.shop_id == shop_id, CauseVote.customer_id == customer_id)
    )


async def points_given(session: AsyncSession, shop_id: UUID, customer_id: UUID) -> dict[UUID, int]:
    """By cause."""
    query = (
        select(CauseEntry.cause_id, func.sum(CauseEntry.points).label("points"))
        .where(CauseEntry.shop_id == shop_id, CauseEntry.customer_id == customer_id, CauseEntry.points != 0)
        .group_by(CauseEntry.cause_id)
    )
    return {row.cause_id: int(row.points) for row in await session.execute(query)}


def _points_program(opened: Opened, program_id: UUID) -> Terms:
    terms = opened.setup.programs.get(program_id)
    if terms is None or terms.kind != "points":
        raise bad_field(
            "program_id",
            "unknown_program",
            id="Pilih program poin: yang diberikan adalah poin.",
            en="Choose a points programme: points are what is given.",
        )
    return terms


def _must_take_points(opened: Opened, cause_id: UUID) -> str:
    """Its name."""
    cause = next((cause for cause in opened.setup.causes if cause.id == cause_id), None)
    if cause is None:
        raise unknown_cause()
    if cause.points_per_unit is None:
        raise TakesNoPoints
    return cause.name


async def _is_known(session: AsyncSession, shop_id: UUID, customer_id: UUID, data: GiftIn) -> bool:
    """Raises IdConflict when the id is another gift's."""
    query = (
        select(CauseEntry, LedgerEntry.program_id)
        .outerjoin(
            LedgerEntry,
            (LedgerEntry.shop_id == CauseEntry.shop_id) & (LedgerEntry.id == CauseEntry.entry_id),
        )
        .where(CauseEntry.shop_id == shop_id, CauseEntry.id == data.id)
    )
    found = (await session.execute(query)).first()
    if found is None:
        return False
    entry, program_id = found
    same = (customer_id, data.cause_id, data.points, data.program_id)
    if (entry.customer_id, entry.cause_id, entry.points, program_id) != same:
        raise IdConflict
    return True


def unknown_cause() -> Exception:
    return bad_field(
        "cause_id",
        "unknown_cause",
        id="Tujuan ini tidak ada, atau sudah berakhir.",
        en="There is no such cause now.",
    )
