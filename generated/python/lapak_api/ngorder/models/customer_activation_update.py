from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import enum

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .customer_activation_action import CustomerActivationAction


@_dataclass(kw_only=True, repr=False, eq=False)
class CustomerActivationUpdate(Model):
    """What to do with a customer."""

    id: int
    """The customer, `data[].id` of the list of customers. Example: `23101441`."""
    status: CustomerActivationAction | str
    """What to do, 0 refuse, 1 accept, 2 activate, 4 block, 5 delete, 6 unblock. There is no 3. Example:
    `1`."""
    category: str | Unset = UNSET
    """Kind of customer: N for an ordinary one, Y for a reseller, D for a dropshipper, or the `data[].code`
    of a category of the shop's own from the list of customer categories. Example: `Y`."""
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
        from .customer_activation_action import CustomerActivationAction

        return {
            "status": enum(CustomerActivationAction),
        }
