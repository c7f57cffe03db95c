"""Structured logs: readable on a laptop, JSON on a server. Ids only, never names, numbers, tokens or texts."""

import logging
from typing import Literal

import structlog


def set_up_logs(format_: Literal["text", "json"], *, requests: bool = False) -> None:
    last = (
        structlog.processors.JSONRenderer()
        if format_ == "json"
        else structlog.dev.ConsoleRenderer(colors=False)
    )
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            last,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.DEBUG if requests else logging.INFO),
        cache_logger_on_first_use=True,
    )
