"""Which column says what, by its heading: Indonesian and English, as the tills of small shops write them."""

from collections.abc import Mapping, Sequence

from langganan.core.text import words

Columns = Mapping[str, int]

_HEADINGS: Mapping[str, str] = {
    "at": "tanggal waktu|tanggal dan waktu|waktu transaksi|tanggal jam|date time|datetime|transaction time"
    "|created at|order time|timestamp",
    "date": "tanggal|tgl|tanggal transaksi|tgl transaksi|tanggal penjualan|tanggal struk|date|order date"
    "|transaction date|sale date|sales date",
    "time": "jam|waktu|pukul|jam transaksi|time",
    "receipt": "no struk|nomor struk|struk|no nota|nomor nota|nota|no faktur|faktur|no transaksi"
    "|nomor transaksi|id transaksi|kode transaksi|no invoice|invoice|invoice no|invoice number|no bon|bon"
    "|receipt|receipt no|receipt number|receipt id|order id|order no|order number|bill no|transaction id"
    "|transaction no|no order|no pesanan",
    "total": "total|total bayar|total belanja|total harga|total penjualan|total transaksi|grand total"
    "|total rp|total akhir|nilai transaksi|net sales|net total|total amount|total price|total collected|amount"
    "|nominal|omzet|subtotal|sub total|penjualan bersih|line total",
    "phone": "telepon|telp|no telepon|nomor telepon|no telp|hp|no hp|nomor hp|handphone|no handphone|wa|no wa"
    "|nomor wa|whatsapp|phone|phone number|customer phone|telepon pelanggan|hp pelanggan|no hp pelanggan|mobile",
    "name": "nama pelanggan|pelanggan|nama customer|customer|customer name|pembeli|nama pembeli|member"
    "|nama member|nama",
    "item": "item|items|produk|nama produk|nama item|barang|nama barang|menu|nama menu|product|product name"
    "|item name|deskripsi|description",
    "quantity": "qty|kuantitas|banyak|banyaknya|jumlah item|jumlah barang|jumlah produk|quantity|pcs"
    "|item sold|quantity sold",
    "price": "harga|harga satuan|harga jual|price|unit price|item price|harga item",
    "sku": "sku|kode produk|kode barang|barcode|item code|product code|plu",
    "outlet": "outlet|cabang|toko|store|location|lokasi",
    "status": "status|status transaksi|status pembayaran|payment status|order status",
}
_COLUMN_OF = {heading: column for column, said in _HEADINGS.items() for heading in said.split("|")}
_BEST_TOTAL = ("grand total", "total bayar", "total collected", "total akhir", "total", "total belanja")


def columns_in(cells: Sequence[str]) -> Columns | None:
    """None unless there is a moment and an amount."""
    found: dict[str, int] = {}
    headings = [" ".join(words(cell)) for cell in cells]
    for position, heading in enumerate(headings):
        column = _COLUMN_OF.get(heading)
        if column is None:
            continue
        if column not in found or (column == "total" and _is_better(heading, headings[found["total"]])):
            found[column] = position
    if "jumlah" in headings:
        found.setdefault("quantity" if "total" in found else "total", headings.index("jumlah"))
    if "at" not in found and "date" not in found and _holds_both(headings, found):
        found["at"] = found.pop("time")
    has_moment = "at" in found or "date" in found
    has_amount = "total" in found or "price" in found
    return found if has_moment and has_amount else None


def _is_better(heading: str, than: str) -> bool:
    """What was paid rather than what a line comes to."""
    rank = {name: place for place, name in enumerate(_BEST_TOTAL)}
    return rank.get(heading, 99) < rank.get(than, 99)


def _holds_both(headings: Sequence[str], found: Mapping[str, int]) -> bool:
    """`Waktu` alone is the day and the hour."""
    return "time" in found and headings[found["time"]] in ("waktu", "time")
