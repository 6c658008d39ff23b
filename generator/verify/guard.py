"""A transport that lets nothing out but what was allowed, whatever the rest of the program wants."""

import re
from collections.abc import Iterable

import httpx

from generator.verify.spec import Spec, Target

__all__ = ["Guard", "Refused", "matches"]


class Refused(Exception):  # noqa: N818 - a refusal, not an error
    """A request was not sent; the text says why, and has nothing of the request in it."""


class Guard(httpx.BaseTransport):
    """Passes on GET requests to one address, and calls of the operations that were named.

    A GET of an operation that does more than read is a call like any other: it has to be named.
    """

    def __init__(self, inner: httpx.BaseTransport, spec: Spec, base: httpx.URL, named: Iterable[str]) -> None:
        """Stand before `inner`.

        Args:
            inner: The transport that sends.
            spec: Tells what the operations do.
            base: The only address to send to.
            named: Operations that may be called though they are more than a GET that reads.
        """
        self._inner = inner
        self._base = base
        self._spec = spec
        self._named = frozenset(named)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request, or refuse to."""
        reason = self._objection(request)
        if reason:
            raise Refused(reason)
        return self._inner.handle_request(request)

    def close(self) -> None:
        """Close the transport behind."""
        self._inner.close()

    def _objection(self, request: httpx.Request) -> str:
        """Say why a request must not be sent; nothing when it may."""
        url, path = request.url, self._path(request)
        if (url.scheme, url.host, url.port) != (self._base.scheme, self._base.host, self._base.port):
            return "it goes to another address"
        if path is None:
            return "it leaves the base address"
        targets = self._spec.targets.values()
        if any(_is_call(request.method, path, each) for each in targets if each.id in self._named):
            return ""
        if request.method != "GET":
            return "only operations named with --write may be more than a GET"
        is_known = any(each.is_free and each.path == path for each in targets)
        if not is_known and any(_is_call("GET", path, each) for each in targets if not each.is_free):
            return "this GET does more than read; name its operation with --write"
        return ""

    def _path(self, request: httpx.Request) -> str | None:
        """Return the path below the base address; None when it is not below it."""
        base = self._base.path.rstrip("/")
        path = request.url.path
        if not path.startswith(f"{base}/") or {".", ".."} & set(path.split("/")):
            return None
        return path.removeprefix(base)


def _is_call(method: str, path: str, target: Target) -> bool:
    return target.method.upper() == method and matches(target.path, path)


def matches(template: str, path: str) -> bool:
    """Tell whether a path may be one of a template; trailing slashes and capitals do not matter."""
    pattern = "".join(
        "[^/]+" if part.startswith("{") else re.escape(part) for part in re.split(r"(\{[^{}]*\})", template)
    )
    return re.fullmatch(pattern, path.rstrip("/"), re.IGNORECASE) is not None
