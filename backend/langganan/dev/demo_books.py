"""What a demo shop would have written over half a year, by the same rules as the counter, in a few statements."""

import secrets
from collections import defaultdict
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from msgspec import Struct
from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.activity.log import event
from langganan.activity.models import Event
from langganan.core.clock import start_of_day, today
from langganan.core.secrets import new_code, new_token
from langganan.counter.asks import fingerprint_of
from langganan.counter.models import Sale
from langganan.counter.planning import product_of
from langganan.counter.schemas import BuyerIn, ItemIn, SaleIn
from langganan.customers.models import Card, Consent, Customer, CustomerFacts, CustomerLabel, Identity
from langganan.db.base import Base
from langganan.dev.demo_story import MENU, Person, Visit
from langganan.loyalty import rules
from langganan.loyalty.journal import CODE_LENGTH
from langganan.loyalty.models import Balance, LedgerEntry, Program, Reward, Voucher
from langganan.loyalty.rules import Basket
from langganan.loyalty.setup import offer_of, terms_of
from langganan.loyalty.snapshot import Card as StampCard
from langganan.public.wording import wording
from langganan.shops.models import Shop

_IN_ORDER = (
    *(Customer, CustomerFacts, Identity, Card, Consent, CustomerLabel),
    *(Sale, Voucher, Balance, LedgerEntry, Event),
)


class Programme(Struct):
    row: Program
    rewards: list[Reward]


class Ids:
    """UUIDv7 of moments that are past, in the order in which they are asked for."""

    def __init__(self) -> None:
        self._last, self._count = 0, 0

    def at(self, moment: datetime) -> UUID:
        milliseconds = int(moment.timestamp() * 1000)
        self._count = self._count + 1 if milliseconds == self._last else 0
        self._last = milliseconds
        return UUID(int=milliseconds << 80 | 7 << 76 | self._count << 64 | 2 << 62 | secrets.randbits(62))


class Books:
    def __init__(self, shop: Shop, programmes: list[Programme], labels: dict[str, UUID]) -> None:
        self._shop, self._programmes, self._labels = shop, programmes, labels
        self._ids = Ids()
        self._codes: set[str] = set()
        self._balances: dict[tuple[UUID, UUID], int] = {}
        self._laps: dict[tuple[UUID, UUID], int] = defaultdict(int)
        self._rows: dict[type[Base], list[dict[str, Any]]] = defaultdict(list)
        self.people: dict[UUID, Person] = {}

    def happened(
        self, actor: Actor, type_: str, at: datetime, customer_id: UUID | None = None, **data: Any
    ) -> None:
        row = event(actor, type_, customer_id=customer_id, occurred_at=at, **data)
        self._rows[Event].append(row | {"id": self._ids.at(at), "recorded_at": at})

    def welcome(self, staff: Actor, person: Person) -> UUID:
        at, customer_id = person.joined_at, self._ids.at(person.joined_at)
        actor = Actor(shop_id=self._shop.id, kind="customer", id=customer_id) if person.by_link else staff
        source = "join" if person.by_link else "staff"
        self.people[customer_id] = person
        self._add(
            Customer,
            id=customer_id,
            name=person.name,
            birthday=person.birthday,
            notes=person.notes,
            language="id",
            preferred_channel=None,
            source=source,
            created_at=at,
        )
        self._add(Identity, kind="phone", value=person.number, customer_id=customer_id)
        self._add(Card, id=self._ids.at(at), customer_id=customer_id, token=new_token(), created_at=at)
        self.happened(actor, "customer.created", at, customer_id, source=source)
        for name in person.labels:
            self._add(CustomerLabel, customer_id=customer_id, label_id=self._labels[name])
        for purpose, granted in person.consents.items():
            said = wording(purpose, "whatsapp", self._shop.name, "id")
            answer = {
                "purpose": purpose,
                "channel": "whatsapp",
                "granted": granted,
                "wording": said,
                "source": actor.kind,
            }
            self._add(Consent, customer_id=customer_id, at=at, **answer)
            self.happened(actor, "consent.changed", at, customer_id, **answer)
        self._visits(staff, customer_id, person.visits)
        return customer_id

    def sell(self, actor: Actor, visit: Visit, customer_id: UUID | None = None) -> dict[str, Any]:
        items = [{"name": name, "quantity": count, "unit_price": MENU[name]} for name, count in visit.items]
        amount = sum(MENU[name] * count for name, count in visit.items)
        sale_id = self._ids.at(visit.at)
        body = SaleIn(
            id=sale_id,
            amount=amount,
            customer=BuyerIn(id=customer_id) if customer_id else None,
            items=[ItemIn(name=name, quantity=count, unit_price=MENU[name]) for name, count in visit.items],
            occurred_at=visit.at,
        )
        sale = self._add(
            Sale,
            id=sale_id,
            customer_id=customer_id,
            amount=amount,
            items=items,
            occurred_at=visit.at,
            recorded_at=visit.at,
            source=actor.source,
            fingerprint=fingerprint_of(body),
            actor_kind=actor.kind,
            actor_id=actor.id,
            customer_is_new=False,
        )
        lines = [{"name": item["name"], "quantity": item["quantity"]} for item in items]
        self.happened(
            actor, "sale.recorded", visit.at, customer_id, sale_id=sale_id, amount=amount, items=lines
        )
        return sale

    async def write(self, session: AsyncSession) -> None:
        for (customer_id, program_id), balance in self._balances.items():
            lap = self._laps[customer_id, program_id]
            self._add(Balance, customer_id=customer_id, program_id=program_id, balance=balance, lap=lap)
        for model in _IN_ORDER:
            if rows := self._rows.pop(model, []):
                await session.execute(insert(model), rows)

    def _visits(self, actor: Actor, customer_id: UUID, visits: list[Visit]) -> None:
        facts = self._add(
            CustomerFacts,
            customer_id=customer_id,
            purchases=0,
            spend=0,
            first_at=visits[0].at if visits else None,
            last_at=None,
            last_product=None,
        )
        held: list[dict[str, Any]] = []
        for visit in visits:
            sale = self.sell(actor, visit, customer_id)
            facts["purchases"] += 1
            facts["spend"] += sale["amount"]
            facts["last_at"], facts["last_product"] = visit.at, product_of(sale["items"])
            usable = [voucher for voucher in held if voucher["valid_until"] > visit.at]
            if visit.redeems and usable:
                self._redeem(actor, usable[0], sale)
                held.remove(usable[0])
            for programme in self._programmes:
                held += self._earn(actor, programme, sale)
                held += self._claim(actor, programme, sale) if visit.claims else []

    def _earn(self, actor: Actor, programme: Programme, sale: dict[str, Any]) -> list[dict[str, Any]]:
        customer_id, program_id, at = sale["customer_id"], programme.row.id, sale["occurred_at"]
        terms = terms_of(programme.row, [offer_of(reward, stocked=False) for reward in programme.rewards])
        card = (customer_id, program_id)
        units = rules.earn(terms, StampCard(program_id), None, Basket(sale["amount"], (), at)).units
        self._post(actor, programme, sale, "earn", units, at, sale_id=sale["id"])
        issued: list[dict[str, Any]] = []
        while terms.target and self._balances[card] >= terms.target:
            reward = programme.rewards[-1]
            voucher = self._issue(actor, reward, customer_id, at, sale["id"])
            voucher |= {"position": terms.target, "lap": self._laps[card]}
            issued.append(voucher)
            because = {"sale_id": sale["id"], "voucher_id": voucher["id"]}
            self._post(actor, programme, sale, "redeem", -terms.target, at, **because)
            self._laps[card] += 1
        return issued

    def _claim(self, actor: Actor, programme: Programme, sale: dict[str, Any]) -> list[dict[str, Any]]:
        """Points for the dearest reward within reach, a moment after paying."""
        customer_id, at = sale["customer_id"], sale["occurred_at"] + timedelta(minutes=1)
        balance = self._balances.get((customer_id, programme.row.id), 0)
        within = [
            (reward.cost, reward) for reward in programme.rewards if reward.cost and reward.cost <= balance
        ]
        if not within:
            return []
        cost, reward = max(within, key=lambda pair: pair[0])
        voucher = self._issue(actor, reward, customer_id, at, None)
        self._post(actor, programme, sale, "redeem", -cost, at, voucher_id=voucher["id"])
        return [voucher]

    def _post(
        self,
        actor: Actor,
        programme: Programme,
        sale: dict[str, Any],
        kind: str,
        amount: int,
        at: datetime,
        **because: UUID,
    ) -> None:
        if amount == 0:
            return
        program, customer_id = programme.row, sale["customer_id"]
        balance = self._balances.get((customer_id, program.id), 0) + amount
        self._balances[customer_id, program.id] = balance
        self._add(
            LedgerEntry,
            id=self._ids.at(at),
            customer_id=customer_id,
            program_id=program.id,
            kind=kind,
            amount=amount,
            balance_after=balance,
            **{"sale_id": None, "voucher_id": None} | because,
            actor_kind=actor.kind,
            actor_id=actor.id,
            occurred_at=at,
            recorded_at=at,
        )
        unit = "stamp" if program.kind == "stamp" else "point"
        move = {"program_id": program.id, "program": program.name, "unit": unit, "amount": amount}
        moves = [move | {"balance": balance, "bonuses": []}]
        self.happened(actor, "ledger.entry", at, customer_id, kind=kind, moves=moves)

    def _issue(
        self, actor: Actor, reward: Reward, customer_id: UUID, at: datetime, sale_id: UUID | None
    ) -> dict[str, Any]:
        timezone = self._shop.timezone
        last_day = today(timezone, at) + timedelta(days=reward.valid_days)
        voucher = self._add(
            Voucher,
            id=self._ids.at(at),
            code=self._new_code(),
            customer_id=customer_id,
            program_id=reward.program_id,
            reward_id=reward.id,
            title=reward.title,
            kind=reward.kind,
            value=reward.value,
            sale_id=sale_id,
            lap=None,
            position=None,
            issued_at=at,
            valid_until=start_of_day(last_day + timedelta(days=1), timezone),
            redeemed_at=None,
            redeemed_sale_id=None,
        )
        said = {"voucher_id": voucher["id"], "title": reward.title, "valid_until": voucher["valid_until"]}
        self.happened(actor, "voucher.issued", at, customer_id, **said)
        return voucher

    def _redeem(self, actor: Actor, voucher: dict[str, Any], sale: dict[str, Any]) -> None:
        at = sale["occurred_at"] + timedelta(seconds=20)
        voucher["redeemed_at"], voucher["redeemed_sale_id"] = at, sale["id"]
        said = {"voucher_id": voucher["id"], "title": voucher["title"], "sale_id": sale["id"]}
        self.happened(actor, "voucher.redeemed", at, sale["customer_id"], **said, external_ref=None)

    def _new_code(self) -> str:
        code = new_code(CODE_LENGTH)
        while code in self._codes:
            code = new_code(CODE_LENGTH)
        self._codes.add(code)
        return code

    def _add(self, model: type[Base], **values: Any) -> dict[str, Any]:
        row = {"shop_id": self._shop.id, **values}
        self._rows[model].append(row)
        return row
