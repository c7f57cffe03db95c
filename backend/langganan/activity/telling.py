"""Every event as a sentence: for the timeline, and for the list of who did what."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any, Literal

from babel.lists import format_list
from msgspec import Struct

from langganan.activity.fields import BONUSES, FIELDS, SET_UP
from langganan.core.money import rupiah

Words = Mapping[str, str]

_SENTENCES: Mapping[str, Words] = {
    "shop.registered": {"id": "Toko didaftarkan", "en": "Registered the shop"},
    "shop.updated": {"id": "Pengaturan toko diubah", "en": "Changed the shop's settings"},
    "staff.invited": {"id": "Mengajak {staff} bekerja di sini", "en": "Invited {staff} to work here"},
    "staff.joined": {"id": "Mulai bekerja di sini", "en": "Joined the shop"},
    "staff.removed": {"id": "Mengeluarkan {staff}", "en": "Removed {staff}"},
    "staff.signed_in": {"id": "Masuk", "en": "Signed in"},
    "staff.password_changed": {"id": "Kata sandi diganti", "en": "Changed the password"},
    "outlet.created": {"id": "Cabang dibuka: {name}", "en": "Opened the outlet {name}"},
    "outlet.updated": {"id": "Cabang diubah: {name}", "en": "Changed the outlet {name}"},
    "outlet.updated archived": {"id": "Cabang diarsipkan: {name}", "en": "Archived the outlet {name}"},
    "api_key.created": {"id": "Kunci {name} dibuat", "en": "Made the key {name}"},
    "api_key.rotated": {"id": "Kunci {name} diganti", "en": "Replaced the key {name}"},
    "api_key.deleted": {"id": "Kunci {name} dihapus", "en": "Deleted the key {name}"},
    "sandbox.created": {"id": "Toko percobaan dibuka", "en": "Opened the sandbox shop"},
    "sandbox.reset": {"id": "Toko percobaan dikosongkan", "en": "Emptied the sandbox shop"},
    "ledger.adjusted": {
        "id": "Kartu dikoreksi: {amount} di {program}",
        "en": "Corrected a card: {amount} in {program}",
    },
    "lot.ending": {
        "id": "Sebentar lagi hangus: {amount} di {program}",
        "en": "Ending soon: {amount} in {program}",
    },
    "tier.reached": {"id": "Naik ke tingkat {tier}", "en": "Reached the tier {tier}"},
    "award.withheld": {
        "id": "Tidak diberi: batas hari ini sudah tercapai",
        "en": "Not given: today's limit is reached",
    },
    "award.withheld staff": {
        "id": "Tidak diberi: batas hari ini untuk staf ini sudah tercapai",
        "en": "Not given: today's limit for this member of staff is reached",
    },
    "award.withheld outlet": {
        "id": "Tidak diberi: batas hari ini untuk cabang ini sudah tercapai",
        "en": "Not given: today's limit for this outlet is reached",
    },
    "award.withheld customer": {
        "id": "Tidak diberi: batas hari ini untuk pelanggan ini sudah tercapai",
        "en": "Not given: today's limit for this customer is reached",
    },
    "award.to_self": {
        "id": "Perlu dicek: staf memberi dirinya sendiri",
        "en": "To be checked: staff awarded themselves",
    },
    "voucher.restored": {"id": "Voucher berlaku lagi: {title}", "en": "Voucher good again: {title}"},
    "voucher.reserved": {
        "id": "Voucher dipegang satu perangkat: {title}",
        "en": "Voucher held for one device: {title}",
    },
    "counter_settings.updated": {"id": "Aturan kasir diubah", "en": "Changed the rules at the counter"},
    "pin.wrong": {"id": "Salah memasukkan PIN", "en": "Entered a wrong PIN"},
    "pin.locked": {"id": "PIN terkunci 15 menit", "en": "PIN locked for 15 minutes"},
    "cause.created": {"id": "Tujuan {name} dibuat", "en": "Made the cause {name}"},
    "cause.updated": {"id": "Tujuan {name} diubah", "en": "Changed the cause {name}"},
    "cause.updated ended": {"id": "Tujuan {name} diakhiri", "en": "Ended the cause {name}"},
    "cause.updated active": {"id": "Tujuan {name} dijalankan lagi", "en": "Resumed the cause {name}"},
    "cause.given": {"id": "Memberi {points} poin untuk {name}", "en": "Gave {points} points to {name}"},
    "cause.voted": {"id": "Memilih {name}", "en": "Voted for {name}"},
    "product.created": {"id": "Produk {name} ditambahkan", "en": "Added the product {name}"},
    "product.updated": {"id": "Produk {name} diubah", "en": "Changed the product {name}"},
    "label.created": {"id": "Label {name} dibuat", "en": "Made the label {name}"},
    "label.updated": {"id": "Label {name} diubah", "en": "Changed the label {name}"},
    "label.deleted": {"id": "Label {name} dihapus", "en": "Deleted the label {name}"},
    "segment.created": {"id": "Kelompok {name} dibuat", "en": "Made the segment {name}"},
    "segment.updated": {"id": "Kelompok {name} diubah", "en": "Changed the segment {name}"},
    "segment.deleted": {"id": "Kelompok {name} dihapus", "en": "Deleted the segment {name}"},
    "customer.created": {"id": "Menjadi pelanggan", "en": "Became a customer"},
    "customer.referred": {"id": "Mengajak {friend}", "en": "Brought {friend}"},
    "customer.updated": {"id": "Data diubah", "en": "Details changed"},
    "customer.merged": {"id": "Digabung dengan {other}", "en": "Merged with {other}"},
    "customer.erased": {"id": "Data pelanggan dihapus", "en": "Erased a customer's data"},
    "customer.greeted": {"id": "Sudah disapa", "en": "Greeted"},
    "customer.card_replaced": {"id": "Tautan kartu diganti", "en": "Card link replaced"},
    "customers.imported": {
        "id": "Impor pelanggan: {added} baru, {updated} dilengkapi",
        "en": "Imported customers: {added} new, {updated} completed",
    },
    "customers.import_undone": {
        "id": "Impor pelanggan dibatalkan: {undone} dikembalikan",
        "en": "Undid an import of customers: {undone} put back",
    },
    "consent.changed": {
        "id": "Menghentikan {purpose} lewat {medium}",
        "en": "Stopped {purpose} by {medium}",
    },
    "consent.changed granted": {
        "id": "Mengizinkan {purpose} lewat {medium}",
        "en": "Allowed {purpose} by {medium}",
    },
    "sale.recorded": {"id": "Belanja {rupiah}", "en": "Bought for {rupiah}"},
    "sale.voided": {"id": "Belanja {rupiah} dibatalkan", "en": "Sale of {rupiah} undone"},
    "sales.imported": {
        "id": "{sales} penjualan diimpor dari file",
        "en": "Imported {sales} sales from a file",
    },
    "data.exported": {"id": "Data diunduh: {exported}", "en": "Downloaded data: {exported}"},
    "stamp.given": {"id": "Stempel diberikan di kasir", "en": "Stamp given at the counter"},
    "stamp.voided": {"id": "Stempel dibatalkan", "en": "Stamp undone"},
    "ledger.entry": {"id": "Isi kartu berubah", "en": "The card changed"},
    "ledger.entry earn": {"id": "Dapat {moved}", "en": "Earned {moved}"},
    "ledger.entry redeem": {"id": "Menukar {moved}", "en": "Spent {moved}"},
    "ledger.entry reverse": {"id": "{moved} ditarik kembali", "en": "{moved} taken back"},
    "ledger.entry return": {"id": "{moved} dikembalikan", "en": "{moved} given back"},
    "ledger.entry expire": {"id": "{moved} hangus", "en": "{moved} expired"},
    "ledger.entry adjust": {"id": "{signed}", "en": "{signed}"},
    "ledger.entry move": {"id": "{signed}", "en": "{signed}"},
    "program.created": {"id": "Program {name} dibuat", "en": "Made the programme {name}"},
    "program.updated": {"id": "Program {name} diubah", "en": "Changed the programme {name}"},
    "program.updated paused": {"id": "Program {name} dijeda", "en": "Paused the programme {name}"},
    "program.updated active": {"id": "Program {name} dijalankan lagi", "en": "Resumed the programme {name}"},
    "program.updated ended": {"id": "Program {name} diakhiri", "en": "Ended the programme {name}"},
    "voucher.issued": {"id": "Mendapat voucher {title}", "en": "Got the voucher {title}"},
    "voucher.redeemed": {"id": "Menukar voucher {title}", "en": "Redeemed the voucher {title}"},
    "voucher.cancelled": {"id": "Voucher {title} dibatalkan", "en": "Voucher {title} cancelled"},
    "channel.added": {"id": "Kanal {name} ditambahkan", "en": "Added the channel {name}"},
    "channel.updated": {"id": "Kanal {name} diubah", "en": "Changed the channel {name}"},
    "channel.removed": {"id": "Kanal {name} dihapus", "en": "Removed the channel {name}"},
    "channel.broken": {"id": "Kanal pesan bermasalah", "en": "A channel has a problem"},
    "campaign.created": {"id": "Pesan {name} ditulis", "en": "Wrote the campaign {name}"},
    "campaign.updated": {"id": "Rancangan pesan {name} diubah", "en": "Changed the campaign {name}"},
    "campaign.deleted": {"id": "Rancangan pesan {name} dihapus", "en": "Deleted the campaign {name}"},
    "campaign.launched": {
        "id": "Pesan {name} dikirim ke {deliveries} pelanggan",
        "en": "Sent the campaign {name} to {deliveries} customers",
    },
    "message.queued": {"id": "Pesan disiapkan", "en": "Message prepared"},
    "message.accepted": {"id": "Pesan dikirim", "en": "Message sent"},
    "message.delivered": {"id": "Pesan sampai", "en": "Message arrived"},
    "message.opened": {"id": "Pesan dibuka di WhatsApp", "en": "Message opened in WhatsApp"},
    "message.confirmed": {"id": "Pesan terkirim lewat WhatsApp", "en": "Message sent by WhatsApp"},
    "message.failed": {"id": "Pesan gagal", "en": "Message failed"},
    "message.skipped": {"id": "Pesan tidak dikirim", "en": "Message not sent"},
    "message.unknown": {"id": "Pesan belum pasti terkirim", "en": "Message may not have arrived"},
}
TOLD = frozenset(type_.split()[0] for type_ in _SENTENCES)

_VARIES_BY = {"ledger.entry": "kind", "award.withheld": "limit"}
_SOURCES: Mapping[str, Words] = {
    "staff": {"id": "dicatat staf", "en": "noted by staff"},
    "join": {"id": "mendaftar sendiri", "en": "signed up"},
    "website": {"id": "dari situs web toko", "en": "on the shop's website"},
    "customer": {"id": "dari pelanggan sendiri", "en": "by the customer"},
    "counter": {"id": "saat belanja", "en": "at a sale"},
    "import": {"id": "dari file impor", "en": "from an imported file"},
    "pos": {"id": "dari mesin kasir", "en": "from the till"},
    "key": {"id": "dari mesin kasir", "en": "from the till"},
    "system": {"id": "otomatis", "en": "by itself"},
}
_PURPOSES: Mapping[str, Words] = {
    "service": {"id": "layanan", "en": "service"},
    "care": {"id": "perhatian", "en": "care"},
    "offers": {"id": "penawaran", "en": "offers"},
}
_MEDIUMS: Mapping[str, Words] = {
    "whatsapp": {"id": "WhatsApp", "en": "WhatsApp"},
    "sms": {"id": "SMS", "en": "SMS"},
    "email": {"id": "E-mail", "en": "E-mail"},
    "telegram": {"id": "Telegram", "en": "Telegram"},
    "push": {"id": "Notifikasi", "en": "Notification"},
}
_UNITS: Mapping[str, Words] = {
    "stamp": {"id": "stempel", "en": "stamp"},
    "point": {"id": "poin", "en": "point"},
}
_TABLES: Mapping[str, Words] = {
    "customers": {"id": "pelanggan", "en": "customers"},
    "sales": {"id": "penjualan", "en": "sales"},
    "ledger": {"id": "stempel dan poin", "en": "stamps and points"},
    "vouchers": {"id": "voucher", "en": "vouchers"},
}
_A_FRIEND = {"id": "seorang teman", "en": "a friend"}
_ANOTHER = {"id": "data lain", "en": "another record"}
_BROUGHT_BY = {"id": "diajak {friend}", "en": "brought by {friend}"}
_NOTES = ("note", "program", "campaign", "reason")


class Told(Struct, frozen=True):
    text: str
    note: str | None


def tell(
    type_: str,
    data: Mapping[str, Any],
    language: str,
    *,
    staff: str | None = None,
    friend: str | None = None,
) -> Told:
    """`staff` is whom the event is about, `friend` who brought or was brought.

    What was blanked, or was never noted, is left out of the sentence.
    """
    words = defaultdict(str, {name: value for name, value in data.items() if isinstance(value, str | int)})
    friend = friend or _A_FRIEND[language]
    words |= _spelt(data, language) | {"staff": staff or "", "friend": friend}
    sentence = _SENTENCES.get(_variant(type_, data)) or _SENTENCES[type_]
    return Told(" ".join(sentence[language].format_map(words).split()), _note(type_, data, language, friend))


def _variant(type_: str, data: Mapping[str, Any]) -> str:
    kind = data.get(_VARIES_BY[type_]) if type_ in _VARIES_BY else None
    if type_ == "ledger.entry" and kind == "reverse" and any(move["amount"] > 0 for move in _moves(data)):
        kind = "return"
    said = [str(kind)] if kind else [name for name in ("archived", "granted") if data.get(name) is True]
    said += [str(data["became"])] if data.get("became") else []
    return " ".join([type_, *said])


def _spelt(data: Mapping[str, Any], language: str) -> dict[str, str]:
    moves = _moves(data)
    purpose, medium = str(data.get("purpose", "")), str(data.get("channel", ""))
    return {
        "rupiah": rupiah(int(data.get("amount") or 0), language),
        "exported": _TABLES.get(str(data.get("table")), {}).get(language, ""),
        "other": str(data.get("name") or _ANOTHER[language]),
        "moved": format_list(
            [_units(abs(move["amount"]), move["unit"], language) for move in moves], locale=language
        ),
        "signed": format_list(
            [_units(move["amount"], move["unit"], language, "+") for move in moves], locale=language
        ),
        "purpose": _PURPOSES.get(purpose, {}).get(language, purpose),
        "medium": _MEDIUMS.get(medium, {}).get(language, medium),
    }


def _moves(data: Mapping[str, Any]) -> list[dict[str, Any]]:
    return [*(data.get("moves") or ())]


def _units(amount: int, unit: str, language: str, sign: Literal["", "+"] = "") -> str:
    word = _UNITS[unit][language] + ("s" if language == "en" and abs(amount) != 1 else "")
    return f"{amount:{sign}} {word}"


def _note(type_: str, data: Mapping[str, Any], language: str, friend: str) -> str | None:
    """What else is worth saying: what was bought, the remark, the reason."""
    said = [str(data[name]) for name in _NOTES if data.get(name)]
    if type_ == "customer.created":
        said = [_SOURCES.get(str(data.get("source")), {}).get(language, "")]
        said += [_BROUGHT_BY[language].format(friend=friend)] if data.get("referrer_id") else []
    if type_ == "sale.recorded":
        said = [", ".join(f"{item['quantity']}× {item['name']}" for item in data.get("items") or ())]
    if type_ in SET_UP:
        words = [FIELDS[language].get(name, "") for name in data.get("fields") or ()]
        said = [", ".join(dict.fromkeys(word for word in words if word))]
    if type_ == "customer.merged":
        said = [str(data["phone"])] if data.get("phone") else []
        return " · ".join([*said, *([_spelt(data, language)["moved"]] if _moves(data) else [])]) or None
    if moves := _moves(data):
        bonuses = [bonus.partition(":")[0] for move in moves for bonus in move["bonuses"]]
        said = [", ".join(move["program"] for move in moves)]
        said += [BONUSES.get(bonus, {}).get(language, "") for bonus in dict.fromkeys(bonuses)]
    return " · ".join(part for part in said if part) or None
