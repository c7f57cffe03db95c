"""What a programme is told from."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Protocol
from uuid import UUID

from langganan.core.fields import Out
from langganan.loyalty.terms import Bonus, Earn, Expiry, Tiers

Names = Mapping[UUID, str]
"""Of products."""


class Sentence(Out):
    id: str
    en: str


class Offered(Protocol):
    @property
    def title(self) -> str: ...

    @property
    def at(self) -> int | None: ...

    @property
    def cost(self) -> int | None: ...

    @property
    def stock(self) -> int | None: ...

    @property
    def per_customer(self) -> int | None: ...

    @property
    def audience(self) -> str: ...

    @property
    def tier(self) -> str | None: ...


class Told(Protocol):
    """A `ProgramIn` is one."""

    @property
    def kind(self) -> str: ...

    @property
    def earn(self) -> Earn: ...

    @property
    def rewards(self) -> Sequence[Offered]: ...

    @property
    def starts_on(self) -> date | None: ...

    @property
    def ends_on(self) -> date | None: ...

    @property
    def expiry(self) -> Expiry | None: ...

    @property
    def tiers(self) -> Tiers | None: ...

    @property
    def bonuses(self) -> Sequence[Bonus]: ...
