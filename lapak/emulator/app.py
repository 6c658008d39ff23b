"""The emulator: one function from request to response. It routes (404, 405); `stages` does the rest."""

import time
from collections.abc import Iterable
from typing import Any

import orjson
from attrs import evolve

from lapak.emulator.clock import Clock
from lapak.emulator.conformance import check_answer
from lapak.emulator.contract import Path
from lapak.emulator.control import PREFIX, control
from lapak.emulator.edition import JSON_HEADER, Edition
from lapak.emulator.errors import ApiError, ContractViolation, RuleBroken
from lapak.emulator.faults import Faults
from lapak.emulator.ids import Ids
from lapak.emulator.journal import Journal
from lapak.emulator.message import Request, Response
from lapak.emulator.router import Router
from lapak.emulator.stages import LOG, failure, perform, unforeseen
from lapak.emulator.store.database import Database
from lapak.emulator.texts import text
from lapak.emulator.visit import Visit, language_of

__all__ = ["Emulator"]

_Target = tuple[Edition, Path]


class Emulator:
    """Some editions on one store. `handle` may be called from several threads; calls take turns.

    Attributes:
        editions: By name.
        database: The store.
        clock: The time that handlers see.
        ids: The identifiers that handlers make.
        faults: Failures on purpose.
        journal: The last calls.
        strict: Whether every answer is checked against the specification.
        violations: What the checks of a strict emulator found.
    """

    def __init__(
        self,
        editions: Iterable[Edition],
        database: Database,
        clock: Clock | None = None,
        ids: Ids | None = None,
        *,
        strict: bool = False,
        raise_violations: bool = True,
    ) -> None:
        """Put the parts together.

        Args:
            editions: What to serve.
            database: The store.
            clock: The real time by default.
            ids: Random by default.
            strict: Check every answer against the specification.
            raise_violations: Raise ContractViolation from `handle`; otherwise it answers 500.
        """
        self.editions = {edition.name: edition for edition in editions}
        self.database = database
        self.clock = clock or Clock()
        self.ids = ids or Ids()
        self.faults = Faults()
        self.journal = Journal()
        self.strict = strict
        self.violations: list[str] = []
        self._raise_violations = raise_violations
        self._first_clock = self.clock.state
        self._snapshots: dict[str, tuple[Any, Any]] = {}
        self._router: Router[_Target] = Router(
            (edition.base + path.template, (edition, path))
            for edition in self.editions.values()
            for path in edition.contract.paths
        )

    def handle(self, request: Request) -> Response:
        """Answer a request. The adapter carries out the `delay` and `drop` of the response."""
        with self.database.lock:
            if request.path.startswith(PREFIX):
                return control(self, request)
            at, started = time.time(), time.perf_counter()
            visit = None
            match = self._router.find(request.path)
            if match is None:
                edition = self.editions.get(request.path[1:].partition("/")[0])
                response = self._no_address(edition, request)
            else:
                edition, path = match.target
                operation = path.operations.get(request.method)
                if operation is None:
                    response = self._no_method(edition, path, request)
                else:
                    visit = Visit(edition, operation, request, path.names, match.values, language_of(request))
                    response = self._operate(visit)
            if request.method == "HEAD":
                response = evolve(response, body=b"")
            seconds = time.perf_counter() - started
            self.journal.add(request, response, at, seconds, _whom(edition, visit))
            return response

    def snapshot(self, name: str = "default") -> None:
        """Keep the store, the clock and the position of the ids under a name, in memory."""
        with self.database.lock:
            self.database.snapshot(name)
            self._snapshots[name] = self.clock.state, self.ids.state()

    def restore(self, name: str = "default") -> None:
        """Go back to a snapshot; raises KeyError when there is none of that name."""
        with self.database.lock:
            clock, ids = self._snapshots[name]
            self.database.restore(name)
            self.clock.state = clock
            self.ids.restore(ids)

    def reset(self) -> None:
        """Start anew: store, clock, ids, faults and journal as they were made. Snapshots stay."""
        with self.database.lock:
            self.clock.state = self._first_clock
            self.ids.reset()
            self.database.reset(key=self.clock.now().date())
            self.faults.clear()
            self.journal.clear()
            self.violations.clear()

    def close(self) -> None:
        """Close the store."""
        with self.database.lock:
            self.database.close()

    def _no_address(self, edition: Edition | None, request: Request) -> Response:
        """Answer 404, in the shape of the edition under whose name it is."""
        message = text("no address", language_of(request), path=request.path)
        if edition is not None:
            return edition.refusal(ApiError(404, "not-found", message), self.ids)
        bases = [other.base for other in self.editions.values()]
        body = orjson.dumps({"message": message, "base_urls": bases})
        return Response(404, [JSON_HEADER, ("x-lapak-reason", "not-found")], body)

    def _no_method(self, edition: Edition, path: Path, request: Request) -> Response:
        message = text("no method", language_of(request), method=request.method, allow=path.allow)
        return edition.refusal(ApiError(405, "method", message, [("allow", path.allow)]), self.ids)

    def _operate(self, visit: Visit) -> Response:
        """Call an operation, unless a fault befalls the call."""
        fault = self.faults.strike(visit.edition.name, visit.operation.id) if self.faults else None
        if fault is None:
            return self._answer(visit)
        lost = fault.replaces and fault.effect == "before"
        response = None if lost else self._answer(visit)
        if response is None or fault.replaces:
            response = self._refuse(visit, fault.error(visit.language))
        headers = [*response.headers, ("x-lapak-fault", fault.mark)]
        return evolve(response, headers=headers, delay=fault.delay_ms / 1000, drop=fault.drop)

    def _answer(self, visit: Visit) -> Response:
        """Perform a call and answer it, whatever happens."""
        try:
            body = perform(visit, self.database, self.clock, self.ids, strict=self.strict)
            response = Response(200, [JSON_HEADER, ("x-lapak-operation", visit.operation.id)], body)
        except ApiError as error:
            response = self._refuse(visit, self._listed(visit, error) if self.strict else error)
        except Exception as error:  # noqa: BLE001  # whatever a handler does, the caller gets an answer
            response = self._refuse(visit, unforeseen(visit, error))
        return self._checked(visit, response) if self.strict else response

    def _refuse(self, visit: Visit, error: ApiError) -> Response:
        return visit.edition.refusal(error, self.ids, visit.operation)

    def _listed(self, visit: Visit, error: ApiError) -> ApiError:
        """Return the error, unless it is for a rule that the specification does not know."""
        if isinstance(error, RuleBroken) and error.rule not in visit.operation.rules:
            violation = f"{visit.operation.id} raised the rule {error.rule}, which its x-rules lack"
            LOG.error(violation)
            self.violations.append(violation)
            return failure(visit)
        return error

    def _checked(self, visit: Visit, response: Response) -> Response:
        """Return the answer if the specification allows it."""
        try:
            check_answer(visit.operation, response)
        except ContractViolation as violation:
            LOG.error("%s", violation)  # where it was noticed says nothing
            self.violations.append(str(violation))
            if self._raise_violations:
                raise
            return self._refuse(visit, failure(visit))
        return response


def _whom(edition: Edition | None, visit: Visit | None) -> tuple[str | None, str | None]:
    """Name the edition and the operation that were called, as far as there were any."""
    return edition.name if edition else None, visit.operation.id if visit else None
