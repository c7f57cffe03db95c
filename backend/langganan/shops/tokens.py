"""Access tokens (JWT, 10 minutes, kept in the app's memory) and refresh tokens (rotating, in a cookie).

A refresh token is `sign-in id . generation . HMAC`: nothing of it is kept in the database, and the current one can
be made again for a client whose answer was lost.
"""

import hashlib
import hmac
import time
from typing import Any
from uuid import UUID, uuid4

import jwt
from msgspec import Struct

from langganan.core.errors import Unauthorized

ACCESS_SECONDS = 600
_ISSUER, _AUDIENCE, _ALGORITHM = "langganan", "langganan-staff", "HS256"
_REQUIRED = ["exp", "iss", "aud", "sub", "jti"]
_REMEMBERED = 10_000


class Claims(Struct, frozen=True):
    shop_id: UUID
    staff_id: UUID
    role: str
    expires: float


class Tokens:
    def __init__(self, secret: str) -> None:
        self._access_key = hashlib.sha256(b"access\0" + secret.encode()).digest()
        self._refresh_key = hashlib.sha256(b"refresh\0" + secret.encode()).digest()
        self._verified: dict[str, Claims] = {}

    def issue(self, shop_id: UUID, staff_id: UUID, role: str) -> str:
        now = int(time.time())
        claims: dict[str, Any] = {
            "iss": _ISSUER,
            "aud": _AUDIENCE,
            "sub": str(staff_id),
            "jti": uuid4().hex,
            "iat": now,
            "exp": now + ACCESS_SECONDS,
            "shop": str(shop_id),
            "role": role,
        }
        return jwt.encode(claims, self._access_key, algorithm=_ALGORITHM)

    def verify(self, token: str) -> Claims:
        """Decoding costs a third of a small request, so a verified token is remembered until it expires."""
        claims = self._verified.get(token)
        if claims is None:
            claims = self._decode(token)
            if len(self._verified) >= _REMEMBERED:
                self._verified.clear()
            self._verified[token] = claims
        if claims.expires <= time.time():
            self._verified.pop(token, None)
            raise Unauthorized
        return claims

    def _decode(self, token: str) -> Claims:
        try:
            claims = jwt.decode(
                token,
                self._access_key,
                algorithms=[_ALGORITHM],
                audience=_AUDIENCE,
                issuer=_ISSUER,
                options={"require": _REQUIRED},
            )
            return Claims(
                UUID(claims["shop"]), UUID(claims["sub"]), str(claims["role"]), float(claims["exp"])
            )
        except (jwt.InvalidTokenError, KeyError, ValueError, RecursionError) as error:
            raise Unauthorized from error

    def refresh_token(self, sign_in_id: UUID, generation: int) -> str:
        return f"{sign_in_id.hex}.{generation}.{self._mac(sign_in_id, generation)}"

    def open_refresh_token(self, token: str) -> tuple[UUID, int]:
        try:
            sign_in, generation_text, mac = token.split(".")
            sign_in_id, generation = UUID(hex=sign_in), int(generation_text)
            expected = self._mac(sign_in_id, generation)
        except (ValueError, OverflowError) as error:
            raise Unauthorized from error
        if not hmac.compare_digest(mac.encode(), expected.encode()):
            raise Unauthorized
        return sign_in_id, generation

    def _mac(self, sign_in_id: UUID, generation: int) -> str:
        message = sign_in_id.bytes + generation.to_bytes(8, "big", signed=True)
        return hmac.new(self._refresh_key, message, hashlib.sha256).hexdigest()
