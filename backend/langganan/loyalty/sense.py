"""Whether a programme makes sense, said field by field."""

from calendar import monthrange
from collections.abc import Iterator

from langganan.core.errors import FieldError, Invalid
from langganan.loyalty.terms import (
    Activity,
    Bonus,
    HappyHours,
    OnDate,
    OnDates,
    PerProduct,
    ProgramIn,
    RewardIn,
    Tiers,
)

_A_LEAP_YEAR = 2024
MOST_STAMPS_OF_A_BONUS = 100
"""As many as the longest card has."""
_MOST = {"discount_percent": 100, "discount_amount": 1_000_000_000}


def must_make_sense(program: ProgramIn) -> None:
    """Raises Invalid with everything that is wrong."""
    errors = [
        *_earning(program),
        *_rewards(program),
        *_dates(program),
        *(_tiers(program.tiers) if program.tiers else ()),
        *_bonuses(program),
        *(_stamps_of_bonuses(program) if program.kind == "stamp" else ()),
    ]
    if errors:
        raise Invalid(*errors)


def _earning(program: ProgramIn) -> Iterator[FieldError]:
    if program.kind == "stamp" and program.earn.points != 1:
        yield FieldError(
            "earn.points",
            "one_stamp",
            id="Kartu stempel memberi 1 stempel tiap kali.",
            en="A stamp card gives one stamp at a time.",
        )
    if isinstance(program.earn, PerProduct) and not (program.earn.product_ids or program.earn.categories):
        yield FieldError(
            "earn.product_ids",
            "required",
            id="Pilih produk atau kategorinya.",
            en="Choose products or categories.",
        )


def _rewards(program: ProgramIn) -> Iterator[FieldError]:
    if program.kind == "stamp" and not program.rewards:
        yield FieldError(
            "rewards",
            "required",
            id="Kartu stempel perlu satu hadiah.",
            en="A stamp card needs a reward.",
        )
    needed, unwanted = ("at", "cost") if program.kind == "stamp" else ("cost", "at")
    tiers = [level.name for level in program.tiers.levels] if program.tiers else []
    seen = set()
    for position, reward in enumerate(program.rewards):
        path = f"rewards.{position}"
        if getattr(reward, needed) is None:
            yield FieldError(
                f"{path}.{needed}", "required", id="Isian ini wajib.", en="This field is required."
            )
        if getattr(reward, unwanted) is not None:
            yield FieldError(
                f"{path}.{unwanted}",
                "not_for_this_kind",
                id="Isian ini bukan untuk jenis program ini.",
                en="This field is not for this kind of programme.",
            )
        if program.kind == "stamp" and reward.at in seen:
            yield FieldError(
                f"{path}.at",
                "twice",
                id="Sudah ada hadiah di stempel ini.",
                en="There already is a reward at this stamp.",
            )
        seen.add(reward.at)
        yield from _reward(path, reward, tiers)


def _reward(path: str, reward: RewardIn, tiers: list[str]) -> Iterator[FieldError]:
    most = _MOST.get(reward.kind)
    if most is not None and not (reward.value and reward.value <= most):
        yield FieldError(
            f"{path}.value",
            "invalid_value",
            id="Isi besar diskonnya (persen: 1–100).",
            en="Say how much the discount is (percent: 1–100).",
        )
    if reward.tier is not None and reward.tier not in tiers:
        yield FieldError(
            f"{path}.tier",
            "unknown_tier",
            id="Tingkat ini tidak ada di program ini.",
            en="This programme has no such tier.",
        )


def _dates(program: ProgramIn) -> Iterator[FieldError]:
    if program.starts_on and program.ends_on and program.ends_on < program.starts_on:
        yield _backwards("ends_on")
    expiry = program.expiry
    if isinstance(expiry, OnDate) and expiry.day > monthrange(_A_LEAP_YEAR, expiry.month)[1]:
        yield FieldError(
            "expiry.day",
            "no_such_day",
            id="Bulan ini tidak punya tanggal itu.",
            en="There is no such day in this month.",
        )


def _tiers(tiers: Tiers) -> Iterator[FieldError]:
    names = [level.name.casefold() for level in tiers.levels]
    starts = [level.at for level in tiers.levels]
    if len(set(names)) < len(names) or len(set(starts)) < len(starts):
        yield FieldError(
            "tiers.levels",
            "twice",
            id="Nama dan batas tiap tingkat harus berbeda.",
            en="Each tier needs a name and a start of its own.",
        )


def _bonuses(program: ProgramIn) -> Iterator[FieldError]:
    seen = set()
    for position, bonus in enumerate(program.bonuses):
        given_once = _given_once(bonus)
        if given_once in seen:
            yield FieldError(
                f"bonuses.{position}.when",
                "twice",
                id="Bonus ini sudah ada di program ini.",
                en="This programme already has this bonus.",
            )
        if given_once:
            seen.add(given_once)
        if isinstance(bonus, OnDates) and bonus.last < bonus.first:
            yield _backwards(f"bonuses.{position}.last")
        if isinstance(bonus, HappyHours) and bonus.until == bonus.since:
            yield FieldError(
                f"bonuses.{position}.until",
                "no_time",
                id="Mulai dan selesainya sama. Sepanjang hari: 00.00 sampai 24.00.",
                en="It begins and ends at the same time. The whole day is 00:00 to 24:00.",
            )


def _given_once(bonus: Bonus) -> str | None:
    """Two of these would be given as one."""
    if isinstance(bonus, OnDates | HappyHours):
        return None
    return f"{type(bonus).__name__} {bonus.name.strip().casefold() if isinstance(bonus, Activity) else ''}"


def _stamps_of_bonuses(program: ProgramIn) -> Iterator[FieldError]:
    for position, bonus in enumerate(program.bonuses):
        for field in ("points", "referrer_points"):
            if getattr(bonus, field, 0) > MOST_STAMPS_OF_A_BONUS:
                yield FieldError(
                    f"bonuses.{position}.{field}",
                    "too_many_stamps",
                    id=f"Paling banyak {MOST_STAMPS_OF_A_BONUS} stempel.",
                    en=f"{MOST_STAMPS_OF_A_BONUS} stamps at most.",
                )


def _backwards(field: str) -> FieldError:
    return FieldError(
        field, "before_start", id="Akhirnya lebih awal dari mulainya.", en="It ends before it starts."
    )
