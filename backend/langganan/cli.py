"""`langganan`: one command for the person who runs it."""

import asyncio
import gc
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import Any

import asyncpg
import click
from redis.exceptions import RedisError
from sqlalchemy.exc import DBAPIError, ProgrammingError

from langganan.core.settings import Settings, SettingsError

ROOT = Path(__file__).resolve().parents[2]


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(version("langganan"), message="%(version)s")
def main() -> None:
    """Loyalty and customer memory for small shops."""


@main.command()
@click.option("--host", envvar="HOST", default="127.0.0.1", show_default=True)
@click.option("--port", envvar="PORT", default=8000, show_default=True, type=click.IntRange(0, 65535))
@click.option(
    "--data",
    envvar="DATA",
    default=".data",
    show_default=True,
    type=click.Path(file_okay=False, path_type=Path, resolve_path=True),
    help="Where the database and the secrets of this instance are kept.",
)
@click.option("--demo/--no-demo", envvar="DEMO", default=True, help="Whether there is a demo shop to try.")
@click.option("--with-parent", is_flag=True, hidden=True)
def dev(host: str, port: int, data: Path, demo: bool, with_parent: bool) -> None:
    """Run everything on this machine: PostgreSQL, Valkey, API, worker, and a demo shop."""
    from langganan.dev import supervisor
    from langganan.dev.problems import Problem

    wishes = supervisor.Wishes(host=host, port=port, data=data, demo=demo, with_parent=with_parent)
    with plain_errors(Problem):
        asyncio.run(supervisor.run(wishes, os.environ))


of_instance = click.option(
    "--data",
    type=click.Path(exists=True, file_okay=False, path_type=Path, resolve_path=True),
    help="Of an instance that runs on this machine (make run), in place of the environment.",
)


@main.command()
def migrate() -> None:
    """Bring the database up to date; safe to run again, and at the same time elsewhere."""
    from langganan.db.migrate import upgrade

    with plain_errors():
        asyncio.run(upgrade(_settings().database_owner_url))


@main.command()
def seed() -> None:
    """Add the demo shop, unless it is there."""
    from langganan.dev.seed import seed as plant

    with plain_errors():
        demo = asyncio.run(plant(_settings()))
    click.echo(f"Sign in: {demo.login}   password: {demo.password}\nA card: {demo.card_url}")


@main.command()
@click.option("--socket", "inherited", type=int, hidden=True, help="A listening socket that was handed down.")
def api(inherited: int | None) -> None:
    """Serve the API, the app and the public pages."""
    import socket

    import uvicorn

    with plain_errors():
        settings = _settings()
        gc.set_threshold(50_000, 20, 20)
        server = uvicorn.Server(
            uvicorn.Config(
                "langganan.asgi:create_app",
                factory=True,
                host=settings.host,
                port=settings.port,
                http="httptools",
                loop="uvloop",
                log_config=None,
                access_log=False,
                proxy_headers=False,
                server_header=False,
                timeout_graceful_shutdown=8,
            )
        )
        server.run(sockets=None if inherited is None else [socket.socket(fileno=inherited)])
    sys.exit(0 if server.started else 3)


@main.command()
def worker() -> None:
    """Send what is due: campaigns, receipts, sweeping."""
    from langganan.worker import run

    with plain_errors():
        run(_settings())


@main.command()
@click.argument("login")
def reset_password(login: str) -> None:
    """Give whoever signs in with this phone number or e-mail a new password, and sign them out everywhere."""
    from langganan.core.secrets import new_code
    from langganan.shops.passwords import NobodyThere
    from langganan.shops.passwords import reset_password as reset

    password = new_code(10)
    with plain_errors(NobodyThere):
        shops = asyncio.run(reset(_settings().database_url, login, password))
    click.echo(f"New password: {password}   in: {', '.join(shops)}")


@main.command()
@click.option("--shop", metavar="SLUG", help="Only the shop with this address.")
@click.option("--json", "as_json", is_flag=True, help="A line of JSON for each shop.")
@of_instance
def check_ledger(shop: str | None, as_json: bool, data: Path | None) -> None:
    """Reckon every card, voucher and sale anew, and say what does not agree; changes nothing.

    Ends with 1 when something does not agree. What is said holds ids, never names or numbers.
    """
    from langganan.audit.report import tell, tell_json
    from langganan.audit.service import NoSuchShop, audit_all
    from langganan.dev.problems import Problem

    with plain_errors(NoSuchShop, Problem):
        audited = audit_all(_settings(data).database_url, shop)
        all_agree = asyncio.run((tell_json if as_json else tell)(audited, click.echo))
    sys.exit(0 if all_agree else 1)


@main.command()
@click.option("--url", required=True, help="Of a running server, such as http://127.0.0.1:8000")
@click.option("--key", envvar="LANGGANAN_KEY", required=True, help="An API key; or in LANGGANAN_KEY.")
@click.option("--sales", default=500, show_default=True, type=click.IntRange(1, 100_000))
@click.option("--customers", default=60, show_default=True, type=click.IntRange(1, 10_000))
@click.option("--seed", type=int, help="Play the same course of the day again.")
@click.option("--parallel", default=8, show_default=True, type=click.IntRange(1, 256))
def pos_simulate(url: str, key: str, sales: int, customers: int, seed: int | None, parallel: int) -> None:
    """Play a busy day at the till against a test shop, and check what the server made of it.

    Lines break, requests come twice and late, vouchers are tried twice; at the end every balance, voucher and
    sale must be as an independent model says. Its customers and sales stay in the shop: use a sandbox.
    """
    from langganan.dev.pos.simulate import Wishes, simulate
    from langganan.dev.problems import Problem

    wishes = Wishes(url=url, key=key, sales=sales, customers=customers, seed=seed, parallel=parallel)
    with plain_errors(Problem):
        all_right = asyncio.run(simulate(wishes, click.echo))
    sys.exit(0 if all_right else 1)


@main.command()
@click.option("--check", is_flag=True, help="Only say whether the file is current.")
@click.argument("file", default=ROOT / "docs/openapi.json", type=click.Path(dir_okay=False, path_type=Path))
def export_openapi(file: Path, check: bool) -> None:
    """Write the OpenAPI document."""
    text = json.dumps(_openapi(), indent=2, ensure_ascii=False, sort_keys=True) + "\n"
    if not check:
        file.write_text(text)
    elif not file.exists() or file.read_text() != text:
        raise click.ClickException(f"{file.name} is not current; run: make openapi")


@contextmanager
def plain_errors(*also: type[Exception]) -> Iterator[None]:
    """What an operator can do something about is one line, not a traceback."""
    try:
        yield
    except also as error:
        raise click.ClickException(str(error)) from error
    except SettingsError as error:
        raise click.ClickException(str(error)) from error
    except RedisError as error:
        raise click.ClickException(f"Valkey (REDIS_URL) does not answer: {error}") from error
    except (DBAPIError, asyncpg.PostgresError, OSError) as error:
        cause = str(getattr(error, "orig", None) or error).splitlines()[0]
        refused = isinstance(error, ProgrammingError)
        what = "refuses a statement" if refused else "is away"
        raise click.ClickException(f"The database (DATABASE_URL) {what}: {cause}") from error


def _settings(data: Path | None = None) -> Settings:
    if data is None:
        return Settings.from_env(os.environ)
    from langganan.dev.running import environment_of

    return Settings.from_env({**os.environ, **environment_of(data)})


def _openapi() -> dict[str, Any]:
    from langganan.asgi import create_app
    from langganan.http.openapi import document

    placeholders = {
        "DATABASE_URL": "postgresql://nowhere",
        "REDIS_URL": "redis://nowhere",
        "SECRET_KEY": "x" * 32,
        "PUBLIC_URL": "https://langganan.example",
    }
    return document(create_app(Settings.from_env(placeholders)))


if __name__ == "__main__":
    main()
