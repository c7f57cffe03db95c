"""One thing of every kind that a shop can have, each known by what other requests call it by."""

from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from tests.factories import ShopUnderTest, e164, new_phone, read, with_key

Names = dict[str, str]


@dataclass
class Belongings:
    shop: ShopUnderTest
    names: Names

    @classmethod
    async def gathered(cls, shop: ShopUnderTest, name: str = "Bu Sari") -> "Belongings":
        names = {"shop": shop.id, "owner": shop.staff["id"], "slug": shop.shop["slug"], "name": name}
        for gather in (_people, _customers, _products, _counter, _messages):
            names |= await gather(shop, names)
        return cls(shop, names)


def nobodys() -> Names:
    """The same kinds of names, of things that are nowhere."""
    kinds = (
        "shop", "customer", "label", "staff", "owner", "outlet", "api_key", "program", "reward", "sale", "sold_once",
        "stamp", "account", "voucher", "campaign", "launched", "delivery", "product", "sku", "uncoded",
        "points", "cause", "gift", "friend", "twin", "customer_import", "segment",
    )  # fmt: skip
    token = "AAAAAAAAAAAAAAAAAAAAAA"
    return {kind: str(uuid4()) for kind in kinds} | {
        "slug": "toko-yang-tidak-ada",
        "phone": new_phone(),
        "code": "ZZZZZZZZ",
        "card": token,
        "invitation": token,
        "external_ref": str(uuid4()),
    }


async def _people(shop: ShopUnderTest, _: Names) -> Names:
    asked = {"name": "Dewi", "phone": new_phone(), "role": "cashier"}
    invited = read(await shop.owner.post("/staff/invitations", json=asked), 201)
    outlet = await shop.outlet()
    key = read(await shop.owner.post("/api-keys", json={"name": "POS", "scopes": ["sales:write"]}), 201)
    return {
        "staff": invited["id"],
        "invitation": invited["url"].rpartition("/")[2],
        "outlet": outlet["id"],
        "api_key": key["id"],
    }


async def _customers(shop: ShopUnderTest, secret: Names) -> Names:
    labels = read(await shop.owner.get("/labels"))["items"]
    label = await shop.label(f"Langganan {len(labels)}")
    phone = new_phone()
    consents = [
        {"purpose": purpose, "channel": "whatsapp", "granted": True} for purpose in ("care", "offers")
    ]
    person = await shop.customer(name=secret["name"], phone=phone, labels=[label["id"]], consents=consents)
    friend, twin = await shop.customer(name="Mbak Tini"), await shop.customer(name="Mbak Tuti")
    brought = read(await shop.owner.post("/customers/imports", content="Nama\nBu Tuti\nPak Dul\n"), 201)
    rules = {"is": "label", "label_id": label["id"]}
    asked = {"name": f"Kelompok {uuid4()}", "color": "#123456", "rules": rules}
    own = [one["key"] for one in read(await shop.owner.get("/segments"))["items"] if one["own"]]
    if len(own) > 20:
        read(await shop.owner.delete(f"/segments/{sorted(own)[1]}"), 204)
    segment = read(await shop.owner.post("/segments", json=asked), 201)
    return {
        "customer_import": brought["id"],
        "segment": segment["id"],
        "customer": person["id"],
        "friend": friend["id"],
        "twin": twin["id"],
        "phone": phone,
        "label": label["id"],
        "card": person["card_url"].rpartition("/")[2],
    }


async def _products(shop: ShopUnderTest, _: Names) -> Names:
    """Its code and its category have one name, so that each can be asked for."""
    sku = str(uuid4())
    asked = {"name": "Kopi susu", "sku": sku, "category": sku, "price": 18_000}
    product = read(await shop.owner.post("/products", json=asked), 201)
    uncoded = read(await shop.owner.post("/products", json={"name": "Lilin"}), 201)
    return {"product": product["id"], "sku": sku, "uncoded": uncoded["id"]}


async def _counter(shop: ShopUnderTest, names: Names) -> Names:
    """A programme, a sale, a stamp that earns a voucher, and points enough for a reward."""
    card = await shop.stamp_card(rewards=[{"at": 3, "title": "Gratis 1 kopi"}])
    points = await shop.points()
    reference = str(uuid4())
    sold = await shop.sell(
        names["customer"], amount=90_000, external_ref=reference, items=[], outlet_id=names["outlet"]
    )
    stamp = await shop.stamp(names["customer"], count=2)
    await shop.stamp(names["customer"], program_id=card["id"])
    once = {"customer": {"id": names["customer"]}, "amount": 10_000, "id": str(uuid4())}
    read(await shop.owner.post("/sales", json=once, headers=with_key()), 201)
    cause = {"name": "Pohon", "unit": "pohon", "points_per_unit": 10}
    cause_id = read(await shop.owner.post("/causes", json=cause), 201)["id"]
    gift = {"cause_id": cause_id, "program_id": points["id"], "points": 10, "id": str(uuid4())}
    read(await shop.owner.post(f"/customers/{names['customer']}/gifts", json=gift), 201)
    return {
        "program": card["id"],
        "points": points["id"],
        "cause": cause_id,
        "gift": gift["id"],
        "reward": points["rewards"][0]["id"],
        "sale": sold["sale"]["id"],
        "external_ref": reference,
        "sold_once": once["id"],
        "stamp": stamp["stamp_id"],
        "voucher": stamp["vouchers"][0]["id"],
        "code": stamp["vouchers"][0]["code"],
    }


async def _messages(shop: ShopUnderTest, _: Names) -> Names:
    asked = {"channel": "whatsapp-hand", "name": "WA toko", "settings": {}}
    account = read(await shop.owner.post("/channel-accounts", json=asked), 201)
    draft = await _campaign(shop, account["id"])
    launched = await _campaign(shop, account["id"])
    read(await shop.owner.post(f"/campaigns/{launched['id']}/launch"))
    deliveries = read(await shop.owner.get(f"/campaigns/{launched['id']}/deliveries"))["items"]
    return {
        "account": account["id"],
        "campaign": draft["id"],
        "launched": launched["id"],
        "delivery": deliveries[0]["id"],
    }


async def _campaign(shop: ShopUnderTest, account_id: str) -> dict[str, Any]:
    asked = {
        "name": "Kangen",
        "segment": "new",
        "purpose": "care",
        "channel_account_id": account_id,
        "text": "Halo {nama|Kak}, apa kabar?",
    }
    made: dict[str, Any] = read(await shop.owner.post("/campaigns", json=asked), 201)
    return made


def traces(names: Names) -> set[str]:
    """What must never be seen in another shop's answers."""
    return {*names.values(), e164(names["phone"])}
