"""payments_list: GET /payment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, Window, as_object

if TYPE_CHECKING:
    from ...models.payment_page import PaymentPage


def read(payload: Any) -> PaymentPage:
    """Read the body of a success."""
    from ...models.payment_page import PaymentPage

    return as_object(PaymentPage, payload)


OPERATION = Operation(
    id="payments_list",
    method="GET",
    path="/payment",
    read=read,
    effect=("read",),
    evidence="example",
    errata=("payments-001",),
    default_window=Window(0, "start_date", "end_date"),
)
