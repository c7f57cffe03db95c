"""The form that a shop puts on its own website: in a frame, or as plain HTML that sends itself here."""

import re
from typing import Any

from litestar import Controller, Response, get, post
from litestar.datastructures import State
from litestar.params import FromPath, FromQuery

from langganan.core.errors import NotFound
from langganan.http.middleware import FRAMED_ANYWHERE
from langganan.http.request import ApiRequest, language_of
from langganan.public import join
from langganan.public.forms import Typed
from langganan.public.pages import error_page, join_by_form, page
from langganan.shops.permissions import PUBLIC

_FRAMED = {"Content-Security-Policy": FRAMED_ANYWHERE}
_COLOR = re.compile(r"[0-9a-f]{6}")
_DARK_TEXT_FROM = 0.36
"""Of the luminance of what lies under the words, from 0 (black) to 1: white is hard to read on what is brighter."""


class EmbeddedForm(Controller):
    path = "/g/{slug:str}"
    opt = {"needs": PUBLIC}
    include_in_schema = False
    exception_handlers = {Exception: error_page}

    @get("/form", operation_id="embeddedForm")
    async def show(
        self, slug: FromPath[str], request: ApiRequest, state: State, warna: FromQuery[str] = ""
    ) -> Response[str]:
        return await _form(slug, request, state, Typed(), warna)

    @post("/form", operation_id="joinByEmbeddedForm")
    async def submit(
        self, slug: FromPath[str], request: ApiRequest, state: State, warna: FromQuery[str] = ""
    ) -> Response[str]:
        """No redirect to the card: a card is shown in no frame."""
        filled, token = await join_by_form(slug, request, state, source="website")
        if token:
            color, language = _color(warna), language_of(request)
            return page("joined.html", language, headers=_FRAMED, slug=slug, token=token, color=color)
        return await _form(slug, request, state, filled, warna, status=422)

    @get("/form.css", operation_id="embeddedFormStyle")
    async def style(self, slug: FromPath[str], warna: FromQuery[str]) -> Response[str]:
        """The website's own colour, with words on it that can be read."""
        color = _color(warna)
        if color is None:
            raise NotFound
        words = "#191411" if _luminance(color) > _DARK_TEXT_FROM else "#ffffff"
        css = f":root {{ color-scheme: light; --leaf: #{color}; --on-leaf: {words}; }}\n"
        return Response(
            css, media_type="text/css; charset=utf-8", headers={"Cache-Control": "public, max-age=86400"}
        )


async def _form(
    slug: str, request: ApiRequest, state: State, filled: Typed, warna: str, *, status: int = 200
) -> Response[str]:
    language = language_of(request)
    shop = await join.read_shop(state.sessions, slug, language, state.settings.public_url)
    return page(
        "form.html", language, status=status, headers=_FRAMED, shop=shop, typed=filled, color=_color(warna)
    )


def _color(asked: str) -> str | None:
    """Six hexadecimal digits, with or without `#`; anything else is no colour."""
    color = asked.strip().removeprefix("#").lower()
    return color if _COLOR.fullmatch(color) else None


def _luminance(color: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = [int(color[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


page_controllers: list[Any] = [EmbeddedForm]
