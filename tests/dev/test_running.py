import subprocess
import sys
from pathlib import Path

from tests.dev.conftest import Start


def _check(data: Path) -> subprocess.CompletedProcess[str]:
    words = [sys.executable, "-m", "langganan.cli", "check-ledger", "--data", str(data)]
    return subprocess.run(words, capture_output=True, text=True, check=False)


def test_the_books_of_an_instance_are_checked_by_its_folder(start: Start, tmp_path: Path):
    data = tmp_path / "a folder with spaces"
    start(data, demo=True).until_running()
    done = _check(data)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith("1 shop, "), done.stdout


def test_a_folder_on_which_nothing_runs_is_said_to_be_one(tmp_path: Path):
    done = _check(tmp_path)
    assert done.returncode == 1
    assert done.stderr == f"Error: No instance runs on the data folder {tmp_path}. Start it first: make run\n"
