"""payment_settings_update_xendit: PATCH /setting/payment/xendit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.xendit_key_result import XenditKeyResult


def read(payload: Any) -> XenditKeyResult:
    """Read the body of a success."""
    from ...models.xendit_key_result import XenditKeyResult

    return as_object(XenditKeyResult, payload)


OPERATION = Operation(
    id="payment_settings_update_xendit",
    method="PATCH",
    path="/setting/payment/xendit",
    read=read,
    effect=("write",),
    evidence="inferred",
    errata=(
        "payment_settings-001",
        "payment_settings-003",
        "payment_settings-004",
    ),
    inferred_path=("payment_settings-003",),
)
