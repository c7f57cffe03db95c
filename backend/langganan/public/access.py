"""Opening cards and joining, as often as people do and not as often as programs could."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from litestar.datastructures import State

from langganan.core.errors import NotFound
from langganan.core.rate import Rate, spend
from langganan.http.request import ApiRequest
from langganan.public.opening import OpenCard, open_card
from langganan.shops.access import address_of

JOINING = Rate("join", limit=20, seconds=600)
TAKING_PART = Rate("taking-part", limit=30, seconds=300)
_WRONG_CARDS = Rate("wrong-card", limit=30, seconds=300)


@asynccontextmanager
async def card_of(request: ApiRequest, state: State, token: str) -> AsyncIterator[OpenCard]:
    """Somebody who tries links that open nothing soon has to wait."""
    try:
        async with open_card(state.sessions, token) as card:
            yield card
    except NotFound:
        await spend(state.redis, _WRONG_CARDS, address_of(request, state.settings.trusted_proxies))
        raise
