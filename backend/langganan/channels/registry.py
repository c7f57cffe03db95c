"""Which channels there are: everything announced under the entry-point group `langganan.channels`."""

from collections.abc import Mapping
from functools import cache
from importlib.metadata import entry_points
from typing import Any, Literal

import msgspec
from msgspec import NODEFAULT, Struct, inspect

from langganan.channels.contract import Channel, Config, Says

GROUP = "langganan.channels"
Kind = Literal["text", "secret", "number", "boolean", "choice"]


class Setting(Struct, frozen=True, kw_only=True):
    """One field of the form in which an account is set up."""

    name: str
    title: Says
    kind: Kind
    required: bool
    default: str | int | bool | None
    choices: list[str]


@cache
def channels() -> Mapping[str, type[Channel]]:
    """By name, in the order of their names."""
    found = [point.load() for point in entry_points(group=GROUP)]
    return {channel.name: channel for channel in sorted(found, key=lambda channel: channel.name)}


def open_channel(name: str, settings: Mapping[str, Any]) -> Channel:
    """Raises KeyError for a channel that is not installed, ValidationError for settings that do not fit."""
    make: Any = channels()[name]
    channel: Channel = make(msgspec.convert(dict(settings), make.Config))
    return channel


@cache
def settings_of(config: type[Config]) -> tuple[Setting, ...]:
    described = inspect.type_info(config)
    assert isinstance(described, inspect.StructType)
    return tuple(_setting(field) for field in described.fields)


def secrets_of(config: type[Config]) -> frozenset[str]:
    return frozenset(setting.name for setting in settings_of(config) if setting.kind == "secret")


def _setting(field: inspect.Field) -> Setting:
    said: dict[str, Any] = {}
    type_ = field.type
    while isinstance(type_, inspect.Metadata | inspect.UnionType):
        if isinstance(type_, inspect.Metadata):
            said |= type_.extra or {}
            type_ = type_.type
        else:
            type_ = next(part for part in type_.types if not isinstance(part, inspect.NoneType))
    return Setting(
        name=field.name,
        title=said["title"],
        kind="secret" if said["secret"] else _kind(type_),
        required=field.required,
        default=None if field.default is NODEFAULT else field.default,
        choices=[str(value) for value in type_.values] if isinstance(type_, inspect.LiteralType) else [],
    )


def _kind(type_: inspect.Type) -> Kind:
    match type_:
        case inspect.LiteralType():
            return "choice"
        case inspect.BoolType():
            return "boolean"
        case inspect.IntType():
            return "number"
        case _:
            return "text"
