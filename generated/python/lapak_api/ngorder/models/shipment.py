from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model, union

if TYPE_CHECKING:
    from .shipment_dropshipper import ShipmentDropshipper
    from .shipment_expedition import ShipmentExpedition
    from .shipment_receiver import ShipmentReceiver
    from .shipment_services import ShipmentServices
    from .shipment_supplier import ShipmentSupplier


@_dataclass(kw_only=True, repr=False, eq=False)
class Shipment(Model):
    """An order that the delivery service handles."""

    order_id: int
    """The order. Example: `39384704`."""
    order_date: str
    """Day of the order, yyyy-mm-dd. Example: `2026-11-14`."""
    request_date: str | None
    """When the pickup was requested. Only seen as null."""
    po_number: int
    """Number of the order in the shop. Example: `12000`."""
    supplier: ShipmentSupplier
    """Where the parcel leaves from."""
    customer: ShipmentReceiver
    """Where the parcel goes."""
    expedition: ShipmentExpedition
    """How the parcel is sent."""
    service: ShipmentServices
    """Ways in which the courier takes the parcel."""
    dropship: ShipmentDropshipper | list[str]
    """Sender that the parcel is to show; an empty list without one. Example: `[]`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "order_id",
            "order_date",
            "request_date",
            "po_number",
            "supplier",
            "customer",
            "expedition",
            "service",
            "dropship",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .shipment_dropshipper import ShipmentDropshipper
        from .shipment_expedition import ShipmentExpedition
        from .shipment_receiver import ShipmentReceiver
        from .shipment_services import ShipmentServices
        from .shipment_supplier import ShipmentSupplier

        return {
            "supplier": model(ShipmentSupplier),
            "customer": model(ShipmentReceiver),
            "expedition": model(ShipmentExpedition),
            "service": model(ShipmentServices),
            "dropship": union((ShipmentDropshipper,)),
        }
