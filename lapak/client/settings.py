"""What an edition says about itself: where it lives, and which keys its calls carry."""

import os
from collections.abc import Sequence
from typing import NamedTuple

import httpx

from lapak.client.called import url_of
from lapak.client.errors import NotConfigured

__all__ = ["Credential", "Settings"]

LAST_PORT = 65_535
"""Operating systems take larger numbers for smaller ones: the key would go to another server."""
LONGEST_LABEL = 63
"""Characters between the dots of a host name."""


class Credential(NamedTuple):
    """A key that goes into a header."""

    argument: str
    variable: str
    """Environment variable that gives it when the argument is left out."""
    header: str
    prefix: str = ""

    def value(self, given: str | None) -> str:
        """Return the key; refuse one that no header can carry, without repeating it."""
        if not isinstance(given, str | None):
            raise NotConfigured(f"{self.argument} must be a text, not {type(given).__name__}")
        key = (os.environ.get(self.variable, "") if given is None else given).strip()
        if not key:
            raise NotConfigured(f"no {self.argument}: pass {self.argument}= or set {self.variable}")
        if not (key.isascii() and key.isprintable()):
            raise NotConfigured(f"{self.argument} has characters that no header can carry")
        return key


class Settings(NamedTuple):
    """What an edition says about itself."""

    base_url: str
    """The live server."""
    url_variable: str
    """Environment variable that gives another one."""
    credentials: tuple[Credential, ...]
    languages: bool = False
    """Whether the server's messages come in several languages."""

    @property
    def headers(self) -> frozenset[str]:
        """Names of the headers that carry the keys, in lower case."""
        return frozenset(made.header.lower() for made in self.credentials)

    def url(self, given: str | None) -> httpx.URL:
        """Return the base URL: the argument, the environment's, or the live one."""
        text = given
        if text is None:
            text = os.environ.get(self.url_variable, "").strip() or self.base_url
        url = url_of(text.strip() if isinstance(text, str) else text)
        if url is None:
            raise NotConfigured("base_url is no URL")
        if url.scheme not in {"http", "https"} or not url.host or url.userinfo or url.query or url.fragment:
            raise NotConfigured("base_url must be http(s)://host[:port][/path], without user or query")
        if url.port is not None and not 0 < url.port <= LAST_PORT:
            raise NotConfigured(f"base_url must have a port from 1 to {LAST_PORT}")
        if not all(0 < len(label) <= LONGEST_LABEL for label in url.raw_host.removesuffix(b".").split(b".")):
            raise NotConfigured("base_url has a host that no server can have")
        return url

    def values(self, keys: Sequence[str | None]) -> list[str]:
        """Return the keys: the arguments, or the environment's."""
        return [made.value(key) for made, key in zip(self.credentials, keys, strict=True)]
