"""customers_activate_privor: POST /customer/privor-activation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.customer_privor_result import CustomerPrivorResult


def read(payload: Any) -> CustomerPrivorResult:
    """Read the body of a success."""
    from ...models.customer_privor_result import CustomerPrivorResult

    return as_object(CustomerPrivorResult, payload)


OPERATION = Operation(
    id="customers_activate_privor",
    method="POST",
    path="/customer/privor-activation",
    read=read,
    effect=("messages",),
    evidence="stated",
    errata=(
        "customer_privor-001",
        "customer_privor-002",
    ),
)
