import re
from pathlib import Path
from typing import Any

import yaml

from langganan.core.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text())
SERVICES: dict[str, Any] = COMPOSE["services"]
OURS = {name: service for name, service in SERVICES.items() if service.get("image") == "langganan"}
FILLED_IN = {
    "POSTGRES_PASSWORD": "p",
    "VALKEY_PASSWORD": "v",
    "SECRET_KEY": "s" * 32,
    "SITE_ADDRESS": "toko.example",
}


def test_every_name_in_the_environment_is_a_setting():
    known = {name.upper() for name in Settings.__struct_fields__} | {"DATABASE_OWNER_URL"}
    for service in OURS.values():
        assert set(service["environment"]) <= known
    assert set(dockerfile_environment()) - {"PATH", "PYTHONUNBUFFERED"} <= known


def test_what_compose_sets_makes_good_settings():
    for service in OURS.values():
        settings = Settings.from_env(dockerfile_environment() | filled_in(service["environment"]))
        assert settings.environment == "production"
        assert settings.public_url == "https://toko.example"
        assert settings.trusted_proxies == 1


def test_what_has_to_be_set_is_asked_for_by_name():
    asked = set(re.findall(r"\$\{(\w+):\?", (ROOT / "docker-compose.yml").read_text()))
    assert asked == set(FILLED_IN)
    operating = (ROOT / "docs" / "operating.md").read_text()
    assert all(name in operating for name in asked)


def test_everything_waits_for_the_tables():
    assert set(OURS) == {"migrate", "api", "worker"}
    for name in ("api", "worker"):
        assert OURS[name]["depends_on"]["migrate"]["condition"] == "service_completed_successfully"


def test_only_the_proxy_faces_the_internet():
    assert [name for name, service in SERVICES.items() if "ports" in service] == ["proxy"]


def test_every_file_that_the_image_takes_is_there():
    dockerfile = (ROOT / "infra" / "Dockerfile").read_text()
    for sources in re.findall(r"^COPY (?!--from)(.+) \S+$", dockerfile, re.MULTILINE):
        for source in sources.split():
            assert (ROOT / source).exists(), source


def filled_in(environment: dict[str, str]) -> dict[str, str]:
    def fill(match: re.Match[str]) -> str:
        return FILLED_IN.get(match[1], "")

    return {name: re.sub(r"\$\{(\w+):[?-][^}]*\}", fill, value) for name, value in environment.items()}


def dockerfile_environment() -> dict[str, str]:
    text = (ROOT / "infra" / "Dockerfile").read_text()
    block = text.rpartition("ENV ")[2].partition("\nWORKDIR")[0].replace("\\\n", " ")
    return dict(pair.split("=", 1) for pair in block.split())
