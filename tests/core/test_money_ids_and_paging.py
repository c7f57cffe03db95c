from datetime import UTC, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from langganan.core.errors import Invalid
from langganan.core.ids import new_id
from langganan.core.money import read_rupiah, rupiah
from langganan.core.paging import (
    NamePosition,
    Position,
    decode_cursor,
    decode_name_cursor,
    encode_cursor,
    encode_name_cursor,
)
from langganan.core.secrets import Vault
from langganan.core.text import slugify, words


@pytest.mark.parametrize(
    ("amount", "written"),
    [(0, "Rp0"), (1000, "Rp1.000"), (1_234_567, "Rp1.234.567"), (10**12, "Rp1.000.000.000.000")],
)
def test_rupiah_are_written_as_shops_write_them(amount: int, written: str):
    assert rupiah(amount).replace("\xa0", "") == written
    assert rupiah(amount, "en") == written.replace(".", ",")


@pytest.mark.parametrize(
    ("written", "amount"),
    [
        ("18000", 18_000),
        (" Rp 18.000 ", 18_000),
        ("rp18,000", 18_000),
        ("Rp18.000,00", 18_000),
        ("18.000,-", 18_000),
        ("18rb", 18_000),
        ("18,5 ribu", 18_500),
        ("1.5jt", 1_500_000),
        ("0", 0),
        ("", None),
        ("Rp", None),
        ("18.5", None),
        ("18.00.00", None),
        ("-5000", None),
        ("18000,50", None),
        ("kopi", None),
    ],
)
def test_rupiah_are_read_as_people_write_them(written: str, amount: int | None):
    assert read_rupiah(written) == amount


@given(st.integers(0, 10**12))
def test_rupiah_come_back_as_they_were_written(amount: int):
    assert read_rupiah(rupiah(amount)) == amount


def test_ids_sort_by_the_moment_they_were_made():
    made = [new_id() for _ in range(1000)]
    assert made == sorted(made)
    assert {found.version for found in made} == {7}


@given(st.datetimes(min_value=datetime(1970, 1, 2)), st.uuids())  # noqa: DTZ001
def test_a_cursor_comes_back_as_it_went(at: datetime, row_id: UUID):
    moment = at.replace(tzinfo=UTC)
    assert decode_cursor(encode_cursor(moment, row_id)) == Position(moment, row_id)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])), st.uuids())
def test_a_cursor_of_names_comes_back_as_it_went(name: str, row_id: UUID):
    assert decode_name_cursor(encode_name_cursor(name, row_id)) == NamePosition(name, row_id)


@given(st.text() | st.binary().map(lambda raw: raw.decode("latin-1")))
def test_a_cursor_of_somebody_else_is_refused(garbage: str):
    with pytest.raises(Invalid):
        decode_cursor(garbage)


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Kopi D'Sari", "kopi-dsari"),
        ("Café Señja", "cafe-senja"),
        ("☕☕", "toko"),
        ("  Toko   Bu Ani ", "toko-bu-ani"),
    ],
)
def test_a_shops_address_is_its_name(name: str, slug: str):
    assert slugify(name) == slug


def test_names_are_compared_as_people_compare_them():
    assert words("Ma'ruf Sünandar") == ["maruf", "sunandar"]


def test_a_sealed_secret_opens_only_in_its_own_row():
    vault = Vault("s" * 32)
    sealed = vault.seal("kata sandi", "row-1")
    assert vault.open(sealed, "row-1") == "kata sandi"
    for other, row in ((vault, "row-2"), (Vault("t" * 32), "row-1")):
        with pytest.raises(ValueError, match="sealed"):
            other.open(sealed, row)
