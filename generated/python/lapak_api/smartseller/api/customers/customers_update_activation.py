"""customers_update_activation: PATCH /customer/activation-status."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.customer_activation_result import CustomerActivationResult


def read(payload: Any) -> CustomerActivationResult:
    """Read the body of a success."""
    from ...models.customer_activation_result import CustomerActivationResult

    return as_object(CustomerActivationResult, payload)


OPERATION = Operation(
    id="customers_update_activation",
    method="PATCH",
    path="/customer/activation-status",
    read=read,
    effect=("irreversible",),
    evidence="stated",
    errata=("customer_privor-001",),
)
