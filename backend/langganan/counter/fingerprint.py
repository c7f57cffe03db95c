"""The same thing sent again is told from another thing under the same id or reference."""

import hashlib

import msgspec
from msgspec import Struct


def fingerprint(body: Struct) -> bytes:
    return hashlib.sha256(msgspec.json.encode(body, order="sorted")).digest()
