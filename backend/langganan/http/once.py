"""A request that may come twice has one effect: key, effects, events and the stored answer commit together.

Two requests with one key: the second finds the advisory lock taken (it dies with the first one's transaction) or
the stored answer. See docs/decisions/0004-idempotency.md.
"""

import hashlib
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

import msgspec
from litestar import Response
from msgspec import Struct
from sqlalchemy import LargeBinary, bindparam, func, insert, select, text
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from langganan.activity.actor import Actor
from langganan.core.errors import AppError, Conflict, FieldError, Invalid, Malformed, Says
from langganan.db.base import Base, OfShop, of_shop
from langganan.db.unit_of_work import undone_by_error
from langganan.http.problems import MEDIA_TYPE, problem, problem_response
from langganan.http.request import ApiRequest, language_of

_TRY_LOCK = text("SELECT pg_try_advisory_xact_lock(:lock)")
_MENTIONS = text("position(:mention IN answer) > 0").bindparams(bindparam("mention", type_=LargeBinary))
_NOT_REMEMBERED = (409, 429)
_JSON = "application/json"


class IdempotencyKey(OfShop, Base):
    """Kept for 30 days per credential."""

    __tablename__ = "idempotency_keys"
    __table_args__ = (of_shop(),)

    credential_id: Mapped[UUID] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    fingerprint: Mapped[bytes] = mapped_column(LargeBinary)
    status: Mapped[int]
    answer: Mapped[bytes] = mapped_column(LargeBinary)
    created_at: Mapped[datetime] = mapped_column(server_default=func.now(), index=False)


class KeyRequired(Malformed):
    code, title = "idempotency_key_required", "Idempotency-Key is required"
    says: ClassVar[Says] = {
        "id": "Kirim header Idempotency-Key (1–255 karakter) agar transaksi tidak tercatat dua kali.",
        "en": "Send an Idempotency-Key header (1–255 characters) so that nothing is recorded twice.",
    }


class KeyMalformed(KeyRequired):
    code, title = "idempotency_key_invalid", "Idempotency-Key is not usable"


class KeyReused(Invalid):
    code, title = "idempotency_key_reused", "Idempotency-Key was used for something else"
    says: ClassVar[Says] = {
        "id": "Idempotency-Key ini sudah dipakai untuk permintaan lain.",
        "en": "This Idempotency-Key was already used for another request.",
    }

    def __init__(self) -> None:
        super().__init__(
            FieldError("Idempotency-Key", self.code, id=self.says["id"], en=self.says["en"]),
        )


class InProgress(Conflict):
    code, title = "request_in_progress", "The first request is still running"
    says: ClassVar[Says] = {
        "id": "Permintaan yang sama masih diproses. Coba lagi sebentar lagi.",
        "en": "The same request is still being processed. Try again in a moment.",
    }


class Key(Struct, frozen=True):
    """What makes a request the same one: whose, its key, and a hash of what it asks."""

    shop_id: UUID
    credential_id: UUID
    text: str
    fingerprint: bytes

    @property
    def lock(self) -> int:
        """For an advisory lock, which dies with its transaction."""
        whose = b"%s\0%s\0%s" % (self.shop_id.bytes, self.credential_id.bytes, self.text.encode())
        return int.from_bytes(hashlib.sha256(whose).digest()[:8], "big", signed=True)

    async def must_be_free(self, session: AsyncSession) -> None:
        """Raises InProgress while another request with this key runs, in whatever process."""
        if not await session.scalar(_TRY_LOCK, {"lock": self.lock}):
            raise InProgress(retry_after=1)


async def key_of(request: ApiRequest, actor: Actor, *, required: bool = True) -> Key | None:
    """Raises KeyRequired for an API key that sends none where it is `required`."""
    sent = request.headers.getall("idempotency-key", [])
    if not sent and required and actor.kind == "key":
        raise KeyRequired
    if not sent:
        return None
    text = sent[0]
    if not (len(sent) == 1 and 1 <= len(text) <= 255 and text.isascii() and text.isprintable()):
        raise KeyMalformed
    return Key(actor.shop_id, actor.id or actor.shop_id, text, _fingerprint(request, await request.body()))


class Once:
    def __init__(self, request: ApiRequest, session: AsyncSession, actor: Actor) -> None:
        self._request, self._session, self._actor = request, session, actor

    async def answer(
        self,
        verb: Callable[[], Awaitable[Any]],
        *,
        status: int = 200,
        check: Callable[[], Awaitable[AppError | None]] | None = None,
        required: bool = True,
    ) -> Response[Any]:
        """Runs `verb` unless its key already has an answer. A verb may answer `(status, body)` itself.

        `check` is asked before: what it wrote stays, even when it refuses.
        """
        key = await key_of(self._request, self._actor, required=required)
        if key is None:
            refusal = await check() if check else None
            return self._refused(refusal) if refusal else response(*_with_status(await verb(), status))
        await key.must_be_free(self._session)
        stored = await self._session.scalar(
            select(IdempotencyKey).where(
                IdempotencyKey.shop_id == self._actor.shop_id,
                IdempotencyKey.credential_id == key.credential_id,
                IdempotencyKey.key == key.text,
            )
        )
        if stored:
            if stored.fingerprint != key.fingerprint:
                raise KeyReused
            return response(stored.status, msgspec.Raw(stored.answer), replayed=True)
        refusal = await check() if check else None
        if refusal and not is_remembered(refusal):
            return self._refused(refusal)
        if refusal:
            code, body = refusal.status, problem(refusal, language_of(self._request))
        else:
            code, body = await self._first_time(verb, status)
        await self._session.execute(
            insert(IdempotencyKey).values(
                shop_id=self._actor.shop_id,
                credential_id=key.credential_id,
                key=key.text,
                fingerprint=key.fingerprint,
                status=code,
                answer=msgspec.json.encode(body),
            )
        )
        return response(code, body)

    async def _first_time(self, verb: Callable[[], Awaitable[Any]], status: int) -> tuple[int, Any]:
        """A refusal is an answer too: its effects are undone, itself is remembered."""
        try:
            async with undone_by_error(self._session):
                return _with_status(await verb(), status)
        except AppError as error:
            if not is_remembered(error):
                raise
            return error.status, problem(error, language_of(self._request))

    def _refused(self, refusal: AppError) -> Response[Any]:
        return problem_response(refusal, language_of(self._request))


def is_remembered(refusal: AppError) -> bool:
    return refusal.status < 500 and refusal.status not in _NOT_REMEMBERED


def _fingerprint(request: ApiRequest, body: bytes) -> bytes:
    """The same request however its JSON is laid out."""
    try:
        content = msgspec.json.encode(msgspec.json.decode(body), order="sorted")
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):  # where no body is asked for
        content = body
    return hashlib.sha256(f"{request.method} {request.scope['path']}\n".encode() + content).digest()


async def forget_answers(session: AsyncSession, shop_id: UUID, customer_id: UUID) -> None:
    """Erasure: the stored answers stay, for requests that come again, and no longer say who it was."""
    query = select(IdempotencyKey).where(IdempotencyKey.shop_id == shop_id, _MENTIONS)
    for stored in await session.scalars(query, {"mention": str(customer_id).encode()}):
        stored.answer = msgspec.json.encode(_nameless(msgspec.json.decode(stored.answer)))
    await session.flush()


_PERSON: dict[str, Any] = {
    **dict.fromkeys(("phone", "email", "birthday", "notes", "preferred_channel")),
    **dict.fromkeys(("name", "card_url"), ""),
    **{field: [] for field in ("other_phones", "labels", "segments", "consents")},
}


def _nameless(answer: dict[str, Any]) -> dict[str, Any]:
    """Every answer of the counter names its customer in one place; the others are the customer."""
    if "customer" not in answer:
        return answer | {field: blank for field, blank in _PERSON.items() if field in answer}
    customer = answer["customer"] | {"name": ""}
    return answer | {"customer": customer | ({"card_url": None} if "card_url" in customer else {})}


def _with_status(answer: Any, status: int) -> tuple[int, Any]:
    return answer if isinstance(answer, tuple) else (status, answer)


def response(status: int, body: Any, *, replayed: bool = False) -> Response[Any]:
    return Response(
        body,
        status_code=status,
        media_type=MEDIA_TYPE if status >= 400 else _JSON,
        headers={"Idempotent-Replayed": "true"} if replayed else {},
    )
