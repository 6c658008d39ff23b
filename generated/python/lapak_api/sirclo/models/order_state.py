from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import enum

if TYPE_CHECKING:
    from .order_new_status import OrderNewStatus


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderState(Model):
    """The state of one order."""

    id: int
    """SIRCLO's number of the order. Example: `4127`."""
    status: OrderNewStatus
    """State that the order has now. Example: `accepted`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "status",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .order_new_status import OrderNewStatus

        return {
            "status": enum(OrderNewStatus),
        }
