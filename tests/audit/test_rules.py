from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from langganan.audit.rule import Rule
from langganan.audit.service import EACH_TABLE_ONCE, RULES

Node = dict[str, Any]


def _within(node: Node) -> Iterator[Node]:
    yield node
    for child in node.get("Plans", ()):
        yield from _within(child)


def _read_for_each_row(plan: Node) -> list[str]:
    """Tables in the second part of a loop, or in a question that is asked of each row."""
    return [
        part["Relation Name"]
        for node in _within(plan)
        for child in node.get("Plans", ())
        if child["Parent Relationship"] == "SubPlan"
        or (node["Node Type"], child["Parent Relationship"]) == ("Nested Loop", "Inner")
        for part in _within(child)
        if "Relation Name" in part
    ]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
async def test_a_rule_reads_each_table_once_though_nobody_has_counted_its_rows(
    rule: Rule, engine: AsyncEngine
):
    async with engine.connect() as connection:
        await connection.execute(EACH_TABLE_ONCE)
        asked = text(f"EXPLAIN (FORMAT JSON, COSTS OFF) {rule.broken_by}")
        [shown] = (await connection.execute(asked, {"shop_id": uuid4()})).scalar_one()
    assert _read_for_each_row(shown["Plan"]) == []
