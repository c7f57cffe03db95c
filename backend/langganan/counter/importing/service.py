"""Recording a file's sales through the till: each is its own effect, so that a broken import is simply done again."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from typing import ClassVar
from uuid import UUID

import msgspec
from msgspec import Struct, field
from sqlalchemy import select

from langganan.activity.actor import Actor
from langganan.activity.log import record
from langganan.core.clock import happened_at
from langganan.core.errors import LANGUAGES, AppError, Invalid, Says, Unauthorized
from langganan.core.phone import local
from langganan.core.text import slugify
from langganan.counter.asks import ask, fingerprint_of
from langganan.counter.importing.doubles import Standing, recorded_elsewhere, source_of, still_recorded
from langganan.counter.importing.receipts import Read, Receipt, Refused, read_sales
from langganan.counter.importing.schemas import (
    BadSale,
    EarnedSum,
    ImportedSale,
    ImportProgress,
    RecordedElsewhere,
    SalesImported,
    StillRecorded,
)
from langganan.counter.models import Sale
from langganan.counter.schemas import SaleAnswer
from langganan.counter.till import Till
from langganan.customers.models import Identity
from langganan.db.engine import Sessions
from langganan.db.unit_of_work import unit_of_work
from langganan.loyalty.setup import setup_of
from langganan.shops.service import get_shop

LARGEST = 5_000_000
_TOGETHER = 64
_NEWCOMERS_TOGETHER = 4
_LOOKED_UP = 1_000
_EXAMPLES = 5

_CHANGED: Says = {
    "id": "Struk ini sudah tercatat dengan isi lain. Yang tercatat tidak diubah.",
    "en": "This receipt was already recorded with other content. What is recorded stays.",
}
_STANDS: Says = {
    "id": "Struk ini dibatalkan di mesin kasir, tetapi masih tercatat. Bila memang batal, batalkan juga di sini.",
    "en": "This receipt was voided at the till, but it is still recorded here. If it was taken back, void it here too.",
}
_ANSWERS: msgspec.json.Decoder[SaleAnswer] = msgspec.json.Decoder(SaleAnswer)


class FileTooLarge(AppError):
    status, code, title = 413, "too_large", "Too large"
    says: ClassVar[Says] = {
        "id": "File ini terlalu besar (paling banyak 5 MB). Bagi per minggu atau per bulan.",
        "en": "This file is too large (5 MB at most). Split it by week or by month.",
    }


class Tally(Struct):
    """What is in the file, and what came of it so far."""

    read: Read
    sales: int
    new: list[Receipt] = field(default_factory=list)
    elsewhere: Counter[str] = field(default_factory=Counter)
    standing: list[Standing] = field(default_factory=list)
    known: int = 0
    recorded: list[Receipt] = field(default_factory=list)
    customers_new: int = 0
    vouchers: int = 0
    earned: dict[UUID, EarnedSum] = field(default_factory=dict)

    def refuse(self, receipt: Receipt, says: Says) -> None:
        self.read.refused.append(Refused(receipt.line, receipt.text, says))


def bringing(actor: Actor, pos: str) -> Actor:
    """References are unique for each till that files come from."""
    return msgspec.structs.replace(actor, via=source_of(slugify(pos)))


async def look(sessions: Sessions, actor: Actor, content: bytes) -> Tally:
    """Raises Invalid for a file that is no list of sales."""
    if len(content) > LARGEST:
        raise FileTooLarge
    async with unit_of_work(sessions, actor.shop_id) as session:
        timezone = (await get_shop(session, actor.shop_id)).timezone
    read = await asyncio.to_thread(read_sales, content, timezone)
    tally = Tally(read, len(read.receipts) + len(read.refused))
    for start in range(0, len(read.receipts), _LOOKED_UP):
        await _tell_known(sessions, actor, read.receipts[start : start + _LOOKED_UP], tally)
    async with unit_of_work(sessions, actor.shop_id) as session:
        for start in range(0, len(tally.new), _LOOKED_UP):
            some = tally.new[start : start + _LOOKED_UP]
            tally.elsewhere += await recorded_elsewhere(session, actor, some)
        for start in range(0, len(read.voided), _LOOKED_UP):
            taken_back = read.voided[start : start + _LOOKED_UP]
            tally.standing += await still_recorded(session, actor, taken_back)
    return tally


async def record_sales(
    till: Till, sessions: Sessions, actor: Actor, tally: Tally
) -> AsyncIterator[ImportProgress]:
    """In the order in which they happened."""
    for start in range(0, len(tally.new), _TOGETHER):
        yield ImportProgress(done=start, of=len(tally.new))
        newcomers, others = await _newcomers_first(sessions, actor, tally.new[start : start + _TOGETHER])
        for first in range(0, len(newcomers), _NEWCOMERS_TOGETHER):
            some = newcomers[first : first + _NEWCOMERS_TOGETHER]
            await asyncio.gather(*(_record(till, actor, receipt, tally) for receipt in some))
        await asyncio.gather(*(_record(till, actor, receipt, tally) for receipt in others))
    if tally.recorded:
        async with unit_of_work(sessions, actor.shop_id) as session:
            programs = (await setup_of(session, actor.shop_id)).programs
            for program_id, total in tally.earned.items():
                total.name = programs[program_id].name
            await record(session, actor, "sales.imported", sales=len(tally.recorded), source=actor.via)


async def told(
    sessions: Sessions, actor: Actor, tally: Tally, language: str, *, dry_run: bool
) -> SalesImported:
    """`dry_run`: as it would be."""
    new, customers_new = tally.recorded, tally.customers_new
    if dry_run:
        new = tally.new
        numbers = {number for receipt in new if (number := _number(receipt))}
        customers_new = len(numbers - await _known_numbers(sessions, actor, numbers))
    return SalesImported(
        sales=tally.sales,
        new=len(new),
        known=tally.known,
        left_out=tally.read.left_out,
        amount=sum(receipt.sale.amount for receipt in new),
        nobody=sum(receipt.sale.customer is None for receipt in new),
        customers_new=customers_new,
        earned=[*tally.earned.values()],
        vouchers=tally.vouchers,
        errors=[
            BadSale(line=one.line, detail=one.says[language], text=one.text)
            for one in sorted(tally.read.refused, key=lambda one: one.line)
        ],
        still_recorded=[_stands(one, language) for one in tally.standing],
        elsewhere=[
            RecordedElsewhere(till=till, sales=sales) for till, sales in tally.elsewhere.most_common()
        ],
        heading=tally.read.heading,
        columns=tally.read.columns,
        examples=[_example(one) for one in sorted(new, key=lambda one: one.line)[:_EXAMPLES]],
    )


async def _tell_known(sessions: Sessions, actor: Actor, receipts: Sequence[Receipt], tally: Tally) -> None:
    query = select(Sale.external_ref, Sale.fingerprint).where(
        Sale.shop_id == actor.shop_id,
        Sale.source == actor.source,
        Sale.external_ref.in_([receipt.sale.external_ref for receipt in receipts]),
    )
    async with unit_of_work(sessions, actor.shop_id) as session:
        known = {row.external_ref: row.fingerprint for row in await session.execute(query)}
    for receipt in receipts:
        recorded = known.get(receipt.sale.external_ref)
        if recorded is None:
            _expect(receipt, tally)
        elif recorded == fingerprint_of(receipt.sale):
            tally.known += 1
        else:
            tally.refuse(receipt, _CHANGED)


def _expect(receipt: Receipt, tally: Tally) -> None:
    try:
        happened_at(receipt.sale.occurred_at)
    except Invalid as error:
        tally.refuse(receipt, _words_of(error))
    else:
        tally.new.append(receipt)


async def _newcomers_first(
    sessions: Sessions, actor: Actor, receipts: Sequence[Receipt]
) -> tuple[list[Receipt], list[Receipt]]:
    """The first sale of each number that is nobody's yet: it makes the customer, and takes a transaction of its own."""
    known = await _known_numbers(sessions, actor, {number for one in receipts if (number := _number(one))})
    newcomers, others = [], []
    for receipt in receipts:
        number = _number(receipt)
        if number is None or number in known:
            others.append(receipt)
        else:
            known.add(number)
            newcomers.append(receipt)
    return newcomers, others


async def _known_numbers(sessions: Sessions, actor: Actor, numbers: set[str]) -> set[str]:
    if not numbers:
        return set()
    query = select(Identity.value).where(
        Identity.shop_id == actor.shop_id, Identity.kind == "phone", Identity.value.in_(numbers)
    )
    async with unit_of_work(sessions, actor.shop_id) as session:
        return {*await session.scalars(query)}


async def _record(till: Till, actor: Actor, receipt: Receipt, tally: Tally) -> None:
    try:
        answered = await till.record(ask(actor, receipt.sale, None, "id"))
    except AppError as error:
        if error.status >= 500 or isinstance(error, Unauthorized):
            raise
        tally.refuse(receipt, _words_of(error))
        return
    if answered.status == 200:
        tally.known += 1
        return
    answer = _ANSWERS.decode(answered.body)
    tally.recorded.append(receipt)
    tally.vouchers += len(answer.vouchers)
    tally.customers_new += answer.customer is not None and answer.customer.new
    for earned in answer.earned:
        total = tally.earned.setdefault(
            earned.program_id, EarnedSum(program_id=earned.program_id, name="", unit=earned.unit, amount=0)
        )
        total.amount += earned.amount


def _words_of(error: AppError) -> Says:
    says = error.errors[0].says if error.errors else {}
    return {language: says.get(language) or error.detail(language) for language in LANGUAGES}


def _number(receipt: Receipt) -> str | None:
    return receipt.sale.customer.phone if receipt.sale.customer else None


def _stands(one: Standing, language: str) -> StillRecorded:
    voided = one.voided
    return StillRecorded(
        line=voided.line, sale_id=one.sale_id, amount=one.amount, detail=_STANDS[language], text=voided.text
    )


def _example(receipt: Receipt) -> ImportedSale:
    sale, number = receipt.sale, _number(receipt)
    assert sale.occurred_at
    return ImportedSale(
        line=receipt.line,
        occurred_at=sale.occurred_at,
        receipt=sale.external_ref or "",
        amount=sale.amount,
        phone=local(number) if number else None,
        name=sale.customer.name if sale.customer else None,
        items=[f"{item.quantity:g}× {item.name}" for item in sale.items],
    )
