"""Setting up programmes and their rewards."""

from collections.abc import Sequence
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.activity.log import record
from langganan.core.clock import now
from langganan.core.errors import FieldError, Invalid, NotFound
from langganan.core.fields import UNSET
from langganan.loyalty import terms
from langganan.loyalty.models import Program, Reward
from langganan.loyalty.schemas import Earn, ProgramIn, ProgramOut, ProgramPatch, RewardIn, program_out
from langganan.loyalty.telling.sentence import sentence
from langganan.loyalty.telling.told import Told


def earn_of(program: Program) -> Earn:
    return msgspec.convert(program.earn, type=Earn)


async def list_programs(session: AsyncSession, shop_id: UUID) -> list[ProgramOut]:
    programs = (
        await session.scalars(select(Program).where(Program.shop_id == shop_id).order_by(Program.id))
    ).all()
    rewards = await rewards_of(session, shop_id, [program.id for program in programs])
    return [_out(program, rewards[program.id]) for program in programs]


async def active_programs(session: AsyncSession, shop_id: UUID) -> Sequence[Program]:
    """In the order in which their balances are locked."""
    query = select(Program).where(Program.shop_id == shop_id, Program.status == "active").order_by(Program.id)
    return (await session.scalars(query)).all()


async def rewards_of(
    session: AsyncSession, shop_id: UUID, program_ids: Sequence[UUID]
) -> dict[UUID, list[Reward]]:
    """What is offered now: stamps in the order of the card, points from cheap to dear."""
    found: dict[UUID, list[Reward]] = {program_id: [] for program_id in program_ids}
    query = (
        select(Reward)
        .where(Reward.shop_id == shop_id, Reward.program_id.in_(program_ids), Reward.retired_at.is_(None))
        .order_by(Reward.at, Reward.cost, Reward.id)
    )
    for reward in await session.scalars(query):
        found[reward.program_id].append(reward)
    return found


async def add_program(session: AsyncSession, actor: Actor, data: ProgramIn) -> ProgramOut:
    _check(data.kind, data.earn, data.rewards)
    program = Program(
        shop_id=actor.shop_id, kind=data.kind, name=data.name.strip(), earn=msgspec.to_builtins(data.earn)
    )
    session.add(program)
    await session.flush()
    await session.refresh(program)
    rewards = await _add_rewards(session, program, data.rewards)
    await record(
        session, actor, "program.created", program_id=program.id, kind=program.kind, name=program.name
    )
    return _out(program, rewards)


async def update_program(
    session: AsyncSession, actor: Actor, program_id: UUID, patch: ProgramPatch
) -> ProgramOut:
    """New rewards replace the old ones; vouchers already issued stay as they are."""
    program = await session.scalar(
        select(Program).where(Program.shop_id == actor.shop_id, Program.id == program_id).with_for_update()
    )
    if program is None:
        raise NotFound
    rewards = (await rewards_of(session, actor.shop_id, [program_id]))[program_id]
    earn = earn_of(program) if patch.earn is UNSET else patch.earn
    assert not isinstance(earn, msgspec.UnsetType)
    offered = patch.rewards
    _check(program.kind, earn, [] if isinstance(offered, msgspec.UnsetType) else offered)
    if not isinstance(offered, msgspec.UnsetType):
        for reward in rewards:
            reward.retired_at = now()
        rewards = await _add_rewards(session, program, offered)
    program.earn = msgspec.to_builtins(earn)
    if not isinstance(patch.name, msgspec.UnsetType):
        program.name = patch.name.strip()
    if not isinstance(patch.status, msgspec.UnsetType):
        program.status = patch.status
    await session.flush()
    await record(session, actor, "program.updated", program_id=program_id, status=program.status)
    return _out(program, rewards)


async def _add_rewards(session: AsyncSession, program: Program, wanted: Sequence[RewardIn]) -> list[Reward]:
    rewards = [
        Reward(
            shop_id=program.shop_id,
            program_id=program.id,
            at=reward.at,
            cost=reward.cost,
            title=reward.title.strip(),
            kind=reward.kind,
            value=reward.value,
            valid_days=reward.valid_days,
        )
        for reward in wanted
    ]
    session.add_all(rewards)
    await session.flush()
    return sorted(rewards, key=lambda reward: (reward.at or 0, reward.cost or 0, reward.id))


def _check(kind: str, earn: Earn, rewards: Sequence[RewardIn]) -> None:
    errors = []
    if kind == "stamp" and earn.points != 1:
        errors.append(
            FieldError(
                "earn.points",
                "one_stamp",
                id="Kartu stempel memberi 1 stempel tiap kali.",
                en="A stamp card gives one stamp at a time.",
            )
        )
    needed, unwanted = ("at", "cost") if kind == "stamp" else ("cost", "at")
    seen = set()
    for position, reward in enumerate(rewards):
        path = f"rewards.{position}"
        if getattr(reward, needed) is None:
            errors.append(
                FieldError(
                    f"{path}.{needed}", "required", id="Isian ini wajib.", en="This field is required."
                )
            )
        if getattr(reward, unwanted) is not None:
            errors.append(
                FieldError(
                    f"{path}.{unwanted}",
                    "not_for_this_kind",
                    id="Isian ini bukan untuk jenis program ini.",
                    en="This field is not for this kind of programme.",
                )
            )
        if kind == "stamp" and reward.at in seen:
            errors.append(
                FieldError(
                    f"{path}.at",
                    "twice",
                    id="Sudah ada hadiah di stempel ini.",
                    en="There already is a reward at this stamp.",
                )
            )
        seen.add(reward.at)
        limit = {"discount_percent": 100, "discount_amount": 1_000_000_000}.get(reward.kind)
        if limit is not None and not (reward.value and reward.value <= limit):
            errors.append(
                FieldError(
                    f"{path}.value",
                    "invalid_value",
                    id="Isi besar diskonnya (persen: 1–100).",
                    en="Say how much the discount is (percent: 1–100).",
                )
            )
    if errors:
        raise Invalid(*errors)


def _out(program: Program, rewards: list[Reward]) -> ProgramOut:
    earn = earn_of(program)
    return program_out(program, earn, rewards, sentence(_told(program, rewards)))


def _told(program: Program, rewards: list[Reward]) -> Told:
    offered = [{"title": reward.title, "at": reward.at, "cost": reward.cost} for reward in rewards]
    stored = {"kind": program.kind, "name": program.name, "earn": program.earn, "rewards": offered}
    return msgspec.convert(stored, type=terms.ProgramIn)
