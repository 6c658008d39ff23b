from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .custom_courier_reference import CustomCourierReference


@_dataclass(kw_only=True, repr=False, eq=False)
class CustomCourierResult(Model):
    """Confirmation that a courier was updated."""

    response: str
    """The word Success. Example: `Success`."""
    data: CustomCourierReference
    """A courier of the shop's own by its id."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "response",
            "data",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .custom_courier_reference import CustomCourierReference

        return {
            "data": model(CustomCourierReference),
        }
