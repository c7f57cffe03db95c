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
    good: set[str] = field(default_factory=set)
    used: set[str] = field(default_factory=set)
    given: dict[str, Given] = field(default_factory=dict)

    def completes(self, added: int) -> int:
        return (self.stamps + added) // TARGET

    def award(self, stamps: int, points: int) -> None:
        self.stamps = (self.stamps + stamps) % TARGET
        self.points += points

    def may_take_back(self, given: Given) -> bool:
        untouched = not given.voided and not set(given.voucher) & self.used
        back_to = self.stamps + len(given.voucher) * TARGET - given.stamps
        return untouched and back_to >= 0 and self.points >= given.points

    def take_back(self, given: Given) -> None:
        self.stamps += len(given.voucher) * TARGET - given.stamps
        self.points -= given.points
        self.good -= set(given.voucher)
        given.voided = True


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
                model.good |= {voucher["code"] for voucher in answer["vouchers"]}
            case "redeem" if model.good | model.used:
                code = chance.choice(sorted(model.good | model.used))
                await shop.redeem(code, status=200 if code in model.good else 409)
                model.good.discard(code)
                model.used.add(code)
            case "void" if model.given:
                sale_id = chance.choice(sorted(model.given))
                given = model.given[sale_id]
                may = model.may_take_back(given)
                await shop.void(sale_id, status=200 if may else 409)
                if may:
                    model.take_back(given)
            case "claim":
                enough = model.points >= COST
                wanted = {"reward_id": points["rewards"][0]["id"]}
                claimed = await shop.owner.post(f"/customers/{person}/vouchers", json=wanted)
                assert claimed.status_code == (201 if enough else 409)
                if enough:
                    model.points -= COST
                    model.good.add(claimed.json()["code"])
        held = await shop.balances(person)
        assert (held[card["id"]], held[points["id"]]) == (model.stamps, model.points)

    await books.must_agree()
    for person, model in people.items():
        vouchers = (await shop.owner.get(f"/customers/{person}/vouchers")).json()["items"]
        assert {v["code"] for v in vouchers if v["status"] == "good"} == model.good
        assert {v["code"] for v in vouchers if v["status"] == "redeemed"} == model.used


async def _awarded(model: Model, answer: dict, sale_id: str, stamps: int, points: int) -> None:
    codes = [voucher["code"] for voucher in answer["vouchers"]]
    assert len(codes) == model.completes(stamps)
    model.award(stamps, points)
    model.good |= set(codes)
    model.given[sale_id] = Given(stamps, points, codes)
