"""The emulator as a hostile caller sees it: raw requests, and answers held against the published bundle."""

from __future__ import annotations

import json
import socket
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx
from attrs import field, frozen
from jsonschema_rs import Draft202012Validator

from lapak.emulator import DEMO_KEYS, DEMO_SECRET
from tests.acceptance.kirana import order

if TYPE_CHECKING:
    from collections.abc import Iterator

BUNDLES = Path(__file__).parents[2] / "generated" / "openapi"
ALLOWED = {400, 401, 404, 405, 406, 413, 415}
"""What bad input is answered with, unless the HTTP server refuses to read it at all."""

_METHODS = {"get", "put", "post", "delete", "patch"}
_KEYS = {
    "smartseller": {"authorization": f"Bearer {DEMO_KEYS[0]}"},
    "ngorder": {"authorization": f"Bearer {DEMO_KEYS[0]}"},
    "sirclo": {"api_key": DEMO_KEYS[0], "api_secret": DEMO_SECRET},
}


@frozen
class Operation:
    """One operation of a bundle."""

    id: str
    method: str
    path: str
    body: str | None
    """The media type of its body."""


@frozen(slots=False)
class Door:
    """An edition on a running server."""

    edition: str
    url: str
    http: httpx.Client = field(repr=False)

    @property
    def keys(self) -> dict[str, str]:
        return _KEYS[self.edition]

    @cached_property
    def bundle(self) -> Any:
        return _bundle(self.edition)

    @property
    def operations(self) -> Iterator[Operation]:
        for path, item in self.bundle["paths"].items():
            for method in _METHODS & item.keys():
                told = item[method]
                body = next(iter(told.get("requestBody", {}).get("content", {})), None)
                yield Operation(told["operationId"], method.upper(), path, body)

    @property
    def good_order(self) -> Any:
        """A body that Create Order takes."""
        if self.edition != "sirclo":
            return order()
        needed = self.bundle["components"]["schemas"]["OrderCreate"]["required"]
        sent = {name: "0001-01-01T00:00:00Z" if name.endswith("_at") else "TKM-1" for name in needed}
        return [sent | {"line_items": [{"product_code": "KSEV-10155400", "order_quantity": 1}]}]

    def ask(self, method: str, path: str, body: Any = b"", **headers: str) -> httpx.Response:
        """Send a body as it is, with the right keys unless `headers` has others; `_` stands for `-`."""
        more = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.http.request(
            method, self.url + path, content=body, headers=httpx.Headers(self.keys | more)
        )

    def create(self, body: Any, **headers: str) -> httpx.Response:
        return self.ask("POST", "/order", body, **({"content_type": "application/json"} | headers))

    def check_refusal(self, answer: httpx.Response, status: int) -> Any:
        """See that an answer refuses, in the documented shape; return its body."""
        asked = f"{answer.request.method} {str(answer.request.url)[:200]}"
        what = f"{asked}: {answer.status_code} {answer.text[:300]}"
        assert answer.status_code == status, what
        assert status in ALLOWED, what
        assert answer.headers["content-type"] == "application/json", what
        assert answer.headers["x-lapak-reason"], what
        body = answer.json()
        operation = answer.headers.get("x-lapak-operation")
        faults = [fault.message for fault in _validator(self.edition, operation, status).iter_errors(body)]
        assert faults == [], what
        return body

    def raw(self, request: bytes) -> bytes:
        """Send bytes, and return everything that comes back until the server closes the connection."""
        with self.connected() as connection:
            connection.sendall(request)
            answer = b""
            while piece := connection.recv(65536):
                answer += piece
        return answer

    def connected(self) -> socket.socket:
        where = urlsplit(self.url)
        return socket.create_connection((where.hostname or "", where.port or 0), timeout=20)

    def raw_head(self, line: str) -> bytes:
        """Return the start of a raw request with everything it needs but its end."""
        method, path = line.split(" ")
        where = urlsplit(self.url)
        headers = {"Host": where.netloc, "Connection": "close"} | self.keys
        written = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        return f"{method} {where.path}{path} HTTP/1.1\r\n{written}".encode()


def plain(path: str) -> str:
    """Return a path with something in place of its parameters."""
    return path.replace("{", "").replace("}", "")


@cache
def _bundle(edition: str) -> Any:
    return json.loads((BUNDLES / f"{edition}.3.1.json").read_text("utf-8"))


@cache
def _validator(edition: str, operation: str | None, status: int) -> Draft202012Validator:
    """Compile the schema of an error answer; of an address without operation, that of errors in general."""
    bundle = _bundle(edition)
    schema = {"$ref": "#/components/schemas/ErrorResponse"}
    if operation is not None:
        told = next(
            item[method]
            for item in bundle["paths"].values()
            for method in _METHODS & item.keys()
            if item[method]["operationId"] == operation
        )
        response = told["responses"][str(status)]
        if "$ref" in response:
            response = bundle["components"]["responses"][response["$ref"].rpartition("/")[2]]
        schema = response["content"]["application/json"]["schema"]
    return Draft202012Validator({**schema, "components": bundle["components"]})
