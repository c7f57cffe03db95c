"""Sales that are reckoned one after the other on one snapshot, and written together."""

from collections.abc import Sequence
from uuid import UUID

from langganan.core.clock import happened_at
from langganan.core.errors import AppError, Unauthorized
from langganan.counter.asks import Answered, Ask, Found, Known, Stored, encode
from langganan.counter.planning import Planned, earned_out, issued_out, plan_sale
from langganan.counter.refusals import ExternalRefConflict, IdConflict, unknown_customer
from langganan.counter.schemas import BuyerOut, SaleAnswer
from langganan.customers.cards import card_url
from langganan.http.once import KeyReused, is_remembered
from langganan.http.problems import problem
from langganan.loyalty.books import Rows
from langganan.loyalty.journal import Journal
from langganan.loyalty.moved import Moved
from langganan.loyalty.setup import Setup
from langganan.loyalty.snapshot import Snapshot, Wallet


class Batch:
    """`rows` to write; then `settle`. `later` comes again, `careful` needs a transaction of its own."""

    def __init__(
        self, setup: Setup, snapshot: Snapshot, asks: Sequence[tuple[Ask, Found]], public_url: str
    ) -> None:
        self.rows: Rows = {}
        self.later: list[Ask] = []
        self.careful: list[Ask] = []
        self._setup, self._snapshot, self._public_url = setup, snapshot, public_url
        self._moved = Moved()
        self._groups: dict[UUID, int] = {}
        self._answers: list[tuple[Ask, int, Answered]] = []
        self._sales: set[object] = set()
        for number, (ask, found) in enumerate(asks):
            self._take(number, ask, found)
        self._add(self._moved.rows(setup.shop_id))

    @property
    def reckoned_on(self) -> int:
        return self._setup.version

    def left_out(self, groups: Sequence[int] | None) -> None:
        """Their wallets have moved, or with None the set-up has: they are reckoned again."""
        gone = {group for _, group, _ in self._answers} if groups is None else set(groups)
        for ask, group, _ in self._answers:
            if group in gone:
                ask.tries += 1
                self.later.append(ask)
        self._answers = [answer for answer in self._answers if answer[1] not in gone]

    def settle(self) -> None:
        for ask, _, answered in self._answers:
            ask.settle(answered)

    def _take(self, number: int, ask: Ask, found: Found) -> None:
        try:
            if not found.alive:
                raise Unauthorized
            if found.stored is not None:
                ask.settle(replayed(ask, found.stored))
                return
        except AppError as error:
            ask.fail(error)
            return
        if found.known is not None or self._is_for_another_look(ask, found):
            self.careful.append(ask)
        else:
            self._plan(number, ask, found)

    def _is_for_another_look(self, ask: Ask, found: Found) -> bool:
        """A number that is nobody's yet, or the id of somebody who has no wallet any more: they may be merged."""
        if found.customer_id is None:
            return ask.phone is not None
        return self._snapshot.wallet(found.customer_id) is None

    def _plan(self, number: int, ask: Ask, found: Found) -> None:
        wallet = self._snapshot.wallet(found.customer_id) if found.customer_id else None
        group = self._group(number, wallet)
        names = {ask.sale_id, (ask.actor.source, ask.data.external_ref or ask.sale_id)}
        if group is None or names & self._sales:
            self.later.append(ask)
            return
        self._sales |= names
        try:
            if ask.data.customer is not None and wallet is None:
                raise unknown_customer(ask.data.customer)
            occurred_at = happened_at(ask.data.occurred_at, at=self._snapshot.moment)
            journal = Journal(self._snapshot, self._setup, ask.actor, occurred_at, self._moved, group)
            self._setup.must_have_outlet(ask.data.outlet_id, ask.actor)
            planned = plan_sale(
                journal,
                ask.data,
                ask.sale_id,
                wallet,
                is_new=False,
                own=found.own,
                fingerprint=ask.fingerprint,
            )
        except AppError as error:
            self._refuse(number, ask, error)
            return
        answer = encode(sale_answer(planned, journal, wallet, self._public_url, is_new=False))
        self._add(journal.rows)
        self._answered(ask, group, 201, answer)

    def _refuse(self, number: int, ask: Ask, error: AppError) -> None:
        """A refusal is an answer too: itself is remembered."""
        if ask.key is None or not is_remembered(error):
            ask.fail(error)
        else:
            self._answered(ask, number, error.status, encode(problem(error, ask.language)))

    def _answered(self, ask: Ask, group: int, status: int, answer: bytes) -> None:
        if ask.key:
            self._add({"idempotency_keys": [ask.key_row(group, status, answer)]})
        self._answers.append((ask, group, Answered(status, answer)))

    def _group(self, number: int, wallet: Wallet | None) -> int | None:
        """Sales of one customer share their fate. None when this one would tie two groups together."""
        if wallet is None:
            return number
        people = {wallet.customer_id}
        if wallet.referred_by and not wallet.bought_before:
            people.add(wallet.referred_by)
        groups = {self._groups[person] for person in people if person in self._groups}
        if len(groups) > 1:
            return None
        group = groups.pop() if groups else number
        self._groups |= dict.fromkeys(people, group)
        return group

    def _add(self, rows: Rows) -> None:
        for table, some in rows.items():
            self.rows.setdefault(table, []).extend(some)


def replayed(ask: Ask, stored: Stored) -> Answered:
    """Raises KeyReused."""
    assert ask.key
    if stored.fingerprint != ask.key.fingerprint.hex():
        raise KeyReused
    return Answered(stored.status, stored.answer.encode(), replayed=True)


def must_be_the_same(ask: Ask, known: Known) -> None:
    """Recorded before, under another key, or something else under the same reference or id."""
    if known.fingerprint != ask.fingerprint.hex():
        raise ExternalRefConflict(sale_id=known.id) if known.by_ref else IdConflict()


def sale_answer(
    planned: Planned, journal: Journal, wallet: Wallet | None, public_url: str, *, is_new: bool
) -> SaleAnswer:
    buyer = None
    if wallet:
        url = card_url(public_url, wallet.token) if wallet.token else None
        buyer = BuyerOut(id=wallet.customer_id, name=wallet.name, new=is_new, card_url=url)
    return SaleAnswer(
        sale=planned.sale,
        customer=buyer,
        earned=earned_out(planned.earned),
        vouchers=issued_out(journal, wallet.customer_id if wallet else None),
        withheld=planned.withheld,
    )
