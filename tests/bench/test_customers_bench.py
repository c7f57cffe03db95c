import asyncio

import pytest

from tests.bench.customers import ROWS, Plan, run, table
from tests.bench.stage import Stage


@pytest.mark.xdist_group("own servers")
def test_every_row_is_asked_and_everybody_brought_in():
    with Stage() as stage:
        report = asyncio.run(run(stage, Plan([60, 120], requests=3, rows=40), lambda _: None))

    assert set(report.rows) == set(ROWS)
    for name, by_size in report.rows.items():
        assert all(0 < times.p50 <= times.p99 for times in by_size.values()), name
    assert report.imported.rows_per_second > 0
    assert "whom to greet today" in table(report)
