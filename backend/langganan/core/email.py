"""An e-mail address, kept as people compare it: trimmed, in lower case."""

import re

from langganan.core.errors import bad_field

_ADDRESS = re.compile(r"^[^@\s<>()\[\],;:\"\\]+@[^@\s<>()\[\],;:\"\\.]+(\.[^@\s<>()\[\],;:\"\\.]+)+$")


def normalise(text: str, field: str = "email") -> str:
    address = text.strip().lower()
    if not _ADDRESS.match(address):
        raise bad_field(
            field,
            "invalid_email",
            id="Alamat e-mail ini belum benar. Contoh: sari@contoh.com.",
            en="This is not an e-mail address. Example: sari@example.com.",
        )
    return address
