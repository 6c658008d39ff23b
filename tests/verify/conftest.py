"""Verification against the emulator, in process, without waiting."""

from __future__ import annotations

import copy
import datetime as dt
import json
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from attrs import evolve, frozen

from generator.bundle import bundle
from generator.editions import editions
from generator.verify.adapt import Edit, adapted
from generator.verify.pace import Pace
from generator.verify.run import Outcome, Settings, ask
from lapak.emulator import DEMO_KEYS, DEMO_SECRET, Emulator, open_emulator
from lapak.emulator.wsgi import wsgi_app
from tests.verify.altering import Alter, Altering, unaltered

if TYPE_CHECKING:
    from generator.errata import Erratum

TOKEN, _ = DEMO_KEYS
BASES = {"smartseller": "/api/open", "ngorder": "/api/open", "sirclo": "/v1"}
Data = dict[str, Any]


@frozen
class Described:
    """What is verified: a bundle, and what is not certain of it."""

    edition: str
    data: Data
    errata: dict[str, Erratum]

    def of(self, *names: str) -> Described:
        """Keep some operations and the errata about them."""
        data = copy.deepcopy(self.data)
        data["paths"] = {
            path: kept
            for path, item in data["paths"].items()
            if (kept := {method: each for method, each in item.items() if each["operationId"] in names})
        }
        errata = {key: each for key, each in self.errata.items() if {*each.operations} & {*names}}
        return evolve(self, data=data, errata=errata)


@frozen
class Result:
    """What a run found, and what was sent."""

    outcome: Outcome
    edits: list[Edit]
    seen: list[tuple[str, str]]
    settings: Settings

    @property
    def findings(self) -> set[tuple[str, str]]:
        return {(each.kind, each.at) for each in self.outcome.session.findings}


Run = Callable[..., Result]


@pytest.fixture(scope="session")
def emulator() -> Iterator[Emulator]:
    """One for all tests: what only reads leaves it as it is."""
    opened = open_emulator(strict=True)
    yield opened
    opened.close()
    assert opened.violations == []


@pytest.fixture(scope="session")
def described() -> Callable[[str], Described]:
    """The bundle that the emulator serves, with the errata of the sources."""
    known: dict[str, Described] = {}

    def of(name: str) -> Described:
        if name not in known:
            edition = editions()[name]
            data = json.loads(edition.bundle_json.read_text(encoding="utf-8"))
            known[name] = Described(name, data, bundle(edition).records.errata)
        return known[name]

    return of


@pytest.fixture
def run(emulator: Emulator) -> Run:
    """Verify a bundle against the emulator, altered or not."""

    def call(what: Described, alter: Alter = unaltered, **options: Any) -> Result:
        transport = Altering(httpx.WSGITransport(app=wsgi_app(emulator)), alter)
        url = f"http://localhost/{what.edition}{BASES[what.edition]}"
        today = dt.datetime.now(tz=dt.UTC).date()
        settings = Settings(url, TOKEN, DEMO_SECRET, today=today, **options)
        outcome = ask(what.data, what.errata, settings, transport, pace=Pace(0))
        return Result(outcome, adapted(what.data, outcome.session.findings), transport.seen, settings)

    return call
