from hypothesis import assume, given, reject

from langganan.core.money import rupiah
from langganan.loyalty.telling import english, indonesian
from langganan.loyalty.telling.sentence import sentence
from langganan.loyalty.terms import PerAmount, ProgramIn
from tests.loyalty.programmes import PRODUCTS, programmes


@given(programmes())
def test_any_programme_is_one_whole_sentence_in_both_languages(program: ProgramIn):
    said = sentence(program, PRODUCTS)
    for text in (said.id, said.en):
        assert text[0].isupper()
        assert text.endswith(".")
        assert text[-2] not in " .,;:!?…"
        assert " ".join(text.split()) == text
        assert "None" not in text


@given(programmes())
def test_few_rewards_are_all_told_with_the_stamp_or_price(program: ProgramIn):
    assume(len(program.rewards) <= 4)
    said = sentence(program, PRODUCTS)
    for reward in program.rewards:
        if reward.at is not None:
            assert f"ke-{reward.at}" in said.id
            assert str(reward.at) in said.en
        if reward.cost is not None:
            assert f"{indonesian.units(reward.cost, 'points')} = " in said.id
            assert f"{english.units(reward.cost, 'points')} = " in said.en


@given(programmes())
def test_what_must_be_spent_is_told(program: ProgramIn):
    if not isinstance(program.earn, PerAmount):
        reject()
    said = sentence(program, PRODUCTS)
    assert rupiah(program.earn.amount) in said.id
    assert f"Every {rupiah(program.earn.amount, 'en')} spent" in said.en


@given(programmes())
def test_every_bonus_and_every_tier_is_a_clause_of_its_own(program: ProgramIn):
    alone = sentence(program, PRODUCTS)
    program.bonuses, program.tiers, bonuses, tiers = [], None, program.bonuses, program.tiers
    without = sentence(program, PRODUCTS)
    for text, short in ((alone.id, without.id), (alone.en, without.en)):
        assert text.count(";") - short.count(";") >= len(bonuses) + bool(tiers)
