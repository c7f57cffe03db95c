"""The app: every controller in one list. START HERE."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

from litestar import Litestar, Router
from litestar.config.compression import CompressionConfig
from litestar.datastructures import State
from litestar.di import Provide
from litestar.openapi import OpenAPIConfig
from litestar.types import ASGIApp
from redis.asyncio import Redis

from langganan.campaigns.controllers import controllers as campaigns
from langganan.catalog.controllers import controllers as catalog
from langganan.core.logs import set_up_logs
from langganan.core.permits import Permits
from langganan.core.secrets import Vault
from langganan.core.settings import Settings
from langganan.counter.controllers import controllers as counter
from langganan.counter.importing.controllers import controllers as counter_import
from langganan.counter.sell import sell
from langganan.counter.till import Till
from langganan.customer_imports.controllers import controllers as customer_imports
from langganan.customers.controllers import controllers as customer_labels
from langganan.db.engine import WHILE_SOMEBODY_WAITS, create_engine, create_lookup_engine, create_sessions
from langganan.exports.controllers import controllers as exports
from langganan.http.app_shell import app_shell, nothing_here
from langganan.http.health import live, metrics, ready
from langganan.http.methods import App
from langganan.http.middleware import headers_for_the_lost, with_headers_and_counts
from langganan.http.openapi import openapi_json
from langganan.http.problems import handle
from langganan.http.request import ApiRequest, provide_paged, refuse_nul
from langganan.insights.controllers import controllers as insights
from langganan.loyalty.causes.controllers import controllers as causes
from langganan.loyalty.controllers import controllers as loyalty_controllers
from langganan.merging.controllers import controllers as merging
from langganan.messaging.controllers import controllers as messaging
from langganan.privacy.controllers import controllers as privacy
from langganan.profiles.controllers import controllers as profiles
from langganan.public.controllers import controllers as public
from langganan.public.controllers import page_controllers
from langganan.sandbox.controllers import controllers as sandbox
from langganan.segments.controllers import controllers as segments
from langganan.shops.access import let_in, provide_actor, provide_once, provide_session
from langganan.shops.controllers import controllers as shops
from langganan.shops.key_use import KeyUse
from langganan.shops.keys import KeysSeen
from langganan.shops.tokens import Tokens

API: list[Any] = [
    *shops,
    *customer_labels,
    *profiles,
    *catalog,
    *loyalty_controllers,
    *causes,
    *counter,
    *counter_import,
    *segments,
    *messaging,
    *campaigns,
    *insights,
    *exports,
    *merging,
    *privacy,
    *customer_imports,
    *sandbox,
    *public,
]


def create_app(settings: Settings | None = None) -> Litestar:
    settings = settings or Settings.from_env(os.environ)
    set_up_logs(settings.log_format, requests=settings.log_requests)
    api = Router(
        "/api/v1",
        route_handlers=API,
        guards=[let_in],
        before_request=refuse_nul,
        dependencies={
            "actor": Provide(provide_actor),
            "session": Provide(provide_session),
            "once": Provide(provide_once),
            "paged": Provide(provide_paged, sync_to_thread=False),
        },
    )
    return App(
        [api, *page_controllers, openapi_json, live, ready, metrics, app_shell, nothing_here],
        lifespan=[_connections(settings)],
        middleware=[_middleware(settings)],
        before_send=[headers_for_the_lost],
        exception_handlers={Exception: handle},
        request_class=ApiRequest,
        state=State({"settings": settings}),
        compression_config=CompressionConfig(
            backend="gzip", gzip_compress_level=5, exclude_opt_key="streams"
        ),
        openapi_config=OpenAPIConfig(title="Langganan", version="1", path="/api/reference"),
        request_max_body_size=1_000_000,
        logging_config=None,
    )


def _connections(settings: Settings) -> Any:
    @asynccontextmanager
    async def connected(app: Litestar) -> AsyncIterator[None]:
        """Connects when first needed, so that the app starts while the database or Valkey is still away."""
        engine = create_engine(settings.database_url, patience=WHILE_SOMEBODY_WAITS)
        redis = Redis.from_url(settings.redis_url, socket_timeout=2, socket_connect_timeout=2)
        app.state.engine, app.state.sessions, app.state.redis = engine, create_sessions(engine), redis
        app.state.lookups = create_lookup_engine(settings.database_url)
        app.state.key_use, app.state.keys_seen = KeyUse(app.state.sessions), KeysSeen()
        sell_carefully = partial(sell, app.state.sessions, settings.public_url)
        app.state.till = Till(app.state.lookups, app.state.sessions, sell_carefully, settings.public_url)
        app.state.permits = Permits(redis, limit=settings.key_requests_per_minute)
        app.state.tokens, app.state.vault = Tokens(settings.secret_key), Vault(settings.secret_key)
        try:
            yield
        finally:
            await app.state.key_use.finish()
            await redis.aclose()
            await app.state.lookups.dispose()
            await engine.dispose()

    return connected


def _middleware(settings: Settings) -> Any:
    def factory(app: ASGIApp) -> ASGIApp:
        return with_headers_and_counts(app, https=settings.public_url.startswith("https://"))

    return factory
