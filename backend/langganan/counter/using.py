"""Vouchers and points that are used with a sale: all of them, or the sale is refused."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from langganan.activity.actor import Actor
from langganan.core.errors import bad_field
from langganan.counter.schemas import SaleIn, UseIn
from langganan.loyalty.journal import Journal
from langganan.loyalty.models import Voucher
from langganan.loyalty.redeeming import redeem, would_redeem
from langganan.loyalty.schemas import RedeemIn
from langganan.loyalty.snapshot import Wallet
from langganan.loyalty.vouchers import claim


def claim_with_sale(
    journal: Journal, wallet: Wallet | None, uses: Sequence[UseIn], sale_id: UUID
) -> list[str]:
    """The codes of the vouchers that points were given for, with what this very sale earned."""
    codes = []
    for number, use in enumerate(uses):
        if (use.code is None) == (use.reward_id is None):
            raise bad_field(
                f"redeem.{number}",
                "one_way",
                id="Sebutkan satu saja: code atau reward_id.",
                en="Name exactly one of code and reward_id.",
            )
        if use.reward_id is None:
            continue
        if wallet is None:
            raise bad_field(
                f"redeem.{number}.reward_id",
                "needs_customer",
                id="Sebutkan pelanggannya dulu.",
                en="Say who the customer is.",
            )
        codes.append(claim(journal, wallet, use.reward_id, sale_id=sale_id)["code"])
    return codes


async def try_with_sale(
    session: AsyncSession, journal: Journal, wallet: Wallet | None, data: SaleIn, sale_id: UUID
) -> list[str]:
    """The titles of what would be used. Raises as the sale would, but asks for no PIN and no screen."""
    claimed = claim_with_sale(journal, wallet, data.redeem, sale_id)
    issued = {voucher["code"]: voucher["title"] for voucher in journal.rows.get("vouchers", [])}
    codes = [use.code for use in data.redeem if use.code]
    used = [await would_redeem(session, journal.setup.shop_id, code) for code in codes]
    return [voucher.title for voucher in used] + [issued[code] for code in claimed]


async def use_with_sale(
    session: AsyncSession, actor: Actor, data: SaleIn, sale_id: UUID, claimed: Sequence[str]
) -> list[Voucher]:
    used = []
    for code in [use.code for use in data.redeem if use.code]:
        voucher, _ = await redeem(session, actor, code, RedeemIn(sale_id=sale_id, pin=data.pin))
        used.append(voucher)
    for code in claimed:
        voucher, _ = await redeem(session, actor, code, RedeemIn(sale_id=sale_id), trusted=True)
        used.append(voucher)
    return sorted(used, key=lambda voucher: voucher.id)
