"""`langganan pos-simulate`: from a key to a verdict."""

import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from langganan.dev.pos import audit, day
from langganan.dev.pos.people import Person, crowd
from langganan.dev.pos.programs import Followed, NotUnderstood, Program, Shelf, follow, understand
from langganan.dev.pos.report import report
from langganan.dev.pos.stocks import Stocks, stocks_of
from langganan.dev.pos.till import ANSWER_WITHIN, NoAnswer, Record, Till
from langganan.dev.pos.visit import Counter
from langganan.dev.problems import Problem

_API = "/api/v1/"
_SOME_PRICE = 12_000
_NEEDS = ("customers:read", "sales:write", "vouchers:redeem", "programs:read")


@dataclass(frozen=True)
class Wishes:
    url: str
    key: str
    sales: int = 500
    customers: int = 60
    seed: int | None = None
    parallel: int = 8


@dataclass
class Programmes:
    """The ones that the model knows; the ones of which it only adds up the answers, and says so in `left_out`."""

    shelf: Shelf
    stocks: Stocks
    known: dict[str, Program] = field(default_factory=dict)
    followed: dict[str, Followed] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)

    def menu(self) -> list[day.Dish]:
        """What the shop's own programmes count, so that some of it is sold."""
        counted = {id_ for one in self.known.values() for id_ in one.earn.get("product_ids", [])}
        categories = [name for one in self.known.values() for name in one.earn.get("categories", [])]
        chosen = [
            product
            for product in self.shelf.products
            if product["id"] in counted or (categories and product["category"])
        ]
        return [
            day.Dish(one["name"], one["price"] or _SOME_PRICE, product_id=one["id"]) for one in chosen[:5]
        ]


@dataclass
class Stage:
    """A shop with its programmes, and the people who will come; in `run`, what tells this day from others."""

    shop: str
    programs: "Programmes"
    wishes: Wishes
    seed: int
    people: list[Person]
    counter: Counter
    run: str = field(default_factory=lambda: f"SIM-{secrets.token_hex(4)}")

    async def play(self) -> None:
        await day.play(
            self.counter,
            self.people,
            sales=self.wishes.sales,
            seed=self.seed,
            run=self.run,
            menu=self.programs.menu(),
        )

    async def check(self) -> audit.Checked:
        return await audit.audit(self.counter, self.people, self.run)


async def simulate(wishes: Wishes, say: Callable[[str], None]) -> bool:
    """Whether everything is right; raises Problem when there is nothing to play with."""
    try:
        async with staged(wishes) as stage:
            say(
                f"{stage.shop}: {wishes.sales} sales, {wishes.customers} customers, seed {stage.seed} ({stage.run})"
            )
            for said in stage.programs.left_out:
                say(said)
            await stage.play()
            checked = await stage.check()
            say(report(stage.counter.till.record, checked, stage.people))
            return not stage.counter.till.record.mistakes
    except* NoAnswer as unanswered:
        raise Problem(f"The day could not be finished: {_first(unanswered)}") from None
    except* Problem as problem:
        raise Problem(_first(problem)) from None


@asynccontextmanager
async def staged(wishes: Wishes) -> AsyncIterator[Stage]:
    headers = {"Authorization": f"Bearer {wishes.key}", "Accept-Language": "en"}
    async with aiohttp.ClientSession(_base(wishes.url), headers=headers, timeout=ANSWER_WITHIN) as http:
        await _must_answer(http, wishes.url)
        till = Till(http, Record(), parallel=wishes.parallel)
        shop = await _shop(till)
        programs = await _programs(till, shop)
        yield Stage(
            shop=shop,
            programs=programs,
            wishes=wishes,
            seed=secrets.randbelow(10**6) if wishes.seed is None else wishes.seed,
            people=crowd(
                wishes.customers,
                programs.known,
                secrets.randbelow(10**8),
                programs.followed,
                programs.stocks,
            ),
            counter=Counter(till, knows_every_program=not programs.left_out),
        )


async def _must_answer(http: aiohttp.ClientSession, url: str) -> None:
    """At once: who mistyped the address does not want to wait."""
    try:
        async with http.get("me"):
            return
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        raise Problem(f"No server answers at {url}: {error}") from error


async def _shop(till: Till) -> str:
    me = await till.ask("set-up", "GET", "me")
    if me.status == 401:
        raise Problem(
            "The server does not know this key. Make one in the app: Lainnya → Kunci untuk mesin kasir."
        )
    if me.status != 200 or "permissions" not in (me.body or {}):
        raise Problem(f"This is not the API of Langganan: GET me answered {me}.")
    if missing := [scope for scope in _NEEDS if scope not in me.body["permissions"]]:
        raise Problem(f"This key may not do enough; it needs also {', '.join(missing)}.")
    return str(me.body["shop"]["name"])


async def _programs(till: Till, shop: str) -> Programmes:
    answer = await till.ask("set-up", "GET", "programs")
    active = [program for program in answer.body["items"] if program["status"] == "active"]
    if not active:
        raise Problem(
            f"{shop} has no programme that runs, so there is nothing to check, and a key cannot set one up. Sign in to"
            " the app as the owner, set one up under Program (such as 'Beli 5 gratis 1'), and run this again."
        )
    by_product = any(program["earn"]["per"] == "product" for program in active)
    found = Programmes(await _shelf(till) if by_product else Shelf(), stocks_of(active))
    for program in active:
        try:
            found.known[program["id"]] = understand(program, found.shelf)
        except NotUnderstood as error:
            found.left_out.append(_not_known(found, program, str(error)))
    return found


def _not_known(found: Programmes, program: dict[str, Any], why: str) -> str:
    name, followed = program["name"], follow(program)
    what = (
        "its rewards are not checked, and its balances not either: two rewards have the name of the last one"
    )
    if followed:
        found.followed[program["id"]] = followed
        what = "its balances are checked against what the answers said, its rewards are not checked"
    return f"Left out of the model: {name!r}, because of {why}, which this model does not know; {what}."


async def _shelf(till: Till) -> Shelf:
    products = [product async for product in audit.pages(till, "products")]
    return Shelf(sorted(products, key=lambda product: (product["created_at"], product["id"])))


def _base(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise Problem(f"{url!r} is not an address; say for example --url http://127.0.0.1:8000")
    return url.rstrip("/").removesuffix(_API.rstrip("/")) + _API


def _first(group: BaseExceptionGroup[BaseException]) -> str:
    error: BaseException = group
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return str(error)
