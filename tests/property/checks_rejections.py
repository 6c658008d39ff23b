"""Checks of what is refused, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import schemathesis

from tests.property.wire import raw_operation, reason

if TYPE_CHECKING:
    from schemathesis import Case, CheckContext
    from schemathesis.core.transport import Response

BAD_REQUEST = 400
NOT_FOUND = 404
NOT_IMPLEMENTED = 501


def rules_of(definition: Any) -> set[str]:
    """Ids of every rule of an operation."""
    return {rule["id"] for rule in definition.get("x-rules", [])}


@schemathesis.check
def valid_data_is_refused_only_by_a_listed_rule(
    _ctx: CheckContext, response: Response, case: Case[Any]
) -> None:
    """A 400 for data that fits the schema names a rule that the bundle lists."""
    if case.meta is None or not case.meta.generation.mode.is_positive or response.status_code != BAD_REQUEST:
        return
    why = reason(response)
    known = rules_of(raw_operation(case))
    if not why.startswith("rule:") or why.removeprefix("rule:") not in known:
        raise AssertionError(f"valid data was refused for {why!r}; listed rules are {sorted(known)}")


@schemathesis.check
def not_found_names_what_is_missing(_ctx: CheckContext, response: Response, case: Case[Any]) -> None:
    """A 404 of a declared operation comes from an unknown id, never from the router."""
    if response.status_code == NOT_FOUND and case.method.lower() == case.operation.method.lower():
        operation = "".join(response.headers.get("x-lapak-operation", []))
        expected = raw_operation(case)["operationId"]
        if reason(response) != "not-found" or operation not in ("", expected):
            raise AssertionError(f"404 for {reason(response)!r} by {operation!r}")


@schemathesis.check
def only_what_is_not_emulated_answers_501(_ctx: CheckContext, response: Response, case: Case[Any]) -> None:
    """A 501 says that its own operation is not emulated. Which may say so is set in schemathesis.toml."""
    if response.status_code == NOT_IMPLEMENTED:
        said = reason(response), "".join(response.headers.get("x-lapak-operation", []))
        if said != ("not-emulated", raw_operation(case)["operationId"]):
            raise AssertionError(f"501 for {said[0]!r} by {said[1]!r}")


@schemathesis.check
class EveryOperationSucceeds:
    """A run in which an operation never answered 200, or 501 if it is not emulated, has not tested it."""

    def __init__(self) -> None:
        self.tested: set[str] = set()
        self.reached: set[str] = set()

    def after_response(self, _ctx: CheckContext, response: Response, case: Case[Any]) -> None:
        """Note the operation and whether it succeeded."""
        name = raw_operation(case)["operationId"]
        self.tested.add(name)
        if response.status_code < BAD_REQUEST or response.status_code == NOT_IMPLEMENTED:
            self.reached.add(name)

    def after_run(self, _ctx: CheckContext) -> None:
        """Fail for operations that never succeeded."""
        missed = sorted(self.tested - self.reached)
        if missed:
            raise AssertionError(f"never answered 200 or 501: {', '.join(missed)}")
