"""A shop's own segments: who is in them, why, and what they are good for."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text

from langganan.core.clock import now
from langganan.segments import membership, patience
from tests.factories import ShopUnderTest, read
from tests.segments.groups import Rules, bought, make, preview, who


@pytest.fixture
async def arisan(shop: ShopUnderTest) -> dict[str, Any]:
    return await shop.label("Arisan")


async def test_rules_go_together_and_each_member_is_told_why(shop: ShopUnderTest, arisan: dict[str, Any]):
    sari = await bought(shop, "Bu Sari", 61, 51, 41, labels=[arisan["id"]])
    await bought(shop, "Pak Budi", 61, 51, 41)
    await bought(shop, "D'Anggra", 1, labels=[arisan["id"]])
    rules = {
        "is": "all",
        "rules": [
            {"is": "last_days", "min": 30},
            {
                "is": "any",
                "rules": [{"is": "label", "label_id": arisan["id"]}, {"is": "spend", "min": 1_000_000}],
            },
        ],
    }
    told = await preview(shop, rules)
    assert told["rule"] == (
        "Tidak belanja 30 hari atau lebih dan (berlabel Arisan atau total belanja Rp1.000.000 atau lebih)."
    )
    assert told["examples"] == [
        {"id": sari, "name": "Bu Sari", "reason": "terakhir belanja 41 hari lalu, berlabel Arisan"}
    ]
    made = await make(shop, rules, "Arisan yang lama")
    seen = read(await shop.owner.get(f"/customers/{sari}"))["segments"]
    assert {"key": made["id"], "name": "Arisan yang lama", "color": "#b07a12"}.items() <= seen[-1].items()
    assert seen[-1]["reason"] == "terakhir belanja 41 hari lalu, berlabel Arisan"
    english = read(await shop.owner.get(f"/customers/{sari}", headers={"Accept-Language": "en"}))["segments"]
    assert english[-1]["reason"] == "last bought 41 days ago, has the label Arisan"
    listed = read(await shop.owner.get("/segments"))["items"]
    assert [(s["key"], s["count"], s["own"]) for s in listed[-1:]] == [(made["id"], 1, True)]


async def test_what_nobody_knows_is_a_no_even_under_a_not(shop: ShopUnderTest):
    await bought(shop, "Lama", 80)
    await bought(shop, "Baru", 2)
    await shop.customer(name="Belum")
    assert await who(shop, {"is": "last_days", "min": 30}) == {"Lama"}
    assert await who(shop, {"is": "not", "rule": {"is": "last_days", "min": 30}}) == {"Baru", "Belum"}


async def test_every_kind_of_rule_finds_whom_it_means(shop: ShopUnderTest, arisan: dict[str, Any]):
    card = await shop.stamp_card()
    coffee = read(await shop.owner.post("/products", json={"name": "Kopi susu", "price": 18_000}), 201)
    item = {"name": "Kopi susu", "quantity": 1, "unit_price": 18_000, "product_id": coffee["id"]}
    consent = {"purpose": "offers", "channel": "whatsapp", "granted": True}
    soon = (now() + timedelta(days=3)).date().replace(year=1990)
    sari = await shop.customer(
        name="Bu Sari", labels=[arisan["id"]], birthday=str(soon), consents=[consent], email="sari@contoh.com"
    )
    plain: dict[str, Any] = {"birthday": None, "email": None, "labels": [], "consents": []}
    budi = await shop.customer(name="Pak Budi", **plain)
    for days in (21, 14, 7):
        when = (now() - timedelta(days=days)).replace(hour=9)
        await shop.sell(sari["id"], amount=18_000, items=[item], occurred_at=when.isoformat())
    await shop.sell(budi["id"], amount=50_000, items=[])
    day = (now() - timedelta(days=7)).strftime("%a").lower()
    finds_sari: list[Rules] = [
        {"is": "label", "label_id": arisan["id"]},
        {"is": "segment", "key": "active"},
        {"is": "purchases", "min": 3},
        {"is": "spend", "min": 51_000, "max": 54_000},
        {"is": "average", "max": 18_000},
        {"is": "interval_days", "min": 7, "max": 7},
        {"is": "first_days", "min": 20},
        {"is": "balance", "program_id": card["id"], "min": 3},
        {"is": "birthday", "within_days": 7},
        {"is": "birthday", "month": soon.month},
        {"is": "consent", "purpose": "offers", "channel": "whatsapp"},
        {"is": "contact", "kind": "email"},
        {"is": "product", "product_id": coffee["id"], "times": 3},
        {"is": "usual_time", "weekdays": [day]},
        {"is": "usual_time", "from_hour": 16, "until_hour": 17},
    ]
    for rules in finds_sari:
        assert await who(shop, rules) == {"Bu Sari"}, rules
    finds_budi: list[Rules] = [
        {"is": "product", "product_id": coffee["id"], "times": 3},
        {"is": "consent", "purpose": "offers", "channel": "whatsapp"},
        {"is": "balance", "program_id": card["id"], "min": 3},
    ]
    for rules in finds_budi:
        assert await who(shop, {"is": "not", "rule": rules}) == {"Pak Budi"}, rules
    assert await who(shop, {"is": "product", "product_id": coffee["id"], "times": 2, "days": 10}) == set()
    finds_both: list[Rules] = [
        {"is": "contact", "kind": "phone"},
        {"is": "source", "source": "staff"},
        {"is": "member_days", "max": 1},
    ]
    for rules in finds_both:
        assert await who(shop, rules) == {"Bu Sari", "Pak Budi"}, rules


async def test_a_campaign_goes_to_an_own_segment_and_not_to_one_that_is_gone(shop: ShopUnderTest):
    await bought(shop, "Bu Sari", 3, 2, 1)
    await shop.customer(name="Pak Budi")
    by_hand: dict[str, Any] = {"channel": "whatsapp-hand", "name": "WA toko", "settings": {}}
    account = read(await shop.owner.post("/channel-accounts", json=by_hand), 201)
    segment = await make(shop, {"is": "purchases", "min": 3})
    campaign = {
        "name": "Kangen",
        "segment": segment["id"],
        "purpose": "care",
        "channel_account_id": account["id"],
        "text": "Halo {nama|Kak}, apa kabar?",
    }
    first = read(await shop.owner.post("/campaigns", json=campaign), 201)
    later = read(await shop.owner.post("/campaigns", json=campaign), 201)
    assert first["segment"] == segment["id"]
    launched = read(await shop.owner.post(f"/campaigns/{first['id']}/launch"))
    assert launched["progress"]["total"] == 1
    read(await shop.owner.delete(f"/segments/{segment['id']}"), 204)
    refused = read(await shop.owner.post(f"/campaigns/{later['id']}/launch"), 422)
    assert refused["errors"][0]["code"] == "unknown_segment"
    again = read(await shop.owner.patch(f"/campaigns/{later['id']}", json={"segment": "slipping"}))
    assert again["segment"] == "slipping"


@pytest.mark.parametrize(
    ("rules", "code"),
    [
        ({"is": "purchases"}, "asks_nothing"),
        ({"is": "purchases", "min": 5, "max": 3}, "asks_nothing"),
        ({"is": "birthday"}, "asks_nothing"),
        ({"is": "usual_time", "from_hour": 15, "until_hour": 9}, "asks_nothing"),
        ({"is": "label", "label_id": "00000000-0000-7000-8000-000000000000"}, "unknown_label"),
        (
            {"is": "balance", "program_id": "00000000-0000-7000-8000-000000000000", "min": 1},
            "unknown_program",
        ),
        ({"is": "product", "product_id": "00000000-0000-7000-8000-000000000000"}, "unknown_product"),
        ({"is": "all", "rules": [{"is": "purchases", "min": 1}] * 21}, None),
        (
            {"is": "all", "rules": [{"is": "all", "rules": [{"is": "purchases", "min": 1}] * 11}] * 2},
            "too_many",
        ),
        ({"is": "all", "rules": []}, None),
        ({"is": "umur", "min": 5}, None),
        ({"is": "purchases", "min": "lima"}, None),
    ],
)
async def test_rules_that_cannot_be_are_refused_in_words(shop: ShopUnderTest, rules: Rules, code: str | None):
    refused = await preview(shop, rules, 422)
    assert code in (None, refused["errors"][0]["code"])
    await make(shop, rules, status=422)


async def test_a_tree_without_end_is_refused(shop: ShopUnderTest):
    rules: Rules = {"is": "purchases", "min": 1}
    for _ in range(5):
        rules = {"is": "all", "rules": [rules]}
    assert (await preview(shop, rules, 422))["errors"][0]["code"] == "too_deep"
    deep = '{"rules":' + '{"is":"not","rule":' * 20_000 + "1" + "}" * 20_001
    answer = await shop.owner.post(
        "/segments/previews", content=deep, headers={"Content-Type": "application/json"}
    )
    assert answer.status_code in (400, 422)


async def test_a_segment_is_renamed_changed_and_put_away(shop: ShopUnderTest):
    made = await make(shop, {"is": "purchases", "min": 3}, "Setia")
    await make(shop, {"is": "purchases", "min": 9}, "Setia", 409)
    path = f"/segments/{made['id']}"
    changed = read(
        await shop.owner.patch(path, json={"name": "Sangat setia", "rules": {"is": "purchases", "min": 10}})
    )
    assert (changed["name"], changed["rule"]) == ("Sangat setia", "Belanja 10× atau lebih.")
    assert read(await shop.owner.get(path))["rules"] == {"is": "purchases", "min": 10, "max": None}
    read(await shop.owner.delete(path), 204)
    read(await shop.owner.get(path), 404)
    await make(shop, {"is": "purchases", "min": 3}, "Sangat setia")


async def test_a_cashier_sees_segments_and_makes_none(shop: ShopUnderTest):
    made = await make(shop, {"is": "purchases", "min": 3})
    cashier = await shop.hire()
    assert read(await cashier.get("/segments"))["items"][-1]["key"] == made["id"]
    asked = {"name": "X", "color": "#123456", "rules": {"is": "purchases", "min": 3}}
    assert (await cashier.post("/segments", json=asked)).status_code == 403


async def test_a_label_that_is_gone_finds_nobody_and_says_so(shop: ShopUnderTest, arisan: dict[str, Any]):
    await shop.customer(labels=[arisan["id"]])
    made = await make(shop, {"is": "label", "label_id": arisan["id"]})
    read(await shop.owner.delete(f"/labels/{arisan['id']}"), 204)
    seen = read(await shop.owner.get(f"/segments/{made['id']}"))
    assert seen["rule"] == "Berlabel yang sudah tidak ada."
    assert read(await shop.owner.get("/segments"))["items"][-1]["count"] == 0


async def test_what_takes_too_long_is_given_up_in_words(shop: ShopUnderTest, monkeypatch: pytest.MonkeyPatch):
    await shop.customer()
    made = await make(shop, {"is": "purchases", "max": 5})
    monkeypatch.setattr(patience, "PATIENCE_SECONDS", 0.05)
    slow = text("pg_sleep(1) IS NOT NULL")
    monkeypatch.setattr(membership, "compiled", lambda *_: slow)
    for answer in (
        await shop.owner.post("/segments/previews", json={"rules": {"is": "purchases", "max": 5}}),
        await shop.owner.get("/customers", params={"segment": made["id"]}),
    ):
        assert read(answer, 422)["code"] == "too_heavy"
    listed = read(await shop.owner.get("/segments"))["items"]
    assert (listed[-1]["key"], listed[-1]["count"]) == (made["id"], None)
