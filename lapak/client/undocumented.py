"""Calls of addresses that no specification has."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, get_args
from urllib.parse import parse_qsl, unquote

import httpx

from lapak.client.called import url_of
from lapak.client.errors import NotConfigured
from lapak.client.operation import Operation

__all__ = ["Effect", "undocumented"]

Effect = Literal["read", "write", "irreversible", "messages", "moves-money"]
_READS = {"GET", "HEAD", "OPTIONS"}
_METHODS = _READS | {"POST", "PUT", "PATCH", "DELETE"}
_PORTS = {"http": 80, "https": 443}
_UNSAFE = {chr(code) for code in range(33)} | {"\x7f", "\\"}
_DECODINGS = 3
"""How often a path is decoded in search of dots: proxies in front of a server decode it too."""


def undocumented(
    base_url: str,
    method: str,
    path: str,
    effect: Effect | Sequence[Effect] | None,
    params: Mapping[str, object] | None,
) -> dict[str, Any]:
    """Make an operation for an address; return it with its query, as a sender takes them.

    Args:
        base_url: Where the client calls.
        method: An HTTP method.
        path: Path below the base URL, or a whole URL below it, such as one from an answer.
        effect: What the call does; when left out GET, HEAD and OPTIONS read, all others write.
        params: The query; what is written into the address joins it.
    """
    method = method.upper()
    if method not in _METHODS:
        raise NotConfigured(f"method must be one of {', '.join(sorted(_METHODS))}")
    if effect is None:
        effect = "read" if method in _READS else "write"
    effects: tuple[str, ...] = (effect,) if isinstance(effect, str) else tuple(effect)
    if not effects or not set(effects) <= set(get_args(Effect)):
        raise NotConfigured(f"effect must be one or more of {', '.join(get_args(Effect))}")
    from lapak.client.sent import safe_path  # noqa: PLC0415 - few programs call these

    below, query = _below(httpx.URL(base_url), path)
    operation = Operation(
        id=f"{method} {safe_path(below)}",
        method=method,
        path=below,
        read=_as_it_is,
        effect=effects,
        receive="any",
    )
    return {"operation": operation, "query": _joined(query, params)}


def _as_it_is(payload: Any) -> Any:
    return payload


def _below(base: httpx.URL, path: str) -> tuple[str, list[tuple[str, str]]]:
    """Return the path below the base URL, and the query; NotConfigured when it leads elsewhere."""
    if not isinstance(path, str) or not path or _UNSAFE.intersection(path):
        raise NotConfigured(
            "path must be a text without spaces, backslashes and line ends; write them as %20 and so on"
        )
    url = url_of(path)
    if url is None:
        raise NotConfigured("path is no address")
    if url.fragment:
        raise NotConfigured("path has a fragment (#), which is never sent")
    below = url.raw_path.decode("ascii").partition("?")[0]
    if url.scheme or url.host or path.startswith("//"):
        root = base.raw_path.decode("ascii").rstrip("/")
        if _origin(url) != _origin(base) or url.userinfo or not f"{below}/".startswith(f"{root}/"):
            raise NotConfigured(f"path is the URL of another place: the key of the shop goes to {base} only")
        below = below[len(root) :]
    _check_steps(below)
    query = parse_qsl(url.query.decode("ascii"), keep_blank_values=True)
    return f"/{below.lstrip('/')}", query


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port or _PORTS.get(url.scheme)


def _check_steps(path: str) -> None:
    """Refuse a path that a server or a proxy could understand as one above the base URL."""
    for _ in range(_DECODINGS):
        steps = path.replace("\\", "/").split("/")
        if {".", ".."}.intersection(step.partition(";")[0] for step in steps):
            raise NotConfigured("path has a step . or .., which would lead out of the API")
        path = unquote(path)


def _joined(query: Sequence[tuple[str, str]], params: Mapping[str, object] | None) -> dict[str, object]:
    """Join the query of an address with parameters; a name that is in both is that of the parameters."""
    found: dict[str, object] = {}
    for name, value in query:
        earlier = found.get(name)
        found[name] = [*earlier, value] if isinstance(earlier, list) else [value]
    return {**found, **(params or {})}
