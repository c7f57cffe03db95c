from collections.abc import Sequence
from typing import Any
from uuid import UUID

from litestar import Controller, Response, delete, get, patch, post
from litestar.background_tasks import BackgroundTask
from litestar.datastructures import State
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.campaigns import audience, service
from langganan.campaigns.hints import hints
from langganan.campaigns.schemas import (
    CampaignIn,
    CampaignOut,
    CampaignPatch,
    PreviewIn,
    PreviewOut,
    Sample,
    campaign_out,
    reason_counts,
)
from langganan.campaigns.service import Planned
from langganan.core.fields import given
from langganan.core.paging import Page, decode_cursor, encode_cursor
from langganan.core.rate import spend
from langganan.db.unit_of_work import unit_of_work
from langganan.http.request import ApiRequest, Limit, language_of
from langganan.messaging.bell import ring
from langganan.messaging.controllers import TRIES
from langganan.messaging.deliveries import list_deliveries, progress_of, skipped_reasons
from langganan.messaging.schemas import DeliveryOut, TestIn, TestOut, delivery_out
from langganan.messaging.try_out import try_out
from langganan.shops.service import get_shop


class CampaignPreviewController(Controller):
    path = "/campaign-previews"
    tags = ("Campaigns",)

    @post(
        "/",
        summary="Who would get this, who would not and why",
        operation_id="previewCampaign",
        needs="campaigns:write",
        status_code=200,
    )
    async def create(
        self,
        data: JSONBody[PreviewIn],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        request: ApiRequest,
        state: State,
    ) -> PreviewOut:
        shop = await get_shop(session, actor.shop_id)
        seen = await audience.preview(
            session,
            shop,
            segment=data.segment,
            purpose=data.purpose,
            channel_account_id=data.channel_account_id,
            subject=data.subject,
            text=data.text,
            public_url=state.settings.public_url,
        )
        return PreviewOut(
            will_get=seen.will_get,
            will_not=reason_counts(seen.will_not, language_of(request)),
            samples=[Sample(customer_id=s.customer_id, name=s.name, text=s.text) for s in seen.samples],
            hints=hints(data.text, language_of(request)),
        )


class CampaignController(Controller):
    path = "/campaigns"
    tags = ("Campaigns",)

    @get("/", summary="Campaigns, newest first", operation_id="listCampaigns", needs="campaigns:read")
    async def index(
        self,
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        request: ApiRequest,
        limit: FromQuery[Limit] = 50,
        cursor: FromQuery[str | None] = None,
    ) -> Page[CampaignOut]:
        found = await service.list_campaigns(session, actor.shop_id, limit=limit, after=decode_cursor(cursor))
        page = found[:limit]
        more = (
            encode_cursor(page[-1].campaign.created_at, page[-1].campaign.id) if len(found) > limit else None
        )
        return Page(await _out(session, page, language_of(request)), more)

    @post("/", summary="Draft a campaign", operation_id="createCampaign", needs="campaigns:write")
    async def create(
        self,
        data: JSONBody[CampaignIn],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        request: ApiRequest,
    ) -> CampaignOut:
        planned = await service.draft(
            session,
            actor,
            name=data.name,
            segment=data.segment,
            purpose=data.purpose,
            channel_account_id=data.channel_account_id,
            subject=data.subject,
            text=data.text,
        )
        return await _one_out(session, planned, language_of(request))

    @get(
        "/{campaign_id:uuid}",
        summary="A campaign and how far it is",
        operation_id="getCampaign",
        needs="campaigns:read",
    )
    async def read(
        self,
        campaign_id: FromPath[UUID],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        request: ApiRequest,
    ) -> CampaignOut:
        planned = await service.get_campaign(session, actor.shop_id, campaign_id)
        return await _one_out(session, planned, language_of(request))

    @patch(
        "/{campaign_id:uuid}",
        summary="Change a draft",
        operation_id="updateCampaign",
        needs="campaigns:write",
    )
    async def update(
        self,
        campaign_id: FromPath[UUID],
        data: JSONBody[CampaignPatch],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        request: ApiRequest,
    ) -> CampaignOut:
        planned = await service.change(session, actor, campaign_id, given(data))
        return await _one_out(session, planned, language_of(request))

    @delete(
        "/{campaign_id:uuid}",
        summary="Delete a draft",
        operation_id="deleteCampaign",
        needs="campaigns:write",
    )
    async def remove(
        self,
        campaign_id: FromPath[UUID],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
    ) -> None:
        await service.drop(session, actor, campaign_id)

    @post(
        "/{campaign_id:uuid}/launch",
        summary="Send it to everybody in the segment who may get it",
        operation_id="launchCampaign",
        needs="campaigns:write",
        status_code=200,
    )
    async def launch(
        self,
        campaign_id: FromPath[UUID],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        request: ApiRequest,
        state: State,
    ) -> Response[CampaignOut]:
        shop = await get_shop(session, actor.shop_id)
        planned = await audience.launch(session, actor, shop, campaign_id)
        body = await _one_out(session, planned, language_of(request))
        return Response(body, background=BackgroundTask(ring, state.redis))

    @post(
        "/{campaign_id:uuid}/test",
        summary="Send it to one address, as it would look",
        operation_id="testCampaign",
        needs="campaigns:write",
        status_code=200,
    )
    async def test(
        self,
        campaign_id: FromPath[UUID],
        data: JSONBody[TestIn],
        actor: NamedDependency[Actor],
        request: ApiRequest,
        state: State,
    ) -> TestOut:
        await spend(state.redis, TRIES, str(actor.shop_id))
        async with unit_of_work(state.sessions, actor.shop_id) as session:
            shop = await get_shop(session, actor.shop_id)
            planned = await service.get_campaign(session, shop.id, campaign_id)
            subject, text = await audience.as_it_would_look(
                session, shop, planned, public_url=state.settings.public_url
            )
        tried = await try_out(
            state.sessions,
            state.vault,
            actor,
            planned.account.id,
            to=data.to,
            sender_name=shop.name,
            subject=subject,
            text=text,
            language=language_of(request),
        )
        return TestOut(ok=tried.ok, detail=tried.detail)

    @get(
        "/{campaign_id:uuid}/deliveries",
        summary="What became of each message",
        operation_id="listCampaignDeliveries",
        needs="campaigns:read",
    )
    async def deliveries(
        self,
        campaign_id: FromPath[UUID],
        actor: NamedDependency[Actor],
        session: NamedDependency[AsyncSession],
        request: ApiRequest,
        limit: FromQuery[Limit] = 50,
        cursor: FromQuery[str | None] = None,
    ) -> Page[DeliveryOut]:
        await service.get_campaign(session, actor.shop_id, campaign_id)
        found = await list_deliveries(
            session, actor.shop_id, campaign_id, limit=limit, after=decode_cursor(cursor)
        )
        page = found[:limit]
        more = (
            encode_cursor(page[-1].delivery.created_at, page[-1].delivery.id) if len(found) > limit else None
        )
        return Page([delivery_out(sent, language_of(request)) for sent in page], more)


async def _one_out(session: AsyncSession, planned: Planned, language: str) -> CampaignOut:
    return (await _out(session, [planned], language))[0]


async def _out(session: AsyncSession, found: Sequence[Planned], language: str) -> list[CampaignOut]:
    if not found:
        return []
    shop_id, ids = found[0].campaign.shop_id, [planned.campaign.id for planned in found]
    progress = await progress_of(session, shop_id, ids)
    skipped = await skipped_reasons(session, shop_id, ids)
    return [
        campaign_out(planned, progress[planned.campaign.id], skipped[planned.campaign.id], language)
        for planned in found
    ]


controllers: list[Any] = [CampaignPreviewController, CampaignController]
