import json
import os
import subprocess
import sys

import pytest
import structlog
from litestar import Litestar
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine, async_sessionmaker

from langganan import worker
from langganan.audit.service import RULES, audit
from langganan.core.settings import Settings
from langganan.db.engine import APP_ROLE, Sessions
from tests.audit.story import everything_happens
from tests.factories import ShopUnderTest

SABOTAGE: list[tuple[str, set[str], str]] = [
    ("a stamp appears", {"balance"}, "UPDATE balances SET balance = balance + 1"),
    ("cards are gone", {"balance", "bonuses", "lots_within"}, "DELETE FROM balances"),
    ("a rest appears", {"rest"}, "UPDATE balances SET rest = rest + 1"),
    ("a lot loses a point", {"lots"}, "UPDATE lots SET remaining = remaining - 1"),
    ("a lot ends later", {"lots"}, "UPDATE lots SET expires_at = expires_at + interval '1 day'"),
    ("a card holds less than its lots", {"balance", "lots_within"}, "UPDATE balances SET balance = 0"),
    (
        "an entry says another balance",
        {"running"},
        "UPDATE ledger_entries SET balance_after = balance_after + 1 WHERE kind = 'adjust'",
    ),
    (
        "a reversal gives back less",
        {"reversals", "rest"},
        "UPDATE ledger_entries SET rest = rest + 1 WHERE kind = 'reverse'",
    ),
    ("a card owes at plus", {"owed"}, "UPDATE balances SET owed = true"),
    ("a bonus can be had again", {"bonuses"}, "UPDATE balances SET bonuses = '[]'"),
    (
        "a bonus was never given",
        {"bonuses"},
        "UPDATE balances SET bonuses = bonuses || '[\"birthday:2026\"]'",
    ),
    ("a reward on the way can be had again", {"reached"}, "UPDATE balances SET reached = '[]'"),
    ("a reward on the way was not had", {"reached"}, "UPDATE balances SET reached = reached || '[3]'"),
    ("one more is left", {"stocks"}, "UPDATE reward_stocks SET taken = taken - 1"),
    ("a voucher never used has a receipt", {"redeemed"}, "UPDATE vouchers SET redeemed_ref = 'POS-1'"),
    (
        "a used voucher is cancelled",
        {"redeemed", "stocks"},
        "UPDATE vouchers SET cancelled_at = now() WHERE redeemed_at IS NOT NULL",
    ),
    (
        "a voucher paid with points is cancelled and the points are gone",
        {"paid"},
        "UPDATE vouchers SET cancelled_at = now() WHERE position IS NULL",
    ),
    (
        "an entry comes from nowhere",
        {"source", "stamps"},
        "UPDATE ledger_entries SET stamp_id = NULL WHERE kind = 'earn' AND stamp_id IS NOT NULL",
    ),
    (
        "a sale is another customer's",
        {"source", "facts"},
        "UPDATE sales SET customer_id = CAST(:referrer AS uuid) WHERE customer_id = CAST(:friend AS uuid)",
    ),
    (
        "a sale that was taken back keeps its points",
        {"taken_back", "facts", "shares"},
        "UPDATE sales SET voided_at = now() WHERE customer_id IS NOT NULL",
    ),
    (
        "a sale that stands lost its points",
        {"standing", "facts", "shares"},
        "UPDATE sales SET voided_at = NULL WHERE voided_at IS NOT NULL",
    ),
    ("a tap says more than it gave", {"stamps"}, "UPDATE stamps SET count = count + 1"),
    ("a sale that earned was withheld", {"withheld"}, "UPDATE sales SET withheld = 'daily_limit_reached'"),
    ("a purchase is forgotten", {"facts"}, "UPDATE customer_facts SET purchases = purchases + 1"),
    ("a first purchase moves", {"facts"}, "UPDATE customer_facts SET first_at = first_at - interval '1 s'"),
    ("a gift grows", {"gifts"}, "UPDATE cause_entries SET points = points + 1 WHERE kind = 'give'"),
    (
        "a cause gives back less",
        {"cause_reversals"},
        "UPDATE cause_entries SET rupiah = rupiah + 1 WHERE kind = 'reverse'",
    ),
    ("a cause keeps its share", {"shares"}, "DELETE FROM cause_entries WHERE kind = 'reverse'"),
    ("a day counts down", {"daily_awards"}, "UPDATE daily_awards SET awards = -awards"),
]


@pytest.fixture(scope="module")
async def shop(app: Litestar) -> ShopUnderTest:
    return await ShopUnderTest.opened(app)


@pytest.fixture(scope="module")
async def ids(shop: ShopUnderTest, owner_engine: AsyncEngine) -> dict[str, str]:
    return await everything_happens(shop, owner_engine)


async def test_a_shop_in_which_everything_happened_agrees(
    shop: ShopUnderTest, ids: dict[str, str], sessions: Sessions
):
    audited = await audit(sessions, shop.shop["id"])
    assert audited.findings == []
    assert (audited.cards, audited.entries > 10) == (3, True)


@pytest.mark.parametrize(
    ("rules", "sabotage"), [(rules, sql) for _, rules, sql in SABOTAGE], ids=[name for name, _, _ in SABOTAGE]
)
async def test_what_does_not_agree_is_named(
    rules: set[str], sabotage: str, shop: ShopUnderTest, ids: dict[str, str], owner_engine: AsyncEngine
):
    async with owner_engine.connect() as connection:
        await connection.execute(text(_of_shop(sabotage)), ids)
        await connection.execute(text(f"SET LOCAL ROLE {APP_ROLE}"))
        as_the_app = async_sessionmaker(connection, join_transaction_mode="create_savepoint")
        audited = await audit(as_the_app, shop.shop["id"])
        await connection.rollback()
    assert {finding.rule for finding in audited.findings} == rules
    named = {str(finding.customer_id) for finding in audited.findings}
    assert named & {ids["friend"], ids["referrer"]} or rules == {"stocks"}
    assert audited.disagreements == len(audited.findings)


def test_every_rule_is_sabotaged():
    assert set().union(*(rules for _, rules, _ in SABOTAGE)) == {rule.name for rule in RULES}


async def test_of_many_disagreements_the_first_are_told_and_all_are_counted(
    wrong: ShopUnderTest, sessions: Sessions, owner_engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("langganan.audit.service.MOST_OF_ONE_KIND", 2)
    for _ in range(4):
        await wrong.customer()
    await sabotaged(owner_engine, wrong)
    audited = await audit(sessions, wrong.shop["id"])
    assert (audited.disagreements, len(audited.findings)) == (4, 2)


async def test_the_operator_is_told_that_all_agrees(
    shop: ShopUnderTest, ids: dict[str, str], settings: Settings
):
    done = check_ledger(settings, "--shop", shop.shop["slug"])
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("1 shop, 3 cards, ")
    assert done.stdout.endswith(" entries: all agree.\n")


async def test_the_operator_is_told_what_is_wrong_where_by_ids_only(
    wrong: ShopUnderTest, settings: Settings, owner_engine: AsyncEngine
):
    person = await wrong.customer(name="Bu Sari", phone="0812-3456-7890")
    await sabotaged(owner_engine, wrong)
    done = check_ledger(settings, "--shop", wrong.shop["slug"])
    assert done.returncode == 1
    first, finding, counted = done.stdout.splitlines()
    assert first == f"Shop {wrong.id}:"
    assert finding.startswith(f"  facts: customer {person['id']}: is 0, 1, should be 0, 0 (")
    assert counted == "1 shop, 0 cards, 0 entries: 1 disagreement."

    told = check_ledger(settings, "--shop", wrong.shop["slug"], "--json")
    assert told.returncode == 1
    assert [finding["customer_id"] for finding in json.loads(told.stdout)["findings"]] == [person["id"]]
    for said in (done.stdout, told.stdout):
        assert not [secret for secret in ("Sari", "3456", wrong.shop["slug"]) if secret in said]


async def test_the_nightly_check_of_all_shops_logs_ids_only(
    shop: ShopUnderTest, wrong: ShopUnderTest, settings: Settings, owner_engine: AsyncEngine
):
    person = (await wrong.customer())["id"]
    await sabotaged(owner_engine, wrong)
    with structlog.testing.capture_logs() as logged:
        await worker.check_ledger({"database_url": settings.database_url})
    of_these = [line for line in logged if line.get("shop_id") in (shop.id, wrong.id)]
    assert of_these == [
        {
            "event": "ledger_disagrees",
            "log_level": "error",
            "shop_id": wrong.id,
            "rule": "facts",
            "customer_id": person,
            "program_id": None,
            "row_id": None,
        }
    ]


async def test_an_address_that_no_shop_has_is_said_in_one_line(settings: Settings):
    done = check_ledger(settings, "--shop", "tidak-ada")
    assert (done.returncode, done.stderr) == (1, "Error: There is no shop with the address tidak-ada.\n")


@pytest.fixture
async def wrong(app: Litestar) -> ShopUnderTest:
    return await ShopUnderTest.opened(app)


async def sabotaged(owner_engine: AsyncEngine, shop: ShopUnderTest) -> None:
    async with owner_engine.begin() as connection:
        spent = text(_of_shop("UPDATE customer_facts SET spend = 1"))
        await connection.execute(spent, {"shop_id": shop.id})


def _of_shop(sabotage: str) -> str:
    return sabotage + (" AND" if "WHERE" in sabotage else " WHERE") + " shop_id = :shop_id"


def check_ledger(settings: Settings, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "langganan.cli", "check-ledger", *words],
        env={
            "PATH": os.environ["PATH"],
            "DATABASE_URL": settings.database_url,
            "REDIS_URL": settings.redis_url,
            "SECRET_KEY": settings.secret_key,
        },
        capture_output=True,
        text=True,
        check=False,
    )
