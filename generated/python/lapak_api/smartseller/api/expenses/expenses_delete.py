"""expenses_delete: DELETE /expense/{id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.expense_delete_result import ExpenseDeleteResult


def read(payload: Any) -> ExpenseDeleteResult:
    """Read the body of a success."""
    from ...models.expense_delete_result import ExpenseDeleteResult

    return as_object(ExpenseDeleteResult, payload)


OPERATION = Operation(
    id="expenses_delete",
    method="DELETE",
    path="/expense/{id}",
    read=read,
    effect=("irreversible",),
    evidence="stated",
    errata=(),
)
