"""What the placeholders of a wording stand for, for many customers at a time."""

from collections.abc import Mapping, Sequence, Set
from datetime import datetime
from uuid import UUID

from msgspec import Struct
from sqlalchemy import and_, select
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.core.text import first_name
from langganan.customers.cards import card_url
from langganan.customers.models import Card, Customer, CustomerFacts
from langganan.loyalty.balances import target_of
from langganan.loyalty.models import Balance, Program
from langganan.loyalty.programs import rewards_of
from langganan.messaging.wording import read
from langganan.shops.models import Shop

_EMAIL_FOOTER = {
    "id": "\n\n--\nTidak ingin pesan seperti ini dari {toko}? Atur di kartu Anda: {kartu}\n",
    "en": "\n\n--\nNo more messages like this from {toko}? Choose on your card: {kartu}\n",
}


class Letter(Struct, frozen=True, kw_only=True):
    """A wording, filled for one customer."""

    subject: str | None
    text: str
    card_url: str | None


async def write_letters(
    session: AsyncSession,
    shop: Shop,
    customer_ids: Sequence[UUID],
    *,
    subject: str | None,
    text: str,
    medium: str,
    public_url: str,
    at: datetime,
) -> dict[UUID, Letter]:
    """In each customer's own language where the system adds words; an e-mail ends with the way out."""
    by_email = medium == "email"
    needs = read(text).placeholders | read(subject or "").placeholders
    if by_email:
        needs |= {"kartu"}
    values = await _values(session, shop, customer_ids, needs, public_url=public_url, at=at)
    letters = {}
    for customer_id, (language, known) in values.items():
        footer = read(_EMAIL_FOOTER[language]).fill(known) if by_email and known.get("kartu") else ""
        letters[customer_id] = Letter(
            subject=" ".join(read(subject).fill(known).split()) if subject else None,
            text=read(text).fill(known) + footer,
            card_url=known.get("kartu"),
        )
    return letters


async def _values(
    session: AsyncSession,
    shop: Shop,
    customer_ids: Sequence[UUID],
    needs: Set[str],
    *,
    public_url: str,
    at: datetime,
) -> dict[UUID, tuple[str, Mapping[str, str]]]:
    """(language, values) of each customer; a value that is not known is absent."""
    query = (
        select(
            Customer.id, Customer.name, Customer.language, CustomerFacts.last_at, CustomerFacts.last_product
        )
        .outerjoin(
            CustomerFacts,
            and_(CustomerFacts.shop_id == Customer.shop_id, CustomerFacts.customer_id == Customer.id),
        )
        .where(Customer.shop_id == shop.id, Customer.id.in_(customer_ids))
    )
    rows = (await session.execute(query)).all()
    cards = await _cards(session, shop.id, customer_ids) if "kartu" in needs else {}
    balances = await _balances(session, shop.id, customer_ids) if "saldo" in needs else {}
    found: dict[UUID, tuple[str, Mapping[str, str]]] = {}
    for row in rows:
        language = "en" if row.language == "en" else "id"
        values = {"nama": first_name(row.name), "toko": shop.name}
        if row.last_product:
            values["produk_terakhir"] = row.last_product
        if row.last_at:
            values["hari_sejak"] = str((at - row.last_at).days)
        if token := cards.get(row.id):
            values["kartu"] = card_url(public_url, token)
        if balance := balances.get(row.id):
            values["saldo"] = balance[language]
        found[row.id] = (language, values)
    return found


async def _cards(session: AsyncSession, shop_id: UUID, customer_ids: Sequence[UUID]) -> dict[UUID, str]:
    query = (
        select(Card.customer_id, Card.token)
        .where(Card.shop_id == shop_id, Card.customer_id.in_(customer_ids), Card.revoked_at.is_(None))
        .order_by(Card.id)
    )
    return {row.customer_id: row.token for row in await session.execute(query)}


async def _balances(
    session: AsyncSession, shop_id: UUID, customer_ids: Sequence[UUID]
) -> dict[UUID, dict[str, str]]:
    """In words: `4 dari 5 stempel`, `120 poin`; several programmes joined with a comma, the oldest first."""
    query = select(Program).where(Program.shop_id == shop_id, Program.status == "active").order_by(Program.id)
    programs = {program.id: program for program in await session.scalars(query)}
    rewards = await rewards_of(session, shop_id, list(programs))
    held = (
        select(Balance)
        .where(
            Balance.shop_id == shop_id,
            Balance.customer_id.in_(customer_ids),
            Balance.program_id.in_(programs),
            Balance.balance > 0,
        )
        .order_by(Balance.program_id)
    )
    found: dict[UUID, dict[str, str]] = {}
    for balance in await session.scalars(held):
        words = _in_words(
            programs[balance.program_id], target_of(rewards[balance.program_id]), balance.balance
        )
        so_far = found.setdefault(balance.customer_id, {})
        for language, said in words.items():
            so_far[language] = f"{so_far[language]}, {said}" if language in so_far else said
    return found


def _in_words(program: Program, target: int | None, balance: int) -> dict[str, str]:
    if program.kind == "points":
        return {"id": f"{balance} poin", "en": f"{balance} point{'s' * (balance != 1)}"}
    if target is None:
        return {"id": f"{balance} stempel", "en": f"{balance} stamp{'s' * (balance != 1)}"}
    return {"id": f"{balance} dari {target} stempel", "en": f"{balance} of {target} stamps"}
