"""Setting up causes, and their running totals."""

from collections.abc import Iterable, Sequence
from typing import Any, ClassVar
from uuid import UUID

import msgspec
from sqlalchemy import Row, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.activity.log import record
from langganan.catalog.models import Product
from langganan.core.errors import Conflict, NotFound, Says, bad_field
from langganan.core.fields import given
from langganan.loyalty.causes.models import Cause, CauseEntry, CauseVote
from langganan.loyalty.causes.schemas import CauseIn, CauseOut, CausePatch, PublicCause, Totals
from langganan.loyalty.causes.telling import how, so_far
from langganan.loyalty.telling.told import Names
from langganan.loyalty.terms import OfProduct, Share


class AlreadyGivenTo(Conflict):
    code, title = "cause_has_gifts", "Points were already given to it"
    says: ClassVar[Says] = {
        "id": "Poin sudah diberikan dengan hitungan ini. Akhiri tujuan ini dan buat yang baru.",
        "en": "Points were already given at this rate. End this cause and make a new one.",
    }


async def list_causes(session: AsyncSession, shop_id: UUID) -> list[CauseOut]:
    """The ones that run first, the newest first."""
    rows = await _with_totals(session, shop_id)
    names = await _names_of(session, shop_id, (share_of(row[0]) for row in rows))
    return [_out(row, names) for row in rows]


async def public_causes(session: AsyncSession, shop_id: UUID) -> list[PublicCause]:
    """As anybody may see them: the ones that run, and of those that ended what came of them."""
    shown = [
        cause
        for cause in await list_causes(session, shop_id)
        if cause.status == "active" or cause.totals.points or cause.totals.rupiah
    ]
    fields = PublicCause.__struct_fields__
    return [PublicCause(**{name: getattr(cause, name) for name in fields}) for cause in shown]


async def get_cause(session: AsyncSession, shop_id: UUID, cause_id: UUID) -> CauseOut:
    """Raises NotFound."""
    found = [cause for cause in await list_causes(session, shop_id) if cause.id == cause_id]
    if not found:
        raise NotFound
    return found[0]


async def add_cause(session: AsyncSession, actor: Actor, data: CauseIn) -> CauseOut:
    await _must_make_sense(session, actor.shop_id, data)
    cause = Cause(shop_id=actor.shop_id, **_as_stored(data))
    session.add(cause)
    await session.flush()
    await record(session, actor, "cause.created", cause_id=cause.id, name=cause.name)
    return await get_cause(session, actor.shop_id, cause.id)


async def update_cause(session: AsyncSession, actor: Actor, cause_id: UUID, patch: CausePatch) -> CauseOut:
    cause = await session.scalar(
        select(Cause).where(Cause.shop_id == actor.shop_id, Cause.id == cause_id).with_for_update()
    )
    if cause is None:
        raise NotFound
    changes = given(patch)
    status = changes.pop("status", cause.status)
    wanted = msgspec.structs.replace(_as_asked(cause), **changes)
    await _must_make_sense(session, actor.shop_id, wanted)
    if wanted.points_per_unit != cause.points_per_unit and await _has_gifts(session, cause):
        raise AlreadyGivenTo
    for name, value in _as_stored(wanted).items():
        setattr(cause, name, value)
    became = {"became": status} if status != cause.status else {}
    cause.status = status
    await session.flush()
    await record(session, actor, "cause.updated", cause_id=cause.id, name=cause.name, status=status, **became)
    return await get_cause(session, actor.shop_id, cause.id)


def share_of(cause: Cause) -> Share | None:
    return msgspec.convert(cause.share, Share | None)


async def _must_make_sense(session: AsyncSession, shop_id: UUID, data: CauseIn) -> None:
    if data.points_per_unit and not data.unit:
        raise bad_field(
            "unit",
            "needs_unit",
            id="Poinnya menjadi apa? Misalnya pohon.",
            en="What do the points become? Trees, for instance.",
        )
    if not (data.points_per_unit or data.share or data.votable):
        raise bad_field(
            "share",
            "nothing_comes_in",
            id="Pilih satu: dari poin, dari belanja, atau dari suara pelanggan.",
            en="Choose one: from points, from purchases, or from customers' votes.",
        )
    if isinstance(data.share, OfProduct):
        wanted = set(data.share.product_ids)
        if wanted - (await _names_of(session, shop_id, [data.share])).keys():
            raise bad_field(
                "share.product_ids",
                "unknown_product",
                id="Ada produk yang tidak dikenal.",
                en="One of these products is not known.",
            )


def _as_stored(data: CauseIn) -> dict[str, Any]:
    return {
        "name": data.name.strip(),
        "story": data.story.strip() or None if data.story else None,
        "unit": data.unit.strip() if data.unit else None,
        "points_per_unit": data.points_per_unit,
        "share": msgspec.to_builtins(data.share) if data.share else None,
        "goal": data.goal,
        "votable": data.votable,
    }


def _as_asked(cause: Cause) -> CauseIn:
    fields = {name: getattr(cause, name) for name in CauseIn.__struct_fields__}
    return CauseIn(**fields | {"share": share_of(cause)})


async def _has_gifts(session: AsyncSession, cause: Cause) -> bool:
    query = select(CauseEntry.id).where(
        CauseEntry.shop_id == cause.shop_id, CauseEntry.cause_id == cause.id, CauseEntry.points != 0
    )
    return await session.scalar(query.limit(1)) is not None


async def _with_totals(
    session: AsyncSession, shop_id: UUID
) -> Sequence[Row[Cause, int | None, int | None, int | None]]:
    """In one statement, so that they are the totals of one moment."""
    given_to = (
        select(
            CauseEntry.cause_id,
            func.sum(CauseEntry.points).label("points"),
            func.sum(CauseEntry.rupiah).label("rupiah"),
        )
        .where(CauseEntry.shop_id == shop_id)
        .group_by(CauseEntry.cause_id)
        .subquery()
    )
    voted_for = (
        select(CauseVote.cause_id, func.count().label("votes"))
        .where(CauseVote.shop_id == shop_id)
        .group_by(CauseVote.cause_id)
        .subquery()
    )
    query = (
        select(Cause, given_to.c.points, given_to.c.rupiah, voted_for.c.votes)
        .outerjoin(given_to, given_to.c.cause_id == Cause.id)
        .outerjoin(voted_for, voted_for.c.cause_id == Cause.id)
        .where(Cause.shop_id == shop_id)
        .order_by(Cause.status, Cause.id.desc())
        .execution_options(populate_existing=True)
    )
    return (await session.execute(query)).all()


async def _names_of(session: AsyncSession, shop_id: UUID, shares: Iterable[Share | None]) -> Names:
    wanted = {product for share in shares if isinstance(share, OfProduct) for product in share.product_ids}
    if not wanted:
        return {}
    query = select(Product.id, Product.name).where(Product.shop_id == shop_id, Product.id.in_(wanted))
    return {row.id: row.name for row in await session.execute(query)}


def _out(row: Row[Cause, int | None, int | None, int | None], names: Names) -> CauseOut:
    cause, share = row[0], share_of(row[0])
    points, put_by, votes = (int(total or 0) for total in row[1:])
    units = points // cause.points_per_unit if cause.points_per_unit else 0
    return CauseOut(
        id=cause.id,
        name=cause.name,
        story=cause.story,
        unit=cause.unit,
        points_per_unit=cause.points_per_unit,
        goal=cause.goal,
        reached=units if cause.points_per_unit else put_by,
        votable=cause.votable,
        status="active" if cause.status == "active" else "ended",
        totals=Totals(points=points, rupiah=put_by, units=units, votes=votes),
        how=how(cause, share, names),
        so_far=so_far(cause, points, put_by),
        share=share,
        created_at=cause.created_at,
    )
