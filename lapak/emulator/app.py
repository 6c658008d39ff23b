"""The emulator: one function from request to response.

Each call goes through the same stages: route (404, 405), authenticate (401), Accept (406), size of the body
(413), its media type (415), decode and validate (400), the handler in one transaction, encode.
"""

import logging
import sqlite3
import time
from collections.abc import Iterable
from typing import Any, Final

import orjson
from attrs import evolve

from lapak.emulator.call import Call, Handler
from lapak.emulator.clock import Clock
from lapak.emulator.conformance import check_answer
from lapak.emulator.contract import Path
from lapak.emulator.control import PREFIX, control
from lapak.emulator.edition import JSON_HEADER, Edition
from lapak.emulator.errors import ApiError, ContractViolation, RuleBroken
from lapak.emulator.faults import Faults
from lapak.emulator.ids import Ids
from lapak.emulator.intake import check_acceptable, check_body, decode
from lapak.emulator.journal import Journal
from lapak.emulator.message import Request, Response
from lapak.emulator.outbox import Outbox
from lapak.emulator.router import Router
from lapak.emulator.store.database import Database
from lapak.emulator.tenancy import ANYONE
from lapak.emulator.texts import text
from lapak.emulator.validate import validated
from lapak.emulator.visit import Visit, language_of

__all__ = ["Emulator"]

_LOG: Final = logging.getLogger("lapak.emulator")

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
            self.database.reset()
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
            body = self._perform(visit)
            response = Response(200, [JSON_HEADER, ("x-lapak-operation", visit.operation.id)], body)
        except ApiError as error:
            response = self._refuse(visit, self._listed(visit, error) if self.strict else error)
        except Exception as error:  # noqa: BLE001  # whatever a handler does, the caller gets an answer
            response = self._refuse(visit, _unforeseen(visit, error))
        return self._checked(visit, response) if self.strict else response

    def _perform(self, visit: Visit) -> bytes:
        """Take a call through the stages and return the body of its answer."""
        operation, request, db = visit.operation, visit.request, self.database.db
        family = visit.edition.family
        shop = ANYONE if operation.is_public else family.authenticate(request.headers, db)
        if shop is None:
            challenge = visit.edition.contract.challenge
            headers = [("www-authenticate", challenge)] if challenge else []
            raise ApiError(401, "auth", text("no key", visit.language), headers)
        check_acceptable(visit)
        check_body(visit)
        values = validated(visit, decode(visit))
        handler = family.handlers.get(operation.id)
        if handler is None:
            raise ApiError(501, "not-emulated", text("not emulated", visit.language, operation=operation.id))
        call = Call(
            shop=shop,
            db=db,
            path=values.path,
            query=values.query,
            headers=values.headers,
            body=values.body,
            clock=self.clock,
            ids=self.ids,
            outbox=Outbox(db, shop, self.clock),
            edition=visit.edition.name,
            operation=operation,
            language=visit.language,
            url=f"{request.scheme}://{request.headers.get('host', 'localhost')}{request.path}",
            raw_query=request.query,
        )
        return self._in_transaction(handler, call)

    def _in_transaction(self, handler: Handler, call: Call) -> bytes:
        """Run a handler; what it wrote lasts before the answer leaves, or is undone when it fails."""
        database = self.database
        if not call.operation.writes:
            if not self.strict:
                return orjson.dumps(handler(call))
            database.forbid_writes(forbidden=True)
            try:
                return orjson.dumps(handler(call))
            finally:
                database.forbid_writes(forbidden=False)
        database.begin()
        try:
            body = orjson.dumps(handler(call))
            database.commit()
        except BaseException:
            database.rollback()
            raise
        return body

    def _refuse(self, visit: Visit, error: ApiError) -> Response:
        return visit.edition.refusal(error, self.ids, visit.operation)

    def _listed(self, visit: Visit, error: ApiError) -> ApiError:
        """Return the error, unless it is for a rule that the specification does not know."""
        if isinstance(error, RuleBroken) and error.rule not in visit.operation.rules:
            violation = f"{visit.operation.id} raised the rule {error.rule}, which its x-rules lack"
            _LOG.error(violation)
            self.violations.append(violation)
            return _failure(visit)
        return error

    def _checked(self, visit: Visit, response: Response) -> Response:
        """Return the answer if the specification allows it."""
        try:
            check_answer(visit.operation, response)
        except ContractViolation as violation:
            _LOG.error("%s", violation)  # where it was noticed says nothing
            self.violations.append(str(violation))
            if self._raise_violations:
                raise
            return self._refuse(visit, _failure(visit))
        return response


def _whom(edition: Edition | None, visit: Visit | None) -> tuple[str | None, str | None]:
    """Name the edition and the operation that were called, as far as there were any."""
    return edition.name if edition else None, visit.operation.id if visit else None


def _unforeseen(visit: Visit, error: Exception) -> ApiError:
    """Say what an exception means: numbers beyond 64 bits are the caller's fault, all else is ours."""
    if _is_overflow(error):
        return ApiError(400, "rule:number-too-big", text("too big a number", visit.language))
    if isinstance(error, sqlite3.OperationalError) and "locked" in str(error):
        return ApiError(503, "busy", text("busy", visit.language), [("retry-after", "1")])
    _LOG.error("%s failed", visit.operation.id, exc_info=error)
    return _failure(visit)


def _failure(visit: Visit) -> ApiError:
    return ApiError(500, "failed", text("failed", visit.language))


def _is_overflow(error: Exception) -> bool:
    """Tell whether a number did not fit into a column or into JSON."""
    if isinstance(error, OverflowError):
        return True
    told = str(error)
    return (isinstance(error, sqlite3.Error) and "integer overflow" in told) or (
        isinstance(error, orjson.JSONEncodeError) and "64-bit" in told
    )
