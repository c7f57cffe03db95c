from datetime import timedelta
from typing import Annotated, Any
from uuid import UUID

from litestar import Controller, Response, delete, get, patch, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody, QueryParameter
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.core.errors import AppError
from langganan.core.paging import Page, Paged, decode_cursor, encode_cursor
from langganan.customers.service import get as get_customer
from langganan.http.once import Once
from langganan.http.problems import problem_response
from langganan.http.request import ApiRequest, Limit, language_of
from langganan.loyalty import programs, vouchers
from langganan.loyalty.adjusting import adjust
from langganan.loyalty.balances import list_balances
from langganan.loyalty.pins import refusal_of_pin
from langganan.loyalty.preview import preview_program
from langganan.loyalty.redeeming import is_held, redeem, release, reserve
from langganan.loyalty.schemas import (
    AdjustIn,
    BalanceOut,
    ClaimIn,
    CounterSettingsOut,
    CounterSettingsPatch,
    ProgramOut,
    ProgramPreviewIn,
    ProgramPreviewOut,
    RedeemIn,
    ReservationOut,
    ReserveIn,
    VoucherOut,
)
from langganan.loyalty.settings import change_counter_settings, counter_settings
from langganan.loyalty.terms import ProgramIn, ProgramPatch

OnlyGood = Annotated[bool, QueryParameter(description="Only vouchers that can be used.")]


class ProgramController(Controller):
    path = "/programs"
    tags = ("Programmes",)
    opt = {"needs": "programs:write"}

    @get("/", summary="The shop's programmes", operation_id="listPrograms", needs="programs:read")
    async def index(
        self,
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        paged: NamedDependency[Paged],
    ) -> Page[ProgramOut]:
        return paged.of(await programs.list_programs(session, actor.shop_id))

    @post("/", summary="Set up a programme", operation_id="createProgram")
    async def create(
        self, data: JSONBody[ProgramIn], actor: NamedDependency[Actor], session: NamedDependency[AsyncSession]
    ) -> ProgramOut:
        return await programs.add_program(session, actor, data)

    @post(
        "/preview",
        summary="What a sale would earn in a programme that is not saved yet",
        operation_id="previewProgram",
        status_code=200,
    )
    async def preview(
        self,
        data: JSONBody[ProgramPreviewIn],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
    ) -> ProgramPreviewOut:
        return await preview_program(session, actor, data)

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
        paged: NamedDependency[Paged],
    ) -> Page[BalanceOut]:
        await get_customer(session, actor.shop_id, customer_id)
        return paged.of(await list_balances(session, actor.shop_id, customer_id), by="program_id")

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
        good: FromQuery[OnlyGood] = False,
        limit: FromQuery[Limit] = 50,
        cursor: FromQuery[str | None] = None,
    ) -> Page[VoucherOut]:
        customer = await get_customer(session, actor.shop_id, customer_id)
        after = decode_cursor(cursor)
        rows = await vouchers.list_vouchers(
            session, actor.shop_id, customer_id, limit=limit, after=after, good=good
        )
        last = rows[limit - 1] if len(rows) > limit else None
        items = [vouchers.describe(row, customer, language_of(request)) for row in rows[:limit]]
        return Page(items, encode_cursor(last.issued_at, last.id) if last else None)

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
            voucher = await vouchers.claim_reward(session, actor, customer_id, data.reward_id)
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
        asked = data or RedeemIn()

        async def check() -> AppError | None:
            if await is_held(session, actor.shop_id, code, asked):
                return None
            return await refusal_of_pin(session, actor, asked.pin)

        async def verb() -> VoucherOut:
            voucher, customer = await redeem(session, actor, code, asked)
            return vouchers.describe(voucher, customer, language_of(request))

        return await once.answer(verb, check=check)

    @post(
        "/{code:str}/reserve",
        summary="Hold a voucher for one device, to use it with no signal",
        operation_id="reserveVoucher",
        status_code=200,
    )
    async def reserve(
        self,
        code: FromPath[str],
        data: JSONBody[ReserveIn],
        request: ApiRequest,
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
    ) -> Response[ReservationOut]:
        refusal = await refusal_of_pin(session, actor, data.pin)
        if refusal:
            return problem_response(refusal, language_of(request))
        lasts = timedelta(minutes=data.minutes)
        voucher, customer = await reserve(session, actor, code, data.reservation_id, lasts)
        reservation = ReservationOut(
            reservation_id=data.reservation_id,
            until=voucher.reserved_until or voucher.issued_at,
            voucher=vouchers.describe(voucher, customer, language_of(request)),
        )
        return Response(reservation)

    @delete("/{code:str}/reserve", summary="Let a held voucher go", operation_id="releaseVoucher")
    async def release(
        self,
        code: FromPath[str],
        reservation_id: FromQuery[UUID],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
    ) -> None:
        await release(session, actor.shop_id, code, reservation_id)


class AdjustmentController(Controller):
    path = "/customers/{customer_id:uuid}/adjustments"
    tags = ("The counter",)
    opt = {"needs": "programs:write"}

    @post("/", summary="Correct a card by hand", operation_id="adjustBalance", idempotent=True)
    async def create(
        self,
        customer_id: FromPath[UUID],
        data: JSONBody[AdjustIn],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        once: NamedDependency[Once],
    ) -> Response[BalanceOut]:
        async def verb() -> BalanceOut:
            return await adjust(session, actor, customer_id, data)

        return await once.answer(verb, status=201)


class CounterSettingsController(Controller):
    path = "/counter-settings"
    tags = ("The counter",)
    opt = {"needs": "settings:write"}

    @get("/", summary="The shop's rules at the counter", operation_id="getCounterSettings", needs="signed_in")
    async def read(
        self, actor: NamedDependency[Actor], session: NamedDependency[AsyncSession]
    ) -> CounterSettingsOut:
        return await counter_settings(session, actor.shop_id)

    @patch("/", summary="Change the rules at the counter", operation_id="updateCounterSettings")
    async def update(
        self,
        data: JSONBody[CounterSettingsPatch],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
    ) -> CounterSettingsOut:
        return await change_counter_settings(session, actor, data)


controllers: list[Any] = [
    ProgramController,
    CustomerCardController,
    VoucherController,
    AdjustmentController,
    CounterSettingsController,
]
