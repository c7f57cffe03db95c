"""A customer's vouchers in pages, however many there are."""

from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import update

from langganan.core.clock import now
from langganan.db.engine import Sessions
from langganan.db.unit_of_work import unit_of_work
from langganan.loyalty.models import Voucher
from tests.factories import ShopUnderTest, client_of, read


@pytest.fixture
async def regular(shop: ShopUnderTest) -> dict[str, Any]:
    """Somebody with 240 vouchers."""
    person = await shop.customer()
    program = await shop.stamp_card(rewards=[{"at": 1, "title": "Gratis 1 kopi"}])
    for _ in range(12):
        await shop.stamp(person["id"], program_id=program["id"], count=20)
    return person


async def pages(shop: ShopUnderTest, person: dict[str, Any], **asked: Any) -> list[list[dict[str, Any]]]:
    found: list[list[dict[str, Any]]] = []
    cursor = None
    while cursor or not found:
        params = asked | ({"cursor": cursor} if cursor else {})
        page = read(await shop.owner.get(f"/customers/{person['id']}/vouchers", params=params))
        found.append(page["items"])
        cursor = page["next_cursor"]
    return found


async def use_the_newest(sessions: Sessions, shop: ShopUnderTest, ids: list[str]) -> None:
    async with unit_of_work(sessions, UUID(shop.id)) as session:
        which = Voucher.shop_id == UUID(shop.id), Voucher.id.in_(map(UUID, ids))
        await session.execute(update(Voucher).where(*which).values(redeemed_at=now()))


async def test_every_voucher_is_on_one_page_newest_first(shop: ShopUnderTest, regular: dict[str, Any]):
    by_fifty = await pages(shop, regular)
    assert [len(page) for page in by_fifty] == [50, 50, 50, 50, 40]
    ids = [voucher["id"] for page in by_fifty for voucher in page]
    assert ids == sorted(set(ids), reverse=True)
    by_two_hundred = await pages(shop, regular, limit=200)
    assert [voucher["id"] for page in by_two_hundred for voucher in page] == ids


async def test_a_new_voucher_moves_no_page(shop: ShopUnderTest, regular: dict[str, Any]):
    path = f"/customers/{regular['id']}/vouchers"
    first = read(await shop.owner.get(path, params={"limit": 3}))
    await shop.stamp(regular["id"])
    second = read(await shop.owner.get(path, params={"limit": 3, "cursor": first["next_cursor"]}))
    ids = [voucher["id"] for voucher in first["items"] + second["items"]]
    assert len(set(ids)) == 6
    assert (await pages(shop, regular, limit=200))[0][1:7] == first["items"] + second["items"]


async def test_the_good_ones_can_be_asked_for_alone(
    shop: ShopUnderTest, regular: dict[str, Any], sessions: Sessions
):
    ids = [voucher["id"] for page in await pages(shop, regular, limit=200) for voucher in page]
    await use_the_newest(sessions, shop, ids[:210])
    good = await pages(shop, regular, good=True, limit=20)
    assert [len(page) for page in good] == [20, 10]
    assert [voucher["id"] for page in good for voucher in page] == ids[210:]


async def test_an_old_voucher_that_is_good_is_on_the_card_and_shows_its_code(
    shop: ShopUnderTest, regular: dict[str, Any], sessions: Sessions
):
    ids = [voucher["id"] for page in await pages(shop, regular, limit=200) for voucher in page]
    await use_the_newest(sessions, shop, ids[:210])
    card = f"/public/cards/{regular['card_url'].rpartition('/')[2]}"
    customer = client_of(shop.app)
    vouchers = read(await customer.get(card))["vouchers"]
    assert [voucher["id"] for voucher in vouchers if voucher["status"] == "good"] == ids[210:]
    assert len(read(await customer.post(f"{card}/voucher-codes/{ids[-1]}"), 201)["code"]) == 6
    assert read(await customer.post(f"{card}/voucher-codes/{ids[0]}"), 409)
    stranger = await shop.voucher((await shop.customer())["id"])
    read(await customer.post(f"{card}/voucher-codes/{stranger['id']}"), 404)
