"""A sale in a transaction of its own, under its customer's lock: the till's careful path."""

import msgspec
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.core.clock import happened_at
from langganan.core.errors import AppError, Unauthorized
from langganan.counter.answers import get_sale, sale_answer_of
from langganan.counter.asks import Answered, Ask, Found, encode
from langganan.counter.batch import must_be_the_same, replayed, sale_answer
from langganan.counter.buyer import Buyer, find_or_add_buyer
from langganan.counter.own import is_own_card
from langganan.counter.planning import plan_sale
from langganan.counter.races import is_race
from langganan.counter.refusals import unknown_customer
from langganan.counter.schemas import SaleAnswer, UsedOut
from langganan.counter.using import claim_with_sale, use_with_sale
from langganan.db.engine import Sessions
from langganan.db.unit_of_work import undone_by_error, unit_of_work
from langganan.http.once import is_remembered
from langganan.http.problems import problem
from langganan.loyalty.books import open_books, write_locked
from langganan.loyalty.journal import Journal
from langganan.loyalty.pins import refusal_of_pin

_TRIES = 4
_READ = text("SELECT read_till(:shop_id, CAST(:asks AS json), '{}')")


async def sell(sessions: Sessions, public_url: str, ask: Ask) -> Answered:
    """Tried again when another request records the same sale, key or number at the same moment."""
    for tries_left in reversed(range(_TRIES)):
        try:
            async with unit_of_work(sessions, ask.actor.shop_id) as session:
                answer = await _once(session, public_url, ask)
            if isinstance(answer, AppError):
                raise answer
            return answer
        except DBAPIError as error:
            if not tries_left or not is_race(error):
                raise
    raise AssertionError


async def _once(session: AsyncSession, public_url: str, ask: Ask) -> Answered | AppError:
    """A refusal that is answered, not raised, keeps what was written: a wrong PIN counts."""
    if ask.key:
        await ask.key.must_be_free(session)
    found = await _look(session, ask)
    if not found.alive:
        raise Unauthorized
    if found.stored is not None:
        return replayed(ask, found.stored)
    refusal = await _refusal_of_pin(session, ask, found)
    if refusal and (ask.key is None or not is_remembered(refusal)):
        return refusal
    try:
        async with undone_by_error(session):
            if refusal:
                raise refusal
            status, body = await _answer(session, public_url, ask, found)
    except AppError as error:
        if ask.key is None or not is_remembered(error):
            raise
        status, body = error.status, encode(problem(error, ask.language))
    if ask.key:
        await write_locked(session, ask.actor.shop_id, {"idempotency_keys": [ask.key_row(0, status, body)]})
    return Answered(status, body)


async def _refusal_of_pin(session: AsyncSession, ask: Ask, found: Found) -> AppError | None:
    """A sale that was recorded before used its vouchers then."""
    if not ask.data.redeem or found.known is not None:
        return None
    return await refusal_of_pin(session, ask.actor, ask.data.pin)


async def _answer(session: AsyncSession, public_url: str, ask: Ask, found: Found) -> tuple[int, bytes]:
    if found.known is not None:
        must_be_the_same(ask, found.known)
        sale = await get_sale(session, ask.actor.shop_id, found.known.id)
        return 200, encode(await sale_answer_of(session, sale, public_url))
    buyer = await find_or_add_buyer(session, ask.actor, ask.data.customer)
    own = found.own or bool(buyer and buyer.is_new and await is_own_card(session, ask.actor, buyer.id))
    return 201, encode(await _record(session, public_url, ask, buyer, own=own))


async def _record(
    session: AsyncSession, public_url: str, ask: Ask, buyer: Buyer | None, *, own: bool
) -> SaleAnswer:
    data, shop_id = ask.data, ask.actor.shop_id
    counted = [who for who in (ask.actor.id, data.outlet_id) if who]
    opened = await open_books(session, shop_id, [buyer.id] if buyer else [], counted)
    occurred_at = happened_at(data.occurred_at, at=opened.snapshot.moment)
    opened.setup.must_have_outlet(data.outlet_id, ask.actor)
    wallet = opened.snapshot.wallet(buyer.id) if buyer else None
    if data.customer is not None and wallet is None:
        raise unknown_customer(data.customer)
    journal = Journal(opened.snapshot, opened.setup, ask.actor, occurred_at)
    is_new = bool(buyer and buyer.is_new)
    planned = plan_sale(
        journal, data, ask.sale_id, wallet, is_new=is_new, own=own, fingerprint=ask.fingerprint
    )
    answer = sale_answer(planned, journal, wallet, public_url, is_new=is_new)
    claimed = claim_with_sale(journal, wallet, data.redeem, ask.sale_id)
    await write_locked(session, shop_id, journal.finished())
    used = await use_with_sale(session, ask.actor, data, ask.sale_id, claimed)
    answer.redeemed = [UsedOut(id=voucher.id, code=voucher.code, title=voucher.title) for voucher in used]
    for earned in answer.earned:
        earned.balance = wallet.card(earned.program_id).balance if wallet else earned.balance
    return answer


async def _look(session: AsyncSession, ask: Ask) -> Found:
    asked = msgspec.json.encode([ask.question(0)]).decode()
    answer: str = (await session.scalar(_READ, {"shop_id": ask.actor.shop_id, "asks": asked})) or "{}"
    return msgspec.convert(msgspec.json.decode(answer)["asks"][0], Found, strict=False)
