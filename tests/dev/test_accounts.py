import os
import subprocess
from pathlib import Path

import pytest

from langganan.dev.accounts import account_for, run_as

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can become someone else")


@pytest.mark.skipif(os.geteuid() == 0, reason="only for ordinary users")
def test_an_ordinary_user_runs_everything_as_themselves(tmp_path: Path):
    assert account_for(tmp_path) is None
    assert run_as(None, tmp_path) == []


@as_root
def test_root_becomes_someone_else_who_still_reaches_a_folder_shut_to_others(tmp_path: Path):
    shut, data = tmp_path / "shut", tmp_path / "shut" / "data"
    data.mkdir(parents=True)
    shut.chmod(0o700)
    account = account_for(data)
    assert account
    os.chown(data, account.pw_uid, account.pw_gid)
    words = [*run_as(account, data), "sh", "-c", f"id -u && test -w '{data}' && touch '{data}/made'"]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == str(account.pw_uid) != "0"
    assert (data / "made").stat().st_uid == account.pw_uid


@as_root
def test_it_gains_no_rights_where_nothing_is_shut(tmp_path: Path):
    account = account_for(Path("/tmp"))
    secret = Path("/tmp") / f"langganan-secret-{os.getpid()}"
    secret.touch(mode=0o600)
    try:
        done = subprocess.run(
            [*run_as(account, Path("/tmp/x")), "cat", secret], capture_output=True, check=False
        )
        assert done.returncode != 0
    finally:
        secret.unlink()
