"""What a person reads at the end."""

from collections.abc import Sequence

from langganan.dev.pos.audit import Checked
from langganan.dev.pos.people import Person
from langganan.dev.pos.till import Record, percentile

_SHOWN = 50


def report(record: Record, checked: Checked, people: Sequence[Person]) -> str:
    left_out = [
        f"Left out of the check: {person}: {person.left_out}." for person in people if person.left_out
    ]
    return "\n".join(["", *_table(record), "", _line(record), *left_out, *_verdict(record, checked)])


def _table(record: Record) -> list[str]:
    rows = [f"{'':10}{'requests':>9}{'retries':>9}{'replays':>9}{'p50':>9}{'p99':>9}"]
    everything = [seconds for each in record.seconds.values() for seconds in each]
    for what, seconds in [*record.seconds.items(), ("all", everything)]:
        retries, replays = (
            count.total() if what == "all" else count[what] for count in (record.retries, record.replays)
        )
        times = "".join(f"{percentile(seconds, share) * 1000:>6.0f} ms" for share in (0.5, 0.99))
        rows.append(f"{what:10}{len(seconds):>9}{retries:>9}{replays:>9}{times}")
    return rows


def _line(record: Record) -> str:
    told = ", ".join(f"{count} × {what}" for what, count in sorted(record.told_to_wait.items())) or "never"
    return f"The line was cut {record.cuts} times. Told to wait: {told}; waited {record.waited:.0f} s in all."


def _verdict(record: Record, checked: Checked) -> list[str]:
    seen = f"{checked.balances} balances, {checked.vouchers} vouchers and {checked.sales} sales checked"
    wrong = record.mistakes
    if not wrong:
        return [f"{seen}: all right."]
    more = [f"  … and {len(wrong) - _SHOWN} more"] if len(wrong) > _SHOWN else []
    return [f"{seen}: {len(wrong)} mistakes.", *(f"  {what}" for what in wrong[:_SHOWN]), *more]
