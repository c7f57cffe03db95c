import asyncio
from dataclasses import dataclass

import pytest

from tests.bench.counter import Plan, run
from tests.bench.stage import Stage
from tests.bench.table import Measured, judge_ratio, ratio

_SHORT = Plan(rounds=1, seconds=1, warm_up=0, few=50, many=200, at_the_till=100, connections=4, trips=5)


@pytest.mark.xdist_group("own servers")
def test_every_row_sells_without_an_error_and_writes_what_it_answers():
    said: list[str] = []
    with Stage() as stage:
        report = asyncio.run(run(stage, _SHORT, said.append))

    assert {"limit", "one", "two", "newcomer", "many", "ten", "phone", "card"} == set(report.rounds)
    for row, (measured,) in report.rounds.items():
        assert measured.rate > 0, row
        assert 0 < measured.p50 <= measured.p99, row
        assert measured.database_cpu >= 0, row
    assert report.round_trips["limit"] == 1
    assert report.round_trips["one"] >= 1
    assert len(report.goals) == 9


@dataclass
class Paired:
    reference: list[float]
    row: list[float]

    @property
    def rounds(self) -> dict[str, list[Measured]]:
        return {name: [Measured(rate, 1, 2, 0, 0) for rate in rates] for name, rates in vars(self).items()}


def test_a_ratio_is_taken_within_each_round():
    """A machine that is half as fast in the second round is so for both."""
    value = ratio(Paired([100, 50, 100], [60, 30, 60]).rounds, "row", "reference")
    assert (value.least, value.median, value.most) == (0.6, 0.6, 0.6)


@pytest.mark.parametrize(
    ("reference", "row", "verdict"),
    [
        ([100, 110, 90], [70, 70, 70], "met"),
        ([100, 110, 90], [50, 70, 50], "not met"),
        ([100, 40, 90], [70, 30, 70], "inconclusive"),
    ],
)
def test_a_goal_is_judged_by_the_median_and_not_at_all_on_an_unsteady_machine(
    reference: list[float], row: list[float], verdict: str
):
    judged = judge_ratio(Paired(reference, row).rounds, "as fast", "row", "reference", at_least=0.6)
    assert judged.verdict == verdict
