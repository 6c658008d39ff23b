"""expenses_list: GET /expense."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.expense_page import ExpensePage


def read(payload: Any) -> ExpensePage:
    """Read the body of a success."""
    from ...models.expense_page import ExpensePage

    return as_object(ExpensePage, payload)


OPERATION = Operation(
    id="expenses_list",
    method="GET",
    path="/expense",
    read=read,
    effect=("read",),
    evidence="inferred",
    errata=(
        "expenses-002",
        "expenses-006",
        "reports-001",
    ),
)
