import pytest

from langganan.core.errors import Invalid
from langganan.messaging.library import READY_MADE
from langganan.messaging.wording import check, read


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Halo {nama}!", "Halo Bu Sari!"),
        ("Halo {nama|Kak}!", "Halo Bu Sari!"),
        ("Sudah {hari_sejak|beberapa} hari", "Sudah beberapa hari"),
        ("Sudah {hari_sejak} hari", "Sudah  hari"),
        ("{nama}{nama|x} :} {", "Bu SariBu Sari :} {"),
        ("Tanpa apa pun", "Tanpa apa pun"),
    ],
)
def test_a_wording_is_filled_for_one_customer(text: str, said: str):
    assert read(text).fill({"nama": "Bu Sari"}) == said


def test_what_a_name_contains_is_never_read_as_a_placeholder():
    assert read("Halo {nama}").fill({"nama": "{kartu}", "kartu": "rahasia"}) == "Halo {kartu}"


@pytest.mark.parametrize("text", ["{alamat}", "{Nama}", "{}", "{nama.__class__}", "{0}", "{alamat|x}"])
def test_a_placeholder_that_there_is_not_is_refused(text: str):
    with pytest.raises(Invalid) as refused:
        check(f"Halo {{nama}} {text}", "text")
    assert [(error.field, error.code) for error in refused.value.errors] == [("text", "unknown_placeholder")]


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_ready_made_text_reads_well_even_when_nothing_is_known(language: str):
    for template in READY_MADE:
        said = template.says[language]
        check(said.text, "text")
        check(said.subject, "subject")
        filled = read(said.text).fill({"toko": "Kopi Senja", "kartu": "https://toko.id/k/a"})
        assert "  " not in filled
        assert "{" not in filled
