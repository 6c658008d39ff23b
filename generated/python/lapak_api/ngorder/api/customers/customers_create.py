"""customers_create: POST /customer/create."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.customer_result import CustomerResult


def read(payload: Any) -> CustomerResult:
    """Read the body of a success."""
    from ...models.customer_result import CustomerResult

    return as_object(CustomerResult, payload)


OPERATION = Operation(
    id="customers_create",
    method="POST",
    path="/customer/create",
    read=read,
    effect=("write",),
    evidence="stated",
    errata=(
        "customers-001",
        "customers-002",
        "customers-003",
        "customers-008",
    ),
)
