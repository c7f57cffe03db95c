import os
import re
import shutil
import signal
import subprocess
import time
from pathlib import Path

import httpx
import psutil
import pytest

from langganan.dev import ports

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text()
COMMANDS = re.findall(r"<!-- tested -->\n```sh\n(.*?)```", README, re.DOTALL)


def test_every_command_is_tried():
    assert len(COMMANDS) == len(re.findall(r"```sh\n", README)) == 1


def test_every_file_that_it_points_to_is_there():
    for target in re.findall(r"\]\(((?!https?:)[^)#]+)\)", README):
        assert (ROOT / target).exists(), target


@pytest.mark.skipif(not shutil.which("git"), reason="no git on this machine")
def test_the_commands_run_a_shop(tmp_path: Path):
    published = tmp_path / "published"
    publish(published)
    place, log = tmp_path / "a stranger's home", tmp_path / "log"
    subprocess.run(["git", "clone", "--quiet", published, place / "langganan"], check=True)
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("VIRTUAL_ENV", "PYTHON"))
    }
    environment["PORT"] = str(ports.free_port())
    with log.open("wb") as out:
        shell = subprocess.Popen(
            ["bash", "-ec", COMMANDS[0]],
            cwd=place,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
            start_new_session=True,
        )
        try:
            until_it_says(log, "Langganan is running", shell, seconds=400)
            opened, card = (re.search(rf"{name} +(\S+)", log.read_text()) for name in ("Open", "A card"))
            assert opened
            assert card
            assert httpx.get(f"{opened[1]}/health/ready").status_code == 200
            assert httpx.get(opened[1]).headers["content-type"].startswith("text/html")
            assert httpx.get(card[1]).status_code == 200
            everything = psutil.Process(shell.pid).children(recursive=True)
        finally:
            os.killpg(shell.pid, signal.SIGINT)
            shell.wait(60)
    assert psutil.wait_procs(everything, timeout=15)[1] == []
    assert "the data is kept" in log.read_text()


def publish(repository: Path) -> None:
    """The work tree as it is now, as a repository to clone."""
    names = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    ).stdout.decode()
    for name in filter(None, names.split("\0")):
        if (ROOT / name).is_file():
            (repository / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, repository / name)
    us = ["-c", "user.name=test", "-c", "user.email=test@langganan.example"]
    for words in (["init", "--quiet"], ["add", "--all"], [*us, "commit", "--quiet", "--message=now"]):
        subprocess.run(["git", *words], cwd=repository, check=True)


def until_it_says(log: Path, text: str, process: subprocess.Popen[bytes], *, seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while text not in log.read_text():
        assert process.poll() is None, log.read_text()
        assert time.monotonic() < deadline, log.read_text()
        time.sleep(0.2)
