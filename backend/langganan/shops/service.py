"""The shop itself."""

from datetime import time
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.activity.log import record
from langganan.core.errors import NotFound, Unauthorized
from langganan.core.fields import given
from langganan.shops.models import Shop
from langganan.shops.schemas import InvitationOut, KeyRef, MeOut, ShopPatch, shop_out, staff_out
from langganan.shops.sign_in import active_staff
from langganan.shops.staff import Invitation

_FOLLOW_TOP_SHARE = text(
    "UPDATE shops SET premium_spend = top.spend"
    " FROM (SELECT premium_spend_at(shop_id, premium_top_percent) AS spend FROM shops"
    "  WHERE shop_id = :shop_id AND premium_top_percent IS NOT NULL) top"
    " WHERE shop_id = :shop_id AND premium_spend <> top.spend"
)


async def get_shop(session: AsyncSession, shop_id: UUID) -> Shop:
    shop = await session.scalar(select(Shop).where(Shop.id == shop_id))
    if shop is None:
        raise NotFound
    return shop


async def update_shop(session: AsyncSession, actor: Actor, patch: ShopPatch) -> Shop:
    shop = await get_shop(session, actor.shop_id)
    changes = given(patch)
    for name, value in changes.items():
        setattr(shop, name, time.fromisoformat(value) if name.startswith("quiet_") else value)
    if "premium_spend" in changes and "premium_top_percent" not in changes:
        shop.premium_top_percent = None
    await session.flush()
    if "premium_top_percent" in changes:
        await follow_top_share(session, actor.shop_id)
    await record(session, actor, "shop.updated", fields=sorted(changes))
    return shop


async def follow_top_share(session: AsyncSession, shop_id: UUID) -> None:
    """Premium by share: from what the last of them has spent. Where nobody has bought yet it stays as it is."""
    await session.execute(_FOLLOW_TOP_SHARE, {"shop_id": shop_id})
    await session.refresh(await get_shop(session, shop_id))


async def me(session: AsyncSession, actor: Actor, public_url: str) -> MeOut:
    """Raises Unauthorized for somebody who was removed while signed in."""
    staff = key = None
    if actor.kind == "staff" and actor.id:
        staff = await active_staff(session, actor.shop_id, actor.id)
        if staff is None:
            raise Unauthorized
    elif actor.id and actor.name:
        key = KeyRef(id=actor.id, name=actor.name)
    return MeOut(
        staff=staff_out(staff) if staff else None,
        api_key=key,
        role=actor.role,
        permissions=sorted(actor.permissions),
        shop=shop_out(await get_shop(session, actor.shop_id), public_url),
    )


def invitation_out(invitation: Invitation, public_url: str) -> InvitationOut:
    staff = invitation.staff
    assert staff.phone
    assert staff.invitation_expires_at
    return InvitationOut(
        id=staff.id,
        name=staff.name,
        phone=staff.phone,
        role=staff.role,
        url=f"{public_url}/undangan/{invitation.token}",
        expires_at=staff.invitation_expires_at,
    )
