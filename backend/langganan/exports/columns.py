"""What each exported table shows, in which order and under which heading."""

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

from langganan.core.errors import LANGUAGES

Kind = Literal["text", "number", "moment", "day", "list", "choice"]
Table = Literal["customers", "sales", "ledger", "vouchers"]


class Column(Struct, frozen=True):
    """`name` is that of the value in the row that was read; a choice's value is told by `choices`."""

    name: str
    kind: Kind
    headings: Mapping[str, str]
    choices: Mapping[str, Mapping[str, str]] = {}


def _column(name: str, kind: Kind, id: str, en: str, **choices: tuple[str, str]) -> Column:
    told = {value: dict(zip(LANGUAGES, words, strict=True)) for value, words in choices.items()}
    return Column(name, kind, {"id": id, "en": en}, told)


_WHOSE = (
    _column("customer", "text", "Pelanggan", "Customer"),
    _column("phone", "text", "Nomor HP", "Phone"),
)
_STATUS = _column(
    "status", "choice", "Status", "Status",
    recorded=("tercatat", "recorded"), voided=("dibatalkan", "taken back"), good=("berlaku", "good"),
    redeemed=("sudah dipakai", "used"), expired=("lewat masanya", "expired"), cancelled=("dibatalkan", "cancelled"),
)  # fmt: skip
COLUMNS: Mapping[Table, tuple[Column, ...]] = {
    "customers": (
        _column("name", "text", "Nama", "Name"),
        _column("phone", "text", "Nomor HP", "Phone"),
        _column("other_phones", "list", "Nomor lain", "Other phones"),
        _column("email", "text", "E-mail", "E-mail"),
        _column("birthday", "day", "Tanggal lahir", "Birthday"),
        _column("notes", "text", "Catatan", "Notes"),
        _column("labels", "list", "Label", "Labels"),
        _column("agreed", "list", "Setuju menerima", "Agreed to"),
        _column("refused", "list", "Tidak mau menerima", "Refused"),
        _column("purchases", "number", "Jumlah belanja", "Purchases"),
        _column("spend", "number", "Total belanja", "Spent"),
        _column("first_at", "moment", "Belanja pertama", "First purchase"),
        _column("last_at", "moment", "Belanja terakhir", "Last purchase"),
        _column("last_product", "text", "Terakhir beli", "Last bought"),
        _column("created_at", "moment", "Terdaftar", "Added"),
    ),
    "sales": (
        _column("occurred_at", "moment", "Tanggal", "Date"),
        _column("external_ref", "text", "No. struk", "Receipt"),
        *_WHOSE,
        _column("items", "list", "Barang", "Items"),
        _column("amount", "number", "Total", "Total"),
        _STATUS,
        _column("void_reason", "text", "Alasan batal", "Reason"),
        _column("outlet", "text", "Cabang", "Outlet"),
        _column("actor", "text", "Dicatat oleh", "Recorded by"),
    ),
    "ledger": (
        _column("occurred_at", "moment", "Tanggal", "Date"),
        *_WHOSE,
        _column("program", "text", "Program", "Programme"),
        _column(
            "kind", "choice", "Jenis", "Kind",
            earn=("dapat", "earned"), redeem=("ditukar", "spent"), reverse=("ditarik kembali", "taken back"),
            expire=("hangus", "expired"), adjust=("dikoreksi", "corrected"), move=("digabung", "merged"),
        ),
        _column("amount", "number", "Jumlah", "Amount"),
        _column("balance_after", "number", "Menjadi", "Balance"),
        _column("external_ref", "text", "No. struk", "Receipt"),
        _column("actor", "text", "Dicatat oleh", "Recorded by"),
    ),
    "vouchers": (
        _column("code", "text", "Kode", "Code"),
        _column("title", "text", "Hadiah", "Reward"),
        *_WHOSE,
        _column("program", "text", "Program", "Programme"),
        _column("issued_at", "moment", "Terbit", "Issued"),
        _column("valid_until", "moment", "Berlaku sampai", "Valid until"),
        _STATUS,
        _column("redeemed_at", "moment", "Dipakai", "Used"),
    ),
}  # fmt: skip
FILE_NAMES: Mapping[Table, Mapping[str, str]] = {
    "customers": {"id": "pelanggan", "en": "customers"},
    "sales": {"id": "penjualan", "en": "sales"},
    "ledger": {"id": "stempel-dan-poin", "en": "stamps-and-points"},
    "vouchers": {"id": "voucher", "en": "vouchers"},
}
