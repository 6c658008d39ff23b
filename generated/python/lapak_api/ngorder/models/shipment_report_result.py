from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import each, model, union

if TYPE_CHECKING:
    from .shipment_report_figures import ShipmentReportFigures


@_dataclass(kw_only=True, repr=False, eq=False)
class ShipmentReportResult(Model):
    """A report on shipments."""

    data: ShipmentReportFigures | list[ShipmentReportFigures]
    """The figures; their names and whether they come in rows are not documented. Example: `[{"status":
    "DELIVERED", "total": 12}]`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(("data",))

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .shipment_report_figures import ShipmentReportFigures

        return {
            "data": union((ShipmentReportFigures,), items=each(model(ShipmentReportFigures))),
        }
