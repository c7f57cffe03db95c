from urllib.parse import parse_qs, urlsplit

from litestar import Litestar

from tests.factories import ShopUnderTest, e164, new_phone, read
from tests.messaging.desk import Desk


async def test_messages_by_hand_are_tapped_through(desk: Desk):
    phone = new_phone()
    sari = await desk.reader(name="Bu Sari", phone=phone)
    budi = await desk.reader(name="Pak Budi")
    launched = await desk.launched(await desk.whatsapp_account(), subject=None)
    await desk.work()
    assert await desk.progress(launched["id"]) == {"queued": 2}

    first, second = await desk.hand_queue()
    assert {first["customer"]["id"], second["customer"]["id"]} == {sari["id"], budi["id"]}
    item = first if first["customer"]["id"] == sari["id"] else second
    assert item["text"] == f"Halo Bu Sari, salam dari {desk.shop.shop['name']}."
    assert item["campaign"] == {"id": launched["id"], "name": "Kangen"}
    link = urlsplit(item["wa_url"])
    assert link.path == f"/{e164(phone).removeprefix('+')}"
    assert parse_qs(link.query)["text"] == [item["text"]]

    assert (await desk.mark(item["delivery_id"], "opened"))["status"] == "opened"
    assert (await desk.mark(item["delivery_id"], "opened"))["status"] == "opened"
    assert [queued["status"] for queued in await desk.hand_queue()] == ["queued", "opened"]
    assert (await desk.mark(item["delivery_id"], "confirmed"))["status"] == "confirmed"
    other = (await desk.hand_queue())[0]
    failed = await desk.mark(other["delivery_id"], "failed", reason="nomor tidak aktif")
    assert "nomor tidak aktif" in failed["reason_text"]

    assert await desk.hand_queue() == []
    finished = await desk.campaign(launched["id"])
    assert finished["status"] == "done"
    assert await desk.progress(launched["id"]) == {"confirmed": 1, "failed": 1}
    assert await desk.timeline(sari["id"]) == ["message.confirmed", "message.opened", "message.queued"]


async def test_quiet_hours_do_not_stop_a_person(desk: Desk):
    read(await desk.shop.owner.patch("/shop", json={"quiet_from": "00:00", "quiet_until": "23:59"}))
    await desk.reader()
    await desk.launched(await desk.whatsapp_account())
    await desk.work()
    assert len(await desk.hand_queue()) == 1


async def test_who_withdraws_consent_leaves_the_queue(desk: Desk):
    sari = await desk.reader()
    launched = await desk.launched(await desk.whatsapp_account())
    await desk.work()
    await desk.refuse(sari["id"], channel="whatsapp")
    assert await desk.hand_queue() == []
    assert await desk.progress(launched["id"]) == {"skipped": 1}


async def test_who_withdraws_consent_while_the_queue_is_open_is_not_opened(desk: Desk):
    sari = await desk.reader()
    await desk.launched(await desk.whatsapp_account())
    await desk.work()
    [item] = await desk.hand_queue()
    await desk.refuse(sari["id"], channel="whatsapp")
    marked = await desk.mark(item["delivery_id"], "opened")
    assert (marked["status"], marked["reason"]) == ("skipped", "refused")
    refused = await desk.mark(item["delivery_id"], "confirmed", 409)
    assert refused["code"] == "delivery_not_waiting"


async def test_a_second_message_on_the_same_day_waits(desk: Desk):
    await desk.reader()
    account = await desk.whatsapp_account()
    for _ in range(2):
        await desk.launched(account)
    await desk.work()
    first, second = await desk.hand_queue()
    await desk.mark(first["delivery_id"], "opened")
    marked = await desk.mark(second["delivery_id"], "opened")
    assert (marked["status"], marked["reason"]) == ("planned", "message_today")
    assert [item["delivery_id"] for item in await desk.hand_queue()] == [first["delivery_id"]]


async def test_what_a_worker_sends_is_not_settled_by_hand(desk: Desk):
    await desk.reader("sari@contoh.id")
    launched = await desk.launched(await desk.email_account())
    [delivery] = await desk.deliveries(launched["id"])
    for how, body in (("opened", {}), ("confirmed", {}), ("failed", {"reason": "x"})):
        assert (await desk.mark(delivery["id"], how, 409, **body))["code"] == "delivery_not_waiting"


async def test_the_queue_shows_fifty_and_then_the_rest(desk: Desk):
    for _ in range(52):
        await desk.reader()
    await desk.launched(await desk.whatsapp_account())
    for _batch in range(2):
        await desk.work()
    queue = await desk.hand_queue()
    assert len(queue) == 50
    for item in queue[:10]:
        await desk.mark(item["delivery_id"], "confirmed")
    assert len(await desk.hand_queue()) == 42


async def test_another_shops_delivery_is_not_there(desk: Desk, app: Litestar):
    await desk.reader()
    await desk.launched(await desk.whatsapp_account())
    await desk.work()
    [item] = await desk.hand_queue()
    other = await ShopUnderTest.opened(app)
    assert read(await other.owner.get("/hand-queue"))["items"] == []
    for how, body in (("opened", None), ("confirmed", None), ("failed", {"reason": "x"})):
        read(await other.owner.post(f"/deliveries/{item['delivery_id']}/{how}", json=body), 404)
