"""A shop's programmes and rules at the counter, as the counter keeps them in memory.

A trigger gives the set-up a new version whenever something in it changes, so what is kept is never out of date.
"""

from collections import OrderedDict
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, Literal
from uuid import UUID

import msgspec
from msgspec import Struct
from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.catalog.matching import Catalogue, catalogue_of
from langganan.core.clock import today
from langganan.loyalty.calendar import months_before
from langganan.loyalty.causes.models import Cause
from langganan.loyalty.models import CounterSettings, Program, Reward, RewardStock, SetupVersion
from langganan.loyalty.terms import (
    Bonus,
    Earn,
    Expiry,
    FirstPurchase,
    OfProduct,
    PerProduct,
    Referral,
    Share,
    Tiers,
)
from langganan.shops.models import Shop
from langganan.shops.outlets import open_outlets, unknown_outlet

_KEPT = 2_000
_LOCK = text("SELECT pg_advisory_xact_lock(setup_lock(:shop_id))")


class Offer(Struct, frozen=True):
    id: UUID
    title: str
    kind: str
    value: int | None
    at: int | None
    cost: int | None
    valid_days: int
    per_customer: int | None
    audience: str
    tier: str | None
    how: str | None
    stocked: bool


class Terms(Struct, frozen=True):
    """A programme, ready to be reckoned with."""

    id: UUID
    name: str
    kind: Literal["stamp", "points"]
    status: str
    earn: Earn
    starts_on: date | None
    ends_on: date | None
    expiry: Expiry | None
    tiers: Tiers | None
    bonuses: list[Bonus]
    offers: tuple[Offer, ...]
    """Stamps in the order of the card, points from cheap to dear."""

    @property
    def unit(self) -> Literal["stamp", "point"]:
        return "stamp" if self.kind == "stamp" else "point"

    @property
    def target(self) -> int | None:
        """The length of a stamp card; a points programme has none."""
        return max((offer.at for offer in self.offers if offer.at), default=None)

    def runs_on(self, day: date) -> bool:
        return (
            self.status == "active"
            and (self.starts_on is None or self.starts_on <= day)
            and (self.ends_on is None or day <= self.ends_on)
        )


class CauseTerms(Struct, frozen=True):
    id: UUID
    name: str
    points_per_unit: int | None
    share: Share | None


class Limits(Struct, frozen=True):
    """Awards a day; None is no limit."""

    staff: int | None = None
    outlet: int | None = None
    customer: int | None = None

    def __bool__(self) -> bool:
        return any(limit is not None for limit in (self.staff, self.outlet, self.customer))


class Setup(Struct, frozen=True):
    shop_id: UUID
    version: int
    timezone: str
    sleeping_after_days: int
    premium_spend: int
    debt_allowed: bool
    redeem_with: str
    outlets: frozenset[UUID]
    limits: Limits
    programs: dict[UUID, Terms]
    """In the order in which their cards are moved; ended ones too."""
    causes: tuple[CauseTerms, ...]
    catalogue: Catalogue

    def must_have_outlet(self, outlet_id: UUID | None, actor: Actor) -> None:
        """A till goes on selling where it stands, whatever became of that outlet."""
        if outlet_id not in (None, actor.outlet_id) and outlet_id not in self.outlets:
            raise unknown_outlet()

    def needs(self, moment: datetime) -> dict[str, Any]:
        """What to read beside the wallets; see `read_books`."""
        running = [terms for terms in self.programs.values() if terms.status == "active"]
        offers = [offer for terms in running for offer in terms.offers]
        return {
            "windows": [
                {
                    "program_id": terms.id,
                    "by": terms.tiers.by,
                    "since": months_before(moment, terms.tiers.months),
                }
                for terms in running
                if terms.tiers
            ],
            "limited": [offer.id for offer in offers if offer.per_customer is not None],
            "stocked": [offer.id for offer in offers if offer.stocked],
            "first": any(
                isinstance(bonus, FirstPurchase | Referral) for terms in running for bonus in terms.bonuses
            ),
            "day": today(self.timezone, moment) if self.limits else None,
        }


async def lock_setup(session: AsyncSession, shop_id: UUID) -> None:
    """Until the transaction ends nothing moves at the counter: what is counted now stays true.

    Taken before any other lock; whoever changes the set-up without counting takes it with the first row.
    """
    await session.execute(_LOCK, {"shop_id": shop_id})


async def setup_of(session: AsyncSession, shop_id: UUID) -> Setup:
    """From memory when it is still true, else from the database."""
    version = await session.scalar(select(SetupVersion.version).where(SetupVersion.shop_id == shop_id)) or 0
    return _kept(shop_id, version) or await _load(session, shop_id, version)


def kept_setup(shop_id: UUID) -> Setup | None:
    """The last one seen, true or not: whoever uses it compares its version with the snapshot's."""
    return _SETUPS.get(shop_id)


_SETUPS: OrderedDict[UUID, Setup] = OrderedDict()


def _kept(shop_id: UUID, version: int) -> Setup | None:
    setup = _SETUPS.get(shop_id)
    if setup is None or setup.version != version:
        return None
    _SETUPS.move_to_end(shop_id)
    return setup


async def _load(session: AsyncSession, shop_id: UUID, version: int) -> Setup:
    shop = (await session.scalars(select(Shop).where(Shop.id == shop_id))).one()
    rules = await session.scalar(select(CounterSettings).where(CounterSettings.shop_id == shop_id))
    programs, causes = await _programs(session, shop_id), await _causes(session, shop_id)
    setup = Setup(
        shop_id=shop_id,
        version=version,
        timezone=shop.timezone,
        sleeping_after_days=shop.sleeping_after_days,
        premium_spend=shop.premium_spend,
        debt_allowed=rules is not None and rules.void_policy == "debt",
        redeem_with=rules.redeem_with if rules else "code",
        outlets=await open_outlets(session, shop_id),
        limits=Limits(rules.awards_per_staff_day, rules.awards_per_outlet_day, rules.awards_per_customer_day)
        if rules
        else Limits(),
        programs=programs,
        causes=causes,
        catalogue=await catalogue_of(session, shop_id) if _by_product(programs, causes) else Catalogue(),
    )
    _SETUPS[shop_id] = setup
    while len(_SETUPS) > _KEPT:
        _SETUPS.popitem(last=False)
    return setup


def _by_product(programs: dict[UUID, Terms], causes: Sequence[CauseTerms]) -> bool:
    """Only then is a product more than a line on the receipt."""
    rules = [terms.earn for terms in programs.values() if terms.status == "active"]
    return any(isinstance(rule, PerProduct) for rule in rules) or any(
        isinstance(cause.share, OfProduct) for cause in causes
    )


async def _programs(session: AsyncSession, shop_id: UUID) -> dict[UUID, Terms]:
    rows = await session.execute(
        select(Reward, RewardStock.reward_id.is_not(None))
        .outerjoin(
            RewardStock, (RewardStock.shop_id == Reward.shop_id) & (RewardStock.reward_id == Reward.id)
        )
        .where(Reward.shop_id == shop_id, Reward.retired_at.is_(None))
        .order_by(Reward.at, Reward.cost, Reward.id)
    )
    offers: dict[UUID, list[Offer]] = {}
    for reward, stocked in rows:
        offers.setdefault(reward.program_id, []).append(offer_of(reward, stocked))
    programs = await session.scalars(select(Program).where(Program.shop_id == shop_id).order_by(Program.id))
    return {program.id: terms_of(program, offers.get(program.id, [])) for program in programs}


async def _causes(session: AsyncSession, shop_id: UUID) -> tuple[CauseTerms, ...]:
    query = select(Cause).where(Cause.shop_id == shop_id, Cause.status == "active").order_by(Cause.id)
    return tuple(
        CauseTerms(cause.id, cause.name, cause.points_per_unit, msgspec.convert(cause.share, Share | None))
        for cause in await session.scalars(query)
    )


def offer_of(reward: Reward, stocked: bool) -> Offer:
    return Offer(
        reward.id,
        reward.title,
        reward.kind,
        reward.value,
        reward.at,
        reward.cost,
        reward.valid_days,
        reward.per_customer,
        reward.audience,
        reward.tier,
        reward.how,
        stocked,
    )


def terms_of(program: Program, offers: Sequence[Offer]) -> Terms:
    return Terms(
        program.id,
        program.name,
        "stamp" if program.kind == "stamp" else "points",
        program.status,
        msgspec.convert(program.earn, Earn),
        program.starts_on,
        program.ends_on,
        msgspec.convert(program.expiry, Expiry | None),
        msgspec.convert(program.tiers, Tiers | None),
        msgspec.convert(program.bonuses, list[Bonus]),
        tuple(offers),
    )
