"""The building blocks of request and answer bodies."""

from typing import Annotated, Any

from msgspec import UNSET, Meta, Struct, UnsetType

from langganan.core.text import seen

Rupiah = Annotated[int, Meta(ge=0, le=1_000_000_000_000, description="Whole rupiah.")]
Name = Annotated[str, Meta(min_length=1, max_length=120, pattern=r"\S")]
ShortText = Annotated[str, Meta(max_length=500)]
LongText = Annotated[str, Meta(max_length=4000)]
Phone = Annotated[
    str, Meta(min_length=1, max_length=40, description="Any spelling of an Indonesian number, or +country.")
]
Email = Annotated[str, Meta(min_length=3, max_length=254)]
_NAMES = ("name", "shop_name", "owner_name")
Color = Annotated[str, Meta(pattern=r"^#[0-9a-fA-F]{6}$")]


class In(Struct, kw_only=True, forbid_unknown_fields=True):
    """A request body. A field it does not know is refused, so that a misspelt one is noticed.

    A name is one line without marks that nobody sees: they are left out, and a name of nothing else is refused.
    """

    def __post_init__(self) -> None:
        for field in _NAMES:
            written = getattr(self, field, None)
            if isinstance(written, str) and not written.isprintable():
                setattr(self, field, seen(written) or _nothing_to_see(field))


def _nothing_to_see(field: str) -> str:
    raise ValueError(f"nothing to see in field `{field}`")


class Out(Struct, kw_only=True):
    """An answer body."""


def given(patch: Struct) -> dict[str, Any]:
    """The fields that a merge-patch names, nulls included."""
    return {name: value for name in patch.__struct_fields__ if (value := getattr(patch, name)) is not UNSET}


__all__ = [
    "UNSET", "Color", "Email", "In", "LongText", "Name", "Out", "Phone", "Rupiah", "ShortText", "UnsetType", "given",
]  # fmt: skip
