"""One visit to the till: look the customer up, take vouchers, sell, and what goes wrong on the way."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import urlencode
from uuid import uuid4

from langganan.dev.pos.people import Person, Sale
from langganan.dev.pos.till import Answer, Till, some_cut
from langganan.dev.pos.vouchers import take_vouchers, use_at_once, wants_more

Mishap = Literal["none", "cut", "at_once", "other_key", "late"]

_LOOKED_UP = 0.6
_WITHOUT_REFERENCE = 0.2
_TAKEN_BACK = 0.06
_REGRETTED_TOO_LATE = 0.15
_REFUSES_TO_TAKE_BACK = ("reward_already_used", "balance_too_low")


@dataclass
class Visit:
    person: Person | None
    request: dict[str, Any]
    mishap: Mishap
    chance: random.Random
    friend: dict[str, Any] | None = None
    """A second purchase on the same number, at the other till at the same moment."""


@dataclass
class Counter:
    till: Till
    knows_every_program: bool
    walk_ins: list[Sale] = field(default_factory=list)

    async def serve(self, visit: Visit) -> None:
        if visit.person is None:
            await self._sell_to_a_stranger(visit)
            return
        async with visit.person.lock:
            await self._serve_regular(visit.person, visit)

    async def _serve_regular(self, person: Person, visit: Visit) -> None:
        chance = visit.chance
        if chance.random() < _LOOKED_UP:
            await self._look_up(person, chance)
        if person.id:
            await take_vouchers(self.till, person, chance)
        if visit.friend and person.id:
            await self._sell_to_both(person, visit, visit.friend)
            return
        earlier = person.sales[:]
        sale = await self._sell(person, visit)
        if sale and chance.random() < _TAKEN_BACK:
            await self._take_back(person, sale, chance)
        elif sale and sale.codes and chance.random() < _REGRETTED_TOO_LATE:
            await self._try_to_take_back_after_use(person, sale, chance)
        if visit.mishap == "late" and earlier:
            await self._send_again(person, chance.choice(earlier), chance)

    async def _look_up(self, person: Person, chance: random.Random) -> None:
        spelling = person.spelling(chance)
        answer = await self.till.ask("look-up", "GET", f"customers?{urlencode({'phone': spelling})}")
        found = [row["id"] for row in answer.body["items"]] if answer.status == 200 else [str(answer)]
        if found != ([person.id] if person.id else []):
            self._wrong(person, f"looked up as {spelling!r}, the server found {found}")

    async def _sell(self, person: Person, visit: Visit) -> Sale | None:
        chance, request = visit.chance, visit.request
        request["customer"] = _buyer(person, chance)
        if visit.mishap not in ("other_key", "late") and chance.random() < _WITHOUT_REFERENCE:
            del request["external_ref"]
        key = str(uuid4())
        answers = await self._send(request, key, visit)
        sale = self._believed(person, request, key, answers[0])
        if sale is None:
            return None
        for again in answers[1:]:
            self._must_be_the_same(person, sale, again)
        for item in sale.answer["earned"] if not person.left_out else ():
            if (given := sale.given.get(item["program_id"])) is None:
                continue
            expected = person.card(item["program_id"]).balance
            if (item["amount"], item["balance"]) != (given.units, expected):
                self._wrong(
                    person,
                    f"{_named(sale)} earned {item['amount']} and left {item['balance']},"
                    f" it should have earned {given.units} and left {expected}",
                )
        return sale

    async def _send(self, request: dict[str, Any], key: str, visit: Visit) -> list[Answer]:
        ask, cut = self.till.ask, some_cut(visit.chance)
        match visit.mishap:
            case "cut":
                return [await ask("sale", "POST", "sales", request, key=key, cut=cut)]
            case "at_once":
                same = [ask("sale", "POST", "sales", request, key=key) for _ in range(3)]
                return await self.till.ask_at_once(*same)
            case "other_key":
                first = await ask("sale", "POST", "sales", request, key=key)
                return [first, await ask("sale", "POST", "sales", request, key=str(uuid4()))]
        return [await ask("sale", "POST", "sales", request, key=key)]

    async def _sell_to_both(self, person: Person, visit: Visit, friend: dict[str, Any]) -> None:
        requests = [visit.request, friend]
        keys = [str(uuid4()) for _ in requests]
        for request in requests:
            request["customer"] = _buyer(person, visit.chance)
        asked = zip(requests, keys, strict=True)
        answers = await self.till.ask_at_once(
            *(self.till.ask("sale", "POST", "sales", request, key=key) for request, key in asked)
        )
        both = [*zip(requests, keys, answers, strict=True)]
        if not _in_order(person, both) and _in_order(person, both[::-1]):
            both.reverse()
        for request, key, answer in both:
            self._believed(person, request, key, answer, alone=False)

    async def _sell_to_a_stranger(self, visit: Visit) -> None:
        key = str(uuid4())
        answer, *again = await self._send(visit.request, key, visit)
        if answer.status not in (200, 201) or answer.body["customer"] is not None or answer.body["earned"]:
            self.till.record.mistakes.append(f"A walk-in's purchase {visit.request}: {answer}")
            return
        sale = Sale(answer.body["sale"]["id"], visit.request, answer.body, key)
        self.walk_ins.append(sale)
        for repeated in again:
            self._must_be_the_same("A walk-in", sale, repeated)

    def _believed(
        self, person: Person, request: dict[str, Any], key: str, answer: Answer, *, alone: bool = True
    ) -> Sale | None:
        """The sale as the model has it; what the answer says otherwise is a mistake."""
        if answer.status not in (200, 201):
            self._wrong(person, f"a purchase of Rp{request['amount']} was refused: {answer} {answer.body}")
            return None
        sale = Sale(answer.body["sale"]["id"], request, answer.body, key)
        sale.codes = [voucher["code"] for voucher in answer.body["vouchers"]]
        buyer, is_new = answer.body["customer"], not person.id
        person.id = person.id or buyer["id"]
        person.card_url = buyer["card_url"]
        if (buyer["id"], buyer["new"]) != (person.id, is_new):
            self._wrong(person, f"{_named(sale)} was written to {buyer}")
        titles = person.bought(sale)
        person.got(sale.codes)
        if answer.body.get("withheld"):
            person.left_out = "a purchase earned nothing, because this shop limits how much is given in a day"
        if person.left_out:
            return sale
        got = [voucher["title"] for voucher in answer.body["vouchers"]]
        if alone and self.knows_every_program and sorted(got) != sorted(titles):
            self._wrong(person, f"{_named(sale)} brought the rewards {got}, it should have brought {titles}")
        earned = {item["program_id"]: item["amount"] for item in answer.body["earned"]}
        for program_id, given in sale.given.items():
            if earned.get(program_id, 0) != given.units:
                name = person.programs[program_id].name
                self._wrong(
                    person, f"{_named(sale)} earned {earned.get(program_id, 0)}, not {given.units}: {name}"
                )
        return sale

    def _must_be_the_same(self, who: object, sale: Sale, again: Answer) -> None:
        if again.status not in (200, 201) or again.body["sale"]["id"] != sale.id:
            self._wrong(who, f"{_named(sale)} sent again became another: {again} {again.body}")

    async def _send_again(self, person: Person, sale: Sale, chance: random.Random) -> None:
        """Long after, and after others: out of an old queue."""
        if "external_ref" in sale.request and chance.random() < 0.5:
            answer = await self.till.ask("sale", "POST", "sales", sale.request, key=str(uuid4()))
            right = answer.status == 200
        else:
            answer = await self.till.ask("sale", "POST", "sales", sale.request, key=sale.key)
            right = answer.replayed and answer.body == sale.answer
        self._must_be_the_same(person, sale, answer)
        if not right:
            self._wrong(person, f"{_named(sale)} sent late once more was answered otherwise: {answer}")

    async def _take_back(self, person: Person, sale: Sale, chance: random.Random) -> None:
        path, why = f"sales/{sale.id}/void", {"reason": "salah ketik"}
        if chance.random() < 0.5:
            cut = some_cut(chance) if chance.random() < 0.5 else None
            answers = [await self.till.ask("void", "POST", path, why, key=str(uuid4()), cut=cut)]
        else:
            answers = await use_at_once(self.till, "void", path, why)
        said = sorted(str(answer) for answer in answers)
        if said not in (["200"], ["200", "409 sale_already_voided"]):
            self._wrong(person, f"{_named(sale)} taken back: {said}")
        if "200" in said:
            person.took_back(sale)
        for code in sale.codes:
            answer = await self.till.ask("redeem", "POST", f"vouchers/{code}/redeem", {}, key=str(uuid4()))
            if answer.code != "voucher_cancelled" and not wants_more(answer):
                self._wrong(person, f"voucher {code} of a purchase that was taken back: {answer}")

    async def _try_to_take_back_after_use(self, person: Person, sale: Sale, chance: random.Random) -> None:
        code = sale.codes[0]
        used = await self.till.ask("redeem", "POST", f"vouchers/{code}/redeem", {}, key=str(uuid4()))
        if wants_more(used):
            return
        if used.status != 200:
            self._wrong(person, f"voucher {code} was refused: {used}")
            return
        person.vouchers[code] = "redeemed"
        path = f"sales/{sale.id}/void"
        answer = await self.till.ask("void", "POST", path, {"reason": "menyesal"}, key=str(uuid4()))
        if answer.status == 200:
            sale.voided = True
            person.left_out = "a purchase was taken back after its reward had been used, as this shop allows"
        elif answer.code not in _REFUSES_TO_TAKE_BACK:
            self._wrong(person, f"{_named(sale)} taken back after its reward had been used: {answer}")

    def _wrong(self, who: object, what: str) -> None:
        self.till.record.mistakes.append(f"{who}: {what}")


def _in_order(person: Person, both: Sequence[tuple[dict[str, Any], str, Answer]]) -> bool:
    if any(answer.status not in (200, 201) for _, _, answer in both):
        return True
    return person.foretells([Sale("", request, answer.body, key) for request, key, answer in both])


def _buyer(person: Person, chance: random.Random) -> dict[str, Any]:
    if not person.id:
        return {"phone": person.spelling(chance), "name": person.name}
    ways = [{"phone": person.spelling(chance)}, {"id": person.id}]
    return chance.choice([*ways, {"card": person.card_url}] if person.card_url else ways)


def _named(sale: Sale) -> str:
    return f"sale {sale.request.get('external_ref', sale.id)} of Rp{sale.request['amount']}"
