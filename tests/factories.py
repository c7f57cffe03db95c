"""Believable bodies, and a shop to try things on: made through the API, as its owner would make it."""

import itertools
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import httpx
import msgspec
import pytest
from litestar import Litestar
from polyfactory import Use
from polyfactory.factories.msgspec_factory import MsgspecFactory

from langganan.counter.schemas import ItemIn, SaleIn
from langganan.customers.schemas import CustomerIn
from langganan.loyalty.terms import PerAmount, PerVisit, ProgramIn, RewardIn
from langganan.shops.permissions import SCOPES
from langganan.shops.schemas import RegisterIn

API = "/api/v1"
PASSWORD = "kopi-tiap-pagi"
_NAMES = ("Bu Sari", "Pak Budi", "Mbak Ayu", "Mas Joko", "Teh Rina", "Kang Asep", "Bli Made", "Ni Luh Putu")
_PRODUCTS = ("Kopi susu gula aren", "Roti bakar cokelat", "Sabun lemon", "Es teh manis", "Bolu pandan")
_numbers = itertools.count(10_000_000)
_addresses = itertools.count(1)


def new_phone() -> str:
    """A valid number that nobody else in this test run has."""
    return f"0857{next(_numbers)}"


def new_address() -> tuple[str, int]:
    """Sign-in is rate limited by address: everybody comes from an address of their own."""
    number = next(_addresses)
    return f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}", 1


def e164(phone: str) -> str:
    return "+62" + phone.removeprefix("0")


class RegisterFactory(MsgspecFactory[RegisterIn]):
    __use_defaults__ = True
    shop_name = Use(MsgspecFactory.__random__.choice, ("Kopi Senja", "Salon Melati", "Toko Roti Bu Ratna"))
    owner_name = Use(MsgspecFactory.__random__.choice, _NAMES)
    phone = Use(new_phone)
    password = PASSWORD


class CustomerFactory(MsgspecFactory[CustomerIn]):
    __use_defaults__ = True
    name = Use(MsgspecFactory.__random__.choice, _NAMES)
    phone = Use(new_phone)


class ItemFactory(MsgspecFactory[ItemIn]):
    __use_defaults__ = True
    name = Use(MsgspecFactory.__random__.choice, _PRODUCTS)
    quantity = 2
    unit_price = 18_000


class SaleFactory(MsgspecFactory[SaleIn]):
    __use_defaults__ = True
    amount = 45_000
    items = Use(ItemFactory.batch, size=1)


class StampCardFactory(MsgspecFactory[ProgramIn]):
    __use_defaults__ = True
    kind = "stamp"
    name = "Beli 5 gratis 1"
    earn = PerVisit()
    rewards = Use(lambda: [RewardIn(at=5, title="Gratis 1 kopi", kind="free_product")])


class PointsFactory(MsgspecFactory[ProgramIn]):
    __use_defaults__ = True
    kind = "points"
    name = "Poin Sari"
    earn = PerAmount(amount=1000)
    rewards = Use(lambda: [RewardIn(cost=50, title="Diskon Rp10.000", kind="discount_amount", value=10_000)])


def body_of(factory: type[MsgspecFactory[Any]], **fields: Any) -> dict[str, Any]:
    """A request body; what stands at its default is left out, and `fields` go in as they are."""
    declared = {name: rule.to_value() for name, rule in vars(factory).items() if isinstance(rule, Use)}
    made = factory.build(**declared)
    defaults = {f.encode_name: f.default for f in msgspec.structs.fields(made)}
    raw = msgspec.to_builtins(made)
    given = {name: value for name, value in raw.items() if value is not None and value != defaults.get(name)}
    return given | fields


def client_of(app: Litestar, token: str = "", **headers: str) -> httpx.AsyncClient:
    if token:
        headers["Authorization"] = f"Bearer {token}"
    transport = httpx.ASGITransport(app=app, client=new_address(), raise_app_exceptions=False)  # type: ignore[arg-type]
    url = app.state.settings.public_url + API
    return httpx.AsyncClient(transport=transport, base_url=url, headers=headers, timeout=60)


def read(answer: httpx.Response, status: int = 200) -> Any:
    """The body of an answer that must have this status."""
    said = f"{answer.request.method} {answer.request.url.path}: {answer.status_code} {answer.text}"
    assert answer.status_code == status, said
    return answer.json() if answer.content else None


@dataclass
class ShopUnderTest:
    app: Litestar
    owner: httpx.AsyncClient
    phone: str
    shop: dict[str, Any]
    staff: dict[str, Any]

    @classmethod
    async def opened(cls, app: Litestar, **fields: Any) -> "ShopUnderTest":
        visitor = client_of(app)
        asked = body_of(RegisterFactory, **fields)
        session = read(await visitor.post("/auth/register", json=asked), 201)
        visitor.headers["Authorization"] = f"Bearer {session['access_token']}"
        return cls(app, visitor, asked["phone"], session["shop"], session["staff"])

    @property
    def id(self) -> str:
        return str(self.shop["id"])

    async def hire(self, role: str = "cashier", **fields: Any) -> httpx.AsyncClient:
        asked = {"name": "Dewi", "phone": new_phone(), "role": role} | fields
        invitation = read(await self.owner.post("/staff/invitations", json=asked), 201)
        token = invitation["url"].rpartition("/")[2]
        person = client_of(self.app)
        session = read(await person.post(f"/invitations/{token}/accept", json={"password": PASSWORD}), 201)
        person.headers["Authorization"] = f"Bearer {session['access_token']}"
        return person

    async def pos(self, *scopes: str, **fields: Any) -> httpx.AsyncClient:
        """A till with an API key of its own; every scope unless some are named."""
        asked = {"name": "POS", "scopes": list(scopes or SCOPES)} | fields
        key = read(await self.owner.post("/api-keys", json=asked), 201)
        return client_of(self.app, key["secret"])

    async def outlet(self, name: str = "Cabang pasar") -> dict[str, Any]:
        made: dict[str, Any] = read(await self.owner.post("/outlets", json={"name": name}), 201)
        return made

    async def stamp_card(self, **fields: Any) -> dict[str, Any]:
        return await self._program(StampCardFactory, fields)

    async def points(self, **fields: Any) -> dict[str, Any]:
        return await self._program(PointsFactory, fields)

    async def customer(self, **fields: Any) -> dict[str, Any]:
        asked = body_of(CustomerFactory, **fields)
        person: dict[str, Any] = read(await self.owner.post("/customers", json=asked), 201)
        return person

    async def label(self, name: str = "Langganan Bolu", color: str = "#b07a12") -> dict[str, Any]:
        made: dict[str, Any] = read(
            await self.owner.post("/labels", json={"name": name, "color": color}), 201
        )
        return made

    async def sell(self, customer: Any = None, status: int = 201, **fields: Any) -> dict[str, Any]:
        """`customer` as the API takes it, or a customer's id."""
        if isinstance(customer, str):
            customer = {"id": customer}
        asked = body_of(SaleFactory, customer=customer, **fields)
        sold: dict[str, Any] = read(await self.owner.post("/sales", json=asked), status)
        return sold

    async def stamp(self, customer_id: str, status: int = 201, **fields: Any) -> dict[str, Any]:
        asked = {"customer_id": customer_id} | fields
        given: dict[str, Any] = read(await self.owner.post("/stamps", json=asked), status)
        return given

    async def redeem(self, code: str, status: int = 200, **fields: Any) -> dict[str, Any]:
        voucher: dict[str, Any] = read(await self.owner.post(f"/vouchers/{code}/redeem", json=fields), status)
        return voucher

    async def void(self, sale_id: str, status: int = 200, reason: str = "salah ketik") -> dict[str, Any]:
        asked = {"reason": reason}
        taken: dict[str, Any] = read(await self.owner.post(f"/sales/{sale_id}/void", json=asked), status)
        return taken

    async def balances(self, customer_id: str) -> dict[str, int]:
        """What is on each card, by the id of its programme."""
        page = read(await self.owner.get(f"/customers/{customer_id}/balances"))
        return {item["program_id"]: item["balance"] for item in page["items"]}

    async def voucher(self, customer_id: str) -> dict[str, Any]:
        """A good one, by whatever programme the shop has."""
        program = await self.stamp_card(rewards=[{"at": 1, "title": "Gratis 1 kopi"}])
        given = await self.stamp(customer_id, program_id=program["id"])
        read(await self.owner.patch(f"/programs/{program['id']}", json={"status": "ended"}))
        issued: dict[str, Any] = given["vouchers"][0]
        return issued

    async def _program(self, factory: type[MsgspecFactory[ProgramIn]], fields: dict[str, Any]) -> Any:
        return read(await self.owner.post("/programs", json=body_of(factory, **fields)), 201)


def with_key(key: str | None = None) -> dict[str, str]:
    return {"Idempotency-Key": key or str(uuid4())}


@pytest.fixture
async def shop(app: Litestar) -> ShopUnderTest:
    return await ShopUnderTest.opened(app)
