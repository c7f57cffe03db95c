"""What the rounds come to: medians, ratios paired within each round, and whether a goal is met."""

import statistics
from collections.abc import Callable, Mapping, Sequence
from typing import Literal

from msgspec import Struct

_UNSTEADY = 2.0
Verdict = Literal["met", "not met", "inconclusive"]


class Measured(Struct, frozen=True):
    """One row in one round; times in milliseconds, CPU in milliseconds per request."""

    rate: float
    p50: float
    p99: float
    api_cpu: float
    database_cpu: float


class Spread(Struct, frozen=True):
    median: float
    least: float
    most: float

    @classmethod
    def of(cls, values: Sequence[float]) -> "Spread":
        return cls(statistics.median(values), min(values), max(values))

    def said(self, digits: int) -> str:
        return f"{self.median:,.{digits}f} ({self.least:,.{digits}f}–{self.most:,.{digits}f})"


class Verdicted(Struct, frozen=True):
    goal: str
    wanted: str
    value: Spread
    verdict: Verdict


Rounds = Mapping[str, Sequence[Measured]]


def ratio(rounds: Rounds, row: str, reference: str) -> Spread:
    """Each round against the same round of the reference."""
    return Spread.of(
        [one.rate / other.rate for one, other in zip(rounds[row], rounds[reference], strict=True)]
    )


def is_unsteady(rounds: Rounds, reference: str) -> bool:
    rates = [measured.rate for measured in rounds[reference]]
    return max(rates) > _UNSTEADY * min(rates)


def judge_ratio(rounds: Rounds, goal: str, row: str, reference: str, *, at_least: float) -> Verdicted:
    value = ratio(rounds, row, reference)
    met: Verdict = "met" if value.median >= at_least else "not met"
    verdict = "inconclusive" if is_unsteady(rounds, reference) else met
    return Verdicted(goal, f"≥ {at_least:g}", value, verdict)


def judge_at_most(goal: str, values: Sequence[float], limit: float, *, unsteady: bool = False) -> Verdicted:
    value = Spread.of(values)
    met: Verdict = "met" if value.median <= limit else "not met"
    return Verdicted(goal, f"≤ {limit:g}", value, "inconclusive" if unsteady else met)


def table(rounds: Rounds, names: Mapping[str, str], trips: Mapping[str, float], reference: str) -> str:
    head = [
        *("row", "requests/s", "p50 ms", "p99 ms", "API CPU ms", "PostgreSQL CPU ms"),
        *("round trips", "of the limit"),
    ]
    lines = [head]
    for row, measured in rounds.items():
        columns: list[tuple[Callable[[Measured], float], int]] = [
            (lambda m: m.rate, 0),
            (lambda m: m.p50, 1),
            (lambda m: m.p99, 1),
            (lambda m: m.api_cpu, 2),
            (lambda m: m.database_cpu, 2),
        ]
        cells = [Spread.of([of(one) for one in measured]).said(digits) for of, digits in columns]
        in_trips = f"{trips[row]:.1f}" if row in trips else ""
        lines.append([names[row], *cells, in_trips, ratio(rounds, row, reference).said(3)])
    return _laid_out(lines)


def goals_table(goals: Sequence[Verdicted]) -> str:
    return _laid_out(
        [
            ["goal", "wanted", "measured", ""],
            *([goal.goal, goal.wanted, goal.value.said(2), goal.verdict] for goal in goals),
        ]
    )


def _laid_out(lines: Sequence[Sequence[str]]) -> str:
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    rows = [
        "  ".join(
            cell.ljust(width) if column == 0 else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        )
        for line in lines
    ]
    return "\n".join([rows[0], "-" * len(rows[0]), *rows[1:]])
