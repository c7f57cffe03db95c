"""After the day: what the server says of every balance, voucher and sale, beside what the model says."""

import asyncio
from collections import Counter as Count
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

import msgspec

from langganan.dev.pos.day import LENGTH
from langganan.dev.pos.people import Person, Sale
from langganan.dev.pos.till import NoAnswer, Till
from langganan.dev.pos.visit import Counter

_A_WHILE = timedelta(minutes=15)


class Checked(msgspec.Struct):
    balances: int = 0
    vouchers: int = 0
    sales: int = 0


async def audit(counter: Counter, people: Sequence[Person], run: str) -> Checked:
    """Writes every difference to the till's record."""
    checked, known = Checked(), [person for person in people if person.id]
    await asyncio.gather(*(_check_person(counter.till, person, checked) for person in known))
    await _check_stocks(counter, people)
    await _check_sales(counter, known, run, checked)
    return checked


async def _check_person(till: Till, person: Person, checked: Checked) -> None:
    if person.left_out:
        return
    cards = await _read(till, f"customers/{person.id}/balances")
    held = {item["program_id"]: item["balance"] for item in cards}
    for program in person.programs.values():
        has, should = held.get(program.id), person.card(program.id).balance
        checked.balances += 1
        if has != should:
            _wrong(till, person, f"{program.name!r} holds {has}, it should hold {should}")
    for followed in person.followed.values():
        has, said = held.get(followed.id), person.told[followed.id]
        checked.balances += 1
        if has != said:
            _wrong(till, person, f"{followed.name!r} holds {has}, the answers add up to {said}")
    vouchers = await _read(till, f"customers/{person.id}/vouchers")
    ours = [voucher for voucher in vouchers if voucher["program_id"] in person.programs]
    checked.vouchers += len(ours)
    for voucher in ours:
        should_be = person.vouchers.get(voucher["code"], "not there")
        if voucher["status"] != should_be:
            _wrong(
                till, person, f"voucher {voucher['code']} is {voucher['status']}, it should be {should_be}"
            )
    titles = Count(v["title"] for v in ours if person.programs[v["program_id"]].unit == "stamp")
    if titles != person.rewards:
        _wrong(
            till, person, f"the cards brought {dict(titles)}, they should have brought {dict(person.rewards)}"
        )


async def _check_stocks(counter: Counter, people: Sequence[Person]) -> None:
    """Whose purchases could not be followed may have taken some too: then nothing is said."""
    stocks = people[0].stocks
    if not stocks or any(person.left_out for person in people):
        return
    rewards = [reward for program in await _read(counter.till, "programs") for reward in program["rewards"]]
    for reward in rewards:
        for wrong in stocks[reward["id"]].wrong(reward["left"]) if reward["id"] in stocks else ():
            _wrong(counter.till, "The shelf", wrong)


async def _check_sales(counter: Counter, people: Sequence[Person], run: str, checked: Checked) -> None:
    """Newest first, back to the opening of the shop; what others sold meanwhile is passed over."""
    till, ours = counter.till, {person.id: person for person in people}
    expected: dict[str, tuple[Sale, str | None]] = {sale.id: (sale, None) for sale in counter.walk_ins}
    for person in people:
        expected |= {sale.id: (sale, person.id) for sale in person.sales}
    opened, seen = datetime.now(UTC) - LENGTH - _A_WHILE, Count[str]()
    async for row in pages(till, "sales"):
        if msgspec.convert(row["occurred_at"], datetime) < opened and len(seen) >= len(expected):
            break
        is_ours = row["customer_id"] in ours or str(row["external_ref"]).startswith(run)
        if row["id"] not in expected and is_ours:
            who = ours.get(row["customer_id"], "A walk-in")
            _wrong(till, who, f"sale {row['external_ref'] or row['id']} of Rp{row['amount']} was never made")
        elif row["id"] in expected:
            seen[row["id"]] += 1
            _check_sale(till, row, *expected[row["id"]], ours)
    checked.sales = len(seen)
    for sale_id in expected.keys() - seen.keys():
        _wrong(till, "The books", f"sale {expected[sale_id][0].request.get('external_ref', sale_id)} is gone")


def _check_sale(
    till: Till, row: dict[str, Any], sale: Sale, customer_id: str | None, ours: dict[str, Person]
) -> None:
    is_now = (row["amount"], row["status"], row["customer_id"], row["external_ref"])
    should_be = (sale.request["amount"], sale.status, customer_id, sale.request.get("external_ref"))
    if is_now != should_be:
        who = ours.get(customer_id or "", "A walk-in")
        _wrong(till, who, f"sale {sale.id} is {is_now}, it should be {should_be}")


async def _read(till: Till, path: str) -> Any:
    answer = await till.ask("check", "GET", path)
    if answer.status != 200:
        raise NoAnswer(f"GET {path}: {answer}")
    return answer.body["items"]


async def pages(till: Till, path: str) -> Any:
    cursor = None
    while True:
        query = {"limit": "200"} | ({"cursor": cursor} if cursor else {})
        answer = await till.ask("check", "GET", f"{path}?{urlencode(query)}")
        if answer.status != 200:
            raise NoAnswer(f"GET {path}: {answer}")
        for row in answer.body["items"]:
            yield row
        cursor = answer.body["next_cursor"]
        if cursor is None:
            return


def _wrong(till: Till, who: object, what: str) -> None:
    till.record.mistakes.append(f"{who}: {what}")
