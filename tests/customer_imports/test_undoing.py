"""Taking an import back, as far as nothing has been built on it."""

from tests.books import Books
from tests.customer_imports.bringing import Bringing, counts
from tests.factories import ShopUnderTest, read

LIST = "Nama;No HP;Grup;Catatan\nBu Sari;081234567890;Arisan;suka bolu\nPak Budi;081398765432;;\n"


async def test_who_was_added_is_gone_and_may_be_brought_in_again(bring: Bringing, shop: ShopUnderTest):
    done = await bring.all(LIST)
    sari = await bring.customer("Bu Sari")
    undone = await bring.undo(done)
    assert (undone["status"], undone["undone"], undone["kept"]) == ("undone", 2, 0)
    assert await bring.customers() == {}
    read(await shop.owner.get(f"/customers/{sari['id']}"), 404)
    assert read(await shop.owner.get("/customers", params={"phone": "081234567890"}))["items"] == []
    assert counts(await bring.all(LIST)) == (2, 0, 0, 0)


async def test_who_bought_or_was_changed_since_stays_and_it_is_said_why(bring: Bringing, shop: ShopUnderTest):
    done = await bring.all(LIST + "Teh Rina;085711112222;;\n")
    sari, budi = await bring.customer("Bu Sari"), await bring.customer("Pak Budi")
    await shop.sell(sari["id"])
    read(await shop.owner.patch(f"/customers/{budi['id']}", json={"notes": "tetangga"}))
    undone = await bring.undo(done)
    assert (undone["undone"], undone["kept"]) == (1, 2)
    assert undone["kept_because"] == [{"reason": "touched", "customers": 2}]
    assert set(await bring.customers()) == {"Bu Sari", "Pak Budi"}


async def test_what_was_filled_in_is_empty_again_unless_staff_wrote_it_since(
    bring: Bringing, shop: ShopUnderTest
):
    await shop.customer(name="Ibu Sari", phone="081234567890")
    await shop.customer(name="Bapak Budi", phone="081398765432")
    content = "Nama;HP;Email;Tgl lahir;Grup;Catatan\n"
    content += "Bu Sari;081234567890;sari@contoh.com;17/08/1990;Arisan;suka bolu\n"
    content += "Pak Budi;081398765432;;1/2/1985;;suka kopi\n"
    done = await bring.all(content)
    assert counts(done) == (0, 2, 0, 0)
    budi = await bring.customer("Bapak Budi")
    read(await shop.owner.patch(f"/customers/{budi['id']}", json={"notes": "suka teh"}))
    undone = await bring.undo(done)
    assert undone["kept_because"] == [{"reason": "changed", "customers": 1}]
    sari, budi = await bring.customer("Ibu Sari"), await bring.customer("Bapak Budi")
    assert (sari["email"], sari["birthday"], sari["notes"], sari["labels"]) == (None, None, None, [])
    assert sari["phone"] == "+6281234567890"
    assert (budi["birthday"], budi["notes"]) == (None, "suka teh")


async def test_opening_balances_are_reversed_unless_their_reward_was_used(
    bring: Bringing, shop: ShopUnderTest, books: Books
):
    card = await shop.stamp_card()
    sari = await shop.customer(name="Bu Sari", phone="081234567890")
    budi = await shop.customer(name="Pak Budi", phone="081398765432")
    done = await bring.all("Nama;HP;Stempel\nBu Sari;081234567890;7\nPak Budi;081398765432;6\n")
    [voucher] = read(await shop.owner.get(f"/customers/{budi['id']}/vouchers"))["items"]
    await shop.redeem(voucher["code"])
    undone = await bring.undo(done)
    assert (undone["undone"], undone["kept"]) == (1, 1)
    assert undone["kept_because"] == [{"reason": "reward_used", "customers": 1}]
    assert (await shop.balances(sari["id"]))[card["id"]] == 0
    assert (await shop.balances(budi["id"]))[card["id"]] == 1
    await books.must_agree()


async def test_who_was_added_with_stamps_leaves_books_that_agree(
    bring: Bringing, shop: ShopUnderTest, books: Books
):
    await shop.stamp_card()
    done = await bring.all("Nama;HP;Stempel\nBu Sari;081234567890;7\n")
    assert (await bring.undo(done))["undone"] == 1
    assert await bring.customers() == {}
    await books.must_agree()


async def test_undone_twice_it_is_undone_once(bring: Bringing):
    done = await bring.undo(await bring.all(LIST))
    again = await bring.undo(done)
    assert (again["status"], again["undone"]) == ("undone", 2)


async def test_what_still_runs_is_stopped_first(bring: Bringing):
    work = await bring.draft(LIST)
    await bring.start(work)
    refused = await bring.ask(work, "undo", status=409)
    assert refused["code"] == "import_not_ended"
