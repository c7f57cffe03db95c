"""A programme tried out before it is saved: what this sale would earn somebody with this card."""

import msgspec
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.catalog.matching import catalogue_of
from langganan.core.clock import now
from langganan.core.ids import new_id
from langganan.loyalty.award import award_sale
from langganan.loyalty.journal import Journal
from langganan.loyalty.models import Program, Reward
from langganan.loyalty.programs import as_stored, names_of
from langganan.loyalty.rules import Basket, Line, local
from langganan.loyalty.schemas import ProgramPreviewIn, ProgramPreviewOut
from langganan.loyalty.sense import must_make_sense
from langganan.loyalty.setup import offer_of, setup_of, terms_of
from langganan.loyalty.snapshot import Card, Snapshot, Wallet
from langganan.loyalty.telling.complications import complications
from langganan.loyalty.telling.sentence import sentence
from langganan.loyalty.telling.why import explain


async def preview_program(session: AsyncSession, actor: Actor, data: ProgramPreviewIn) -> ProgramPreviewOut:
    """For a customer who bought before, and whom no reward is denied."""
    must_make_sense(data.program)
    setup = await setup_of(session, actor.shop_id)
    moment = data.sale.occurred_at or now()
    program = as_stored(Program(shop_id=actor.shop_id, id=new_id(), kind=data.program.kind), data.program)
    program.status = "active"
    offers = [
        offer_of(
            Reward(
                id=new_id(),
                **{
                    name: getattr(reward, name)
                    for name in reward.__struct_fields__
                    if name not in ("stock", "audience", "tier")
                },
                audience="everyone",
            ),
            stocked=False,
        )
        for reward in data.program.rewards
    ]
    terms = terms_of(program, sorted(offers, key=lambda offer: (offer.at or 0, offer.cost or 0)))
    wallet = Wallet(
        customer_id=new_id(),
        name="",
        birthday=None,
        referred_by=None,
        version=0,
        purchases=1,
        spend=0,
        first_at=moment,
        last_at=moment,
        last_product=None,
        token=None,
        cards=[Card(terms.id, data.balance)],
        lots=[],
        windows={},
        had={},
    )
    snapshot = Snapshot(moment, setup.version, [wallet], {}, {})
    alone = msgspec.structs.replace(setup, programs={terms.id: terms}, causes=())
    journal = Journal(snapshot, alone, actor, moment)
    catalogue = await catalogue_of(session, actor.shop_id)
    lines = []
    for item in data.sale.items:
        product = catalogue.find(item.product_id, None, item.name)
        if product:
            lines.append(Line(product.id, product.category, int(item.quantity), item.name))
    basket = Basket(data.sale.amount, tuple(lines), local(moment, setup))
    earned = award_sale(journal, wallet, basket, new_id())
    names = await names_of(session, actor.shop_id, [data.program.earn])
    return ProgramPreviewOut(
        unit=terms.unit,
        amount=sum(one.amount for one in earned),
        balance=wallet.card(terms.id).balance,
        rest=wallet.card(terms.id).rest,
        why=[text for one in earned for text in explain(one.parts)],
        rewards=[voucher["title"] for voucher in journal.rows.get("vouchers", [])],
        sentence=sentence(data.program, names),
        complications=complications(data.program, names),
    )
