"""What an operator reads."""

from collections.abc import AsyncIterator, Callable

import msgspec

from langganan.audit.service import Audited, Finding

Say = Callable[[str], None]


async def tell(audited: AsyncIterator[Audited], say: Say) -> bool:
    """Whether all agree."""
    shops = cards = entries = disagreements = 0
    async for shop in audited:
        shops, cards, entries = shops + 1, cards + shop.cards, entries + shop.entries
        disagreements += shop.disagreements
        if shop.findings:
            say(f"Shop {shop.shop_id}:")
        for finding in shop.findings:
            say("  " + _told(finding))
        if shop.disagreements > len(shop.findings):
            say(f"  … and {shop.disagreements - len(shop.findings)} more")
    seen = f"{_many(shops, 'shop')}, {_many(cards, 'card')}, {_many(entries, 'entry', 'entries')}"
    say(f"{seen}: {_many(disagreements, 'disagreement') if disagreements else 'all agree'}.")
    return not disagreements


async def tell_json(audited: AsyncIterator[Audited], say: Say) -> bool:
    """A line for each shop, so that any number of them can be read as they come."""
    all_agree = True
    async for shop in audited:
        all_agree = all_agree and not shop.disagreements
        say(msgspec.json.encode(shop).decode())
    return all_agree


def _many(count: int, one: str, several: str | None = None) -> str:
    return f"{count} {one if count == 1 else several or one + 's'}"


def _told(finding: Finding) -> str:
    where = {"customer": finding.customer_id, "programme": finding.program_id, "row": finding.row_id}
    place = ", ".join(f"{name} {id_}" for name, id_ in where.items() if id_)
    return f"{finding.rule}: {place}: is {finding.found}, should be {finding.expected} ({finding.what})"
