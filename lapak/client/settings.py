"""What an edition says about itself: where it lives, and which keys its calls carry."""

import os
from collections.abc import Sequence
from dataclasses import dataclass

import httpx

from lapak.client.called import url_of
from lapak.client.errors import NotConfigured

__all__ = ["Credential", "Settings"]


@dataclass(frozen=True, slots=True)
class Credential:
    """A key that goes into a header."""

    argument: str
    variable: str
    """Environment variable that gives it when the argument is left out."""
    header: str
    prefix: str = ""

    def value(self, given: str | None) -> str:
        """Return the key; refuse one that no header can carry, without repeating it."""
        key = (os.environ.get(self.variable, "") if given is None else given).strip()
        if not key:
            raise NotConfigured(f"no {self.argument}: pass {self.argument}= or set {self.variable}")
        if not (key.isascii() and key.isprintable()):
            raise NotConfigured(f"{self.argument} has characters that no header can carry")
        return key


@dataclass(frozen=True, slots=True)
class Settings:
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
        text = given or os.environ.get(self.url_variable) or self.base_url
        url = url_of(text)
        if url is None:
            raise NotConfigured("base_url is no URL")
        if url.scheme not in {"http", "https"} or not url.host or url.userinfo or url.query or url.fragment:
            raise NotConfigured("base_url must be http(s)://host[:port][/path], without user or query")
        return url

    def values(self, keys: Sequence[str | None]) -> list[str]:
        """Return the keys: the arguments, or the environment's."""
        return [made.value(key) for made, key in zip(self.credentials, keys, strict=True)]
