"""PostgreSQL refuses to run as root: this finds the account that it runs as, and the way there."""

import os
import pwd
import shutil
import stat
from pathlib import Path

from langganan.dev.problems import Problem


def account_for(folder: Path) -> pwd.struct_passwd | None:
    """Whose the folder is or will be; None when we are not root and run as ourselves."""
    if os.geteuid() != 0:
        return None
    if folder.exists() and (owner := folder.stat().st_uid) != 0:
        return pwd.getpwuid(owner)
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    raise Problem(
        "PostgreSQL cannot run as root, and this machine has no user `nobody`. Run as an ordinary user."
    )


def run_as(account: pwd.struct_passwd | None, *needs: Path) -> list[str]:
    """The words before a command that make it run as that account.

    A folder such as /root shuts other accounts out; only then does the command keep the right to pass through.
    It ends when whoever started it ends: what asked for that before does not outlive the change of account.
    """
    if account is None:
        return []
    setpriv = shutil.which("setpriv")
    if setpriv is None:
        raise Problem(
            "PostgreSQL cannot run as root, and `setpriv` (package util-linux) is missing. Run as an ordinary user."
        )
    who = [f"--reuid={account.pw_uid}", f"--regid={account.pw_gid}", "--clear-groups"]
    words = [setpriv, *who, "--pdeathsig=INT"]
    if all(_open_to_all(path) for path in needs):
        return [*words, "--inh-caps=-all", "--"]
    keep = ["--inh-caps=-all,+dac_override", "--ambient-caps=+dac_override"]
    honour_in_access_checks = "--securebits=+no_setuid_fixup"
    return [*words, *keep, honour_in_access_checks, "--"]


def _open_to_all(path: Path) -> bool:
    return all(folder.stat().st_mode & stat.S_IXOTH for folder in path.resolve().parents)
