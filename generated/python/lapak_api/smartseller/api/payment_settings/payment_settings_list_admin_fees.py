"""payment_settings_list_admin_fees: GET /setting/payment/admin-fee."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.admin_fee_list import AdminFeeList


def read(payload: Any) -> AdminFeeList:
    """Read the body of a success."""
    from ...models.admin_fee_list import AdminFeeList

    return as_object(AdminFeeList, payload)


OPERATION = Operation(
    id="payment_settings_list_admin_fees",
    method="GET",
    path="/setting/payment/admin-fee",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(),
)
