"""What a sale does, reckoned on a snapshot: pure, so that it can be reckoned again, or only tried."""

from typing import Any, Literal
from uuid import UUID

from msgspec import Struct

from langganan.activity.actor import Actor
from langganan.core.fingerprint import fingerprint
from langganan.counter.schemas import EarnedOut, IssuedOut, ItemIn, ItemOut, SaleIn, SaleOut
from langganan.loyalty.award import Earned, award_sale, most_at_once
from langganan.loyalty.causes.sharing import share
from langganan.loyalty.journal import Journal
from langganan.loyalty.rules import Basket, Line, local
from langganan.loyalty.setup import Setup
from langganan.loyalty.snapshot import Wallet

Withheld = Literal["daily_limit_reached"]


class Planned(Struct):
    sale: SaleOut
    earned: list[Earned]
    withheld: Withheld | None


def plan_sale(
    journal: Journal, data: SaleIn, sale_id: UUID, wallet: Wallet | None, *, is_new: bool, own: bool
) -> Planned:
    """Raises before anything has moved, or not at all."""
    basket = basket_of(data, journal)
    if wallet:
        most_at_once(journal, wallet, basket)
        journal.expire(wallet)
    withheld = _withheld(journal, data, wallet)
    row = _sale_row(journal, data, sale_id, wallet, is_new, withheld)
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
            _count_awards(journal, data, wallet, earned)
        if own and earned:
            journal.note("award.to_self", wallet.customer_id, sale_id=sale_id)
        _count_sale(journal, wallet, row)
    share(journal, data.amount, basket.lines, sale_id, wallet)
    return Planned(_sale_out(row, journal), earned, withheld)


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


def _withheld(journal: Journal, data: SaleIn, wallet: Wallet | None) -> Withheld | None:
    """The sale is recorded all the same; what it would have earned is not given."""
    whose = over_limit(journal, data.outlet_id, wallet) if wallet and journal.setup.limits else None
    if wallet is None or whose is None:
        return None
    journal.note("award.withheld", wallet.customer_id, limit=whose)
    return "daily_limit_reached"


def _count_awards(journal: Journal, data: SaleIn, wallet: Wallet, earned: list[Earned]) -> None:
    if any(one.amount for one in earned):
        count_award(journal, data.outlet_id, wallet)


def count_award(journal: Journal, outlet_id: UUID | None, wallet: Wallet) -> None:
    for subject, subject_id, most in _limited(journal, outlet_id, wallet):
        journal.snapshot.awards[subject_id] = journal.snapshot.awards.get(subject_id, 0) + 1
        day = local(journal.moment, journal.setup).date()
        journal.add("daily_awards", {"day": day, "subject": subject, "subject_id": subject_id, "most": most})


def over_limit(journal: Journal, outlet_id: UUID | None, wallet: Wallet) -> str | None:
    """Whose limit of today is reached."""
    for subject, subject_id, most in _limited(journal, outlet_id, wallet):
        if journal.snapshot.awards.get(subject_id, 0) >= most:
            return subject
    return None


def _limited(journal: Journal, outlet_id: UUID | None, wallet: Wallet) -> list[tuple[str, UUID, int]]:
    """What comes from a file happened at another till, under its rules."""
    limits, actor = journal.setup.limits, journal.actor
    if actor.via:
        return []
    found = [
        ("staff", actor.id if actor.kind == "staff" else None, limits.staff),
        ("outlet", outlet_id, limits.outlet),
        ("customer", wallet.customer_id, limits.customer),
    ]
    return [(subject, who, most) for subject, who, most in found if who is not None and most is not None]


def _count_sale(journal: Journal, wallet: Wallet, row: dict[str, Any]) -> None:
    """What `recount` finds in the sales themselves; see counter/facts.py."""
    at = journal.occurred_at
    wallet.purchases += 1
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
        "fingerprint": "\\x" + fingerprint(data).hex(),
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
