"""Tells whether what is sent again is the same."""

import hashlib

import msgspec
from msgspec import Struct


def fingerprint(body: Struct) -> bytes:
    return hashlib.sha256(msgspec.json.encode(body, order="sorted")).digest()
