"""Passwords, tokens and codes, and provider credentials at rest."""

import asyncio
import base64
import hashlib
import hmac
import os
import secrets

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_hasher = PasswordHasher()
_hashing = asyncio.Semaphore(2)
_NOBODY = _hasher.hash("nobody has this password")

CODE_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""No 0/O, 1/I/L: a code is read aloud over a noisy counter."""


async def hash_password(password: str) -> str:
    """Argon2id; 60 ms of CPU or more, so in a thread and two at a time."""
    async with _hashing:
        return await asyncio.to_thread(_hasher.hash, password)


async def password_matches(hashed: str | None, password: str) -> bool:
    """Takes as long for somebody who does not exist (`hashed` None) as for somebody who does."""
    async with _hashing:
        matches = await asyncio.to_thread(_verify, hashed or _NOBODY, password)
    return matches and hashed is not None


def _verify(hashed: str, password: str) -> bool:
    try:
        return _hasher.verify(hashed, password)
    except (VerificationError, InvalidHashError):
        return False


def new_token(bits: int = 128) -> str:
    return secrets.token_urlsafe(bits // 8)


def new_code(length: int) -> str:
    return "".join(secrets.choice(CODE_ALPHABET) for _ in range(length))


def digest(token: str) -> bytes:
    """SHA-256: enough for a secret that is random and long."""
    return hashlib.sha256(token.encode()).digest()


def same(left: bytes, right: bytes) -> bool:
    return hmac.compare_digest(left, right)


class Vault:
    """AES-256-GCM with the key's id in front and the row bound in: a value moved to another row does not open."""

    def __init__(self, secret: str) -> None:
        self._key = hashlib.sha256(b"langganan vault\0" + secret.encode()).digest()
        self._key_id = hashlib.sha256(self._key).hexdigest()[:8]

    def seal(self, plain: str, row: str) -> str:
        nonce = os.urandom(12)
        sealed = AESGCM(self._key).encrypt(nonce, plain.encode(), row.encode())
        return f"{self._key_id}.{base64.urlsafe_b64encode(nonce + sealed).decode()}"

    def open(self, sealed: str, row: str) -> str:
        """Raises ValueError when the key, the row or the text is not the one it was sealed with."""
        key_id, _, text = sealed.partition(".")
        if key_id != self._key_id:
            raise ValueError("sealed with another key")
        raw = base64.urlsafe_b64decode(text)
        try:
            return AESGCM(self._key).decrypt(raw[:12], raw[12:], row.encode()).decode()
        except InvalidTag as error:
            raise ValueError("sealed for another row, or changed") from error
