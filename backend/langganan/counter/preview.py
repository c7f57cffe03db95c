"""What a sale would do: reckoned as if it were recorded, and nothing is."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.core import phone
from langganan.core.clock import happened_at
from langganan.core.ids import new_id
from langganan.counter.asks import must_be_one_way
from langganan.counter.batch import sale_answer
from langganan.counter.planning import plan_sale
from langganan.counter.refusals import unknown_customer
from langganan.counter.schemas import BuyerIn, ReasonedOut, SaleIn, SalePreview, WouldIssueOut, WouldUseOut
from langganan.counter.using import try_with_sale
from langganan.customers import cards
from langganan.customers.identities import find_by_phone
from langganan.loyalty.books import peek
from langganan.loyalty.journal import Journal
from langganan.loyalty.snapshot import Wallet
from langganan.loyalty.telling.why import explain


async def preview_sale(session: AsyncSession, actor: Actor, data: SaleIn, public_url: str) -> SalePreview:
    """An unknown number is nobody yet: it is answered as somebody with an empty card."""
    wallet_id = await _buyer(session, actor, data.customer) if data.customer else None
    counted = [who for who in (actor.id, data.outlet_id) if who]
    opened = await peek(session, actor.shop_id, [wallet_id] if wallet_id else [], counted)
    wallet = opened.snapshot.wallet(wallet_id) if wallet_id else None
    is_new = False
    if data.customer and wallet is None:
        if not data.customer.phone:
            raise unknown_customer(data.customer)
        is_new, wallet = True, _nobody_yet(data.customer)
        opened.snapshot.wallets.append(wallet)
    occurred_at = happened_at(data.occurred_at, at=opened.snapshot.moment)
    journal = Journal(opened.snapshot, opened.setup, actor, occurred_at)
    opened.setup.must_have_outlet(data.outlet_id, actor)
    sale_id = new_id()
    planned = plan_sale(journal, data, sale_id, wallet, is_new=is_new, own=False)
    answer = sale_answer(planned, journal, wallet, public_url, is_new=is_new)
    redeemed = await try_with_sale(session, journal, wallet, data, sale_id)
    return SalePreview(
        customer=None if is_new else answer.customer,
        earned=[
            ReasonedOut(
                program_id=one.terms.id,
                unit=one.terms.unit,
                amount=one.amount,
                balance=wallet.card(one.terms.id).balance if wallet else one.balance,
                target=one.terms.target,
                why=explain(one.parts),
            )
            for one in planned.earned
            if one.amount
        ],
        vouchers=[WouldIssueOut(title=one.title, valid_until=one.valid_until) for one in answer.vouchers],
        redeemed=[WouldUseOut(title=title) for title in redeemed],
        withheld=planned.withheld,
    )


async def _buyer(session: AsyncSession, actor: Actor, asked: BuyerIn) -> UUID | None:
    must_be_one_way(asked)
    if asked.phone is not None:
        e164 = phone.normalise(asked.phone, "customer.phone")
        return await find_by_phone(session, actor.shop_id, e164)
    if asked.card is not None:
        return await cards.customer_of(session, actor.shop_id, asked.card)
    return asked.id


def _nobody_yet(asked: BuyerIn) -> Wallet:
    return Wallet(
        customer_id=new_id(),
        name=asked.name or "",
        birthday=None,
        referred_by=None,
        version=0,
        purchases=0,
        spend=0,
        first_at=None,
        last_at=None,
        last_product=None,
        token=None,
        cards=[],
        lots=[],
        windows={},
        had={},
    )
