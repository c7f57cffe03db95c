import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from langganan.cli import main

SECRET = "x" * 32
AWAY = {
    "DATABASE_URL": "postgresql://nobody@127.0.0.1:1/none",
    "REDIS_URL": "redis://127.0.0.1:1",
    "SECRET_KEY": SECRET,
}


def test_help_names_every_command():
    done = langganan("--help")
    assert done.returncode == 0
    for command in (
        "dev",
        "migrate",
        "seed",
        "api",
        "worker",
        "check-ledger",
        "pos-simulate",
        "export-openapi",
    ):
        assert f"\n  {command} " in done.stdout


@pytest.mark.parametrize("command", ["migrate", "api"])
def test_what_is_not_set_is_said_in_one_line(command: str):
    done = langganan(command)
    assert done.returncode == 1
    assert done.stderr == (
        "Error: Set DATABASE_URL, REDIS_URL, SECRET_KEY in the environment (see docs/operating.md).\n"
    )


def test_a_database_that_is_away_is_said_in_one_line():
    done = langganan("migrate", **AWAY)
    assert done.returncode == 1
    assert done.stderr.startswith("Error: The database (DATABASE_URL) is away: ")
    assert done.stderr.count("\n") == 1


def test_the_api_document_is_the_same_every_time(tmp_path: Path):
    one, two = tmp_path / "one.json", tmp_path / "two.json"
    for file, seed in ((one, "1"), (two, "2")):
        assert langganan("export-openapi", str(file), PYTHONHASHSEED=seed).returncode == 0
    assert one.read_text() == two.read_text()
    check = ["export-openapi", "--check", str(one)]
    assert CliRunner().invoke(main, check).exit_code == 0
    one.write_text("{}")
    assert "is not current" in CliRunner().invoke(main, check).output


def langganan(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "langganan.cli", *words],
        env={"PATH": os.environ["PATH"], **environment},
        capture_output=True,
        text=True,
        check=False,
    )
