"""The shop's app: files of `frontend/dist`, and its one page for every address of its own."""

from mimetypes import guess_type
from pathlib import Path

from litestar import Response, get, route
from litestar.datastructures import State
from litestar.params import FromPath
from litestar.response import File

from langganan.core.errors import NotFound

_TYPES = {".js": "text/javascript", ".webmanifest": "application/manifest+json", ".map": "application/json"}
_YEAR = "public, max-age=31536000, immutable"
_NOT_OURS = ("api/", "health/", "metrics", "k/", "g/", "p/", "public/")


@get(
    ["/", "/{path:path}"],
    summary="The shop's app",
    operation_id="app",
    needs="public",
    include_in_schema=False,
)
async def app_shell(state: State, path: FromPath[Path] = Path("/")) -> File | Response[str]:
    """Hashed files may be kept for ever; the page and the service worker are asked for each time."""
    relative = str(path).lstrip("/")
    if relative.startswith(_NOT_OURS):
        raise NotFound
    dist: Path = state.settings.frontend_dist.resolve()
    wanted = (dist / relative).resolve()
    if relative and wanted.is_relative_to(dist) and wanted.is_file():
        cache = _YEAR if "assets" in wanted.parent.parts else "no-cache"
        kind = _TYPES.get(wanted.suffix) or guess_type(wanted.name)[0]
        return File(
            wanted, content_disposition_type="inline", media_type=kind, headers={"Cache-Control": cache}
        )
    page = dist / "index.html"
    if "." in relative.rpartition("/")[2] or not page.is_file():
        raise NotFound
    return File(
        page, content_disposition_type="inline", media_type="text/html", headers={"Cache-Control": "no-cache"}
    )


@route(
    "/{path:path}",
    http_method=["POST", "PUT", "PATCH", "DELETE"],
    summary="Nothing is here",
    operation_id="nothing",
    needs="public",
    include_in_schema=False,
)
async def nothing_here(path: FromPath[Path]) -> None:
    raise NotFound
