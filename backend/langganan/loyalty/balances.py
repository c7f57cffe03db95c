"""What is on a customer's cards, and how far it is to the next reward."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from langganan.core.clock import today
from langganan.loyalty.books import peek
from langganan.loyalty.models import Reward
from langganan.loyalty.rules import level_of
from langganan.loyalty.schemas import BalanceOut, Expiring, NextReward, NextTier
from langganan.loyalty.setup import Terms
from langganan.loyalty.snapshot import Wallet


async def list_balances(session: AsyncSession, shop_id: UUID, customer_id: UUID) -> list[BalanceOut]:
    """Every programme that runs, and every other one where something is left or owed."""
    opened = await peek(session, shop_id, [customer_id])
    wallet = opened.snapshot.wallet(customer_id)
    if wallet is None:
        return []
    day, moment = today(opened.setup.timezone), opened.snapshot.moment
    return [
        balance_out(terms, wallet, moment)
        for terms in opened.setup.programs.values()
        if terms.runs_on(day) or wallet.card(terms.id).balance or wallet.card(terms.id).rest
    ]


def balance_out(terms: Terms, wallet: Wallet, moment: datetime) -> BalanceOut:
    """Without what has come to its end, even before the books say so."""
    card, lots = wallet.card(terms.id), wallet.lots_of(terms.id)
    balance = card.balance - sum(lot.remaining for lot in lots if lot.expires_at <= moment)
    level = level_of(terms, wallet)
    return BalanceOut(
        program_id=terms.id,
        name=terms.name,
        unit=terms.unit,
        balance=balance,
        target=terms.target,
        next_reward=_next_reward(terms, balance),
        expiring=[
            Expiring(amount=lot.remaining, at=lot.expires_at) for lot in lots if lot.expires_at > moment
        ],
        tier=level.name if level else None,
        next_tier=_next_tier(terms, wallet),
        rest=card.rest,
    )


def target_of(rewards: Sequence[Reward]) -> int | None:
    """The length of a stamp card; a points programme has none."""
    return max((reward.at for reward in rewards if reward.at), default=None)


def _next_reward(terms: Terms, balance: int) -> NextReward | None:
    """The nearest one that is still to be reached; with every points reward in reach, the dearest, at 0 missing."""
    ahead = [
        (needed - balance, offer)
        for offer in terms.offers
        if (needed := offer.at or offer.cost or 0) > balance
    ]
    if ahead:
        missing, offer = min(ahead, key=lambda pair: pair[0])
        return NextReward(title=offer.title, missing=missing)
    return NextReward(title=terms.offers[-1].title, missing=0) if terms.offers else None


def _next_tier(terms: Terms, wallet: Wallet) -> NextTier | None:
    """None in a programme that does not run: nothing is counted for it."""
    reached = wallet.windows.get(terms.id)
    if reached is None or terms.tiers is None:
        return None
    ahead = [level for level in terms.tiers.levels if level.at > reached]
    if not ahead:
        return None
    level = min(ahead, key=lambda level: level.at)
    return NextTier(name=level.name, missing=level.at - reached)
