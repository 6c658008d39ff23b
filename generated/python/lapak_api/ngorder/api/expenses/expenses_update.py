"""expenses_update: PATCH /expense."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.expense_result import ExpenseResult


def read(payload: Any) -> ExpenseResult:
    """Read the body of a success."""
    from ...models.expense_result import ExpenseResult

    return as_object(ExpenseResult, payload)


OPERATION = Operation(
    id="expenses_update",
    method="PATCH",
    path="/expense",
    read=read,
    effect=("write",),
    evidence="stated",
    errata=(
        "expenses-001",
        "expenses-004",
        "expenses-005",
    ),
)
