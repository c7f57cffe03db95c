"""The programme in one sentence that is understood in ten seconds."""

from collections.abc import Sequence

from langganan.core.money import rupiah
from langganan.loyalty.models import Reward
from langganan.loyalty.schemas import Earn, PerAmount, Sentence


def sentence(kind: str, earn: Earn, rewards: Sequence[Reward]) -> Sentence:
    return Sentence(
        id=f"{_earning(kind, earn, 'id')}; {_rewards(kind, rewards, 'id')}.",
        en=f"{_earning(kind, earn, 'en')}; {_rewards(kind, rewards, 'en')}.",
    )


def _earning(kind: str, earn: Earn, language: str) -> str:
    amount = rupiah(earn.amount, language) if isinstance(earn, PerAmount) else ""
    if language == "id":
        unit = "stempel" if kind == "stamp" else "poin"
        return f"Tiap belanja {amount} dapat {earn.points} {unit}".replace("  ", " ")
    unit = ("stamp" if kind == "stamp" else "point") + ("" if earn.points == 1 else "s")
    return f"Every {f'{amount} spent' if amount else 'visit'} earns {earn.points} {unit}"


def _rewards(kind: str, rewards: Sequence[Reward], language: str) -> str:
    if kind == "points":
        unit = "poin" if language == "id" else "points"
        return ", ".join(f"{reward.cost} {unit} = {_inside(reward.title)}" for reward in rewards)
    if language == "id":
        return "stempel " + ", ".join(f"ke-{reward.at} {_inside(reward.title)}" for reward in rewards)
    return ", ".join(f"stamp {reward.at}: {_inside(reward.title)}" for reward in rewards)


def _inside(title: str) -> str:
    """A title within a sentence: `Gratis 1 kopi` is `gratis 1 kopi`, `VIP` stays."""
    return title[:1].lower() + title[1:] if title[1:2].islower() else title
