"""A spreadsheet that somebody shared by its address. Only Google's own servers are asked, over https."""

import asyncio
import re
from typing import ClassVar
from urllib.parse import parse_qs, urljoin, urlsplit

import aiohttp

from langganan.core.errors import AppError, Invalid, Says, bad_field
from langganan.customer_imports.sources import LARGEST, FileTooLarge

ORIGIN = "https://docs.google.com"
_SENT_ON_TO = re.compile(r"https://(?:docs\.google\.com|[a-z0-9-]+\.googleusercontent\.com)/")
_ADDRESS = re.compile(rb"\s*(https?://\S{1,2000})\s*")
_PATH = re.compile(r"(/spreadsheets/(?:u/\d+/)?d/(e/)?[\w-]{10,200})(?:/.*)?")
_PATIENCE = aiohttp.ClientTimeout(total=15)
_MOST_HOPS = 4
_AT_ONCE = asyncio.Semaphore(4)


class SheetAway(AppError):
    status, code, title = 502, "sheet_away", "The spreadsheet does not answer"
    says: ClassVar[Says] = {
        "id": "Google belum menjawab. Coba lagi sebentar, atau unduh sheet-nya sebagai CSV lalu pilih filenya.",
        "en": "Google does not answer. Try again in a moment, or download the sheet as CSV and choose the file.",
    }


async def behind_address(content: bytes, origin: str = ORIGIN) -> bytes:
    """What the sheet holds, as CSV, where `content` is an address; `content` itself where it is not.

    Raises Invalid for another address, or a sheet that not everybody may see; SheetAway; FileTooLarge.
    """
    found = _ADDRESS.fullmatch(content)
    if found is None:
        return content
    address = _export_address(found[1].decode("utf-8", "replace"), origin)
    async with _AT_ONCE:
        try:
            return await _fetched(address, origin)
        except (aiohttp.ClientError, TimeoutError, UnicodeError) as error:
            raise SheetAway from error


def _export_address(address: str, origin: str) -> str:
    parts = urlsplit(address)
    path = _PATH.fullmatch(parts.path)
    if parts.hostname != urlsplit(ORIGIN).hostname or path is None:
        raise bad_field(
            "file",
            "no_sheet",
            id="Ini bukan tautan Google Sheet. Salin tautannya dari Google Sheet, atau pilih file.",
            en="This is no link to a Google Sheet. Copy the link from Google Sheets, or choose a file.",
        )
    said = parse_qs(parts.query) | parse_qs(parts.fragment)
    gid = next((one for one in said.get("gid", []) if one.isdigit()), None)
    of_sheet = f"&gid={gid}" if gid else ""
    if path[2]:
        return f"{origin}{path[1]}/pub?output=csv{of_sheet}"
    return f"{origin}{path[1]}/export?format=csv{of_sheet}"


async def _fetched(address: str, origin: str) -> bytes:
    async with aiohttp.ClientSession(timeout=_PATIENCE, trust_env=True) as session:
        for _ in range(_MOST_HOPS):
            async with session.get(address, allow_redirects=False) as answer:
                if answer.status in (301, 302, 303, 307, 308):
                    address = urljoin(address, answer.headers.get("Location", ""))
                    if not (_SENT_ON_TO.match(address) or address.startswith(f"{origin}/")):
                        raise _not_shared()
                    continue
                if answer.status != 200 or answer.content_type != "text/csv":
                    raise SheetAway if answer.status >= 500 else _not_shared()
                content = b""
                async for part in answer.content.iter_chunked(65_536):
                    content += part
                    if len(content) > LARGEST:
                        raise FileTooLarge
                return content
    raise _not_shared()


def _not_shared() -> Invalid:
    return bad_field(
        "file",
        "sheet_not_shared",
        id="Sheet ini belum dibagikan. Di Google Sheet pilih Bagikan › Siapa saja yang memiliki link, lalu coba lagi.",
        en="This sheet is not shared. In Google Sheets choose Share › Anyone with the link, then try again.",
    )
