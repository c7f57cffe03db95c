"""Everything that differs between a laptop, a server and a cluster comes from the environment."""

from collections.abc import Mapping
from pathlib import Path
from typing import Literal, Self

from msgspec import Struct


class SettingsError(Exception):
    """A setting is missing or wrong; the message says which and what to do."""


class Settings(Struct, frozen=True, kw_only=True):
    database_url: str
    """`postgresql://…`: what the API and the workers use, always as the role `langganan_app`."""
    database_owner_url: str
    """Who migrates; may create roles on the first run."""
    redis_url: str
    secret_key: str
    """At least 32 characters; signs access tokens and seals provider credentials."""
    public_url: str
    host: str = "127.0.0.1"
    port: int = 8000
    environment: Literal["dev", "production"] = "dev"
    frontend_dist: Path = Path("frontend/dist")
    log_format: Literal["text", "json"] = "text"
    log_requests: bool = False
    """Every answer, not only refusals and errors."""
    metrics_token: str = ""
    """Bearer token for `/metrics`; empty: only from this machine."""
    trusted_proxies: int = 0
    """How many proxies in front add to `X-Forwarded-For`."""
    key_requests_per_minute: int = 600
    """How often one API key may ask, over all processes."""

    @classmethod
    def from_env(cls, environ: Mapping[str, str]) -> Self:
        missing = [name for name in ("DATABASE_URL", "REDIS_URL", "SECRET_KEY") if not environ.get(name)]
        if missing:
            raise SettingsError(f"Set {', '.join(missing)} in the environment (see docs/operating.md).")
        if len(environ["SECRET_KEY"]) < 32:
            raise SettingsError("SECRET_KEY must have at least 32 characters.")
        host, port = environ.get("HOST", "127.0.0.1"), environ.get("PORT", "8000")
        environment = environ.get("ENVIRONMENT", "dev")
        log_format = environ.get("LOG_FORMAT", "text")
        proxies = environ.get("TRUSTED_PROXIES", "0")
        by_key = environ.get("KEY_REQUESTS_PER_MINUTE", "600")
        if not (port.isdigit() and 0 < int(port) < 65536):
            raise SettingsError(f"PORT must be a number from 1 to 65535, not {port!r}.")
        if environment not in ("dev", "production"):
            raise SettingsError(f"ENVIRONMENT must be dev or production, not {environment!r}.")
        if log_format not in ("text", "json"):
            raise SettingsError(f"LOG_FORMAT must be text or json, not {log_format!r}.")
        if not proxies.isdigit():
            raise SettingsError(f"TRUSTED_PROXIES must be a number, not {proxies!r}.")
        if not (by_key.isdigit() and int(by_key) > 0):
            raise SettingsError(f"KEY_REQUESTS_PER_MINUTE must be a number above 0, not {by_key!r}.")
        return cls(
            database_url=environ["DATABASE_URL"],
            database_owner_url=environ.get("DATABASE_OWNER_URL") or environ["DATABASE_URL"],
            redis_url=environ["REDIS_URL"],
            secret_key=environ["SECRET_KEY"],
            public_url=(environ.get("PUBLIC_URL") or f"http://{host}:{port}").rstrip("/"),
            host=host,
            port=int(port),
            environment="production" if environment == "production" else "dev",
            frontend_dist=Path(environ.get("FRONTEND_DIST", "frontend/dist")),
            log_format="json" if log_format == "json" else "text",
            log_requests=environ.get("LOG_REQUESTS", "") not in ("", "no", "0"),
            metrics_token=environ.get("METRICS_TOKEN", ""),
            trusted_proxies=int(proxies),
            key_requests_per_minute=int(by_key),
        )
