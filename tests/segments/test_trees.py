"""Any tree of rules finds whom a person with a notebook would."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.factories import ShopUnderTest
from tests.segments.groups import Rules, bought, who

_SMALL = st.integers(0, 4) | st.none()
_DAYS = st.sampled_from([0, 5, 10, 20, 40, None])
_LEAF = st.one_of(
    st.builds(lambda low, high: {"is": "purchases", "min": low, "max": high}, _SMALL, _SMALL),
    st.builds(lambda low, high: {"is": "last_days", "min": low, "max": high}, _DAYS, _DAYS),
    st.builds(lambda low, high: {"is": "first_days", "min": low, "max": high}, _DAYS, _DAYS),
    st.builds(lambda low: {"is": "spend", "min": low}, st.sampled_from([0, 20_000, 40_001, 60_000])),
).filter(lambda rule: rule["min"] is not None and (rule.get("max") is None or rule["min"] <= rule["max"]))
_TREE = st.recursive(
    _LEAF,
    lambda inner: st.one_of(
        st.builds(lambda rules: {"is": "all", "rules": rules}, st.lists(inner, min_size=1, max_size=3)),
        st.builds(lambda rules: {"is": "any", "rules": rules}, st.lists(inner, min_size=1, max_size=3)),
        st.builds(lambda rule: {"is": "not", "rule": rule}, inner),
    ),
    max_leaves=6,
)


def _is_in(rule: Rules, days: tuple[int, ...]) -> bool:
    """As somebody with a notebook would say it."""
    if rule["is"] in ("all", "any"):
        together = all if rule["is"] == "all" else any
        return together(_is_in(inner, days) for inner in rule["rules"])
    if rule["is"] == "not":
        return not _is_in(rule["rule"], days)
    known = {
        "purchases": len(days),
        "spend": 20_000 * len(days),
        "last_days": min(days, default=None),
        "first_days": max(days, default=None),
    }[rule["is"]]
    if known is None:
        return False
    return (rule["min"] or 0) <= known and (rule.get("max") is None or known <= rule["max"])


def _depth(rule: Rules) -> int:
    if rule["is"] in ("all", "any"):
        return 1 + max(map(_depth, rule["rules"]))
    return _depth(rule["rule"]) if rule["is"] == "not" else 0


async def test_any_tree_finds_whom_a_notebook_would(shop: ShopUnderTest):
    people = {
        "Belum": (),
        "Sekali": (40,),
        "Baru": (0,),
        "Dua": (20, 5),
        "Tiga": (40, 20, 10),
        "Empat": (20, 10, 5, 0),
    }
    for name, days in people.items():
        await bought(shop, name, *days)
    trees: list[Rules] = []

    @settings(max_examples=40, deadline=None, database=None, suppress_health_check=[*HealthCheck])
    @given(_TREE)
    def draw(tree: Rules) -> None:
        trees.append(tree)

    draw()
    assert any(tree["is"] in ("all", "any", "not") for tree in trees)
    for tree in trees:
        if _depth(tree) <= 4:
            expected = {name for name, days in people.items() if _is_in(tree, days)}
            assert await who(shop, tree) == expected, tree
