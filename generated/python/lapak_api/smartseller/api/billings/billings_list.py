"""billings_list: GET /billing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.billing_page import BillingPage


def read(payload: Any) -> BillingPage:
    """Read the body of a success."""
    from ...models.billing_page import BillingPage

    return as_object(BillingPage, payload)


OPERATION = Operation(
    id="billings_list",
    method="GET",
    path="/billing",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=("billings-002",),
)
