"""An emulator of the made-up widgets API, and a short way to call it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

import orjson
import pytest
from attrs import frozen

from lapak.emulator.app import Emulator
from lapak.emulator.clock import WIB, Clock
from lapak.emulator.ids import Ids
from lapak.emulator.message import Request, Response
from lapak.emulator.store.database import Database
from tests.emulator.core.widgets import KEY_A, SCHEMA, fill, widget_edition

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lapak.emulator.edition import Edition

NOON = datetime(2026, 11, 30, 12, 0, tzinfo=WIB)
BASE = "/widgets/v9/open"


@frozen
class Caller:
    """Calls an emulator as a shop does: with its key, and JSON bodies."""

    emulator: Emulator

    def __call__(
        self,
        method: str,
        path: str,
        json: object = ...,
        *,
        body: bytes = b"",
        headers: Mapping[str, str | None] | None = None,
    ) -> Response:
        """Call `GET /widget?x=1`; a header of None is left out."""
        sent: dict[str, str | None] = {"host": "toko.test", "authorization": f"Bearer {KEY_A}"}
        if json is not ...:
            body = orjson.dumps(json)
        if body:
            sent["content-type"] = "application/json"
        sent |= headers or {}
        plain, _, query = path.partition("?")
        present = {name: value for name, value in sent.items() if value is not None}
        return self.emulator.handle(Request(method, BASE + plain, query, present, body))


def json_of(response: Response) -> Any:
    return orjson.loads(response.body)


def outcome(response: Response) -> tuple[int, str | None]:
    """The status, and why."""
    return response.status, response.header("x-lapak-reason")


def faults_of(response: Response) -> dict[str, list[str]]:
    """The faults by field of a rejection."""
    assert outcome(response) == (400, "schema")
    message = json_of(response)["message"]
    assert isinstance(message, dict)
    return message


@pytest.fixture(scope="session")
def widgets() -> Edition:
    return widget_edition()


@pytest.fixture
def emulator(widgets: Edition) -> Iterator[Emulator]:
    made = Emulator([widgets], Database(schema=SCHEMA, fill=fill), Clock.stopped(NOON), Ids(1), strict=True)
    yield made
    made.close()


@pytest.fixture
def call(emulator: Emulator) -> Caller:
    return Caller(emulator)
