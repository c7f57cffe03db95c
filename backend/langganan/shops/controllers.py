from typing import Annotated, Any
from uuid import UUID

from litestar import Controller, Response, delete, get, patch, post
from litestar.datastructures import Cookie, State
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody
from msgspec import Meta
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.core.errors import Unauthorized
from langganan.core.paging import Page, Paged
from langganan.core.rate import Rate, spend
from langganan.core.settings import Settings
from langganan.http.request import ApiRequest
from langganan.shops import outlets, passwords, service, sign_in, staff
from langganan.shops.access import address_of
from langganan.shops.key_controllers import ApiKeyController
from langganan.shops.permissions import OF_ROLE, PUBLIC, SIGNED_IN
from langganan.shops.schemas import (
    AcceptIn,
    InvitationIn,
    InvitationOut,
    InvitedOut,
    LoginIn,
    MeOut,
    OutletIn,
    OutletOut,
    OutletPatch,
    PasswordIn,
    RegisterIn,
    RoleOut,
    SessionOut,
    ShopOut,
    ShopPatch,
    StaffOut,
    outlet_out,
    shop_out,
    staff_out,
)
from langganan.shops.tokens import ACCESS_SECONDS

COOKIE = "langganan_refresh"
_COOKIE_PATH = "/api/v1/auth"
_BY_ACCOUNT = Rate("sign-in-account", limit=10, seconds=300)
_BY_ADDRESS = Rate("sign-in-address", limit=60, seconds=300)
_REGISTER = Rate("register-address", limit=20, seconds=3600)

Token = Annotated[str, Meta(min_length=10, max_length=100)]


class AuthController(Controller):
    path = "/auth"
    tags = ("Staff sign-in",)
    opt = {"needs": PUBLIC}

    @post("/register", summary="Register a shop and its owner", operation_id="register")
    async def register(
        self, data: JSONBody[RegisterIn], request: ApiRequest, state: State
    ) -> Response[SessionOut]:
        await spend(state.redis, _REGISTER, address_of(request, state.settings.trusted_proxies))
        return session_response(await sign_in.register(state.sessions, data), state, 201)

    @post("/login", summary="Sign in by phone or e-mail", operation_id="login", status_code=200)
    async def login(self, data: JSONBody[LoginIn], request: ApiRequest, state: State) -> Response[SessionOut]:
        await spend(state.redis, _BY_ADDRESS, address_of(request, state.settings.trusted_proxies))
        await spend(state.redis, _BY_ACCOUNT, sign_in.known_as(data.login) or data.login)
        signed_in = await sign_in.sign_in(
            state.sessions, login=data.login, password=data.password, shop_id=data.shop_id
        )
        return session_response(signed_in, state, 200)

    @post("/refresh", summary="Stay signed in (rotates the cookie)", operation_id="refresh", status_code=200)
    async def refresh(self, request: ApiRequest, state: State) -> Response[SessionOut]:
        sign_in_id, generation = state.tokens.open_refresh_token(request.cookies.get(COOKIE, ""))
        return session_response(await sign_in.refresh(state.sessions, sign_in_id, generation), state, 200)

    @post("/logout", summary="Sign out on this device", operation_id="logout", status_code=204)
    async def logout(self, request: ApiRequest, state: State) -> Response[None]:
        try:
            sign_in_id, _ = state.tokens.open_refresh_token(request.cookies.get(COOKIE, ""))
        except Unauthorized:
            pass
        else:
            await sign_in.sign_out(state.sessions, sign_in_id)
        gone = Cookie(key=COOKIE, path=_COOKIE_PATH, value="", max_age=0, httponly=True, samesite="lax")
        return Response(None, status_code=204, cookies=[gone])


class MeController(Controller):
    path = "/me"
    tags = ("Staff sign-in",)

    @get("/", summary="Who am I, and what may I do", operation_id="getMe", needs=SIGNED_IN)
    async def me(
        self, actor: NamedDependency[Actor], session: NamedDependency[AsyncSession], state: State
    ) -> MeOut:
        return await service.me(session, actor, state.settings.public_url)

    @patch(
        "/password",
        summary="A new password; every other device is signed out",
        operation_id="changePassword",
        needs=SIGNED_IN,
    )
    async def change_password(
        self,
        data: JSONBody[PasswordIn],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        state: State,
    ) -> Response[SessionOut]:
        await spend(state.redis, _BY_ACCOUNT, str(actor.id))
        signed_in = await passwords.change_password(session, actor, data.old_password, data.password)
        return session_response(signed_in, state, 200)


class ShopController(Controller):
    path = "/shop"
    tags = ("Shop",)

    @get("/", summary="The shop and its settings", operation_id="getShop", needs=SIGNED_IN)
    async def read(
        self, actor: NamedDependency[Actor], session: NamedDependency[AsyncSession], state: State
    ) -> ShopOut:
        return shop_out(await service.get_shop(session, actor.shop_id), state.settings.public_url)

    @patch("/", summary="Change the shop's settings", operation_id="updateShop", needs="settings:write")
    async def update(
        self,
        data: JSONBody[ShopPatch],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        state: State,
    ) -> ShopOut:
        return shop_out(await service.update_shop(session, actor, data), state.settings.public_url)


class StaffController(Controller):
    path = "/staff"
    tags = ("Staff",)

    @get("/", summary="Everybody who works in the shop", operation_id="listStaff", needs="staff:read")
    async def index(
        self,
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        paged: NamedDependency[Paged],
    ) -> Page[StaffOut]:
        return paged.of([staff_out(row) for row in await staff.list_staff(session, actor.shop_id)])

    @get("/roles", summary="What each role may do", operation_id="listRoles", needs="staff:read")
    async def roles(self) -> Page[RoleOut]:
        return Page(
            [RoleOut(role=role, permissions=sorted(permissions)) for role, permissions in OF_ROLE.items()]
        )

    @post(
        "/invitations",
        summary="Invite somebody to work here",
        operation_id="inviteStaff",
        needs="staff:write",
    )
    async def invite(
        self,
        data: JSONBody[InvitationIn],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        state: State,
    ) -> InvitationOut:
        invitation = await staff.invite(session, actor, name=data.name, number=data.phone, role=data.role)
        return service.invitation_out(invitation, state.settings.public_url)

    @delete("/{staff_id:uuid}", summary="Remove somebody", operation_id="removeStaff", needs="staff:write")
    async def remove(
        self, staff_id: FromPath[UUID], actor: NamedDependency[Actor], session: NamedDependency[AsyncSession]
    ) -> None:
        await staff.remove(session, actor, staff_id)


class InvitationController(Controller):
    path = "/invitations"
    tags = ("Staff",)
    opt = {"needs": PUBLIC}

    @get("/{token:str}", summary="See an invitation", operation_id="getInvitation")
    async def read(self, token: FromPath[str], state: State) -> InvitedOut:
        shop, invited = await staff.see_invitation(state.sessions, token)
        return InvitedOut(shop_name=shop.name, name=invited.name, role=invited.role)

    @post("/{token:str}/accept", summary="Accept an invitation", operation_id="acceptInvitation")
    async def accept(
        self, token: FromPath[str], data: JSONBody[AcceptIn], state: State
    ) -> Response[SessionOut]:
        return session_response(await staff.accept(state.sessions, token, data.password), state, 201)


class OutletController(Controller):
    path = "/outlets"
    tags = ("Outlets",)
    opt = {"needs": "settings:write"}

    @get("/", summary="The places where the shop sells", operation_id="listOutlets", needs=SIGNED_IN)
    async def index(
        self,
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        paged: NamedDependency[Paged],
    ) -> Page[OutletOut]:
        return paged.of([outlet_out(row) for row in await outlets.list_outlets(session, actor.shop_id)])

    @post("/", summary="Add an outlet", operation_id="createOutlet")
    async def create(
        self, data: JSONBody[OutletIn], actor: NamedDependency[Actor], session: NamedDependency[AsyncSession]
    ) -> OutletOut:
        return outlet_out(await outlets.add_outlet(session, actor, data.name))

    @patch("/{outlet_id:uuid}", summary="Rename or archive an outlet", operation_id="updateOutlet")
    async def update(
        self,
        outlet_id: FromPath[UUID],
        data: JSONBody[OutletPatch],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
    ) -> OutletOut:
        return outlet_out(await outlets.update_outlet(session, actor, outlet_id, data))


def session_response(signed_in: sign_in.SignedIn, state: State, status: int) -> Response[SessionOut]:
    settings: Settings = state.settings
    body = SessionOut(
        access_token=state.tokens.issue(signed_in.shop.id, signed_in.staff.id, signed_in.staff.role),
        expires_in=ACCESS_SECONDS,
        staff=staff_out(signed_in.staff),
        shop=shop_out(signed_in.shop, settings.public_url),
    )
    cookie = Cookie(
        key=COOKIE,
        value=state.tokens.refresh_token(signed_in.sign_in_id, signed_in.generation),
        path=_COOKIE_PATH,
        max_age=int(sign_in.LASTS.total_seconds()),
        httponly=True,
        secure=settings.public_url.startswith("https://"),
        samesite="lax",
    )
    return Response(body, status_code=status, cookies=[cookie], headers={"Cache-Control": "no-store"})


controllers: list[Any] = [
    AuthController,
    MeController,
    ShopController,
    StaffController,
    InvitationController,
    OutletController,
    ApiKeyController,
]
