import json
import signal
import socket
import stat
from functools import partial
from pathlib import Path

import psutil
import pytest

from tests.dev.conftest import Start


def test_ctrl_c_leaves_nothing_and_a_second_start_keeps_the_data(start: Start, tmp_path: Path):
    data = tmp_path / "a folder with spaces"
    first = start(data, demo=True)
    first.until_running()
    everything, card = first.everything(), first.printed.partition("A card")[2].split()[0]
    assert len(first.family()) == 4
    assert first.stop(signal.SIGINT) == 0
    assert "Stopped; the data is kept." in first.printed
    assert psutil.wait_procs(everything, timeout=15)[1] == []

    second = start(data, demo=True)
    second.until_running()
    assert "building the app" not in second.printed
    assert second.printed.partition("A card")[2].split()[0].rpartition("/")[2] == card.rpartition("/")[2]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_other_ways_of_asking_stop_everything_too(start: Start, number: signal.Signals):
    instance = start()
    instance.until(partial(instance.has_printed, "3/5"), 60)
    everything = instance.everything()
    assert instance.stop(number) == 0
    assert psutil.wait_procs(everything, timeout=15)[1] == []


def test_what_dies_is_started_again(start: Start):
    instance = start()
    instance.until_running()
    before = instance.family()
    for name, process in before.items():
        process.kill()
        told = f"{name:<8} │ ended (signal SIGKILL)"
        instance.until(partial(instance.has_printed, told), 10)
    instance.until(lambda: instance.family().keys() == before.keys(), 30)
    instance.until(instance.is_ready, 30)
    assert all(process.pid != before[name].pid for name, process in instance.family().items())


def test_killed_outright_it_takes_everything_with_it_and_starts_again_on_the_same_data(start: Start):
    instance = start()
    instance.until_running()
    everything = instance.everything()
    instance.process.kill()
    instance.process.wait()
    assert psutil.wait_procs(everything, timeout=15)[1] == []
    again = start()
    again.until(partial(again.has_printed, "4/5"), 60)


def test_a_port_that_is_taken_is_said_before_anything_is_started(start: Start, tmp_path: Path):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        instance = start(tmp_path / "untouched", "--port", str(port))
        assert instance.process.wait(20) == 1
    assert instance.printed == (
        f"Error: Port {port} on 127.0.0.1 is taken by another program. "
        f"Choose another: make run PORT={port + 1}\n"
    )
    assert not (tmp_path / "untouched").exists()


def test_two_run_side_by_side_but_not_on_the_same_data(start: Start, tmp_path: Path):
    one, two = start(tmp_path / "one"), start(tmp_path / "two")
    one.until_running()
    two.until_running()
    assert one.url != two.url
    assert one.is_ready()
    assert two.is_ready()

    third = start(tmp_path / "one")
    assert third.process.wait(20) == 1
    assert f"is in use by Langganan at {one.url}" in third.printed
    assert one.is_ready()


def test_secrets_are_for_the_owner_only(start: Start, tmp_path: Path):
    instance = start(tmp_path / "data")
    instance.until(partial(instance.has_printed, "3/5"), 60)
    file = tmp_path / "data" / "secrets.json"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert {"postgres", "valkey"} <= instance.family().keys()
    command_lines = [" ".join(process.cmdline()) for process in instance.family().values()]
    for secret in json.loads(file.read_text()).values():
        assert secret not in instance.printed
        assert not any(secret in line for line in command_lines)


def test_a_folder_that_cannot_be_used_is_said(start: Start, tmp_path: Path):
    (tmp_path / "file").touch()
    instance = start(tmp_path / "file" / "data")
    assert instance.process.wait(20) == 1
    assert "cannot be used: Not a directory" in instance.printed
    assert "Traceback" not in instance.printed


@pytest.mark.parametrize(
    ("away", "said"),
    [
        ({"REDIS_URL": "redis://127.0.0.1:1"}, "Error: Valkey (REDIS_URL) does not answer"),
        (
            {"DATABASE_URL": "postgresql://nobody@127.0.0.1:1/none"},
            "Error: The database (DATABASE_URL) is away",
        ),
    ],
)
def test_a_server_of_ones_own_that_is_away_is_said_in_one_line(start: Start, away: dict[str, str], said: str):
    instance = start(**away)
    assert instance.process.wait(60) == 1
    assert said in instance.printed
    assert "Traceback" not in instance.printed
