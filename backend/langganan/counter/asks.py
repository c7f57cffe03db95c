"""A sale that waits at the till, and how it is answered."""

import asyncio
from typing import Any
from uuid import UUID

import msgspec
from msgspec import Struct, field

from langganan.activity.actor import Actor
from langganan.core import phone
from langganan.core.errors import bad_field
from langganan.core.fingerprint import fingerprint
from langganan.core.ids import new_id
from langganan.counter.schemas import BuyerIn, SaleIn
from langganan.customers.cards import token_in
from langganan.http.once import Key


class Answered(Struct, frozen=True):
    status: int
    body: bytes
    replayed: bool = False


class Ask(Struct):
    """`sale_id` is settled before the first try, so that a try whose answer was lost is found again."""

    actor: Actor
    data: SaleIn
    key: Key | None
    language: str
    fingerprint: bytes
    sale_id: UUID = field(default_factory=new_id)
    phone: str | None = None
    card: str | None = None
    tries: int = 0
    answer: "asyncio.Future[Answered]" = field(
        default_factory=lambda: asyncio.get_running_loop().create_future()
    )

    @property
    def buyer(self) -> str:
        """As the request names them; empty for nobody."""
        customer = self.data.customer
        return str(customer.id) if customer and customer.id else self.phone or self.card or ""

    def settle(self, answered: Answered) -> None:
        if not self.answer.done():
            self.answer.set_result(answered)

    def fail(self, error: BaseException) -> None:
        if not self.answer.done():
            self.answer.set_exception(error)

    def question(self, number: int) -> dict[str, Any]:
        """As `read_till` takes it."""
        customer = self.data.customer
        return {
            "n": number,
            "actor_kind": self.actor.kind,
            "actor_id": self.actor.id,
            "role": self.actor.role,
            "proof": self.actor.proof.hex() if self.actor.proof else None,
            "credential": self.key.credential_id if self.key else None,
            "key": self.key.text if self.key else None,
            "sale_id": self.sale_id,
            "source": self.actor.source,
            "external_ref": self.data.external_ref,
            "outlet_id": self.data.outlet_id,
            "customer": customer.id if customer else None,
            "phone": self.phone,
            "card": self.card,
        }

    def key_row(self, group: int, status: int, answer: bytes) -> dict[str, Any]:
        assert self.key is not None
        return {
            "g": group,
            "credential_id": self.key.credential_id,
            "key": self.key.text,
            "lock": self.key.lock,
            "fingerprint": self.key.fingerprint.hex(),
            "status": status,
            "answer": answer.decode(),
        }


class Stored(Struct):
    fingerprint: str
    status: int
    answer: str


class Known(Struct):
    id: UUID
    fingerprint: str
    by_ref: bool


class Found(Struct):
    """What `read_till` says of one ask."""

    n: int
    alive: bool
    own: bool
    customer_id: UUID | None
    stored: Stored | None
    known: Known | None


def ask(actor: Actor, data: SaleIn, key: Key | None, language: str) -> Ask:
    """At the outlet of its till unless it names one. Raises Invalid unless the buyer is named in one way, by a number
    that can be one."""
    made = Ask(actor, data, key, language, fingerprint_of(data))
    data.outlet_id = data.outlet_id or actor.outlet_id
    if data.id is not None:
        made.sale_id = data.id
    if data.customer is not None:
        made.phone, made.card = _named(data.customer)
    return made


def fingerprint_of(data: SaleIn) -> bytes:
    """Of the sale as the request tells it: not who sends it, from where, and by which PIN."""
    return fingerprint(msgspec.structs.replace(data, id=None, pin=None))


def _named(buyer: BuyerIn) -> tuple[str | None, str | None]:
    must_be_one_way(buyer)
    number = phone.normalise(buyer.phone, "customer.phone") if buyer.phone is not None else None
    return number, token_in(buyer.card) if buyer.card is not None else None


def must_be_one_way(buyer: BuyerIn) -> None:
    ways = [way for way in (buyer.id, buyer.phone, buyer.card) if way is not None]
    if len(ways) != 1:
        raise bad_field(
            "customer",
            "one_way",
            id="Sebutkan satu saja: id, phone, atau card.",
            en="Name exactly one of id, phone and card.",
        )


def encode(answer: Struct | dict[str, Any]) -> bytes:
    return msgspec.json.encode(answer)
