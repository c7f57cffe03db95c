"""What is recorded twice without anybody meaning it, and what stands although its till took it back."""

from typing import Any

from tests.books import Books
from tests.counter.importing.exports import cafe, salon, warung, yesterday
from tests.counter.importing.test_import import bring, sales_of
from tests.factories import ShopUnderTest, read

DAY = f"{yesterday():%d/%m/%Y}"
HEADING = "Tanggal;No Struk;Total;Status"


def receipts(**statuses: str) -> str:
    lines = [f"{DAY};{number[1:]};45.000;{status}" for number, status in statuses.items()]
    return "\n".join([HEADING, *lines])


async def tills(shop: ShopUnderTest) -> list[str]:
    return [one["till"] for one in read(await shop.owner.get("/sales/import/tills"))["items"]]


async def test_the_tills_that_files_came_from_are_offered_again(shop: ShopUnderTest):
    assert await tills(shop) == []
    await shop.sell()
    await bring(shop, cafe(), till="Kasir Depan")
    await bring(shop, salon(), till="moka")
    await bring(shop, warung(), till="belakang", dry_run=True)
    assert await tills(shop) == ["kasir-depan", "moka"]
    assert (await bring(shop, cafe(), till="kasir-depan"))["known"] == 3


async def test_a_file_that_is_recorded_under_another_name_is_noticed_before_it_is_recorded(
    shop: ShopUnderTest,
):
    assert (await bring(shop, warung(), till="kasir"))["elsewhere"] == []
    tried = await bring(shop, warung(), till="till", dry_run=True)
    assert (tried["new"], tried["elsewhere"]) == (4, [{"till": "kasir", "sales": 4}])
    assert (await bring(shop, salon(), till="till", dry_run=True))["elsewhere"] == []
    assert (await bring(shop, warung(), till="kasir", dry_run=True))["elsewhere"] == []


async def test_another_tills_receipt_of_the_same_number_is_no_double(shop: ShopUnderTest):
    await bring(shop, f"Tanggal;No Struk;Total\n{DAY};1;45.000\n{DAY};2;5.000", till="depan")
    other = f"Tanggal;No Struk;Total\n{DAY};1;18.000\n{DAY};2;5.000"
    tried = await bring(shop, other, till="belakang", dry_run=True)
    assert tried["elsewhere"] == [{"till": "depan", "sales": 1}]


async def test_a_receipt_that_its_till_takes_back_later_is_told_while_its_sale_stands(
    shop: ShopUnderTest, books: Books
):
    await bring(shop, receipts(_1="Lunas", _2="Lunas"))
    later = receipts(_1="BATAL", _2="Lunas", _3="VOID")
    [first, _] = await sales_of(shop)
    for dry_run in (True, False):
        answer = await bring(shop, later, dry_run=dry_run)
        assert (answer["known"], answer["left_out"], answer["errors"]) == (1, 2, [])
        [told] = answer["still_recorded"]
        assert (told["line"], told["sale_id"], told["amount"]) == (2, first["id"], 45_000)
        assert told["text"] == f"{DAY};1;45.000;BATAL"
        assert told["detail"].startswith("Struk ini dibatalkan di mesin kasir, tetapi masih tercatat")
    await shop.void(first["id"])
    assert (await bring(shop, later))["still_recorded"] == []
    await books.must_agree()


async def test_a_void_is_found_by_its_number_however_its_amount_is_written(shop: ShopUnderTest):
    await bring(shop, receipts(_1="Lunas"))
    minus = f"{HEADING}\n{DAY};1;-45.000;void"
    assert [told["line"] for told in (await bring(shop, minus))["still_recorded"]] == [2]


async def test_one_of_two_alike_with_no_number_that_is_taken_back_is_told(shop: ShopUnderTest):
    def twice(*statuses: str) -> Any:
        return "\n".join([HEADING, *(f"{DAY} 14:30;;75.000;{status}" for status in statuses)])

    await bring(shop, twice("Lunas", "Lunas"))
    answer = await bring(shop, twice("Batal", "Lunas"))
    assert (answer["new"], answer["known"], answer["left_out"]) == (0, 1, 1)
    assert [told["line"] for told in answer["still_recorded"]] == [2]
    assert len(await sales_of(shop)) == 2
