from typing import Any
from uuid import UUID

import pytest
from litestar import Litestar
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from langganan.core.secrets import Vault
from langganan.db.unit_of_work import unit_of_work
from langganan.dev.ports import free_port
from langganan.messaging.accounts import get_account, opened_settings
from tests.factories import ShopUnderTest, read
from tests.messaging.desk import Desk
from tests.messaging.mailbox import PASSWORD, Mailbox

SECRET = {"username": "toko", "password": "rahasia-sekali"}


async def test_the_channels_are_offered_with_their_forms(shop: ShopUnderTest):
    items = read(await shop.owner.get("/channels"))["items"]
    assert {item["name"]: (item["medium"], item["manual"]) for item in items} == {
        "smtp": ("email", False),
        "whatsapp-hand": ("whatsapp", True),
    }
    security = next(field for field in items[0]["settings"] if field["name"] == "security")
    assert security["choices"] == ["none", "starttls", "tls"]
    assert security["default"] == "starttls"
    english = read(await shop.owner.get("/channels", headers={"Accept-Language": "en"}))["items"]
    assert english[1]["title"] == "WhatsApp, by hand"


async def test_ready_made_texts_come_in_the_readers_language(shop: ShopUnderTest):
    said = {
        language: read(await shop.owner.get("/templates", headers={"Accept-Language": language}))["items"]
        for language in ("id", "en")
    }
    assert [item["key"] for item in said["id"]] == [item["key"] for item in said["en"]]
    assert said["id"][0]["text"] != said["en"][0]["text"]


async def test_a_secret_is_sealed_and_never_shown_again(desk: Desk, owner_engine: AsyncEngine):
    account_id = await desk.email_account(**SECRET)
    [shown] = read(await desk.shop.owner.get("/channel-accounts"))["items"]
    assert shown["settings"]["password"] == "•••"
    assert shown["settings"]["username"] == "toko"

    async with unit_of_work(desk.sessions, desk.shop_id) as session:
        account = await get_account(session, desk.shop_id, UUID(account_id))
        assert "rahasia" not in str(account.settings)
        assert opened_settings(Vault(desk.settings.secret_key), account)["password"] == "rahasia-sekali"


async def test_a_secret_moved_to_another_row_does_not_open(desk: Desk):
    first, second = await desk.email_account(**SECRET), await desk.email_account(**SECRET)
    async with unit_of_work(desk.sessions, desk.shop_id) as session:
        theirs = await get_account(session, desk.shop_id, UUID(first))
        ours = await get_account(session, desk.shop_id, UUID(second))
        ours.settings = dict(theirs.settings)
        with pytest.raises(ValueError, match="sealed for another row"):
            opened_settings(Vault(desk.settings.secret_key), ours)
        await session.rollback()


async def test_a_secret_sent_back_hidden_stays_what_it_is(desk: Desk):
    account_id = await desk.email_account(**SECRET)
    path = f"/channel-accounts/{account_id}"
    changes = {"name": "Surat", "settings": {"password": "•••", "username": None, "port": 2525}}
    changed = read(await desk.shop.owner.patch(path, json=changes))
    assert changed["name"] == "Surat"
    assert changed["settings"]["port"] == 2525
    assert "username" not in changed["settings"]
    async with unit_of_work(desk.sessions, desk.shop_id) as session:
        account = await get_account(session, desk.shop_id, UUID(account_id))
        assert opened_settings(Vault(desk.settings.secret_key), account)["password"] == "rahasia-sekali"


@pytest.mark.parametrize(
    ("given", "wrong"),
    [
        ({"host": "", "from_address": "a@b.id"}, [("settings.host", "required")]),
        ({"host": "a.id", "from_address": "bukan alamat"}, [("settings.from_address", "invalid")]),
        (
            {"port": 0, "security": "tidak", "warna": "merah"},
            [
                ("settings.warna", "unknown_field"),
                ("settings.host", "required"),
                ("settings.from_address", "required"),
                ("settings.port", "invalid"),
                ("settings.security", "invalid"),
            ],
        ),
        ({"host": 7, "from_address": "a@b.id"}, [("settings.host", "invalid")]),
    ],
)
async def test_settings_that_do_not_fit_are_refused_field_by_field(
    shop: ShopUnderTest, given: dict[str, Any], wrong: list[tuple[str, str]]
):
    asked = {"channel": "smtp", "name": "Surat", "settings": given}
    refused = read(await shop.owner.post("/channel-accounts", json=asked), 422)
    assert [(error["field"], error["code"]) for error in refused["errors"]] == wrong


async def test_a_channel_that_there_is_not_is_refused(shop: ShopUnderTest):
    asked = {"channel": "merpati", "name": "Merpati", "settings": {}}
    refused = read(await shop.owner.post("/channel-accounts", json=asked), 422)
    assert refused["errors"][0]["code"] == "unknown_channel"


async def test_testing_an_account_sends_a_real_message(desk: Desk):
    account_id = await desk.email_account()
    tried = read(
        await desk.shop.owner.post(f"/channel-accounts/{account_id}/test", json={"to": "pemilik@contoh.id"})
    )
    assert tried["ok"]
    [letter] = desk.mailbox.to("pemilik@contoh.id")
    assert desk.shop.shop["name"] in letter["Subject"]


@pytest.mark.parametrize(
    ("to", "given", "said"),
    [
        ("ditolak@contoh.id", {}, "Ditolak"),
        ("penuh@contoh.id", {}, "belum bisa dihubungi"),
        ("putus@contoh.id", {}, "Mungkin terkirim"),
        ("sari@contoh.id", {"port": free_port()}, "belum bisa dihubungi"),
    ],
)
async def test_a_test_that_fails_says_how(desk: Desk, to: str, given: dict[str, Any], said: str):
    account_id = await desk.email_account(**given)
    tried = read(await desk.shop.owner.post(f"/channel-accounts/{account_id}/test", json={"to": to}))
    assert not tried["ok"]
    assert said in tried["detail"]


async def test_a_test_by_hand_is_a_link_to_open(desk: Desk):
    account_id = await desk.whatsapp_account()
    path = f"/channel-accounts/{account_id}/test"
    tried = read(await desk.shop.owner.post(path, json={"to": "0812-3456-7890"}))
    assert "https://wa.me/6281234567890?text=" in tried["detail"]
    assert (
        read(await desk.shop.owner.post(path, json={"to": "bukan nomor"}), 422)["errors"][0]["field"] == "to"
    )


async def test_a_wrong_password_is_found_out_and_mended_by_the_right_one(desk: Desk):
    with Mailbox(password=PASSWORD) as locked:
        desk.mailbox = locked
        account_id = await desk.email_account(username="toko", password="salah")
        path = f"/channel-accounts/{account_id}"
        assert not read(await desk.shop.owner.post(f"{path}/test", json={"to": "a@contoh.id"}))["ok"]
        [shown] = read(await desk.shop.owner.get("/channel-accounts"))["items"]
        assert shown["status"] == "broken"
        assert "535" in shown["problem"]

        mended = read(await desk.shop.owner.patch(path, json={"settings": {"password": PASSWORD}}))
        assert (mended["status"], mended["problem"]) == ("ready", None)
        assert read(await desk.shop.owner.post(f"{path}/test", json={"to": "a@contoh.id"}))["ok"]


async def test_a_removed_account_is_gone_and_so_are_its_credentials(desk: Desk, owner_engine: AsyncEngine):
    account_id = await desk.email_account(**SECRET)
    read(await desk.shop.owner.delete(f"/channel-accounts/{account_id}"), 204)
    assert read(await desk.shop.owner.get("/channel-accounts"))["items"] == []
    read(await desk.shop.owner.delete(f"/channel-accounts/{account_id}"), 404)
    async with unit_of_work(desk.sessions, desk.shop_id) as session:
        query = text("SELECT settings FROM channel_accounts WHERE shop_id = :shop_id")
        assert (await session.execute(query, {"shop_id": desk.shop_id})).scalars().all() == [{}]


async def test_another_shops_account_is_not_there(desk: Desk, app: Litestar):
    account_id = await desk.email_account()
    other = await ShopUnderTest.opened(app)
    path = f"/channel-accounts/{account_id}"
    assert read(await other.owner.get("/channel-accounts"))["items"] == []
    read(await other.owner.patch(path, json={"name": "Milik saya"}), 404)
    read(await other.owner.post(f"{path}/test", json={"to": "a@contoh.id"}), 404)
    read(await other.owner.delete(path), 404)
