"""Advice on a wording: a message that sounds like a person, with a soft way to act on it."""

import re

from langganan.core.text import fold
from langganan.messaging.wording import read

_PUSHY = re.compile(
    r"\b(beli sekarang|buruan|jangan sampai kehabisan|order sekarang|buy now|hurry|act now)\b"
)
_LONG = 600
_SHOUTED = re.compile(r"\b[A-Z]{4,}\b")
_SAYS = {
    "no_name": {
        "id": "Sapa dengan {nama|Kak}: pesan yang menyebut nama lebih dibaca.",
        "en": "Say {nama|there}: a message with a name in it gets read.",
    },
    "pushy": {
        "id": "Ajakan yang lembut lebih disukai, misalnya «kalau sempat, mampir ya».",
        "en": "A soft invitation is liked better, such as “if you are near, come by”.",
    },
    "shouting": {
        "id": "Huruf besar dan banyak tanda seru terasa seperti berteriak.",
        "en": "Capitals and many exclamation marks feel like shouting.",
    },
    "long": {
        "id": "Cukup panjang. Dua atau tiga kalimat biasanya sudah pas.",
        "en": "Quite long. Two or three sentences are usually enough.",
    },
}


def hints(text: str, language: str) -> list[str]:
    found = []
    if "nama" not in read(text).placeholders:
        found.append("no_name")
    if _PUSHY.search(fold(text)):
        found.append("pushy")
    if text.count("!") > 3 or len(_SHOUTED.findall(text)) > 2:
        found.append("shouting")
    if len(text) > _LONG:
        found.append("long")
    return [_SAYS[hint][language] for hint in found]
