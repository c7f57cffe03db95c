import json
from pathlib import Path

import pytest

from langganan.dev import frontend
from langganan.dev.problems import Problem


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """An app whose build copies its one page, with the Node that comes as a package."""
    build = "node -e \"fs.mkdirSync('dist',{recursive:true});fs.copyFileSync('page','dist/index.html')\""
    described = {"name": "app", "version": "1.0.0", "scripts": {"build": build}}
    (tmp_path / "package.json").write_text(json.dumps(described))
    packages = {"": {"name": "app", "version": "1.0.0"}}
    lock = {"name": "app", "version": "1.0.0", "lockfileVersion": 3, "packages": packages}
    (tmp_path / "package-lock.json").write_text(json.dumps(lock))
    (tmp_path / "node_modules").mkdir()
    (tmp_path / "page").write_text("first")
    return tmp_path


def test_the_app_is_built_again_only_when_it_changed(app: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PATH", "/nowhere/with/node:/usr/bin:/bin")
    said: list[str] = []
    assert (frontend.build(said.append, app) / "index.html").read_text() == "first"
    assert "building the app" in said

    said.clear()
    frontend.build(said.append, app)
    assert said == []

    (app / "page").write_text("second")
    assert (frontend.build(said.append, app) / "index.html").read_text() == "second"
    assert said == ["building the app"]


def test_a_build_that_fails_says_what_npm_said_and_is_tried_again(app: Path):
    (app / "page").unlink()
    for _ in range(2):
        with pytest.raises(Problem, match="ENOENT"):
            frontend.build(lambda _: None, app)
