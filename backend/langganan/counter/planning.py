"""What a sale does, reckoned on a snapshot: pure, so that it can be reckoned again, or only tried."""

from typing import Any
from uuid import UUID

from msgspec import Struct

from langganan.activity.actor import Actor
from langganan.counter.limits import Withheld, count_awards, withhold
from langganan.counter.schemas import EarnedOut, IssuedOut, ItemIn, ItemOut, SaleIn, SaleOut
from langganan.loyalty.award import Earned, award_sale, must_not_give_too_much
from langganan.loyalty.causes.sharing import share
from langganan.loyalty.journal import Journal
from langganan.loyalty.rules import Basket, Line, local
from langganan.loyalty.setup import Setup
from langganan.loyalty.snapshot import Wallet


class Planned(Struct):
    sale: SaleOut
    earned: list[Earned]
    withheld: Withheld | None


def plan_sale(
    journal: Journal,
    data: SaleIn,
    sale_id: UUID,
    wallet: Wallet | None,
    *,
    is_new: bool,
    own: bool,
    fingerprint: bytes = b"",
) -> Planned:
    """Raises before anything has moved, or not at all."""
    basket = basket_of(data, journal)
    withheld: Withheld | None = None
    if wallet:
        withheld = withhold(journal, data.outlet_id, wallet)
        if not withheld:
            must_not_give_too_much(journal, wallet, basket)
        journal.expire(wallet)
    row = _sale_row(journal, data, sale_id, wallet, is_new, withheld, fingerprint)
    journal.add("sales", row)
    journal.note(
        "sale.recorded",
        wallet.customer_id if wallet else None,
        sale_id=sale_id,
        amount=data.amount,
        items=[{"name": item["name"], "quantity": item["quantity"]} for item in row["items"]],
    )
    earned: list[Earned] = []
    if wallet:
        if not withheld:
            earned = award_sale(journal, wallet, basket, sale_id)
            _end_what_came_late(journal, wallet, earned)
            if any(one.amount for one in earned):
                count_awards(journal, data.outlet_id, wallet, 1)
        if own and earned:
            journal.note("award.to_self", wallet.customer_id, sale_id=sale_id)
        _count_sale(journal, wallet, row)
    share(journal, data.amount, basket.lines, sale_id, wallet)
    return Planned(_sale_out(row, journal), earned, withheld)


def _end_what_came_late(journal: Journal, wallet: Wallet, earned: list[Earned]) -> None:
    """A sale that is sent after what it earned has ended."""
    journal.expire(wallet)
    for one in earned:
        one.balance = wallet.card(one.terms.id).balance


def basket_of(data: SaleIn, journal: Journal) -> Basket:
    return Basket(data.amount, lines_of(data.items, journal.setup), local(journal.occurred_at, journal.setup))


def lines_of(items: list[ItemIn], setup: Setup) -> tuple[Line, ...]:
    if not setup.catalogue.by_id:
        return ()
    lines = []
    for item in items:
        product = setup.catalogue.find(item.product_id, item.sku, item.name)
        if product:
            lines.append(Line(product.id, product.category, int(item.quantity), item.name))
    return tuple(lines)


def earned_out(earned: list[Earned]) -> list[EarnedOut]:
    return [
        EarnedOut(
            program_id=one.terms.id,
            unit=one.terms.unit,
            amount=one.amount,
            balance=one.balance,
            target=one.terms.target,
        )
        for one in earned
        if one.amount
    ]


def issued_out(journal: Journal, customer_id: UUID | None) -> list[IssuedOut]:
    """To this customer: the one who brought them may have had one too."""
    return [
        IssuedOut(
            id=voucher["id"],
            code=voucher["code"],
            title=voucher["title"],
            valid_until=voucher["valid_until"],
        )
        for voucher in journal.rows.get("vouchers", [])
        if voucher["customer_id"] == customer_id and voucher["sale_id"] is not None
    ]


def _count_sale(journal: Journal, wallet: Wallet, row: dict[str, Any]) -> None:
    """What `recount` finds in the sales themselves; see counter/facts.py."""
    at = journal.occurred_at
    wallet.purchases += 1
    wallet.bought_before = wallet.bought_before or (row["amount"] > 0 and row["withheld"] is None)
    wallet.spend += row["amount"]
    wallet.first_at = min(wallet.first_at or at, at)
    if wallet.last_at is None or at >= wallet.last_at:
        wallet.last_at = at
        wallet.last_product = product_of(row["items"]) or wallet.last_product
    journal.touch(wallet)


def product_of(items: list[Any]) -> str | None:
    """What the sale was about: the line that cost most."""
    if not items:
        return None
    return str(max(items, key=lambda item: item["quantity"] * item["unit_price"])["name"])


def _sale_row(
    journal: Journal,
    data: SaleIn,
    sale_id: UUID,
    wallet: Wallet | None,
    is_new: bool,
    withheld: Withheld | None,
    fingerprint: bytes,
) -> dict[str, Any]:
    actor: Actor = journal.actor
    return {
        "shop_id": journal.setup.shop_id,
        "id": sale_id,
        "customer_id": wallet.customer_id if wallet else None,
        "customer_is_new": is_new,
        "amount": data.amount,
        "items": [_item(item) for item in data.items],
        "occurred_at": journal.occurred_at,
        "recorded_at": journal.moment,
        "source": actor.source,
        "external_ref": data.external_ref,
        "fingerprint": "\\x" + fingerprint.hex(),
        "actor_kind": actor.kind,
        "actor_id": actor.id,
        "outlet_id": data.outlet_id,
        "withheld": withheld,
    }


def _sale_out(row: dict[str, Any], journal: Journal) -> SaleOut:
    return SaleOut(
        id=row["id"],
        amount=row["amount"],
        status="recorded",
        items=[ItemOut(**item) for item in row["items"]],
        occurred_at=row["occurred_at"],
        recorded_at=row["recorded_at"],
        outlet_id=row["outlet_id"],
        external_ref=row["external_ref"],
        customer_id=row["customer_id"],
        void=None,
    )


def _item(item: ItemIn) -> dict[str, Any]:
    """As it was said: 2 cups stay 2, not 2.0."""
    fields = {name: getattr(item, name) for name in ("name", "unit_price", "sku", "product_id")}
    fields["quantity"] = int(item.quantity) if item.quantity.is_integer() else item.quantity
    return {name: value for name, value in fields.items() if value is not None}
