"""The state in which movements leave the wallets."""

from datetime import datetime
from typing import Any
from uuid import UUID

from msgspec import Struct, field

from langganan.loyalty.snapshot import Card, Wallet


class Moved(Struct):
    """The wallets that one or several movements leave changed."""

    wallets: dict[UUID, tuple[Wallet, int]] = field(default_factory=dict)
    cards: set[tuple[UUID, UUID]] = field(default_factory=set)
    lots: dict[tuple[UUID, UUID, datetime], int] = field(default_factory=dict)

    def rows(self, shop_id: UUID) -> dict[str, list[dict[str, Any]]]:
        """The state each is left in: its version goes up by one, however much of it moved."""
        balances = [
            _balance_row(shop_id, customer_id, self.wallets[customer_id][0].card(program_id))
            | {"g": self.wallets[customer_id][1]}
            for customer_id, program_id in self.cards
        ]
        lots = [
            {
                "g": self.wallets[customer_id][1],
                "shop_id": shop_id,
                "customer_id": customer_id,
                "program_id": program_id,
                "expires_at": expires_at,
                "remaining": remaining,
            }
            for (customer_id, program_id, expires_at), remaining in self.lots.items()
        ]
        facts = [_facts_row(wallet) | {"g": group} for wallet, group in self.wallets.values()]
        tables = {"balances": balances, "lots": lots, "customer_facts": facts}
        return {table: rows for table, rows in tables.items() if rows}


def _balance_row(shop_id: UUID, customer_id: UUID, card: Card) -> dict[str, Any]:
    return {
        "shop_id": shop_id,
        "customer_id": customer_id,
        "program_id": card.program_id,
        "balance": card.balance,
        "owed": card.balance < 0,
        "rest": card.rest,
        "lap": card.lap,
        "reached": card.reached,
        "bonuses": card.bonuses,
    }


def _facts_row(wallet: Wallet) -> dict[str, Any]:
    return {
        "customer_id": wallet.customer_id,
        "purchases": wallet.purchases,
        "spend": wallet.spend,
        "first_at": wallet.first_at,
        "last_at": wallet.last_at,
        "last_product": wallet.last_product,
        "version": wallet.version + 1,
    }
