from collections.abc import Mapping

from langganan.merging.duplicates import Pair, Why

_REASONS: Mapping[str, Mapping[Why, str]] = {
    "id": {
        "similar_number": "Namanya sama, nomornya hampir sama",
        "same_birthday": "Namanya mirip, tanggal lahirnya sama",
        "same_name": "Namanya sama, salah satunya tanpa nomor",
    },
    "en": {
        "similar_number": "The same name, and almost the same number",
        "same_birthday": "Similar names, and the same birthday",
        "same_name": "The same name, and one has no number",
    },
}


def reason_of(pair: Pair, language: str) -> str:
    return _REASONS[language][pair.why]
