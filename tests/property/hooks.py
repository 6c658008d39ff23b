"""Loaded by schemathesis (schemathesis.toml): the checks that look at more than one answer.

The emulator says in `X-Lapak-Reason` why it refuses a call, which makes exact checks possible that
schemathesis alone cannot make: valid data may be refused only by a rule that the bundle lists.
"""

from __future__ import annotations

import os
from collections import Counter
from typing import TYPE_CHECKING, Any

import schemathesis
from schemathesis.core.parameters import ParameterLocation
from schemathesis.generation.meta import CoveragePhaseData, CoverageScenario, TestPhase

from tests.property import checks_lists, checks_rejections, checks_resources, counts
from tests.property.wire import restore_shops

if TYPE_CHECKING:
    from schemathesis import Case, HookContext

__all__ = ["checks_lists", "checks_rejections", "checks_resources", "counts"]

#: The variable of the environment that says how many values of wrong types a parameter of the query gets.
WRONG_TYPES = "LAPAK_WRONG_TYPES"

_last: list[str] = []
_wrong: Counter[tuple[str, str | None]] = Counter()


@schemathesis.hook
def before_call(_context: HookContext, case: Case[Any], _kwargs: dict[str, Any]) -> None:
    """Open the demo shops anew for every operation, so that none finds its goods deleted by another.

    Walks along links go on with what they made.
    """
    meta = case.meta
    if meta is None or meta.phase.name == TestPhase.STATEFUL:
        return
    if _last != [case.operation.label, meta.phase.name]:
        _last[:] = [case.operation.label, meta.phase.name]
        restore_shops(case)


@schemathesis.hook
def filter_case(_context: HookContext, case: Case[Any]) -> bool:
    """Keep a few of the wrong types that the coverage phase gives a query parameter: all are text there."""
    data = case.meta.phase.data if case.meta else None
    if (
        not isinstance(data, CoveragePhaseData)
        or data.scenario != CoverageScenario.INCORRECT_TYPE
        or data.parameter_location != ParameterLocation.QUERY
    ):
        return True
    place = case.operation.label, data.parameter
    _wrong[place] += 1
    return _wrong[place] <= int(os.environ[WRONG_TYPES])
