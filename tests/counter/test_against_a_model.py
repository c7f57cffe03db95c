import random
from dataclasses import dataclass, field

import pytest

from tests.books import Books
from tests.factories import ShopUnderTest

TARGET, PER_POINT, COST = 4, 1_000, 30


@dataclass
class Given:
    stamps: int
    points: int
    voucher: list[str]
    voided: bool = False


@dataclass
class Model:
    """What one customer has, reckoned in the simplest way there is."""

    stamps: int = 0
    points: int = 0
    good: dict[str, str] = field(default_factory=dict)
    """Vouchers by code, oldest first: what each was had for."""
    used: set[str] = field(default_factory=set)
    given: dict[str, Given] = field(default_factory=dict)

    def completes(self, added: int) -> int:
        return (self.stamps + added) // TARGET

    def award(self, stamps: int, points: int) -> None:
        self.stamps = (self.stamps + stamps) % TARGET
        self.points += points

    def take_back(self, given: Given) -> bool:
        """False when the shop would be left with less than it gave: then nothing changes."""
        if given.voided or set(given.voucher) & self.used:
            return False
        left = {code: kind for code, kind in self.good.items() if code not in given.voucher}
        restored = len([code for code in given.voucher if code in self.good])
        stamps = self.stamps + restored * TARGET - given.stamps
        points = self.points - given.points
        for code, kind in reversed([*left.items()]):
            if kind == "stamps" and stamps < 0:
                stamps += TARGET
                del left[code]
            if kind == "points" and points < 0:
                points += COST
                del left[code]
        if stamps < 0 or points < 0:
            return False
        self.stamps, self.points, self.good, given.voided = stamps, points, left, True
        return True


@pytest.mark.parametrize("seed", [7, 2026])
async def test_a_random_day_at_the_counter_agrees_with_a_model(shop: ShopUnderTest, books: Books, seed: int):
    chance = random.Random(seed)
    card = await shop.stamp_card(rewards=[{"at": TARGET, "title": "Gratis 1 kopi"}])
    points = await shop.points(
        earn={"per": "amount", "amount": PER_POINT}, rewards=[{"cost": COST, "title": "Potongan"}]
    )
    people = {(await shop.customer())["id"]: Model() for _ in range(4)}

    for _ in range(150):
        person, model = chance.choice([*people.items()])
        match chance.choice(["sell", "sell", "stamp", "redeem", "void", "claim"]):
            case "sell":
                amount = chance.randrange(0, 40_000)
                answer = await shop.sell(person, amount=amount)
                await _awarded(model, answer, answer["sale"]["id"], 1, amount // PER_POINT)
            case "stamp":
                count = chance.randrange(1, 10)
                answer = await shop.stamp(person, count=count)
                assert len(answer["vouchers"]) == model.completes(count)
                model.award(count, 0)
                model.good |= {voucher["code"]: "stamps" for voucher in answer["vouchers"]}
            case "redeem" if model.good or model.used:
                code = chance.choice(sorted(model.good.keys() | model.used))
                await shop.redeem(code, status=200 if code in model.good else 409)
                model.good.pop(code, None)
                model.used.add(code)
            case "void" if model.given:
                sale_id = chance.choice(sorted(model.given))
                taken_back = model.take_back(model.given[sale_id])
                await shop.void(sale_id, status=200 if taken_back else 409)
            case "claim":
                enough = model.points >= COST
                wanted = {"reward_id": points["rewards"][0]["id"]}
                claimed = await shop.owner.post(f"/customers/{person}/vouchers", json=wanted)
                assert claimed.status_code == (201 if enough else 409)
                if enough:
                    model.points -= COST
                    model.good[claimed.json()["code"]] = "points"
        held = await shop.balances(person)
        assert (held[card["id"]], held[points["id"]]) == (model.stamps, model.points)

    await books.must_agree()
    for person, model in people.items():
        vouchers = (await shop.owner.get(f"/customers/{person}/vouchers")).json()["items"]
        assert {v["code"] for v in vouchers if v["status"] == "good"} == model.good.keys()
        assert {v["code"] for v in vouchers if v["status"] == "redeemed"} == model.used


async def _awarded(model: Model, answer: dict, sale_id: str, stamps: int, points: int) -> None:
    codes = [voucher["code"] for voucher in answer["vouchers"]]
    assert len(codes) == model.completes(stamps)
    model.award(stamps, points)
    model.good |= dict.fromkeys(codes, "stamps")
    model.given[sale_id] = Given(stamps, points, codes)
