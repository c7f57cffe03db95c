"""What holds for every channel, ours or not."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from langganan.channels.contract import Channel, Medium
from langganan.channels.registry import channels, open_channel, secrets_of, settings_of
from langganan.channels.whatsapp_hand import wa_url

FOREIGN = """
from typing import Annotated
from langganan.channels.contract import Channel, Config, Medium, Message, Receipt, Traits, setting

class PigeonConfig(Config):
    loft: Annotated[str, setting(id="Kandang", en="Loft", secret=True)]
    fast: Annotated[bool, setting(id="Cepat", en="Fast")] = False

class Pigeon(Channel):
    name = "pigeon"
    medium = Medium.SMS
    title = {"id": "Merpati", "en": "Pigeon"}
    note = {"id": "Pelan.", "en": "Slow."}
    traits = Traits(official=False)
    Config = PigeonConfig

    def __init__(self, config):
        self.loft = config.loft

    async def send(self, message: Message) -> Receipt:
        return Receipt(provider_id=self.loft + message.id)
"""


@pytest.mark.parametrize("channel", channels().values(), ids=lambda channel: channel.name)
def test_every_channel_says_what_it_is_in_both_languages(channel: type[Channel]):
    for said in (channel.title, channel.note, *(setting.title for setting in settings_of(channel.Config))):
        assert said["id"]
        assert said["en"]
    assert channel.medium in Medium


def test_the_form_of_a_channel_is_made_from_its_config():
    kinds = {setting.name: setting.kind for setting in settings_of(channels()["smtp"].Config)}
    assert kinds == {
        "host": "text",
        "from_address": "text",
        "port": "number",
        "security": "choice",
        "username": "text",
        "password": "secret",
    }
    assert secrets_of(channels()["smtp"].Config) == {"password"}


def test_a_ready_message_opens_in_whatsapp_with_its_text():
    text = "Halo Bu Sari & Pak Budi?\n100% +1 ☕ #kopi"
    link = urlsplit(wa_url("+6281234567890", text))
    assert (link.netloc, link.path) == ("wa.me", "/6281234567890")
    assert parse_qs(link.query)["text"] == [text]


@pytest.fixture
def foreign_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    (tmp_path / "langganan_pigeon.py").write_text(FOREIGN)
    info = tmp_path / "langganan_pigeon-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: langganan-pigeon\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[langganan.channels]\npigeon = langganan_pigeon:Pigeon\n")
    monkeypatch.syspath_prepend(tmp_path)
    channels.cache_clear()
    yield
    monkeypatch.undo()
    channels.cache_clear()


@pytest.mark.usefixtures("foreign_package")
def test_another_package_can_add_a_channel():
    assert "pigeon" in channels()
    assert {setting.name for setting in settings_of(channels()["pigeon"].Config)} == {"loft", "fast"}
    assert open_channel("pigeon", {"loft": "atap"}).traits.official is False
