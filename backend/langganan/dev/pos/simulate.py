"""`langganan pos-simulate`: from a key to a verdict."""

import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import aiohttp

from langganan.dev.pos import audit, day
from langganan.dev.pos.people import Person, crowd
from langganan.dev.pos.programs import NotUnderstood, Program, understand
from langganan.dev.pos.report import report
from langganan.dev.pos.till import ANSWER_WITHIN, NoAnswer, Record, Till
from langganan.dev.pos.visit import Counter
from langganan.dev.problems import Problem

_API = "/api/v1/"
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
class Stage:
    """A shop with its programmes, and the people who will come; in `run`, what tells this day from others."""

    shop: str
    programs: dict[str, Program]
    not_understood: dict[str, str]
    wishes: Wishes
    seed: int
    people: list[Person]
    counter: Counter
    run: str = field(default_factory=lambda: f"SIM-{secrets.token_hex(4)}")

    async def play(self) -> None:
        await day.play(self.counter, self.people, sales=self.wishes.sales, seed=self.seed, run=self.run)

    async def check(self) -> audit.Checked:
        return await audit.audit(self.counter, self.people, self.run)


async def simulate(wishes: Wishes, say: Callable[[str], None]) -> bool:
    """Whether everything is right; raises Problem when there is nothing to play with."""
    try:
        async with staged(wishes) as stage:
            say(
                f"{stage.shop}: {wishes.sales} sales, {wishes.customers} customers, seed {stage.seed} ({stage.run})"
            )
            for name, why in stage.not_understood.items():
                say(f"Left out of the check: {name!r}, because of {why}, which this model does not know.")
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
        programs, not_understood = await _programs(till, shop)
        yield Stage(
            shop=shop,
            programs=programs,
            not_understood=not_understood,
            wishes=wishes,
            seed=secrets.randbelow(10**6) if wishes.seed is None else wishes.seed,
            people=crowd(wishes.customers, programs, secrets.randbelow(10**8)),
            counter=Counter(till, knows_every_program=not not_understood),
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


async def _programs(till: Till, shop: str) -> tuple[dict[str, Program], dict[str, str]]:
    answer = await till.ask("set-up", "GET", "programs")
    active = [program for program in answer.body["items"] if program["status"] == "active"]
    known: dict[str, Program] = {}
    strange: dict[str, str] = {}
    for program in active:
        try:
            known[program["id"]] = understand(program)
        except NotUnderstood as error:
            strange[program["name"]] = str(error)
    if not active:
        raise Problem(
            f"{shop} has no programme that runs, so there is nothing to check, and a key cannot set one up. Sign in to"
            " the app as the owner, set one up under Program (such as 'Beli 5 gratis 1'), and run this again."
        )
    if not known:
        raise Problem(
            f"This model knows none of the programmes of {shop}: "
            + "; ".join(f"{name!r} has {why}" for name, why in strange.items())
            + ". Set up a plain stamp card or points, per visit or per amount, and run this again."
        )
    return known, strange


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
