"""The sale as somebody new to this would write it: the same rows, a plain ORM transaction in a Litestar handler.

Run with `python -m tests.bench.newcomer`, on the same server with the same settings as `langganan api`.
"""

import hashlib
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID

import msgspec
import uvicorn
from litestar import Litestar, Request, get, post
from litestar.datastructures import State
from litestar.exceptions import NotAuthorizedException, NotFoundException
from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.models import Event
from langganan.core.clock import now
from langganan.core.ids import new_id
from langganan.core.settings import Settings
from langganan.counter.models import Sale
from langganan.counter.schemas import SaleIn
from langganan.customers.models import Card, Customer, CustomerFacts
from langganan.db.engine import create_engine, create_sessions
from langganan.http.once import IdempotencyKey
from langganan.loyalty.models import Balance, LedgerEntry, Program
from langganan.shops.models import ApiKey


@get("/health/ready")
async def ready() -> str:
    return "ok"


@post("/api/v1/sales")
async def record_sale(request: Request[Any, Any, State], data: SaleIn, state: State) -> dict[str, Any]:
    async with state.sessions() as session, session.begin():
        api_key = await _api_key(session, request.headers["authorization"])
        shop_id, key = api_key.shop_id, request.headers["idempotency-key"]
        stored = await session.get(IdempotencyKey, (shop_id, api_key.id, key))
        if stored:
            return dict(msgspec.json.decode(stored.answer))
        assert data.customer
        customer = await session.get(Customer, (shop_id, data.customer.id))
        if customer is None:
            raise NotFoundException
        actor: dict[str, Any] = {"shop_id": shop_id, "actor_kind": "key", "actor_id": api_key.id}
        moment = now()
        sale = Sale(
            **actor,
            id=new_id(),
            customer_id=customer.id,
            amount=data.amount,
            items=msgspec.to_builtins(data.items),
            occurred_at=moment,
            source=f"key:{api_key.id}",
            external_ref=data.external_ref,
            fingerprint=hashlib.sha256(msgspec.json.encode(data)).digest(),
        )
        session.add(sale)
        session.add(_event(actor, "sale.recorded", customer.id, sale_id=str(sale.id), amount=sale.amount))
        await _count(session, sale, customer.id)
        earned = []
        programs = await session.scalars(
            select(Program).where(Program.shop_id == shop_id, Program.status == "active")
        )
        for program in programs.all():
            earned.append(await _earn(session, actor, program, sale, customer.id))
        card = await session.scalar(
            select(Card).where(
                Card.shop_id == shop_id, Card.customer_id == customer.id, Card.revoked_at.is_(None)
            )
        )
        assert card
        answer = {
            "sale": {"id": str(sale.id), "amount": sale.amount, "external_ref": sale.external_ref},
            "customer": {"id": str(customer.id), "name": customer.name, "card_url": f"/k/{card.token}"},
            "earned": earned,
            "vouchers": [],
        }
        session.add(
            IdempotencyKey(
                shop_id=shop_id,
                credential_id=api_key.id,
                key=key,
                fingerprint=sale.fingerprint,
                status=201,
                answer=msgspec.json.encode(answer),
            )
        )
        return answer


async def _api_key(session: AsyncSession, authorization: str) -> ApiKey:
    key_id, _, secret = authorization.removeprefix("Bearer lgn_live_").partition("_")
    shop_id = await session.scalar(text("SELECT shop_id FROM api_key_of(:id)"), {"id": UUID(hex=key_id)})
    await session.execute(text("SELECT set_config('app.shop_id', :id, true)"), {"id": str(shop_id)})
    api_key = await session.get(ApiKey, (shop_id, UUID(hex=key_id)))
    if api_key is None or api_key.secret_hash != hashlib.sha256(secret.encode()).digest():
        raise NotAuthorizedException
    return api_key


async def _count(session: AsyncSession, sale: Sale, customer_id: UUID) -> None:
    facts = await session.get_one(CustomerFacts, (sale.shop_id, customer_id), with_for_update=True)
    facts.purchases += 1
    facts.spend += sale.amount
    facts.first_at = facts.first_at or sale.occurred_at
    facts.last_at = sale.occurred_at
    facts.last_product = sale.items[0]["name"]
    facts.version += 1


async def _earn(
    session: AsyncSession, actor: dict[str, Any], program: Program, sale: Sale, customer_id: UUID
) -> dict[str, Any]:
    units = sale.amount // program.earn["amount"] * program.earn["points"]
    balance = await session.get_one(Balance, (sale.shop_id, customer_id, program.id), with_for_update=True)
    balance.balance += units
    entry = LedgerEntry(
        **actor,
        id=new_id(),
        customer_id=customer_id,
        program_id=program.id,
        kind="earn",
        amount=units,
        balance_after=balance.balance,
        sale_id=sale.id,
        occurred_at=sale.occurred_at,
    )
    await session.flush()
    session.add(entry)
    session.add(
        _event(actor, "ledger.entry", customer_id, moves=[{"program": program.name, "amount": units}])
    )
    return {"program_id": str(program.id), "unit": "point", "amount": units, "balance": balance.balance}


def _event(actor: dict[str, Any], type_: str, customer_id: UUID, **data: Any) -> Event:
    return Event(**actor, id=new_id(), type=type_, customer_id=customer_id, data=data, occurred_at=now())


def create_app() -> Litestar:
    settings = Settings.from_env(os.environ)

    @asynccontextmanager
    async def connected(app: Litestar) -> AsyncIterator[None]:
        engine = create_engine(settings.database_url)
        app.state.sessions = create_sessions(engine)
        try:
            yield
        finally:
            await engine.dispose()

    return Litestar([ready, record_sale], lifespan=[connected], openapi_config=None, logging_config=None)


if __name__ == "__main__":
    uvicorn.run(
        "tests.bench.newcomer:create_app",
        factory=True,
        port=int(os.environ["PORT"]),
        http="httptools",
        loop="uvloop",
        log_config=None,
        access_log=False,
        proxy_headers=False,
        server_header=False,
    )
