"""payment_settings_update_admin_fee: PATCH /setting/payment/admin-fee."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Alias, Operation, as_object

if TYPE_CHECKING:
    from ...models.admin_fee_result import AdminFeeResult


def read(payload: Any) -> AdminFeeResult:
    """Read the body of a success."""
    from ...models.admin_fee_result import AdminFeeResult

    return as_object(AdminFeeResult, payload)


OPERATION = Operation(
    id="payment_settings_update_admin_fee",
    method="PATCH",
    path="/setting/payment/admin-fee",
    read=read,
    effect=("write",),
    evidence="stated",
    errata=(
        "payment_settings-001",
        "payment_settings-002",
    ),
    aliases=(Alias("body", "category_code", "catgory_code", "inferred", "payment_settings-002"),),
)
