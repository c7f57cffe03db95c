from datetime import datetime
from typing import Literal
from uuid import UUID

from langganan.core.fields import Out


class ImportedSale(Out):
    """A sale as it was read."""

    line: int
    occurred_at: datetime
    receipt: str
    amount: int
    phone: str | None
    name: str | None
    items: list[str]


class BadSale(Out):
    """`text` is what stands in the file, all its lines; the sale was not recorded."""

    line: int
    detail: str
    text: str


class StillRecorded(Out):
    """Taken back at the till after its sale was recorded here, where it stands."""

    line: int
    sale_id: UUID
    amount: int
    detail: str
    text: str


class RecordedElsewhere(Out):
    """So many of the new ones look recorded already, by files under the name of this other till."""

    till: str
    sales: int


class ImportTill(Out):
    """The name under which files were recorded: the same name again records nothing twice."""

    till: str


class EarnedSum(Out):
    program_id: UUID
    name: str
    unit: Literal["stamp", "point"]
    amount: int


class SalesImported(Out):
    """Of `sales` in the file: `new` ones (recorded, unless this was a dry run), `known` ones, and `errors`.

    `left_out` are those that the till itself marked as void, `still_recorded` those of them whose sale stands here.
    `columns` says which heading was taken for what.
    """

    sales: int
    new: int
    known: int
    left_out: int
    amount: int
    nobody: int
    customers_new: int
    earned: list[EarnedSum]
    vouchers: int
    errors: list[BadSale]
    still_recorded: list[StillRecorded]
    elsewhere: list[RecordedElsewhere]
    heading: str
    columns: dict[str, str]
    examples: list[ImportedSale]


class ImportProgress(Out):
    done: int
    of: int
