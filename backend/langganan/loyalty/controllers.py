from typing import Any
from uuid import UUID

from litestar import Controller, Response, get, patch, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.core.paging import Page
from langganan.customers.service import get as get_customer
from langganan.http.once import Once
from langganan.http.request import ApiRequest, language_of
from langganan.loyalty import programs, vouchers
from langganan.loyalty.balances import list_balances
from langganan.loyalty.schemas import (
    BalanceOut,
    ClaimIn,
    ProgramIn,
    ProgramOut,
    ProgramPatch,
    RedeemIn,
    VoucherOut,
)
from langganan.shops.service import get_shop


class ProgramController(Controller):
    path = "/programs"
    tags = ("Programmes",)
    opt = {"needs": "programs:write"}

    @get("/", summary="The shop's programmes", operation_id="listPrograms", needs="programs:read")
    async def index(
        self, actor: NamedDependency[Actor], session: NamedDependency[AsyncSession]
    ) -> Page[ProgramOut]:
        return Page(await programs.list_programs(session, actor.shop_id))

    @post("/", summary="Set up a programme", operation_id="createProgram")
    async def create(
        self, data: JSONBody[ProgramIn], actor: NamedDependency[Actor], session: NamedDependency[AsyncSession]
    ) -> ProgramOut:
        return await programs.add_program(session, actor, data)

    @patch("/{program_id:uuid}", summary="Change, pause or end a programme", operation_id="updateProgram")
    async def update(
        self,
        program_id: FromPath[UUID],
        data: JSONBody[ProgramPatch],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
    ) -> ProgramOut:
        return await programs.update_program(session, actor, program_id, data)


class CustomerCardController(Controller):
    path = "/customers/{customer_id:uuid}"
    tags = ("The counter",)

    @get(
        "/balances",
        summary="A customer's stamps and points",
        operation_id="listBalances",
        needs="customers:read",
    )
    async def balances(
        self,
        customer_id: FromPath[UUID],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
    ) -> Page[BalanceOut]:
        await get_customer(session, actor.shop_id, customer_id)
        return Page(await list_balances(session, actor.shop_id, customer_id))

    @get(
        "/vouchers",
        summary="A customer's vouchers, newest first",
        operation_id="listVouchers",
        needs="customers:read",
    )
    async def index(
        self,
        customer_id: FromPath[UUID],
        request: ApiRequest,
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
    ) -> Page[VoucherOut]:
        customer = await get_customer(session, actor.shop_id, customer_id)
        rows = await vouchers.list_vouchers(session, actor.shop_id, customer_id)
        return Page([vouchers.describe(row, customer, language_of(request)) for row in rows])

    @post(
        "/vouchers",
        summary="Give points for a reward",
        operation_id="claimReward",
        needs="vouchers:redeem",
        idempotent=True,
    )
    async def claim(
        self,
        customer_id: FromPath[UUID],
        data: JSONBody[ClaimIn],
        request: ApiRequest,
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        once: NamedDependency[Once],
    ) -> Response[VoucherOut]:
        async def verb() -> VoucherOut:
            customer = await get_customer(session, actor.shop_id, customer_id)
            shop = await get_shop(session, actor.shop_id)
            voucher = await vouchers.claim(session, actor, shop.timezone, customer_id, data.reward_id)
            return vouchers.describe(voucher, customer, language_of(request))

        return await once.answer(verb, status=201)


class VoucherController(Controller):
    path = "/vouchers"
    tags = ("The counter",)
    opt = {"needs": "vouchers:redeem"}

    @get(
        "/{code:str}",
        summary="What a voucher is, whose, and whether it is still good",
        operation_id="getVoucher",
    )
    async def read(
        self,
        code: FromPath[str],
        request: ApiRequest,
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
    ) -> VoucherOut:
        voucher, customer = await vouchers.find_voucher(session, actor.shop_id, code)
        return vouchers.describe(voucher, customer, language_of(request))

    @post(
        "/{code:str}/redeem",
        summary="Use a voucher, once",
        operation_id="redeemVoucher",
        status_code=200,
        idempotent=True,
    )
    async def redeem(
        self,
        code: FromPath[str],
        request: ApiRequest,
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        once: NamedDependency[Once],
        data: JSONBody[RedeemIn | None] = None,
    ) -> Response[VoucherOut]:
        async def verb() -> VoucherOut:
            voucher, customer = await vouchers.redeem(session, actor, code, data or RedeemIn())
            return vouchers.describe(voucher, customer, language_of(request))

        return await once.answer(verb)


controllers: list[Any] = [ProgramController, CustomerCardController, VoucherController]
