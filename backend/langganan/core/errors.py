"""Errors are small classes that carry a status, a stable code and a sentence in every language of the app."""

from collections.abc import Sequence
from typing import Any, ClassVar

Says = dict[str, str]
LANGUAGES = ("id", "en")


class FieldError:
    """What is wrong with one field; `field` is a dotted path such as `items.0.quantity`."""

    def __init__(self, field: str, code: str, **says: str) -> None:
        self.field, self.code, self.says = field, code, says


class AppError(Exception):
    """`members` fill the sentence and, where listed in `shows`, are part of the answer."""

    status: ClassVar[int] = 500
    code: ClassVar[str] = "internal_error"
    title: ClassVar[str] = "Something went wrong"
    says: ClassVar[Says] = {
        "id": "Ada yang salah di sistem kami. Coba sebentar lagi.",
        "en": "Something went wrong on our side. Please try again in a moment.",
    }
    shows: ClassVar[Sequence[str]] = ()

    def __init__(self, *, retry_after: int | None = None, **members: Any) -> None:
        super().__init__(self.code)
        self.members = members
        self.headers = {"Retry-After": str(retry_after)} if retry_after else {}
        self.errors: list[FieldError] = []

    def detail(self, language: str) -> str:
        return self.says[language].format(**self.members)


class Malformed(AppError):
    status, code, title = 400, "malformed", "Malformed request"
    says: ClassVar[Says] = {
        "id": "Permintaan ini tidak bisa dibaca: {why}.",
        "en": "This request cannot be read: {why}.",
    }


class MethodNotAllowed(AppError):
    status, code, title = 405, "method_not_allowed", "Not with this method"
    says: ClassVar[Says] = {
        "id": "Alamat ini tidak melayani cara itu.",
        "en": "This address does not serve that method.",
    }


class TooLarge(AppError):
    status, code, title = 413, "too_large", "Too large"
    says: ClassVar[Says] = {
        "id": "Kiriman ini terlalu besar (paling banyak 1 MB).",
        "en": "This is too large (1 MB at most).",
    }


class UnsupportedMediaType(AppError):
    status, code, title = 415, "unsupported_media_type", "Send JSON"
    says: ClassVar[Says] = {
        "id": "Kirim isinya sebagai JSON.",
        "en": "Send the body as JSON.",
    }


class Unauthorized(AppError):
    status, code, title = 401, "unauthorized", "Sign in first"
    says: ClassVar[Says] = {
        "id": "Silakan masuk dulu.",
        "en": "Please sign in first.",
    }

    def __init__(self, **members: Any) -> None:
        super().__init__(**members)
        self.headers["WWW-Authenticate"] = "Bearer"


class Forbidden(AppError):
    status, code, title = 403, "forbidden", "Not allowed"
    says: ClassVar[Says] = {
        "id": "Anda tidak punya izin untuk ini.",
        "en": "You are not allowed to do this.",
    }


class NotFound(AppError):
    status, code, title = 404, "not_found", "Not found"
    says: ClassVar[Says] = {
        "id": "Tidak ditemukan.",
        "en": "Not found.",
    }


class Conflict(AppError):
    status, code, title = 409, "conflict", "Conflict with the current state"
    says: ClassVar[Says] = {
        "id": "Ini bertentangan dengan keadaan sekarang.",
        "en": "This conflicts with the current state.",
    }


class IdConflict(Conflict):
    code, title = "id_conflict", "This id is something else"
    says: ClassVar[Says] = {
        "id": "Id ini sudah dipakai untuk catatan lain.",
        "en": "This id was already used for another record.",
    }


class Invalid(AppError):
    status, code, title = 422, "invalid", "Some fields are not right"
    says: ClassVar[Says] = {
        "id": "Ada isian yang belum benar.",
        "en": "Some fields are not right.",
    }

    def __init__(self, *errors: FieldError, **members: Any) -> None:
        super().__init__(**members)
        self.errors = list(errors)


class TooMany(AppError):
    status, code, title = 429, "too_many_requests", "Too fast"
    says: ClassVar[Says] = {
        "id": "Terlalu cepat. Coba lagi sebentar lagi.",
        "en": "Too fast. Please try again in a moment.",
    }


class Unavailable(AppError):
    status, code, title = 503, "unavailable", "Not available right now"
    says: ClassVar[Says] = {
        "id": "Layanan sedang tidak tersedia. Coba sebentar lagi.",
        "en": "The service is not available right now. Please try again in a moment.",
    }


def bad_field(field: str, code: str, **says: str) -> Invalid:
    """`raise bad_field("phone", "invalid_phone", id="…", en="…")`"""
    return Invalid(FieldError(field, code, **says))
