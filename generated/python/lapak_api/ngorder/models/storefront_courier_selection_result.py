from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .storefront_courier_selection import StorefrontCourierSelection


@_dataclass(kw_only=True, repr=False, eq=False)
class StorefrontCourierSelectionResult(Model):
    """Confirmation that services were switched on or off."""

    response: str
    """The word Success. Example: `Success`."""
    message: str
    """What was done, as a sentence. Example: `data has been successfully saved`."""
    data: StorefrontCourierSelection
    """The services to offer, by kind. Their ids are text here, `data[].id` of the list of expeditions."""
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
        from .storefront_courier_selection import StorefrontCourierSelection

        return {
            "data": model(StorefrontCourierSelection),
        }
