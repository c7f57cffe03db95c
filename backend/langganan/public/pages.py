"""The pages, server-rendered. They work without script; see docs/decisions/0007-joining.md."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader
from litestar import Controller, Request, Response, get, post
from litestar.datastructures import State
from litestar.params import FromPath, FromQuery
from litestar.response import Redirect

from langganan.activity.log import timeline
from langganan.core.errors import AppError, Conflict, Invalid, NotFound
from langganan.core.rate import spend
from langganan.core.text import first_name
from langganan.db.unit_of_work import undone_by_error
from langganan.http.problems import handle
from langganan.http.request import ApiRequest, language_of
from langganan.loyalty.programs import list_programs
from langganan.public import card, join, taking_part
from langganan.public.access import JOINING, TAKING_PART, card_of
from langganan.public.assets import ASSETS, asset_url
from langganan.public.forms import Typed, changed_consents, chosen_cause, gift, typed
from langganan.public.opening import OpenCard
from langganan.public.texts import TEXTS
from langganan.public.views import (
    cause_cards,
    causes_of,
    choices,
    good_vouchers,
    happened,
    programme,
    qr_svg,
)
from langganan.shops.access import address_of
from langganan.shops.permissions import PUBLIC

_HEADERS = {"X-Robots-Tag": "noindex", "Referrer-Policy": "no-referrer", "Vary": "Accept-Language"}
_LOOKED_AT = 40
"""Events, for the few of them that a card tells."""
_NOT_KEPT = {"Cache-Control": "no-store"}
_templates = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=True,
    trim_blocks=True,
    lstrip_blocks=True,
)
_templates.globals["asset"] = asset_url


def page(
    template: str, language: str, *, status: int = 200, headers: dict[str, str] | None = None, **shown: Any
) -> Response[str]:
    html = _templates.get_template(template).render(language=language, t=TEXTS[language], **shown)
    return Response(
        html, status_code=status, media_type="text/html", headers=_HEADERS | _NOT_KEPT | (headers or {})
    )


def error_page(request: Request[Any, Any, Any], error: Exception) -> Response[Any]:
    """The same answer as the API's, to be read by a person."""
    answer = handle(request, error)
    language = language_of(request)
    retry = {name: value for name, value in answer.headers.items() if name == "Retry-After"}
    status = answer.status_code or 500
    if status == 404:
        missing = "card_gone" if request.url.path.startswith("/k/") else "not_found"
        title, text = TEXTS[language][f"{missing}_title"], TEXTS[language][missing]
    else:
        title, text = TEXTS[language]["trouble_title"], answer.content["detail"]
    return page("message.html", language, status=status, headers=retry, title=title, text=text)


async def join_by_form(
    slug: str, request: ApiRequest, state: State, source: str = "join"
) -> tuple[Typed, str | None]:
    """What was typed, and the card's token where it was in order."""
    language = language_of(request)
    form = await request.form()
    filled = typed(form, form.getall("consent", []))
    await spend(state.redis, JOINING, address_of(request, state.settings.trusted_proxies))
    if (wanted := filled.check(language)) is None:
        return filled, None
    secret = state.settings.secret_key
    try:
        return filled, await join.join(
            state.sessions, slug, wanted, language=language, secret=secret, source=source
        )
    except Invalid as error:
        filled.refuse(error, language)
        return filled, None


class JoinPage(Controller):
    path = "/g/{slug:str}"
    opt = {"needs": PUBLIC}
    include_in_schema = False
    exception_handlers = {Exception: error_page}

    @get("/", operation_id="joinPage")
    async def show(
        self, slug: FromPath[str], request: ApiRequest, state: State, r: FromQuery[str] = ""
    ) -> Response[str]:
        return await _join_page(slug, request, state, Typed(invited_by=r[:500]))

    @post("/", operation_id="joinByForm")
    async def submit(self, slug: FromPath[str], request: ApiRequest, state: State) -> Response[Any]:
        filled, token = await join_by_form(slug, request, state)
        if token:
            return Redirect(f"/k/{token}", status_code=303, headers=_HEADERS | _NOT_KEPT)
        return await _join_page(slug, request, state, filled, status=422)


class ProgramPage(Controller):
    path = "/p/{slug:str}"
    opt = {"needs": PUBLIC}
    include_in_schema = False
    exception_handlers = {Exception: error_page}

    @get("/", operation_id="programPage")
    async def show(self, slug: FromPath[str], request: ApiRequest, state: State) -> Response[str]:
        language = language_of(request)
        shop = await join.read_shop(state.sessions, slug, language, state.settings.public_url)
        return page("program.html", language, shop=shop, causes=cause_cards(shop.causes, language))


class CardPage(Controller):
    path = "/k"
    opt = {"needs": PUBLIC}
    include_in_schema = False
    exception_handlers = {Exception: error_page}

    @get("/sw.js", operation_id="cardServiceWorker")
    async def service_worker(self) -> Response[bytes]:
        worker = ASSETS["card-worker.js"]
        return Response(
            worker.content, media_type=worker.media_type, headers={"Cache-Control": "no-cache", "ETag": worker.version}
        )  # fmt: skip

    @get("/{token:str}", operation_id="cardPage")
    async def show(
        self, token: FromPath[str], request: ApiRequest, state: State, saved: FromQuery[str] = ""
    ) -> Response[str]:
        language = language_of(request)
        if join.is_token_of_no_card(state.settings.secret_key, token):
            says = TEXTS[language]
            return page("message.html", language, title=says["known_title"], text=says["known"])
        async with card_of(request, state, token) as held:
            return await _card_page(held, request, state, saved=saved)

    @post("/{token:str}/consents", operation_id="changeConsentsByForm")
    async def consents(self, token: FromPath[str], request: ApiRequest, state: State) -> Redirect:
        language = language_of(request)
        agreed = (await request.form()).getall("consent", [])
        async with card_of(request, state, token) as held:
            shown = choices(held, await card.read_consents(held), language)
            await card.change_consents(held, changed_consents(shown, agreed), language)
        return Redirect(f"/k/{token}?saved=1#messages", status_code=303, headers=_HEADERS | _NOT_KEPT)

    @post("/{token:str}/vote", operation_id="voteByForm")
    async def vote(self, token: FromPath[str], request: ApiRequest, state: State) -> Response[Any]:
        form = await request.form()
        return await _take_part(
            token, request, state, "voted", lambda held: taking_part.vote(held, chosen_cause(form))
        )

    @get("/{token:str}/gifts", operation_id="askBeforeGiving")
    async def ask(self, token: FromPath[str], request: ApiRequest, state: State) -> Response[str]:
        """Nothing is given by asking."""
        language = language_of(request)
        async with card_of(request, state, token) as held:
            try:
                wanted = gift(request.query_params)
                cause, left = await taking_part.before_giving(held, wanted)
            except (Conflict, Invalid) as error:
                return await _card_page(held, request, state, refused=error)
            return page(
                "give.html", language, shop=held.shop, token=token, gift=wanted, cause=cause, left=left
            )

    @post("/{token:str}/gifts", operation_id="giveByForm")
    async def give(self, token: FromPath[str], request: ApiRequest, state: State) -> Response[Any]:
        form = await request.form()
        return await _take_part(
            token, request, state, "given", lambda held: taking_part.give(held, gift(form))
        )


@get("/public/{name:str}", operation_id="publicAsset", include_in_schema=False, opt={"needs": PUBLIC})
async def asset(name: FromPath[str]) -> Response[bytes]:
    if name not in ASSETS:
        raise NotFound
    found = ASSETS[name]
    return Response(
        found.content,
        media_type=found.media_type,
        headers={"Cache-Control": "public, max-age=31536000, immutable"},
    )


async def _take_part(
    token: str,
    request: ApiRequest,
    state: State,
    done: str,
    verb: Callable[[OpenCard], Awaitable[None]],
) -> Response[Any]:
    """Back to the card, with what came of it, or with why not."""
    refused: AppError
    async with card_of(request, state, token) as held:
        await spend(state.redis, TAKING_PART, str(held.customer.id))
        try:
            async with undone_by_error(held.session):
                await verb(held)
        except (Conflict, Invalid) as error:
            refused = error
        else:
            return Redirect(f"/k/{token}?saved={done}#causes", status_code=303, headers=_HEADERS | _NOT_KEPT)
        return await _card_page(held, request, state, refused=refused)


async def _card_page(
    held: OpenCard,
    request: ApiRequest,
    state: State,
    *,
    saved: str = "",
    refused: AppError | None = None,
) -> Response[str]:
    language = language_of(request)
    read = await card.read_card(held, language, state.settings.public_url)
    programs = {one.id: one for one in await list_programs(held.session, held.shop.id)}
    events = await timeline(held.session, held.shop.id, held.customer.id, limit=_LOOKED_AT, after=None)
    timezone = held.shop.timezone
    return page(
        "card.html",
        language,
        status=refused.status if refused else 200,
        shop=read.shop,
        token=held.token,
        hello=TEXTS[language]["hello"].format(name=first_name(read.customer.name)),
        programmes=[programme(b, programs[b.program_id], timezone, language) for b in read.balances],
        story=happened(events, timezone, language),
        vouchers=good_vouchers(read, timezone, language),
        choices=choices(held, read.consents, language),
        qr=qr_svg(read.code, TEXTS[language]["qr_label"]),
        causes=causes_of(read, language),
        invitation=read.invitation,
        invitation_qr=qr_svg(read.invitation.url, TEXTS[language]["invite_qr"], "qr-friend"),
        saved=saved,
        refused=plain_words(refused, language) if refused else None,
    )


def plain_words(error: AppError, language: str) -> str:
    return error.errors[0].says[language] if error.errors else error.detail(language)


async def _join_page(
    slug: str, request: ApiRequest, state: State, filled: Typed, *, status: int = 200
) -> Response[str]:
    language = language_of(request)
    shop = await join.read_shop(state.sessions, slug, language, state.settings.public_url)
    invited = await join.read_invited(state.sessions, slug, filled.invited_by, language)
    return page("join.html", language, status=status, shop=shop, typed=filled, invited=invited)


page_controllers: list[Any] = [JoinPage, ProgramPage, CardPage, asset]
