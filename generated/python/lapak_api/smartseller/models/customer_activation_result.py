from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .customer_activation_reference import CustomerActivationReference


@_dataclass(kw_only=True, repr=False, eq=False)
class CustomerActivationResult(Model):
    """Confirmation of a decision on a customer."""

    response: str
    """The word Success. Example: `Success`."""
    message: str
    """What was done to whom, as a sentence. Example: `Dewi Anggraini has been accepted`."""
    data: CustomerActivationReference
    """A customer by id and name, the id as text."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "response",
            "message",
            "data",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .customer_activation_reference import CustomerActivationReference

        return {
            "data": model(CustomerActivationReference),
        }
