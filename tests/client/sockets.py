"""A server on a real socket, for what is about connections."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import NamedTuple

import pytest


class Asked(NamedTuple):
    """A request, and the connection that it came over."""

    port: int
    path: str
    key: str | None


class Shop(BaseHTTPRequestHandler):
    """Answers everything with one body, and remembers what it was asked."""

    protocol_version = "HTTP/1.1"
    asked: list[Asked]
    body: bytes

    @classmethod
    def answering(cls, body: bytes) -> "type[Shop]":
        """Return a shop of its own, which nobody has asked for anything yet."""
        return type("Handler", (cls,), {"asked": [], "body": body})

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.do_GET()

    def do_GET(self) -> None:
        self.asked.append(Asked(self.client_address[1], self.path, self.headers["Authorization"]))
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(self.body)))
        self.end_headers()
        self.wfile.write(self.body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def serving(shop: type[Shop]) -> Iterator[str]:
    """Serve a shop, and return where it is."""
    with ThreadingHTTPServer(("127.0.0.1", 0), shop) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def without_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take the proxies out of the environment."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
