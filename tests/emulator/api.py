"""The emulator as one shop sees it: calls in process, answers as plain values."""

from __future__ import annotations

import contextlib
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from attrs import evolve, frozen

from lapak.emulator.message import Request

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lapak.emulator.app import Emulator
    from lapak.emulator.clock import Clock
    from lapak.emulator.store.db import Db


@frozen
class Answer:
    """What came back."""

    status: int
    reason: str | None
    body: Any

    @property
    def data(self) -> Any:
        assert self.status == 200, self.body
        return self.body["data"]


@frozen
class Api:
    """Calls with the key of one shop."""

    emulator: Emulator
    key: str
    shop_id: int
    user_id: int
    base: str = "/smartseller/api/open"
    accept_language: str = "en"

    @property
    def clock(self) -> Clock:
        return self.emulator.clock

    def edition(self, name: str) -> Api:
        return evolve(self, base=f"/{name}/api/open")

    def language(self, code: str) -> Api:
        return evolve(self, accept_language=code)

    @contextlib.contextmanager
    def store(self) -> Iterator[Db]:
        """Look into the store, or prepare what no operation can."""
        with self.emulator.database.lock:
            yield self.emulator.database.db

    def get(self, path: str, **query: Any) -> Answer:
        return self.call("GET", path, query=query)

    def post(self, path: str, **body: Any) -> Answer:
        return self.call("POST", path, body=body)

    def patch(self, path: str, **body: Any) -> Answer:
        return self.call("PATCH", path, body=body)

    def put(self, path: str, **body: Any) -> Answer:
        return self.call("PUT", path, body=body)

    def delete(self, path: str) -> Answer:
        return self.call("DELETE", path)

    def call(self, method: str, path: str, query: dict[str, Any] | None = None, body: Any = None) -> Answer:
        pairs = [(name, value) for name, values in (query or {}).items() for value in _several(values)]
        headers = {"authorization": f"Bearer {self.key}", "accept-language": self.accept_language}
        if body is not None:
            headers["content-type"] = "application/json"
        request = Request(
            method=method,
            path=f"{self.base}{path}",
            query=urlencode([(name, _written(value)) for name, value in pairs]),
            headers=headers,
            body=b"" if body is None else json.dumps(body).encode(),
        )
        response = self.emulator.handle(request)
        return Answer(response.status, response.header("x-lapak-reason"), json.loads(response.body))


def _several(values: Any) -> list[Any]:
    return values if isinstance(values, list) else [values]


def _written(value: Any) -> str:
    return json.dumps(value) if isinstance(value, bool) else str(value)
