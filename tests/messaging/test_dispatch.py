import asyncio
from datetime import timedelta
from uuid import UUID

import pytest
from msgspec import structs
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from langganan.channels.contract import Receipt
from langganan.channels.smtp import SmtpChannel
from langganan.core.clock import now
from langganan.db.unit_of_work import unit_of_work
from langganan.messaging.claim import LEASE, WHILE_BROKEN, Parcel, claim
from langganan.messaging.outcome import BACK_OFF, put_back, write_down
from langganan.shops.service import get_shop
from tests.factories import read
from tests.messaging.desk import Desk
from tests.messaging.mailbox import PASSWORD, Mailbox


async def claimed(desk: Desk) -> list[Parcel]:
    """What a worker holds who has claimed and not sent yet."""
    async with unit_of_work(desk.sessions, desk.shop_id) as session:
        shop = await get_shop(session, desk.shop_id)
        return await claim(session, shop, limit=50, public_url="http://toko.id", at=now())


async def somebody_waits_for_a_lock(desk: Desk) -> bool:
    async with unit_of_work(desk.sessions) as session:
        waiting = text(
            "SELECT EXISTS (SELECT 1 FROM pg_locks WHERE NOT granted AND locktype = 'advisory' AND database ="
            " (SELECT oid FROM pg_database WHERE datname = current_database()))"
        )
        return bool(await session.scalar(waiting))


async def test_a_refused_recipient_is_failed_with_the_providers_words(desk: Desk):
    await desk.reader("ditolak@contoh.id")
    launched = await desk.launched(await desk.email_account())
    await desk.work()
    [delivery] = await desk.deliveries(launched["id"])
    assert (delivery["status"], delivery["reason"]) == ("failed", "rejected")
    assert "no such user" in delivery["reason_text"]


async def test_what_is_for_later_is_tried_again_ever_more_rarely_and_then_given_up(desk: Desk):
    sari = await desk.reader("penuh@contoh.id")
    launched = await desk.launched(await desk.email_account())
    at = now()
    for pause in BACK_OFF:
        await desk.work(at)
        assert await desk.progress(launched["id"]) == {"queued": 1}
        await desk.work(at + pause - timedelta(seconds=1))
        at += pause
    await desk.work(at)
    [delivery] = await desk.deliveries(launched["id"])
    assert (delivery["status"], delivery["reason"]) == ("failed", "gave_up")
    assert await desk.timeline(sari["id"]) == ["message.failed", "message.queued"]


async def test_what_may_have_been_sent_is_unknown_and_never_sent_again_by_itself(desk: Desk):
    sari = await desk.reader("putus@contoh.id")
    launched = await desk.launched(await desk.email_account())
    await desk.work()
    await desk.work(now() + timedelta(days=30))
    assert await desk.progress(launched["id"]) == {"unknown": 1}
    assert len(desk.mailbox.to("putus@contoh.id")) == 1

    [delivery] = await desk.deliveries(launched["id"])
    settled = await desk.mark(delivery["id"], "confirmed")
    assert settled["status"] == "confirmed"
    assert await desk.timeline(sari["id"]) == ["message.confirmed", "message.unknown", "message.queued"]


async def test_a_broken_account_holds_its_messages_until_it_is_mended(desk: Desk):
    with Mailbox(password=PASSWORD) as locked:
        desk.mailbox = locked
        for name in ("a", "b", "c"):
            await desk.reader(f"{name}@contoh.id")
        account = await desk.email_account(username="toko", password="salah")
        launched = await desk.launched(account)
        await desk.work()
        await desk.work(now() + WHILE_BROKEN)
        assert await desk.progress(launched["id"]) == {"queued": 3}
        [shown] = read(await desk.shop.owner.get("/channel-accounts"))["items"]
        assert shown["status"] == "broken"

        path = f"/channel-accounts/{account}"
        read(await desk.shop.owner.patch(path, json={"settings": {"password": PASSWORD}}))
        await desk.work()
        assert await desk.progress(launched["id"]) == {"accepted": 3}
        assert len(locked.letters) == 3


async def test_a_removed_account_sends_nothing_more(desk: Desk):
    await desk.reader("sari@contoh.id")
    account = await desk.email_account()
    launched = await desk.launched(account)
    read(await desk.shop.owner.delete(f"/channel-accounts/{account}"), 204)
    await desk.work()
    assert (await desk.campaign(launched["id"]))["skipped_reasons"][0]["reason"] == "channel_removed"
    assert desk.mailbox.letters == []


async def test_two_dispatchers_at_once_send_each_message_once(desk: Desk):
    for number in range(60):
        await desk.reader(f"p{number}@contoh.id")
    launched = await desk.launched(await desk.email_account())
    await asyncio.gather(*(desk.work() for _ in range(4)))
    assert await desk.progress(launched["id"]) == {"accepted": 60}
    addresses = [address for address, _ in desk.mailbox.letters]
    assert len(addresses) == len(set(addresses)) == 60


async def test_consent_withdrawn_after_the_launch_is_heeded(desk: Desk):
    sari = await desk.reader("sari@contoh.id")
    launched = await desk.launched(await desk.email_account())
    await desk.refuse(sari["id"])
    await desk.work()
    assert (await desk.campaign(launched["id"]))["skipped_reasons"][0]["reason"] == "refused"
    assert desk.mailbox.letters == []


async def test_who_is_erased_after_the_launch_gets_nothing_and_leaves_no_text(desk: Desk):
    sari = await desk.reader("sari@contoh.id", name="Bu Sari")
    first = await desk.launched(await desk.email_account())
    await desk.work()
    second = await desk.launched(await desk.email_account())
    read(await desk.shop.owner.delete(f"/customers/{sari['id']}"), 204)
    await desk.work(now() + timedelta(days=2))

    assert await desk.progress(first["id"]) == {"accepted": 1}
    assert await desk.progress(second["id"]) == {"skipped": 1}
    assert len(desk.mailbox.letters) == 1
    async with unit_of_work(desk.sessions, desk.shop_id) as session:
        kept = await session.execute(
            text("SELECT address, subject, text FROM deliveries WHERE shop_id = :shop_id"),
            {"shop_id": desk.shop_id},
        )
        assert {tuple(row) for row in kept} == {(None, None, None)}


async def test_two_campaigns_at_once_are_one_message_today_and_one_tomorrow(desk: Desk):
    await desk.reader("sari@contoh.id")
    account = await desk.email_account()
    campaigns = [await desk.launched(account), await desk.launched(account)]
    await asyncio.gather(desk.work(), desk.work())
    found = [await desk.progress(campaign["id"]) for campaign in campaigns]
    assert sorted(found, key=str) == [{"accepted": 1}, {"planned": 1}]
    await desk.work(now() + timedelta(days=1, minutes=1))
    assert [await desk.progress(campaign["id"]) for campaign in campaigns] == [{"accepted": 1}] * 2


async def test_two_who_claim_at_the_same_moment_do_not_both_write_to_one_customer(desk: Desk):
    await desk.reader("sari@contoh.id")
    account = await desk.email_account()
    for _ in range(2):
        await desk.launched(account)
    async with unit_of_work(desk.sessions, desk.shop_id) as session:
        shop = await get_shop(session, desk.shop_id)
        first = await claim(session, shop, limit=1, public_url="", at=now())
        other = asyncio.create_task(claimed(desk))
        while not other.done() and not await somebody_waits_for_a_lock(desk):
            pass
    assert (len(first), len(await other)) == (1, 0)


async def test_at_night_a_message_waits_for_the_morning(desk: Desk):
    read(await desk.shop.owner.patch("/shop", json={"quiet_from": "21:00", "quiet_until": "08:00"}))
    await desk.reader("sari@contoh.id")
    launched = await desk.launched(await desk.email_account())
    midnight = (now() + timedelta(days=1)).replace(hour=17, minute=0)
    await desk.work(midnight)
    assert await desk.progress(launched["id"]) == {"planned": 1}
    await desk.work(midnight + timedelta(hours=7, minutes=59))
    assert desk.mailbox.letters == []
    await desk.work(midnight + timedelta(hours=8))
    assert await desk.progress(launched["id"]) == {"accepted": 1}


async def test_an_expired_lease_makes_it_unknown_and_stops_the_late_writer(desk: Desk):
    sari = await desk.reader("sari@contoh.id")
    launched = await desk.launched(await desk.email_account())
    [parcel] = await claimed(desk)
    await desk.work(now() + LEASE - timedelta(seconds=5))
    assert await desk.progress(launched["id"]) == {"sending": 1}
    await asyncio.gather(*(desk.work(now() + LEASE + timedelta(seconds=1)) for _ in range(3)))
    assert await desk.progress(launched["id"]) == {"unknown": 1}

    async with unit_of_work(desk.sessions, desk.shop_id) as session:
        assert not await write_down(session, parcel, Receipt(), at=now())
    assert await desk.progress(launched["id"]) == {"unknown": 1}
    assert await desk.timeline(sari["id"]) == ["message.unknown", "message.queued"]
    assert desk.mailbox.letters == []


async def test_an_old_fence_opens_nothing_even_while_it_is_being_sent_again(desk: Desk):
    await desk.reader("sari@contoh.id")
    launched = await desk.launched(await desk.email_account())
    [old] = await claimed(desk)
    async with unit_of_work(desk.sessions, desk.shop_id) as session:
        await put_back(session, old, at=now())
    [new] = await claimed(desk)
    async with unit_of_work(desk.sessions, desk.shop_id) as session:
        assert not await write_down(session, old, Receipt(), at=now())
    assert await desk.progress(launched["id"]) == {"sending": 1}
    async with unit_of_work(desk.sessions, desk.shop_id) as session:
        assert await write_down(session, new, Receipt(provider_id="1"), at=now())
    assert await desk.progress(launched["id"]) == {"accepted": 1}


async def test_a_provider_that_drops_doubles_gets_an_orphan_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(SmtpChannel, "traits", structs.replace(SmtpChannel.traits, idempotent=True))
    await desk.reader("sari@contoh.id")
    launched = await desk.launched(await desk.email_account())
    await claimed(desk)
    await desk.work(now() + LEASE + timedelta(seconds=1))
    assert await desk.progress(launched["id"]) == {"accepted": 1}


async def test_a_worker_that_is_told_to_stop_puts_back_what_it_has_not_begun(desk: Desk):
    await desk.reader("sari@contoh.id")
    launched = await desk.launched(await desk.email_account())
    stop = asyncio.Event()
    stop.set()
    await desk.dispatcher().batch(desk.shop_id, stop)
    assert await desk.progress(launched["id"]) == {"queued": 1}
    assert desk.mailbox.letters == []


async def test_shops_with_something_due_are_found_and_others_are_not(desk: Desk):
    async def due() -> list[UUID]:
        found: list[UUID] = []
        while page := await desk.dispatcher().due_shops(found[-1] if found else None):
            found += page
        return found

    assert desk.shop_id not in await due()
    await desk.reader("sari@contoh.id")
    await desk.launched(await desk.email_account())
    assert desk.shop_id in await due()
    await desk.work()
    assert desk.shop_id not in await due()


async def test_a_sandbox_sends_nothing_and_says_so(desk: Desk, owner_engine: AsyncEngine):
    await desk.reader("sari@contoh.id")
    launched = await desk.launched(await desk.email_account())
    async with owner_engine.begin() as connection:
        made_a_sandbox = "UPDATE shops SET sandbox_of = gen_random_uuid() WHERE shop_id = :shop_id"
        await connection.execute(text(made_a_sandbox), {"shop_id": desk.shop_id})
    await desk.work()
    [delivery] = await desk.deliveries(launched["id"])
    assert (delivery["status"], delivery["reason"]) == ("skipped", "sandbox")
    assert desk.mailbox.to("sari@contoh.id") == []
