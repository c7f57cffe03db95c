import pytest
from hypothesis import given
from hypothesis import strategies as st

from langganan.core import phone

SPELLINGS = [
    "081234567890",
    "81234567890",
    "6281234567890",
    "+6281234567890",
    "006281234567890",
    "0812-3456-7890",
    "0812.3456.7890",
    "0812 3456 7890",
    "(0812) 3456-7890",
    "+62 812-3456-7890",
    "+62 (0)812-3456-7890",
    "62 812 3456 7890",
    "0062 812 3456 7890",
    "tel:+6281234567890",
    "TEL: 0812 3456 7890",
    "WA: 0812-3456-7890",
    "wa 081234567890",
    "whatsapp:+6281234567890",
    "No. HP: 0812/3456/7890",
    "Telp. 0812.3456.7890",
    "https://wa.me/6281234567890",
    "(+62) 812-3456-7890",
    "\u202a+62\u00a0812\u20113456\u20117890\u202c",
    "\u200e0812\u200a3456\u20137890\ufeff",
    "\uff10\uff18\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff19\uff10",
    "\uff10\uff1062 812 3456 7890",
    "\uff0b62 812 3456 7890",
    "'081234567890",
]


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_every_spelling_is_one_number(spelling: str):
    assert phone.try_normalise(spelling) == "+6281234567890"


@pytest.mark.parametrize(
    "text", ["", "Bu Sari", "12", "0812", "+62", "00", "081234567890123456", "+999123456789"]
)
def test_what_is_no_number_is_refused(text: str):
    assert phone.try_normalise(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "0812 3456 789O",
        "+6281234567890;ext=1",
        "+62 812-3456-7890 x5",
        "0812abc34567890",
        "081234567890 ext 2",
        "08123456789\u00b2",
        "0812+34567890",
        "+62+81234567890",
        "8,12346E+10",
        "081234567890,081234567891",
        "081234567890?text=1",
        "081234567890\x001",
        "wa",
    ],
)
def test_what_was_added_or_mistyped_never_becomes_somebody_elses_number(text: str):
    assert phone.try_normalise(text) is None


def test_numbers_from_elsewhere_are_kept_with_their_country():
    assert phone.try_normalise("+65 8123 4567") == "+6581234567"


@given(st.text(max_size=40))
def test_nothing_that_is_typed_breaks_it(text: str):
    assert phone.try_normalise(text) in (None, phone.try_normalise(text))


@given(st.from_regex(r"8(1[1-9]|5[2356789]|9[5-9])[0-9]{7,8}", fullmatch=True))
def test_a_number_once_normal_stays_so(national: str):
    if normal := phone.try_normalise("0" + national):
        assert phone.try_normalise(normal) == normal
        assert phone.try_normalise(phone.local(normal)) == normal
