"""What is on a customer's cards, and how far it is to the next reward."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from langganan.core.clock import today
from langganan.loyalty.books import Opened, peek
from langganan.loyalty.models import Reward
from langganan.loyalty.rules import level_of, why_not
from langganan.loyalty.schemas import BalanceOut, Expiring, NextReward, NextTier, OfferedOut
from langganan.loyalty.setup import Offer, Terms
from langganan.loyalty.snapshot import Wallet


async def list_balances(session: AsyncSession, shop_id: UUID, customer_id: UUID) -> list[BalanceOut]:
    """Every programme that runs, and every other one where something is left or owed."""
    opened = await peek(session, shop_id, [customer_id])
    wallet = opened.snapshot.wallet(customer_id)
    if wallet is None:
        return []
    day = today(opened.setup.timezone)
    return [
        balance_out(opened, terms, wallet)
        for terms in opened.setup.programs.values()
        if terms.runs_on(day) or wallet.card(terms.id).balance or wallet.card(terms.id).rest
    ]


def balance_out(opened: Opened, terms: Terms, wallet: Wallet) -> BalanceOut:
    """Without what has come to its end, even before the books say so."""
    card, lots, moment = wallet.card(terms.id), wallet.lots_of(terms.id), opened.snapshot.moment
    balance = card.balance - sum(lot.remaining for lot in lots if lot.expires_at <= moment)
    level = level_of(terms, wallet)
    rewards = [_offered(opened, terms, wallet, offer) for offer in terms.offers]
    return BalanceOut(
        program_id=terms.id,
        name=terms.name,
        unit=terms.unit,
        balance=balance,
        target=terms.target,
        next_reward=_next_reward(rewards, balance, card.reached),
        expiring=[
            Expiring(amount=lot.remaining, at=lot.expires_at) for lot in lots if lot.expires_at > moment
        ],
        tier=level.name if level else None,
        next_tier=_next_tier(terms, wallet),
        rest=card.rest,
        rewards=rewards,
    )


def target_of(rewards: Sequence[Reward]) -> int | None:
    """The length of a stamp card; a points programme has none."""
    return max((reward.at for reward in rewards if reward.at), default=None)


def _offered(opened: Opened, terms: Terms, wallet: Wallet, offer: Offer) -> OfferedOut:
    runs = terms.status == "active"
    reason = why_not(opened.snapshot, opened.setup, terms, wallet, offer) if runs else None
    return OfferedOut(id=offer.id, title=offer.title, at=offer.at, cost=offer.cost, why_not=reason)


def _next_reward(rewards: Sequence[OfferedOut], balance: int, reached: Sequence[int]) -> NextReward | None:
    """The nearest that can be had and is still to be reached; with all of them in reach the last one, 0 missing."""
    open_ = [reward for reward in rewards if reward.why_not is None and reward.at not in reached]
    missing = [((reward.at or reward.cost or 0) - balance, reward.title) for reward in open_]
    ahead = [pair for pair in missing if pair[0] > 0]
    if ahead:
        short, title = min(ahead, key=lambda pair: pair[0])
        return NextReward(title=title, missing=short)
    return NextReward(title=open_[-1].title, missing=0) if open_ else None


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
