"""Notice compressed bodies that have no end: httpx takes what is there for the whole."""

from typing import Any

import httpx

__all__ = ["check_end"]

_GZIP = b"\x1f\x8b"


def check_end(response: httpx.Response) -> None:
    """Raise a DecodingError for the body of a success that has been read, and is a part only.

    JSON needs no such check: it shows by itself where it ends, and some servers leave the checksum out.
    """
    if not response.is_success:
        return
    decoder: Any = getattr(response, "_decoder", None)  # httpx tells it nowhere else
    for part in getattr(decoder, "children", [decoder]):
        stream = getattr(part, "decompressor", None)
        if response.num_bytes_downloaded and not getattr(stream, "eof", True):
            raise httpx.DecodingError("the compressed body is cut off")
        if getattr(stream, "unused_data", b"").startswith(_GZIP):
            raise httpx.DecodingError("the compressed body goes on after its end")
