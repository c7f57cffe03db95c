"""The style and the scripts of the pages, small enough to be kept in memory."""

import hashlib
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from msgspec import Struct

_TYPES = {".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml"}


class Asset(Struct, frozen=True):
    content: bytes
    media_type: str
    version: str


def _read(file: Path) -> Asset:
    content = file.read_bytes()
    return Asset(content, _TYPES[file.suffix], hashlib.sha256(content).hexdigest()[:12])


ASSETS: Mapping[str, Asset] = MappingProxyType(
    {file.name: _read(file) for file in sorted((Path(__file__).parent / "static").iterdir())}
)


def asset_url(name: str) -> str:
    """Changes with the content, so that it may be kept for ever."""
    return f"/public/{name}?v={ASSETS[name].version}"
