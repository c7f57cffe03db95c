from hypothesis import given
from hypothesis import strategies as st

from langganan.loyalty.rules import earned, steps
from langganan.loyalty.schemas import PerAmount

_TARGETS = st.integers(1, 30)


@given(_TARGETS, st.data(), st.integers(0, 200))
def test_a_card_is_completed_as_often_as_its_length_goes_into_its_stamps(
    target: int, data: st.DataObject, added: int
):
    balance = data.draw(st.integers(0, target - 1))
    passed = steps(balance, added, [target])
    assert len(passed) == (balance + added) // target
    assert all(step.closes and step.position == target for step in passed)


@given(st.sets(st.integers(1, 20), min_size=1), st.integers(0, 100))
def test_every_reward_on_the_way_is_passed_in_order(positions: set[int], added: int):
    target, expected = max(positions), []
    for stamp in range(1, added + 1):
        on_card = (stamp - 1) % target + 1
        expected += [on_card] if on_card in positions else []
    assert [step.position for step in steps(0, added, sorted(positions))] == expected


@given(_TARGETS, st.integers(0, 50), st.integers(0, 50), st.integers(0, 29))
def test_stamps_given_in_two_goes_are_stamps_given_in_one(target: int, first: int, second: int, held: int):
    held %= target
    together = steps(held, first + second, [target])
    apart = steps(held, first, [target]) + steps((held + first) % target, second, [target])
    assert together == apart


@given(st.integers(0, 10**10), st.integers(1, 10**6), st.integers(1, 100))
def test_what_is_left_of_an_amount_earns_nothing(amount: int, per: int, points: int):
    given_for = earned(PerAmount(amount=per, points=points), amount)
    assert given_for % points == 0
    assert given_for // points * per <= amount < (given_for // points + 1) * per
