"""Why a message does not go out, or is not known to have, in plain words."""

from collections.abc import Mapping

_SENTENCES: Mapping[str, Mapping[str, str]] = {
    "sandbox": {
        "id": "Ini toko percobaan: tidak ada pesan yang sungguh dikirim.",
        "en": "This is a sandbox shop: no message is really sent.",
    },
    "erased": {"id": "Data pelanggan ini sudah dihapus.", "en": "This customer's data was erased."},
    "merged": {
        "id": "Pelanggan ini digabung dengan data lain, yang juga mendapat pesan ini.",
        "en": "This customer was merged with another record, which gets this message too.",
    },
    "no_address": {
        "id": "Belum ada nomor atau alamat untuk saluran ini.",
        "en": "There is no number or address for this channel.",
    },
    "no_consent": {
        "id": "Belum setuju menerima pesan seperti ini.",
        "en": "Has not agreed to messages of this kind.",
    },
    "refused": {"id": "Tidak mau menerima pesan seperti ini.", "en": "Does not want messages of this kind."},
    "offer_lately": {
        "id": "Sudah menerima penawaran dalam 7 hari terakhir.",
        "en": "Already had an offer in the last 7 days.",
    },
    "message_today": {
        "id": "Sudah menerima pesan dalam 24 jam terakhir; menunggu.",
        "en": "Already had a message in the last 24 hours; waiting.",
    },
    "quiet_hours": {"id": "Menunggu jam tenang selesai.", "en": "Waiting for the quiet hours to end."},
    "channel_removed": {"id": "Saluran pengirimnya sudah dihapus.", "en": "The channel was removed."},
    "channel_broken": {
        "id": "Saluran pengirim bermasalah; dikirim setelah diperbaiki.",
        "en": "The channel has a problem; it goes out once that is mended.",
    },
    "try_later": {
        "id": "Penyedia belum bisa menerima; dicoba lagi nanti.",
        "en": "The provider cannot take it yet; it will be tried again.",
    },
    "gave_up": {
        "id": "Sudah dicoba beberapa kali dan tetap tidak bisa terkirim.",
        "en": "It was tried several times and could not be sent.",
    },
    "rejected": {"id": "Ditolak oleh penyedia.", "en": "The provider refused it."},
    "unsure": {
        "id": "Mungkin sudah terkirim: sambungan terputus sebelum ada jawaban.",
        "en": "It may have been sent: the connection was lost before an answer came.",
    },
    "worker_gone": {
        "id": "Mungkin sudah terkirim: sistem berhenti di tengah pengiriman.",
        "en": "It may have been sent: the system stopped in the middle of it.",
    },
    "by_hand": {"id": "Tidak bisa dikirim.", "en": "It could not be sent."},
}
CODES = frozenset(_SENTENCES)


def sentence(code: str, language: str, detail: str | None = None) -> str:
    said = _SENTENCES[code][language]
    return f"{said} ({detail})" if detail else said
