"""Loaded by schemathesis (schemathesis.toml): the checks that look at more than one answer.

The emulator says in `X-Lapak-Reason` why it refuses a call, which makes exact checks possible that
schemathesis alone cannot make: valid data may be refused only by a rule that the bundle lists.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import schemathesis
from schemathesis.generation.meta import TestPhase

from tests.property import checks_lists, checks_rejections, checks_resources
from tests.property.wire import restore_shops

if TYPE_CHECKING:
    from schemathesis import Case, HookContext

__all__ = ["checks_lists", "checks_rejections", "checks_resources"]

_last: list[str] = []


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
