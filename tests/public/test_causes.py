import re
from typing import Any

import httpx
import pytest

from tests.factories import ShopUnderTest, read

TREES = {"name": "Pohon untuk Merapi", "unit": "pohon", "points_per_unit": 10, "goal": 50}
SCHOOL = {"name": "Sekolah kampung", "share": {"of": "percent", "basis_points": 100}}


def token_of(customer: dict[str, str]) -> str:
    return customer["card_url"].rpartition("/")[2]


@pytest.fixture
async def trees(shop: ShopUnderTest) -> dict[str, Any]:
    made: dict[str, Any] = read(await shop.owner.post("/causes", json=TREES), 201)
    return made


@pytest.fixture
async def member(shop: ShopUnderTest) -> dict[str, Any]:
    """Somebody with 45 points."""
    await shop.points()
    person = await shop.customer(name="Bu Sari")
    await shop.sell(person["id"], amount=45_000)
    return person


def _hidden(page: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]+)"', page)
    assert found
    return found[1]


async def test_anybody_sees_what_came_together(
    shop: ShopUnderTest,
    browser: httpx.AsyncClient,
    visitor: httpx.AsyncClient,
    slug: str,
    trees: dict[str, Any],
    member: dict[str, Any],
):
    program_id = read(await shop.owner.get("/programs"))["items"][0]["id"]
    gift = {"cause_id": trees["id"], "program_id": program_id, "points": 37}
    read(await shop.owner.post(f"/customers/{member['id']}/gifts", json=gift), 201)
    [cause] = read(await visitor.get(f"/public/shops/{slug}"))["causes"]
    assert cause["so_far"]["id"] == "3 pohon terkumpul bersama."
    assert (cause["reached"], cause["goal"]) == (3, 50)
    page = (await browser.get(f"/p/{slug}")).text
    assert "3 pohon terkumpul bersama." in page
    assert '<progress value="3" max="50"' in page
    english = await browser.get(f"/p/{slug}", headers={"Accept-Language": "en"})
    assert "10 points make 1 pohon." in english.text


async def test_what_ended_with_nothing_is_not_shown(
    shop: ShopUnderTest, visitor: httpx.AsyncClient, slug: str, trees: dict[str, Any]
):
    read(await shop.owner.patch(f"/causes/{trees['id']}", json={"status": "ended"}))
    assert read(await visitor.get(f"/public/shops/{slug}"))["causes"] == []


async def test_a_member_gives_points_by_a_form_without_script(
    shop: ShopUnderTest, browser: httpx.AsyncClient, trees: dict[str, Any], member: dict[str, Any]
):
    path = f"/k/{token_of(member)}"
    page = (await browser.get(path)).text
    form = {name: _hidden(page, name) for name in ("id", "cause_id", "program_id")} | {"points": "20"}
    for _ in range(2):
        answer = await browser.post(f"{path}/gifts", data=form)
        assert answer.headers["Location"] == f"{path}?saved=given#causes"
    page = (await browser.get(answer.headers["Location"])).text
    assert "Anda sudah memberi 20 poin: 2 pohon. Terima kasih!" in page
    assert "Poin Anda sudah diberikan" in page
    assert [*(await shop.balances(member["id"])).values()] == [25]
    given = read(await shop.owner.get(f"/customers/{member['id']}/timeline"))["items"][0]
    assert given["actor"]["kind"] == "customer"


@pytest.mark.parametrize(
    ("points", "says"),
    [
        ("46", "tidak cukup"),
        ("", "Tulis berapa poin"),
        ("-1", "Tulis berapa poin"),
        ("banyak", "Tulis berapa poin"),
    ],
)
async def test_why_not_is_said_on_the_card(
    shop: ShopUnderTest,
    browser: httpx.AsyncClient,
    trees: dict[str, Any],
    member: dict[str, Any],
    points: str,
    says: str,
):
    path = f"/k/{token_of(member)}"
    page = (await browser.get(path)).text
    form = {name: _hidden(page, name) for name in ("id", "cause_id", "program_id")} | {"points": points}
    answer = await browser.post(f"{path}/gifts", data=form)
    assert answer.status_code in (409, 422)
    assert "Halo, Bu Sari" in answer.text
    assert says in answer.text
    assert [*(await shop.balances(member["id"])).values()] == [45]


async def test_a_member_is_asked_before_points_are_given(
    shop: ShopUnderTest, browser: httpx.AsyncClient, trees: dict[str, Any], member: dict[str, Any]
):
    path = f"/k/{token_of(member)}"
    page = (await browser.get(path)).text
    assert 'name="points" inputmode="numeric" pattern="[0-9.]+" value="10"' in page
    form = {name: _hidden(page, name) for name in ("id", "cause_id", "program_id")}
    asked = await browser.get(f"{path}/gifts", params=form | {"points": "20"})
    assert "Beri 20 poin untuk Pohon untuk Merapi?" in asked.text
    assert "Sisanya 25 poin." in asked.text
    assert [*(await shop.balances(member["id"])).values()] == [45]
    sure = {name: _hidden(asked.text, name) for name in ("id", "cause_id", "program_id", "points")}
    await browser.post(f"{path}/gifts", data=sure)
    assert [*(await shop.balances(member["id"])).values()] == [25]
    too_much = await browser.get(f"{path}/gifts", params=form | {"points": "26"})
    assert (too_much.status_code, "tidak cukup" in too_much.text) == (409, True)
    elsewhere = await browser.get(f"{path}/gifts", params=form | {"points": "1", "cause_id": form["id"]})
    assert elsewhere.status_code == 422


async def test_points_that_make_no_whole_one_yet_are_counted_all_the_same(
    shop: ShopUnderTest, browser: httpx.AsyncClient, trees: dict[str, Any], member: dict[str, Any]
):
    program_id = read(await shop.owner.get("/programs"))["items"][0]["id"]
    gift = {"cause_id": trees["id"], "program_id": program_id, "points": 4}
    read(await shop.owner.post(f"/customers/{member['id']}/gifts", json=gift), 201)
    page = (await browser.get(f"/k/{token_of(member)}")).text
    assert "4 poin terkumpul, 6 lagi untuk 1 pohon." in page
    assert "Belum ada yang terkumpul" not in page


async def test_a_member_votes_for_one_and_may_think_again(
    shop: ShopUnderTest,
    browser: httpx.AsyncClient,
    visitor: httpx.AsyncClient,
    trees: dict[str, Any],
    member: dict[str, Any],
):
    school = read(await shop.owner.post("/causes", json=SCHOOL), 201)
    path = f"/public/cards/{token_of(member)}/vote"
    for _ in range(2):
        card = read(await visitor.put(path, json={"cause_id": trees["id"]}))
    assert {cause["name"]: cause["voted"] for cause in card["causes"]} == {
        "Pohon untuk Merapi": True,
        "Sekolah kampung": False,
    }
    answer = await browser.post(f"/k/{token_of(member)}/vote", data={"cause_id": school["id"]})
    assert "Suara Anda tercatat" in (await browser.get(answer.headers["Location"])).text
    votes = {
        cause["name"]: cause["totals"]["votes"] for cause in read(await shop.owner.get("/causes"))["items"]
    }
    assert votes == {"Pohon untuk Merapi": 0, "Sekolah kampung": 1}
    told = [
        item["text"] for item in read(await shop.owner.get(f"/customers/{member['id']}/timeline"))["items"]
    ]
    assert [text for text in told if text.startswith("Memilih")] == [
        "Memilih Sekolah kampung",
        "Memilih Pohon untuk Merapi",
    ]


async def test_there_is_no_vote_on_what_ended(
    shop: ShopUnderTest, visitor: httpx.AsyncClient, trees: dict[str, Any], member: dict[str, Any]
):
    read(await shop.owner.patch(f"/causes/{trees['id']}", json={"status": "ended"}))
    path = f"/public/cards/{token_of(member)}/vote"
    assert read(await visitor.put(path, json={"cause_id": trees["id"]}), 409)["code"] == "voting_is_over"
