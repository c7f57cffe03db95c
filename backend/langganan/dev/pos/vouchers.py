"""Vouchers at the till: bought with points, looked up, used once, and tried twice."""

import random
from typing import Any
from uuid import uuid4

from langganan.dev.pos.people import Person
from langganan.dev.pos.programs import Offer
from langganan.dev.pos.till import Answer, Till, some_cut

_USES_ONE = 0.6
_SPENDS_POINTS = 0.3


async def take_vouchers(till: Till, person: Person, chance: random.Random) -> None:
    for program in person.programs.values() if not person.left_out else ():
        for offer in program.offers if program.unit == "point" else ():
            if person.card(program.id).balance >= offer.cost and chance.random() < _SPENDS_POINTS:
                await _buy(till, person, program.id, offer, chance)
    if (good := person.good_vouchers()) and chance.random() < _USES_ONE:
        await _use(till, person, chance.choice(good), chance)


async def use_at_once(till: Till, what: str, path: str, body: dict[str, Any]) -> list[Answer]:
    """From two tills: two keys."""
    requests = [till.ask(what, "POST", path, body, key=str(uuid4())) for _ in range(2)]
    return await till.ask_at_once(*requests)


def wants_more(answer: Answer) -> bool:
    """The shop wants a PIN or the code on the customer's screen, which a simulated till does not have."""
    return answer.code in ("pin_required", "screen_code_required")


async def _buy(till: Till, person: Person, program_id: str, offer: Offer, chance: random.Random) -> None:
    path, wanted, key = f"customers/{person.id}/vouchers", {"reward_id": offer.reward_id}, str(uuid4())
    times = chance.choice((1, 1, 2))
    bought, *again = await till.ask_at_once(
        *(till.ask("claim", "POST", path, wanted, key=key) for _ in range(times)),
    )
    card = person.card(program_id)
    had_enough = offer.per_customer is not None and card.had[offer.reward_id] >= offer.per_customer
    if offer.is_limited and bought.code == "reward_sold_out":
        person.stocks[offer.reward_id].refused += 1
        return
    if had_enough and bought.code == "reward_limit_reached":
        return
    if had_enough or bought.status != 201 or any(answer.body != bought.body for answer in again):
        till.record.mistakes.append(
            f"{person}: {offer.cost} points for a reward: {', '.join(map(str, [bought, *again]))}"
        )
    if bought.status == 201:
        card.balance -= offer.cost
        card.had[offer.reward_id] += 1
        if offer.is_limited:
            person.stocks[offer.reward_id].taken += 1
        person.got([bought.body["code"]])


async def _use(till: Till, person: Person, code: str, chance: random.Random) -> None:
    path = f"vouchers/{code}"
    seen = await till.ask("voucher", "GET", path)
    if seen.status != 200 or (seen.body["status"], seen.body["customer"]["id"]) != ("good", person.id):
        till.record.mistakes.append(f"{person}: voucher {code} should be good: {seen} {seen.body}")
    if chance.random() < 0.5:
        key = str(uuid4())
        cut = some_cut(chance) if chance.random() < 0.6 else None
        first = await till.ask("redeem", "POST", f"{path}/redeem", {}, key=key, cut=cut)
        if wants_more(first):
            return
        again = await till.ask("redeem", "POST", f"{path}/redeem", {}, key=key)
        other = await till.ask("redeem", "POST", f"{path}/redeem", {}, key=str(uuid4()))
        said = [str(first), str(again), str(other)]
        right = said == ["200", "200", "409 voucher_already_redeemed"] and again.replayed
    else:
        answers = await use_at_once(till, "redeem", f"{path}/redeem", {})
        if all(wants_more(answer) for answer in answers):
            return
        said = sorted(str(answer) for answer in answers)
        right = said == ["200", "409 voucher_already_redeemed"]
    if not right:
        till.record.mistakes.append(f"{person}: voucher {code} used twice: {', '.join(said)}")
    if "200" in said:
        person.vouchers[code] = "redeemed"
