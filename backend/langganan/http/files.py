"""A file that somebody sends."""

from litestar.datastructures import UploadFile

from langganan.core.errors import bad_field
from langganan.http.request import ApiRequest


async def file_of(request: ApiRequest) -> bytes:
    """The body itself, or the field `file` of a form. Raises Invalid where it is empty."""
    if not request.headers.get("content-type", "").startswith("multipart/form-data"):
        content = await request.body()
    else:
        field = (await request.form()).get("file")
        content = await field.read() if isinstance(field, UploadFile) else str(field or "").encode()
    if not content.strip():
        raise bad_field("file", "empty", id="Filenya kosong.", en="The file is empty.")
    return content
