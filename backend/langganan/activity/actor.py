"""Who does it."""

from typing import Literal
from uuid import UUID

from msgspec import Struct

from langganan.core.errors import Forbidden

Kind = Literal["staff", "key", "customer", "system"]


class Actor(Struct, frozen=True, kw_only=True):
    """A member of staff, an API key, a customer on the member card, or the system itself; of one shop."""

    shop_id: UUID
    kind: Kind
    id: UUID | None = None
    name: str | None = None
    """Of a key."""
    role: str | None = None
    outlet_id: UUID | None = None
    """Where a key's till stands."""
    permissions: frozenset[str] = frozenset()
    proof: bytes | None = None
    """Of a key that was recognised from memory: what it showed, to be checked where it acts."""
    via: str | None = None
    """The file of another system that brings what happened there: "import:moka"."""

    def may(self, permission: str) -> bool:
        return permission in self.permissions

    def must(self, *any_of: str) -> None:
        if not any(map(self.may, any_of)):
            raise Forbidden

    @property
    def source(self) -> str:
        """Where a sale's `external_ref` is unique: each API key counts for itself, the app for all staff."""
        if self.via:
            return self.via
        return f"key:{self.id}" if self.kind == "key" else "app"


def system(shop_id: UUID) -> Actor:
    return Actor(shop_id=shop_id, kind="system")
