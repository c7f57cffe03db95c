import asyncio
from uuid import UUID, uuid4

from litestar import Litestar

from langganan.core.clock import now
from langganan.core.text import first_name
from tests.factories import ShopUnderTest, read
from tests.messaging.desk import Desk


async def test_a_campaign_is_drafted_changed_and_dropped(desk: Desk):
    account = await desk.email_account()
    draft = await desk.draft(account)
    assert draft["status"] == "draft"
    assert draft["progress"]["total"] == 0
    path = f"/campaigns/{draft['id']}"

    changed = read(await desk.shop.owner.patch(path, json={"text": "Halo {nama}", "subject": None}))
    assert (changed["text"], changed["subject"], changed["name"]) == ("Halo {nama}", None, "Kangen")
    listed = read(await desk.shop.owner.get("/campaigns"))["items"]
    assert [item["id"] for item in listed] == [draft["id"]]

    read(await desk.shop.owner.delete(path), 204)
    read(await desk.shop.owner.get(path), 404)


async def test_campaigns_are_listed_page_by_page_newest_first(desk: Desk):
    account = await desk.email_account()
    made = [(await desk.draft(account))["id"] for _ in range(3)]
    first = read(await desk.shop.owner.get("/campaigns?limit=2"))
    second = read(await desk.shop.owner.get(f"/campaigns?limit=2&cursor={first['next_cursor']}"))
    assert [item["id"] for item in first["items"] + second["items"]] == made[::-1]
    assert second["next_cursor"] is None


async def test_everybody_in_the_segment_who_agreed_gets_the_message(desk: Desk):
    account = await desk.email_account()
    sari = await desk.reader("sari@contoh.id", name="Bu Sari")
    silent = await desk.shop.customer(email="diam@contoh.id")
    buyer = await desk.reader("beli@contoh.id")
    for _ in range(3):
        await desk.shop.sell(buyer["id"])

    launched = await desk.launched(account)
    assert launched["status"] == "sending"
    assert launched["progress"]["total"] == 2
    await desk.work()

    finished = await desk.campaign(launched["id"])
    assert finished["status"] == "done"
    assert (finished["progress"]["accepted"], finished["progress"]["skipped"]) == (1, 1)
    assert [(item["reason"], item["count"]) for item in finished["skipped_reasons"]] == [("no_consent", 1)]
    [letter] = desk.mailbox.to("sari@contoh.id")
    assert letter["Subject"] == "Apa kabar, Bu Sari?"
    assert letter.get_content().startswith(f"Halo Bu Sari, salam dari {desk.shop.shop['name']}.")
    assert sari["card_url"] in letter.get_content()
    assert letter["List-Unsubscribe"] == f"<{sari['card_url']}>"
    assert len(desk.mailbox.letters) == 1
    assert await desk.timeline(sari["id"]) == ["message.accepted", "message.queued"]
    assert await desk.timeline(silent["id"]) == ["message.skipped", "message.queued"]
    assert await desk.timeline(buyer["id"]) == []


async def test_the_message_knows_what_was_bought_and_what_is_on_the_card(desk: Desk):
    await desk.shop.stamp_card()
    account = await desk.email_account()
    sari = await desk.reader("sari@contoh.id")
    await desk.shop.sell(sari["id"], items=[{"name": "Sabun lemon", "quantity": 1, "unit_price": 45_000}])
    await desk.launched(account, text="{produk_terakhir}; {hari_sejak} hari; {saldo}; {kartu}")
    await desk.work()
    [letter] = desk.mailbox.to("sari@contoh.id")
    assert letter.get_content().startswith(f"Sabun lemon; 0 hari; 1 dari 5 stempel; {sari['card_url']}")


async def test_a_preview_agrees_with_what_then_happens(desk: Desk):
    account = await desk.email_account()
    await desk.reader("a@contoh.id")
    await desk.reader("b@contoh.id")
    await desk.shop.customer(email="diam@contoh.id")
    await desk.reader()
    refused = await desk.reader("c@contoh.id")
    await desk.refuse(refused["id"])
    asked = {"segment": "new", "purpose": "care", "channel_account_id": account, "text": "Halo {nama|Kak}"}

    seen = read(await desk.shop.owner.post("/campaign-previews", json=asked))
    assert seen["will_get"] == 2
    assert len(seen["samples"]) == 2
    assert all(sample["text"].startswith(f"Halo {first_name(sample['name'])}") for sample in seen["samples"])

    launched = await desk.launched(account, text=asked["text"])
    await desk.work()
    finished = await desk.campaign(launched["id"])
    assert finished["progress"]["accepted"] == seen["will_get"]
    foreseen = {item["reason"]: item["count"] for item in seen["will_not"]}
    assert {item["reason"]: item["count"] for item in finished["skipped_reasons"]} == foreseen
    assert foreseen == {"no_address": 1, "no_consent": 1, "refused": 1}


async def test_a_preview_nudges_toward_a_softer_voice(desk: Desk):
    account = await desk.whatsapp_account()
    asked = {"segment": "new", "purpose": "offers", "channel_account_id": account}
    loud = read(
        await desk.shop.owner.post("/campaign-previews", json={**asked, "text": "PROMO!!!! Beli sekarang!"})
    )
    soft = read(
        await desk.shop.owner.post(
            "/campaign-previews", json={**asked, "text": "Halo {nama|Kak}, mampir ya."}
        )
    )
    assert len(loud["hints"]) == 3
    assert soft["hints"] == []


async def test_a_campaign_is_launched_once(desk: Desk):
    await desk.reader("sari@contoh.id")
    draft = await desk.draft(await desk.email_account())
    path = f"/campaigns/{draft['id']}"
    answers = await asyncio.gather(*(desk.shop.owner.post(f"{path}/launch") for _ in range(3)))
    assert sorted(answer.status_code for answer in answers) == [200, 409, 409]
    await desk.work()

    again = read(await desk.shop.owner.post(f"{path}/launch"), 409)
    assert again["code"] == "campaign_launched"
    assert read(await desk.shop.owner.patch(path, json={"text": "lain"}), 409)["code"] == "campaign_launched"
    read(await desk.shop.owner.delete(path), 409)
    assert len(desk.mailbox.letters) == 1


async def test_an_empty_segment_is_not_launched(desk: Desk):
    draft = await desk.draft(await desk.email_account(), segment="premium")
    refused = read(await desk.shop.owner.post(f"/campaigns/{draft['id']}/launch"), 409)
    assert refused["code"] == "segment_empty"
    assert (await desk.campaign(draft["id"]))["status"] == "draft"


async def test_an_unknown_placeholder_is_refused_when_it_is_written(desk: Desk):
    account = await desk.email_account()
    asked = {"name": "x", "segment": "new", "purpose": "care", "channel_account_id": account}
    refused = read(await desk.shop.owner.post("/campaigns", json={**asked, "text": "Halo {alamat}"}), 422)
    assert [(error["field"], error["code"]) for error in refused["errors"]] == [
        ("text", "unknown_placeholder")
    ]
    too_long = {**asked, "channel_account_id": await desk.whatsapp_account(), "text": "a" * 2001}
    assert (
        read(await desk.shop.owner.post("/campaigns", json=too_long), 422)["errors"][0]["code"] == "too_long"
    )


async def test_another_shops_account_is_as_if_it_did_not_exist(desk: Desk, app: Litestar):
    other = await ShopUnderTest.opened(app)
    asked = {"name": "x", "segment": "new", "purpose": "care", "text": "Halo {nama}"}
    theirs, nobodys = [
        await other.owner.post("/campaigns", json={**asked, "channel_account_id": account})
        for account in (await desk.email_account(), str(uuid4()))
    ]
    assert theirs.status_code == nobodys.status_code == 422
    assert theirs.json() == nobodys.json()


async def test_a_test_goes_to_one_address_and_to_no_customer(desk: Desk):
    await desk.reader("sari@contoh.id", name="Bu Sari")
    draft = await desk.draft(await desk.email_account())
    tried = read(
        await desk.shop.owner.post(f"/campaigns/{draft['id']}/test", json={"to": "Pemilik@Contoh.id"})
    )
    assert tried["ok"], tried
    [(address, letter)] = desk.mailbox.letters
    assert address == "pemilik@contoh.id"
    assert letter["Subject"] == "Apa kabar, Bu Sari?"
    assert (await desk.campaign(draft["id"]))["status"] == "draft"


async def test_deliveries_are_listed_page_by_page(desk: Desk):
    people = {(await desk.reader(f"p{number}@contoh.id"))["id"] for number in range(5)}
    launched = await desk.launched(await desk.email_account())
    cursor: str | None = ""
    path, seen = f"/campaigns/{launched['id']}/deliveries?limit=2", []
    while cursor is not None:
        page = read(await desk.shop.owner.get(path + cursor))
        seen += [item["customer"]["id"] for item in page["items"]]
        cursor = f"&cursor={page['next_cursor']}" if page["next_cursor"] else None
    assert len(seen) == 5
    assert set(seen) == people


async def test_a_cashier_does_not_write_to_customers(desk: Desk):
    cashier = await desk.shop.hire("cashier")
    draft = await desk.draft(await desk.email_account())
    for method, path in (
        ("get", "/campaigns"),
        ("post", f"/campaigns/{draft['id']}/launch"),
        ("get", "/channel-accounts"),
        ("get", "/hand-queue"),
    ):
        assert (await cashier.request(method, path)).status_code == 403, path


async def test_ids_made_in_the_database_sort_by_their_moment_too(desk: Desk):
    await desk.reader("sari@contoh.id")
    began = now()
    launched = await desk.launched(await desk.email_account())
    [delivery] = await desk.deliveries(launched["id"])
    made = UUID(delivery["id"])
    assert made.version == 7
    assert abs((made.int >> 80) / 1000 - began.timestamp()) < 30
