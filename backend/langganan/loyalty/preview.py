"""A programme tried out before it is saved: what this sale would earn somebody with this card."""

from datetime import datetime

import msgspec
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.catalog.matching import catalogue_of
from langganan.core.clock import tried_at
from langganan.core.errors import bad_field
from langganan.core.ids import new_id
from langganan.core.text import comparable
from langganan.loyalty.award import award_sale, must_not_be_too_many, must_not_give_too_much
from langganan.loyalty.journal import Journal
from langganan.loyalty.models import Program, Reward
from langganan.loyalty.programs import as_stored, names_of
from langganan.loyalty.rules import Basket, Line, local
from langganan.loyalty.schemas import ProgramPreviewIn, ProgramPreviewOut, TriedBuyer, TriedSale
from langganan.loyalty.sense import must_make_sense
from langganan.loyalty.setup import Setup, Terms, offer_of, setup_of, terms_of
from langganan.loyalty.snapshot import Card, Snapshot, Wallet
from langganan.loyalty.telling.complications import complications
from langganan.loyalty.telling.sentence import sentence
from langganan.loyalty.telling.why import explain
from langganan.loyalty.terms import Level


async def preview_program(session: AsyncSession, actor: Actor, data: ProgramPreviewIn) -> ProgramPreviewOut:
    """For the customer who is thought of, to whom no reward is denied."""
    must_make_sense(data.program)
    setup = await setup_of(session, actor.shop_id)
    moment = tried_at(data.sale.occurred_at, "sale.occurred_at")
    program = as_stored(Program(shop_id=actor.shop_id, id=new_id(), kind=data.program.kind), data.program)
    program.status = "active"
    offers = [
        offer_of(
            Reward(
                id=new_id(),
                **{
                    name: getattr(reward, name)
                    for name in reward.__struct_fields__
                    if name not in ("id", "stock", "audience", "tier")
                },
                audience="everyone",
            ),
            stocked=False,
        )
        for reward in data.program.rewards
    ]
    terms = terms_of(program, sorted(offers, key=lambda offer: (offer.at or 0, offer.cost or 0)))
    must_not_be_too_many(terms, data.balance, "balance")
    basket = await _basket(session, setup, data.sale, moment)
    wallet = _wallet(terms, data.buyer or TriedBuyer(), data.balance, basket)
    snapshot = Snapshot(moment, setup.version, [wallet], {}, {})
    alone = msgspec.structs.replace(setup, programs={terms.id: terms}, causes=())
    journal = Journal(snapshot, alone, actor, moment)
    must_not_give_too_much(journal, wallet, basket, "sale.amount")
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


async def _basket(session: AsyncSession, setup: Setup, sale: TriedSale, moment: datetime) -> Basket:
    catalogue = await catalogue_of(session, setup.shop_id)
    lines = []
    for item in sale.items:
        product = catalogue.find(item.product_id, None, item.name)
        if product:
            lines.append(Line(product.id, product.category, int(item.quantity), item.name))
    return Basket(sale.amount, tuple(lines), local(moment, setup))


def _wallet(terms: Terms, buyer: TriedBuyer, balance: int, basket: Basket) -> Wallet:
    level = _level(terms, buyer.tier) if buyer.tier is not None else None
    return Wallet(
        customer_id=new_id(),
        name="",
        birthday=basket.at.date() if buyer.birthday else None,
        referred_by=new_id() if buyer.referred else None,
        version=0,
        purchases=0 if buyer.first_purchase else 1,
        spend=0,
        first_at=None if buyer.first_purchase else basket.at,
        last_at=None if buyer.first_purchase else basket.at,
        last_product=None,
        token=None,
        cards=[Card(terms.id, balance)],
        lots=[],
        windows={terms.id: level.at} if level else {},
        had={},
        bought_before=not buyer.first_purchase,
    )


def _level(terms: Terms, name: str) -> Level:
    asked = comparable(name)
    for level in terms.tiers.levels if terms.tiers else []:
        if comparable(level.name) == asked:
            return level
    raise bad_field(
        "buyer.tier",
        "unknown_tier",
        id="Tingkat ini tidak ada di program ini.",
        en="This programme has no such tier.",
    )
