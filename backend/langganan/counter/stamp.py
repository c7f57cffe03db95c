"""A stamp with no sale, and taking part in something that a programme rewards."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.core.clock import happened_at
from langganan.core.errors import NotFound, bad_field
from langganan.core.fingerprint import fingerprint
from langganan.core.ids import new_id
from langganan.counter.limits import count_awards, over_limit
from langganan.counter.models import Stamp
from langganan.counter.own import is_own_card
from langganan.counter.refusals import DailyLimitReached, IdConflict
from langganan.counter.schemas import StampIn
from langganan.customers.service import who_it_is_now
from langganan.loyalty.award import award_activity, award_units
from langganan.loyalty.books import Opened, open_books, write_locked
from langganan.loyalty.journal import Because, Journal
from langganan.loyalty.rules import local
from langganan.loyalty.schemas import BonusIn
from langganan.loyalty.setup import Terms


async def give_stamps(session: AsyncSession, actor: Actor, data: StampIn) -> tuple[Stamp, bool]:
    """The tap, and whether it was recorded now; sent again with its `id`, from any outlet, it is found instead."""
    asked, outlet_id = fingerprint(data), data.outlet_id or actor.outlet_id
    if data.id and (known := await _find_again(session, actor, data.id, asked)):
        return known, False
    counted = [who for who in (actor.id, outlet_id) if who]
    data.customer_id = await who_it_is_now(session, actor.shop_id, data.customer_id)
    opened = await open_books(session, actor.shop_id, [data.customer_id], counted)
    occurred_at = happened_at(data.occurred_at, at=opened.snapshot.moment)
    journal = Journal(opened.snapshot, opened.setup, actor, occurred_at)
    opened.setup.must_have_outlet(outlet_id, actor)
    _must_know(opened, data.customer_id)
    programs = _chosen(journal, data.program_id)
    fields = {"count": data.count, "note": data.note, "fingerprint": asked}
    stamp_id = data.id or new_id()
    _give(journal, opened, data.customer_id, outlet_id, stamp_id, fields)
    await _flag_own_card(session, journal, data.customer_id, stamp_id)
    for terms in programs:
        award_units(journal, terms, opened.wallet(data.customer_id), data.count, Because(stamp_id=stamp_id))
    return await _written(session, journal, stamp_id, asked)


async def thank_for_taking_part(
    session: AsyncSession, actor: Actor, customer_id: UUID, data: BonusIn
) -> tuple[Stamp, bool]:
    """Raises AlreadyGiven for an activity that is rewarded once."""
    asked = fingerprint(data)
    if data.id and (known := await _find_again(session, actor, data.id, asked)):
        return known, False
    counted = [who for who in (actor.id, data.outlet_id) if who]
    opened = await open_books(session, actor.shop_id, [customer_id], counted)
    journal = Journal(opened.snapshot, opened.setup, actor, opened.snapshot.moment)
    opened.setup.must_have_outlet(data.outlet_id, actor)
    wallet = opened.wallet(customer_id)
    terms = opened.setup.programs.get(data.program_id)
    if terms is None or not terms.runs_on(local(journal.moment, opened.setup).date()):
        raise bad_field(
            "program_id",
            "unknown_program",
            id="Program ini tidak sedang berjalan.",
            en="This programme is not running.",
        )
    stamp_id = data.id or new_id()
    fields = {"count": 0, "note": data.activity.strip(), "fingerprint": asked}
    _give(journal, opened, customer_id, data.outlet_id, stamp_id, fields)
    await _flag_own_card(session, journal, customer_id, stamp_id)
    award_activity(journal, terms, wallet, data.activity, Because(stamp_id=stamp_id))
    return await _written(session, journal, stamp_id, asked)


def _give(
    journal: Journal,
    opened: Opened,
    customer_id: UUID,
    outlet_id: UUID | None,
    stamp_id: UUID,
    fields: dict[str, Any],
) -> None:
    wallet = opened.wallet(customer_id)
    awards = awards_of(fields["count"])
    whose = over_limit(journal, outlet_id, wallet, awards)
    if whose:
        raise DailyLimitReached(limit=whose)
    journal.expire(wallet)
    journal.touch(wallet)
    count_awards(journal, outlet_id, wallet, awards)
    journal.add(
        "stamps",
        {
            "shop_id": opened.setup.shop_id,
            "id": stamp_id,
            "customer_id": customer_id,
            "count": fields["count"],
            "note": fields["note"],
            "occurred_at": journal.occurred_at,
            "recorded_at": journal.moment,
            "fingerprint": "\\x" + fields["fingerprint"].hex(),
            "actor_kind": journal.actor.kind,
            "actor_id": journal.actor.id,
            "outlet_id": outlet_id,
        },
    )
    journal.note("stamp.given", customer_id, stamp_id=stamp_id, count=fields["count"], note=fields["note"])


def awards_of(count: int) -> int:
    """Each stamp of a tap is an award, so that a limit holds however they are tapped. Taking part is one."""
    return max(count, 1)


async def _flag_own_card(session: AsyncSession, journal: Journal, customer_id: UUID, stamp_id: UUID) -> None:
    if await is_own_card(session, journal.actor, customer_id):
        journal.note("award.to_self", customer_id, stamp_id=stamp_id)


async def _written(
    session: AsyncSession, journal: Journal, stamp_id: UUID, asked: bytes
) -> tuple[Stamp, bool]:
    """A tap that another request recorded at this moment, under the same id, stopped at the customer's lock."""
    known = await _find_again(session, journal.actor, stamp_id, asked)
    if known:
        return known, False
    try:
        await write_locked(session, journal.setup.shop_id, journal.finished())
    except DBAPIError as error:
        if str(getattr(error.orig, "sqlstate", "")).startswith("LG"):
            raise DailyLimitReached from error
        raise
    stamp = await _find_again(session, journal.actor, stamp_id, asked)
    assert stamp
    return stamp, True


def _must_know(opened: Opened, customer_id: UUID) -> None:
    try:
        opened.wallet(customer_id)
    except NotFound as error:
        raise bad_field(
            "customer_id", "unknown_customer", id="Pelanggan ini tidak ada.", en="There is no such customer."
        ) from error


def _chosen(journal: Journal, program_id: UUID | None) -> Sequence[Terms]:
    day = local(journal.occurred_at, journal.setup).date()
    cards = [
        terms
        for terms in journal.setup.programs.values()
        if terms.kind == "stamp" and terms.runs_on(day) and program_id in (None, terms.id)
    ]
    if not cards:
        raise bad_field(
            "program_id",
            "no_stamp_card",
            id="Belum ada kartu stempel yang aktif.",
            en="There is no active stamp card.",
        )
    return cards


async def _find_again(session: AsyncSession, actor: Actor, stamp_id: UUID, asked: bytes) -> Stamp | None:
    stamp = await session.scalar(select(Stamp).where(Stamp.shop_id == actor.shop_id, Stamp.id == stamp_id))
    if stamp is not None and stamp.fingerprint != asked:
        raise IdConflict
    return stamp
