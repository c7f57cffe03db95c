"""A shop's notebook becomes its customers, once."""

import asyncio
from uuid import UUID

from langganan.activity.actor import Actor
from langganan.db.engine import Sessions
from langganan.db.unit_of_work import unit_of_work
from langganan.merging.service import merge_customers
from tests.books import Books
from tests.customer_imports.bringing import IMPORTS, Bringing, counts
from tests.factories import ShopUnderTest, read

LIST = (
    "Nama;No HP;Tgl lahir;Grup;Catatan\n"
    "Bu Sari;0812-3456-7890;17/08/1990;Arisan;suka bolu\n"
    "Pak Budi;081398765432;;Arisan;\n"
    "D'Anggra;0857 1111 2222;31/02/1990;;\n"
    "Bu Sari lagi;+6281234567890;;;\n"
    "Mbak Ayu;8,12E+10;;;\n"
    ";;;;tanpa nama\n"
)


async def test_the_preview_tells_what_will_be_and_writes_nothing(bring: Bringing):
    work = await bring.draft(LIST)
    assert [column["field"] for column in work["columns"]] == ["name", "phone", "birthday", "label", "notes"]
    assert work["columns"][1] == {
        "heading": "No HP",
        "field": "phone",
        "program_id": None,
        "examples": ["0812-3456-7890", "081398765432", "0857 1111 2222"],
    }
    told = await bring.preview(work)
    assert counts(told) == (3, 0, 1, 2)
    assert told["twice"] == 1
    assert [(row["line"], row["text"]) for row in told["errors"]] == [
        (6, "Mbak Ayu;8,12E+10;;;"),
        (7, ";;;;tanpa nama"),
    ]
    assert [row["line"] for row in told["remarks"]] == [4]
    assert await bring.customers() == {}


async def test_who_is_brought_is_found_by_name_and_number_and_has_a_card(
    bring: Bringing, shop: ShopUnderTest
):
    done = await bring.all(LIST)
    assert (done["status"], done["done"]) == ("done", 6)
    assert counts(done) == (3, 0, 1, 2)
    sari = await bring.customer("Bu Sari")
    assert (sari["phone"], sari["birthday"], sari["notes"]) == ("+6281234567890", "1990-08-17", "suka bolu")
    assert [label["name"] for label in sari["labels"]] == ["Arisan"]
    assert sari["card_url"]
    assert sari["consents"] == []
    for asked in ({"q": "danggra"}, {"q": "1111"}, {"phone": "0857-1111-2222"}):
        found = read(await shop.owner.get("/customers", params=asked))["items"]
        assert [row["name"] for row in found] == ["D'Anggra"]
    told = read(await shop.owner.get(f"/customers/{sari['id']}/timeline"))["items"]
    assert [item["type"] for item in told] == ["customer.created"]
    assert (await shop.sell(sari["id"]))["customer"]["name"] == "Bu Sari"


async def test_the_same_file_again_changes_nothing(bring: Bringing):
    content = LIST + "Teh Rina;;;;\n"
    await bring.all(content)
    before = await bring.customers()
    again = await bring.all(content)
    assert counts(again) == (0, 0, 5, 2)
    assert await bring.customers() == before


async def test_only_what_is_empty_is_filled(bring: Bringing, shop: ShopUnderTest):
    await shop.customer(name="Ibu Sari", phone="081234567890", notes="alergi kacang")
    done = await bring.all(LIST)
    assert counts(done) == (2, 1, 1, 2)
    sari = await bring.customer("Ibu Sari")
    assert (sari["notes"], sari["birthday"]) == ("alergi kacang", "1990-08-17")
    assert [label["name"] for label in sari["labels"]] == ["Arisan"]


async def test_columns_are_named_by_the_person(bring: Bringing, shop: ShopUnderTest):
    work = await bring.draft("x;y\n081234567890;Bu Sari\n")
    columns = [{"field": "phone"}, {"field": "name"}]
    read(await shop.owner.patch(f"{IMPORTS}/{work['id']}", json={"columns": columns}))
    assert [row["name"] for row in (await bring.preview(work))["examples"]] == ["Bu Sari"]
    refused = read(await shop.owner.patch(f"{IMPORTS}/{work['id']}", json={"columns": columns[:1]}), 422)
    assert refused["errors"][0]["code"] == "not_all_columns"
    of_nothing = {"columns": [{"field": "balance"}, {"field": "name"}]}
    refused = read(await shop.owner.patch(f"{IMPORTS}/{work['id']}", json=of_nothing), 422)
    assert refused["errors"][0]["code"] == "unknown_program"


async def test_stamps_and_points_of_the_paper_card_are_in_the_books_once(
    bring: Bringing, shop: ShopUnderTest, books: Books
):
    card, points = await shop.stamp_card(), await shop.points()
    content = "Nama;HP;Stempel;Poin\nBu Sari;081234567890;7;1.250\nPak Budi;081398765432;2;\n"
    await bring.all(content)
    sari, budi = await bring.customer("Bu Sari"), await bring.customer("Pak Budi")
    assert await shop.balances(sari["id"]) == {card["id"]: 2, points["id"]: 1250}
    assert (await shop.balances(budi["id"]))[card["id"]] == 2
    assert len(read(await shop.owner.get(f"/customers/{sari['id']}/vouchers"))["items"]) == 1
    await bring.all(content)
    assert await shop.balances(sari["id"]) == {card["id"]: 2, points["id"]: 1250}
    await books.must_agree()


async def test_nobody_agreed_to_anything_unless_the_shop_says_how(bring: Bringing):
    agreed = [{"purpose": "care", "channel": "whatsapp"}]
    work = await bring.draft(LIST)
    refused = await bring.ask(work, "start", {"agreed": agreed}, 422)
    assert refused["errors"][0]["field"] == "wording"
    await bring.start(work, agreed=agreed, wording="Tanda tangan di buku tamu")
    await bring.work()
    [consent] = (await bring.customer("Bu Sari"))["consents"]
    assert (consent["purpose"], consent["granted"], consent["source"]) == ("care", True, "import")


async def test_two_workers_at_once_bring_everybody_in_once(bring: Bringing):
    content = "".join(f"Pelanggan {number};0812{10_000_000 + number}\n" for number in range(1_200))
    work = await bring.draft(content)
    await bring.start(work)
    await asyncio.gather(bring.work(), bring.work(), bring.work())
    done = await bring.now(work)
    while done["status"] == "running":
        await bring.work()
        done = await bring.now(work)
    assert counts(done) == (1_200, 0, 0, 0)
    assert counts(await bring.all(content)) == (0, 0, 1_200, 0)


async def test_who_is_merged_meanwhile_is_completed_under_the_record_that_stays(
    bring: Bringing, shop: ShopUnderTest, sessions: Sessions
):
    gone = await shop.customer(name="Bu Sari", phone="081234567890", email=None, labels=[])
    stays = await shop.customer(name="Ibu Sari", email=None, labels=[])
    work = await bring.draft("Nama;HP;Email;Grup\nBu Sari;081234567890;sari@contoh.com;Arisan\n")
    await bring.start(work)
    actor = Actor(shop_id=UUID(shop.id), kind="system")
    async with unit_of_work(sessions, UUID(shop.id)) as session:
        await merge_customers(session, actor, UUID(gone["id"]), UUID(stays["id"]))
        running = asyncio.create_task(bring.work())
        await asyncio.wait({running}, timeout=0.5)
        assert not running.done()
    await running
    assert counts(await bring.now(work)) == (0, 1, 0, 0)
    sari = await bring.customer("Ibu Sari")
    assert (sari["email"], [label["name"] for label in sari["labels"]]) == ("sari@contoh.com", ["Arisan"])


async def test_a_worker_that_dies_in_the_middle_is_followed_by_one_that_goes_on(bring: Bringing):
    content = "".join(f"Pelanggan {number};0813{10_000_000 + number}\n" for number in range(1_200))
    work = await bring.draft(content)
    await bring.start(work)
    worker = asyncio.create_task(bring.work())
    while (await bring.now(work))["done"] == 0:
        assert not worker.done()
    worker.cancel()
    await asyncio.gather(worker, return_exceptions=True)
    assert 0 < (await bring.now(work))["done"] < 1_200
    await bring.work()
    assert counts(await bring.now(work)) == (1_200, 0, 0, 0)
    assert counts(await bring.all(content)) == (0, 0, 1_200, 0)


async def test_two_people_with_one_address_stay_two(bring: Bringing, shop: ShopUnderTest):
    await shop.customer(name="Bu Sari", phone="081234567890", email="toko@contoh.com")
    content = "Nama;HP;Email\nPak Budi;081398765432;toko@contoh.com\nTeh Rina;085711112222;toko@contoh.com\n"
    assert counts(await bring.all(content)) == (2, 0, 0, 0)
    assert (await bring.customer("Pak Budi"))["email"] is None
    assert counts(await bring.all(content)) == (0, 0, 2, 0)


async def test_stopped_before_it_began_nobody_is_in(bring: Bringing):
    work = await bring.draft(LIST)
    await bring.start(work)
    assert (await bring.ask(work, "cancel"))["status"] == "cancelled"
    await bring.work()
    assert await bring.customers() == {}
    assert (await bring.ask(work, "start", {}))["status"] == "cancelled"


async def test_refused_rows_come_back_with_their_reasons(bring: Bringing, shop: ShopUnderTest):
    done = await bring.all(LIST)
    rows = read(await shop.owner.get(f"{IMPORTS}/{done['id']}/refused"))["items"]
    assert [(row["line"], row["text"]) for row in rows] == [
        (6, "Mbak Ayu;8,12E+10;;;"),
        (7, ";;;;tanpa nama"),
    ]
    assert "sudah hilang" in rows[0]["detail"]


async def test_a_cashier_brings_nobody_in(shop: ShopUnderTest):
    cashier = await shop.hire("cashier")
    read(await cashier.post(IMPORTS, content=LIST), 403)
