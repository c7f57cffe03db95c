"""Random days at the counter, through the API on the real database, against `model`."""

import asyncio
import os
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar, TypeVar
from uuid import UUID, uuid4

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from litestar import Litestar
from sqlalchemy.ext.asyncio import AsyncEngine

from langganan.db.engine import Sessions
from langganan.db.unit_of_work import unit_of_work
from langganan.loyalty.balances import list_balances
from langganan.loyalty.schemas import BalanceOut
from langganan.loyalty.tasks import expire_lots
from tests.books import Books
from tests.counter.model import Model
from tests.counter.parts_of_model import DISCOUNT, NotRunning, Refused, Terms, Voucher
from tests.counter.shop_of_model import set_up, welcome
from tests.factories import ShopUnderTest, read

PEOPLE = 3
FEW = st.none() | st.integers(1, 4)
PERSON = st.integers(0, PEOPLE - 1)
CHOICE = st.integers(0, 10_000)
A_DAY_OF_LATE = st.just(0) | st.integers(0, 80)
NIGHTLY = os.environ.get("HYPOTHESIS_PROFILE") == "nightly"
SIZE = settings(
    max_examples=400 if NIGHTLY else 8,
    stateful_step_count=110,
    database=None,
    deadline=None,
    phases=[Phase.generate, Phase.shrink],
    suppress_health_check=[*HealthCheck],
)
STEPS = 100_000 if NIGHTLY else 2_000
_MOST_ROUNDS = 8
"""How long a day is, is drawn too: as many rounds as the steps need."""

T = TypeVar("T")


class Counter(RuleBasedStateMachine):
    """What the model calls by a number of its own, `codes` calls as the shop does."""

    app: ClassVar[Litestar]
    owner_engine: ClassVar[AsyncEngine]
    sessions: ClassVar[Sessions]
    loop: ClassVar[asyncio.AbstractEventLoop]
    steps: ClassVar[int] = 0
    settled = False

    def now(self, work: Awaitable[T]) -> T:
        async def wait() -> T:
            return await work

        return asyncio.run_coroutine_threadsafe(wait(), self.loop).result(120)

    @initialize(
        terms=st.builds(
            Terms, st.booleans(), st.booleans(), st.booleans(), FEW, FEW, st.none() | st.integers(1, 2), FEW
        ),
        debt_allowed=st.booleans(),
    )
    def open_shop(self, terms: Terms, debt_allowed: bool) -> None:
        self.model = Model(terms, PEOPLE)
        self.codes: dict[str, str] = {}
        self.sales: list[dict[str, Any]] = []
        self.touched = {*range(PEOPLE)}
        self.now(self._open(terms))
        self.choose_policy(debt_allowed)

    async def _open(self, terms: Terms) -> None:
        self.shop = await ShopUnderTest.opened(self.app)
        self.books = Books(self.owner_engine, self.shop.id)
        self.programs, self.reward = await set_up(self.shop, terms)
        self.people = await welcome(self.shop, PEOPLE, self.owner_engine)

    @rule(person=PERSON, amount=st.integers(0, 45_000), late=A_DAY_OF_LATE)
    def sell(self, person: int, amount: int, late: int) -> None:
        self._sell(person, amount, late, claim=False, voucher=None)

    @rule(person=PERSON, amount=st.integers(0, 45_000), claim=st.booleans(), choice=CHOICE)
    def sell_and_use(self, person: int, amount: int, claim: bool, choice: int) -> None:
        self._sell(person, amount, 0, claim=claim, voucher=None if claim else self._voucher(choice))

    @precondition(lambda self: self.sales)
    @rule(choice=CHOICE)
    def send_a_sale_again(self, choice: int) -> None:
        answer = self._post("/sales", self.sales[choice % len(self.sales)])
        assert answer.status_code == 200
        self.touched = {*range(PEOPLE)}

    @rule(person=PERSON, count=st.integers(1, 9), late=A_DAY_OF_LATE)
    def stamp(self, person: int, count: int, late: int) -> None:
        day, source = datetime.now(UTC) - timedelta(days=late), str(uuid4())
        asked = {
            "id": source,
            "customer_id": self.people[person],
            "count": count,
            "occurred_at": day.isoformat(),
        }
        self._do(person, lambda model: model.stamp(source, person, count, day), "/stamps", asked, 201)

    @rule(person=PERSON)
    def claim(self, person: int) -> None:
        path, asked = f"/customers/{self.people[person]}/vouchers", {"reward_id": self.reward}
        self._do(person, lambda model: model.claim(person), path, asked, 201)

    @precondition(lambda self: self.codes)
    @rule(choice=CHOICE)
    def redeem(self, choice: int) -> None:
        number = self._voucher(choice)
        assert number is not None
        path = f"/vouchers/{self.codes[number]}/redeem"
        self._do(self.model.vouchers[number].person, lambda model: model.use(number), path, {}, 200)

    @precondition(lambda self: self.model.given)
    @rule(choice=CHOICE)
    def take_back(self, choice: int) -> None:
        source = [*self.model.given][choice % len(self.model.given)]
        given = self.model.given[source]
        path = f"/{'sales' if given.paid is not None else 'stamps'}/{source}/void"
        self._do(given.person, lambda model: model.take_back(source), path, {"reason": "salah ketik"}, 200)

    @rule(person=PERSON, card=st.sampled_from(["stamps", "points"]), amount=st.integers(-20, 20).filter(bool))
    def correct(self, person: int, card: str, amount: int) -> None:
        path = f"/customers/{self.people[person]}/adjustments"
        asked = {"program_id": self.programs[card], "amount": amount, "reason": "salah hitung"}
        today = datetime.now(UTC)
        self._do(person, lambda model: model.adjust(person, card, amount, today), path, asked, 201)

    @rule(days=st.integers(1, 70))
    def days_pass(self, days: int) -> None:
        self.now(self.books.pass_days(days))
        self.model.passed += timedelta(days=days)
        self.touched = {*range(PEOPLE)}

    @rule()
    def the_night_comes(self) -> None:
        self.now(expire_lots(self.sessions, UUID(self.shop.id)))
        self.touched = {*range(PEOPLE)}

    @rule(debt_allowed=st.booleans())
    def choose_policy(self, debt_allowed: bool) -> None:
        policy = {"void_policy": "debt" if debt_allowed else "refuse"}
        read(self.now(self.shop.owner.patch("/counter-settings", json=policy)))
        self.model.debt_allowed = debt_allowed

    @rule(card=st.sampled_from(["stamps", "points"]), runs=st.sampled_from([True, True, False]))
    def pause_or_go_on(self, card: str, runs: bool) -> None:
        status = {"status": "active" if runs else "paused"}
        read(self.now(self.shop.owner.patch(f"/programs/{self.programs[card]}", json=status)))
        self.model.running = self.model.running | {card} if runs else self.model.running - {card}

    @invariant()
    def every_card_is_as_the_model_says(self) -> None:
        self.settled = False
        self._look_at(sorted(self.touched))
        self.touched, self.settled = set(), True
        type(self).steps += 1

    def _look_at(self, people: list[int]) -> None:
        for person, balances in zip(people, self.now(self._balances(people)), strict=True):
            self.model.expire(person)
            for name, program in self.programs.items():
                card, seen = self.model.card(person, name), balances.get(program)
                if seen is None:
                    assert name not in self.model.running
                    assert (card.balance, card.rest, card.lots) == (0, 0, {})
                    continue
                assert (seen.balance, seen.rest) == (card.balance, card.rest), name
                lots = {lot.at: lot.amount for lot in seen.expiring}
                assert lots == {ends - self.model.passed: left for ends, left in card.lots.items()}, name
        states = {
            self.codes[number]: voucher.state
            for number, voucher in self.model.vouchers.items()
            if voucher.person in people
        }
        assert self.now(self.books.vouchers([self.people[person] for person in people])) == states

    async def _balances(self, people: list[int]) -> list[dict[str, BalanceOut]]:
        shop_id = UUID(self.shop.id)
        async with unit_of_work(self.sessions, shop_id) as session:
            shown = [await list_balances(session, shop_id, UUID(self.people[person])) for person in people]
        return [{str(balance.program_id): balance for balance in balances} for balances in shown]

    def teardown(self) -> None:
        if self.settled:
            self.must_end_well()

    def must_end_well(self) -> None:
        self._look_at([*range(PEOPLE)])
        self.now(self.books.must_agree())
        for person, id_ in enumerate(self.people):
            facts = read(self.now(self.shop.owner.get(f"/customers/{id_}")))["facts"]
            assert facts["purchases"] == self.model.purchases(person)

    def _sell(self, person: int, amount: int, late: int, *, claim: bool, voucher: str | None) -> None:
        day, source = datetime.now(UTC) - timedelta(days=late), str(uuid4())
        asked = {
            "id": source,
            "customer": {"id": self.people[person]},
            "amount": amount,
            "occurred_at": day.isoformat(),
            "redeem": [{"reward_id": self.reward}] * claim
            + ([{"code": self.codes[voucher]}] if voucher else []),
        }

        def reckon(model: Model) -> None:
            model.sell(source, person, amount, day, claim=claim, code=voucher)

        if self._do(person, reckon, "/sales", asked, 201):
            self.sales.append(asked)

    def _do(
        self, person: int, reckon: Callable[[Model], Any], path: str, asked: dict[str, Any], status: int
    ) -> bool:
        """Done by both, or refused by both for the same reason."""
        self.settled = False
        after, why_not = self.model.tried(), None
        try:
            reckon(after)
        except Refused as refused:
            why_not = refused
        if why_not:
            answer = self._post(path, asked)
            if isinstance(why_not, NotRunning):
                assert read(answer, 422)["errors"][0]["code"] == str(why_not)
            else:
                assert read(answer, 409)["code"] == str(why_not)
            self.touched = {person}
            return False
        body = read(self._post(path, asked), status)
        issued = [number for number in after.vouchers if number not in self.model.vouchers]
        for whose, id_ in enumerate(self.people):
            self._learn_codes(id_, {n: v for n in issued if (v := after.vouchers[n]).person == whose})
        if path in ("/sales", "/stamps"):
            told = [
                n
                for n in issued
                if after.vouchers[n].person == person and after.vouchers[n].title != DISCOUNT
            ]
            assert [voucher["code"] for voucher in body["vouchers"]] == [
                self.codes[number] for number in told
            ]
        self.touched = {person} | {
            whose for whose, card in after.cards if after.card(whose, card) != self.model.card(whose, card)
        }
        self.model = after
        return True

    def _learn_codes(self, person: str, issued: dict[str, Voucher]) -> None:
        if not issued:
            return
        newest = read(self.now(self.shop.owner.get(f"/customers/{person}/vouchers", params={"limit": 200})))[
            "items"
        ][: len(issued)]
        assert [voucher["title"] for voucher in reversed(newest)] == [one.title for one in issued.values()]
        self.codes |= dict(zip(issued, [voucher["code"] for voucher in reversed(newest)], strict=True))

    def _post(self, path: str, asked: dict[str, Any]) -> Any:
        return self.now(self.shop.owner.post(path, json=asked))

    def _voucher(self, choice: int) -> str | None:
        return [*self.codes][choice % len(self.codes)] if self.codes else None


async def test_any_day_at_the_counter_agrees_with_a_model(
    app: Litestar, owner_engine: AsyncEngine, sessions: Sessions
):
    Counter.app, Counter.owner_engine, Counter.sessions = app, owner_engine, sessions
    Counter.loop, Counter.steps = asyncio.get_running_loop(), 0
    for _ in range(_MOST_ROUNDS):
        await asyncio.to_thread(run_state_machine_as_test, Counter, settings=SIZE)
        if Counter.steps >= STEPS:
            break
    assert Counter.steps >= STEPS
