"""Headers that callers add: none of them may end a line, replace a key or break the framing."""

import re
from collections.abc import Iterable, Mapping

from lapak.client.errors import NotConfigured

__all__ = ["OWN", "checked", "header_value"]

OWN = frozenset(
    {
        "authorization",
        "connection",
        "content-encoding",
        "content-length",
        "content-type",
        "cookie",
        "host",
        "proxy-authorization",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    }
)
"""Headers that follow from the key, the body and the connection; callers cannot set them."""
_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


def checked(given: Mapping[str, str], keys: Iterable[str] = ()) -> dict[str, str]:
    """Return headers as they are sent; NotConfigured says what is wrong without repeating a value.

    Args:
        given: Headers of a caller.
        keys: Names of the headers that carry the keys of the shop, in lower case.
    """
    own = OWN.union(keys)
    for name in given:
        if not isinstance(name, str) or not _NAME.fullmatch(name):
            raise NotConfigured("headers has a name that no request can carry")
        if name.lower() in own:
            raise NotConfigured(
                f"headers cannot set {name}: it follows from the key, the body or the connection"
            )
    return {name: header_value(f"header {name}", value) for name, value in given.items()}


def header_value(name: str, value: object) -> str:
    """Return a text that fits into one header; `name` says which one it is for."""
    if not isinstance(value, str):
        raise NotConfigured(f"{name} must be a text, not {type(value).__name__}")
    if not (value.isascii() and value.isprintable()):
        raise NotConfigured(f"{name} has characters that no header can carry")
    return value.strip()
