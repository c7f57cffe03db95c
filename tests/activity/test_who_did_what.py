from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote
from uuid import uuid4

from tests.factories import ShopUnderTest, read, with_key


async def _told(shop: ShopUnderTest, **sought: str) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = read(await shop.owner.get("/activity", params=sought))["items"]
    return items


def _lines(items: list[dict[str, Any]]) -> list[tuple[str, Any, str]]:
    return [(item["actor"]["kind"], item["actor"]["name"], item["text"]) for item in items]


async def test_the_owner_sees_who_did_what_newest_first(shop: ShopUnderTest):
    cashier, till = await shop.hire(name="Dewi"), await shop.pos(name="POS depan")
    person = await shop.customer(name="Bu Sari")
    sale = {"amount": 45_000, "customer": {"id": person["id"]}}
    read(await till.post("/sales", json=sale, headers=with_key()), 201)
    read(await cashier.post("/greetings", json={"customer_id": person["id"]}), 204)
    items = await _told(shop)
    assert _lines(items)[:2] == [
        ("staff", "Dewi", "Sudah disapa"),
        ("key", "POS depan", "Belanja Rp45.000"),
    ]
    assert items[1]["customer"] == {"id": person["id"], "name": "Bu Sari"}
    assert items[1]["data"]["amount"] == 45_000
    assert _lines(items)[-1] == ("staff", shop.staff["name"], "Toko didaftarkan")
    moments = [item["occurred_at"] for item in items]
    assert moments == sorted(moments, reverse=True)


async def test_it_is_told_in_the_readers_language(shop: ShopUnderTest):
    answer = await shop.owner.get("/activity", headers={"Accept-Language": "en"})
    assert read(answer)["items"][-1]["text"] == "Registered the shop"


async def test_whoever_was_invited_or_removed_is_named(shop: ShopUnderTest):
    cashier = await shop.hire(name="Dewi")
    staff_id = read(await cashier.get("/me"))["staff"]["id"]
    read(await shop.owner.delete(f"/staff/{staff_id}"), 204)
    texts = [item["text"] for item in await _told(shop)]
    assert texts[0] == "Mengeluarkan Dewi"
    assert "Mengajak Dewi bekerja di sini" in texts


async def test_opening_and_emptying_the_sandbox_is_on_record(shop: ShopUnderTest):
    read(await shop.owner.post("/sandbox"), 201)
    read(await shop.owner.post("/sandbox/reset"))
    assert _lines(await _told(shop))[:2] == [
        ("staff", shop.staff["name"], "Toko percobaan dikosongkan"),
        ("staff", shop.staff["name"], "Toko percobaan dibuka"),
    ]


async def test_one_looks_for_a_kind_a_person_a_customer_or_a_time(shop: ShopUnderTest):
    cashier = await shop.hire(name="Dewi")
    staff_id = read(await cashier.get("/me"))["staff"]["id"]
    sari, budi = await shop.customer(name="Bu Sari"), await shop.customer(name="Pak Budi")
    sold = await shop.sell(sari["id"])
    read(await cashier.post("/sales", json={"amount": 5000, "customer": {"id": budi["id"]}}), 201)
    await shop.void(sold["sale"]["id"])

    assert [item["note"] for item in await _told(shop, type="sale.voided")] == ["salah ketik"]
    by_dewi = await _told(shop, staff_id=staff_id)
    assert [item["type"] for item in by_dewi] == ["sale.recorded", "staff.joined"]
    of_sari = await _told(shop, customer_id=sari["id"])
    assert {item["customer"]["name"] for item in of_sari} == {"Bu Sari"}
    assert {"customer.created", "sale.recorded", "sale.voided"} <= {item["type"] for item in of_sari}
    assert await _told(shop, type="sale.recorded", staff_id=staff_id, customer_id=sari["id"]) == []
    later = (datetime.now(UTC) + timedelta(minutes=1)).isoformat()
    assert await _told(shop, since=later) == []
    earlier = (datetime.now(UTC) - timedelta(minutes=5)).isoformat()
    assert len(await _told(shop, since=earlier)) == len(await _told(shop))
    assert await _told(shop, staff_id=str(uuid4())) == []


async def test_a_time_without_a_zone_is_refused(shop: ShopUnderTest):
    read(await shop.owner.get(f"/activity?since={quote('2026-11-22T08:00:00')}"), 422)


async def test_its_pages_turn_without_skipping(shop: ShopUnderTest):
    for _ in range(4):
        await shop.customer()
    whole = [item["id"] for item in await _told(shop)]
    turned: list[str] = []
    page = read(await shop.owner.get("/activity?limit=3"))
    while True:
        turned += [item["id"] for item in page["items"]]
        await shop.customer()
        if page["next_cursor"] is None:
            break
        page = read(await shop.owner.get("/activity", params={"limit": 3, "cursor": page["next_cursor"]}))
    assert turned == whole


async def test_an_erased_customer_has_no_name_in_it(shop: ShopUnderTest):
    person = await shop.customer(name="Bu Rahasia")
    read(await shop.owner.delete(f"/customers/{person['id']}"), 204)
    answer = await shop.owner.get("/activity")
    assert read(answer)["items"][0]["text"] == "Data pelanggan dihapus"
    assert read(answer)["items"][0]["customer"] == {"id": person["id"], "name": None}
    assert "Rahasia" not in answer.text


async def test_managers_read_it_and_cashiers_and_tills_do_not(shop: ShopUnderTest):
    read(await (await shop.hire("manager")).get("/activity"))
    read(await (await shop.hire("cashier")).get("/activity"), 403)
    read(await (await shop.pos()).get("/activity"), 403)
