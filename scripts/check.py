"""`make check`: everything that reads the code. Each check says its result in one line; all of them run."""

import concurrent.futures
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from langganan.dev import frontend
from langganan.dev.problems import Problem

ROOT = Path(__file__).resolve().parents[1]
BIN = Path(sys.executable).parent
CODE = ["backend", "tests", "scripts"]


def main() -> None:
    os.chdir(ROOT)
    os.environ |= {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}
    checks: dict[str, Callable[[], str]] = {
        "lint (ruff)": tool("ruff", "check", "--quiet", *CODE),
        "layout (ruff format)": tool("ruff", "format", "--check", "--quiet", *CODE),
        "types (mypy)": tool("mypy"),
        "layers (import-linter)": tool("lint-imports", "--no-cache"),
        "only db/ commits": only_the_database_package_commits,
        "only controllers know the web, only tasks know the queue": frameworks_stay_outside,
        "no file over 300 lines": no_long_files,
        "requirements name no host": requirements_name_no_host,
        "API document is current": tool("langganan", "export-openapi", "--check"),
        "API document is valid": tool("openapi-spec-validator", "docs/openapi.json"),
        "API document is good (redocly)": npm_tool("redocly", "lint", "../docs/openapi.json"),
        "app: types and lint": npm("check"),
        "app: unit tests": npm("test"),
        "app: client is current": npm("client:check"),
        "app: weight": weight_of_the_app,
    }
    frontend.install(print)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        results = pool.map(lambda named: (named[0], *timed(named[1])), checks.items())
        failed = [name for name, complaint, took in results if not report(name, complaint, took)]
    if failed:
        sys.exit(f"\n{len(failed)} of {len(checks)} checks failed: {', '.join(failed)}")
    print(f"\nAll {len(checks)} checks passed.")


def timed(check: Callable[[], str]) -> tuple[str, float]:
    began = time.monotonic()
    try:
        complaint = check()
    except (Problem, OSError) as problem:
        complaint = str(problem)
    return complaint, time.monotonic() - began


def report(name: str, complaint: str, took: float) -> bool:
    print(f"{'FAILED' if complaint else 'ok':<7} {name} ({took:.1f} s)", flush=True)
    if complaint:
        print(f"{complaint}\n", flush=True)
    return not complaint


def tool(name: str, *words: str) -> Callable[[], str]:
    def check() -> str:
        done = subprocess.run([BIN / name, *words], capture_output=True, text=True, check=False)
        return (
            (done.stdout + done.stderr).strip() or f"exit code {done.returncode}" if done.returncode else ""
        )

    return check


def npm(script: str) -> Callable[[], str]:
    def check() -> str:
        frontend.npm(["run", "--silent", script])
        return ""

    return check


def npm_tool(name: str, *words: str) -> Callable[[], str]:
    def check() -> str:
        if not (frontend.ROOT / "node_modules" / ".bin" / name).exists():
            return f"frontend/package.json does not bring {name}"
        frontend.npm(["exec", "--", name, *words])
        return ""

    return check


def weight_of_the_app() -> str:
    frontend.build(lambda _: None)
    return npm("budget")()


def only_the_database_package_commits() -> str:
    commits = re.compile(r"\.(commit|begin|begin_nested)\(")
    return "\n".join(
        f"{file}:{number}: {line.strip()}"
        for file, number, line in _lines("backend/langganan/**/*.py")
        if commits.search(line) and not file.is_relative_to("backend/langganan/db")
    )


def frameworks_stay_outside() -> str:
    allowed = {
        "litestar": re.compile(r"langganan/(asgi\.py|http/|public/|(?:\w+/)+(?:\w*controllers|access)\.py)"),
        "arq": re.compile(r"langganan/(worker\.py|(?:\w+/)+(?:tasks|bell)\.py)"),
    }
    return "\n".join(
        f"{file}:{number}: {line.strip()}"
        for file, number, line in _lines("backend/langganan/**/*.py")
        if (found := re.match(r"\s*(?:from|import) (litestar|arq)\b", line))
        and not allowed[found[1]].search(file.as_posix())
    )


def no_long_files() -> str:
    files = [*Path("backend").rglob("*.py"), *Path("tests").rglob("*.py"), *Path("scripts").rglob("*.py")]
    files += [file for kind in ("ts", "tsx", "css") for file in Path("frontend/src").rglob(f"*.{kind}")]
    lengths = {file: len(file.read_text().splitlines()) for file in files if file.name != "schema.d.ts"}
    return "\n".join(f"{file}: {length} lines" for file, length in lengths.items() if length > 300)


def requirements_name_no_host() -> str:
    address = re.compile(r'--(extra-)?index-url|--find-links|^registry|"resolved"|^[^"]*://')
    return "\n".join(
        f"{file}:{number}: {line.strip()}"
        for place in ("requirements/*", "frontend/package-lock.json", "frontend/.npmrc")
        for file, number, line in _lines(place)
        if address.search(line)
    )


def _lines(pattern: str) -> Iterator[tuple[Path, int, str]]:
    for file in sorted(Path().glob(pattern)):
        for number, line in enumerate(file.read_text().splitlines(), 1):
            yield file, number, line


if __name__ == "__main__":
    main()
