import httpx
import pytest
from litestar import Litestar
from msgspec.structs import replace

from langganan.core.settings import Settings
from tests.apps import running
from tests.factories import client_of

NOWHERE = "127.0.0.1:1"


async def _look(app: Litestar, path: str) -> httpx.Response:
    return await client_of(app).get(f"{app.state.settings.public_url}{path}")


async def test_a_shop_that_works_is_ready(app: Litestar):
    answer = await _look(app, "/health/ready")
    assert (answer.status_code, answer.json()["status"]) == (200, "ok")


@pytest.mark.parametrize(
    ("setting", "url", "away"),
    [
        ("database_url", f"postgresql://langganan_app:x@{NOWHERE}/langganan", "database"),
        ("redis_url", f"redis://{NOWHERE}/0", "queue"),
    ],
)
async def test_ready_names_what_is_away_and_live_stays_well(
    settings: Settings, setting: str, url: str, away: str
):
    async with running(replace(settings, **{setting: url})) as app:
        ready = await _look(app, "/health/ready")
        assert ready.status_code == 503
        assert [name for name, state in ready.json().items() if state == "away"] == [away]
        assert ready.headers["Retry-After"]
        assert (await _look(app, "/health/live")).status_code == 200


async def test_with_the_database_away_the_answer_says_when_to_come_back(settings: Settings):
    away = replace(settings, database_url=f"postgresql://langganan_app:x@{NOWHERE}/langganan")
    async with running(away) as app:
        answer = await client_of(app).post("/auth/login", json={"login": "0812", "password": "rahasia123"})
        assert answer.status_code == 503
        assert answer.json()["code"] == "unavailable"
        assert answer.headers["Retry-After"]
