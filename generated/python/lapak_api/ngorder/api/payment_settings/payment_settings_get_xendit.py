"""payment_settings_get_xendit: GET /setting/payment/xendit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.xendit_settings_result import XenditSettingsResult


def read(payload: Any) -> XenditSettingsResult:
    """Read the body of a success."""
    from ...models.xendit_settings_result import XenditSettingsResult

    return as_object(XenditSettingsResult, payload)


OPERATION = Operation(
    id="payment_settings_get_xendit",
    method="GET",
    path="/setting/payment/xendit",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(),
)
