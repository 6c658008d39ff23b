from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class NotificationAction(Model):
    """What can be done about a notification."""

    data_id: int
    """The thing that the notification is about, the order for confirm_order. Example: `1632847`."""
    type_: str
    """Kind of action; confirm_order is the one value seen. Example: `confirm_order`."""
    api_path: str
    """Path of the operation to call, with the path of the base address before it. Example:
    `/api/open/order/confirm`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "data_id",
            "type",
            "api_path",
        )
    )
    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
