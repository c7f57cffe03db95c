from uuid import UUID

from langganan.db.engine import Sessions
from langganan.db.unit_of_work import unit_of_work
from langganan.shops.service import follow_top_share


async def follow_spenders(sessions: Sessions, shop_id: UUID) -> None:
    """Who is Premium by share, anew. Safe to run twice."""
    async with unit_of_work(sessions, shop_id) as session:
        await follow_top_share(session, shop_id)
