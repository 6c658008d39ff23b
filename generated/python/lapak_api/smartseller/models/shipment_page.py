from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import each, model

if TYPE_CHECKING:
    from .page_meta import PageMeta
    from .shipment import Shipment


@_dataclass(kw_only=True, repr=False, eq=False)
class ShipmentPage(Model):
    """A page of shipments, with what the courier asks for."""

    message: str
    """Something to tell the user; only seen empty."""
    min_pickup: int
    """Fewest parcels that the courier collects, by its name; only seen as 0. Example: `0`."""
    min_drop_off: int
    """Fewest parcels that can be brought to the courier, by its name; only seen as 0. Example: `0`."""
    is_cancel_requirement: bool
    """Whether canceling a pickup asks for something more, supposedly the reason that JNE wants. Example:
    `true`."""
    data: list[Shipment]
    """The shipments."""
    meta: PageMeta
    """What is said about a page beside its rows."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "message",
            "min_pickup",
            "min_drop_off",
            "is_cancel_requirement",
            "data",
            "meta",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .page_meta import PageMeta
        from .shipment import Shipment

        return {
            "data": each(model(Shipment)),
            "meta": model(PageMeta),
        }
