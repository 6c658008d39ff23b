from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class ExpeditionCostPlace(Model):
    """A place that the parcel leaves from or goes to."""

    area_id: str
    """The place in the numbering of the delivery aggregator, digits as text. Example: `17181`."""
    district_id: str
    """District, `data[].id` of the list of regions, digits as text. Example: `3636`."""
    desc: str
    """Village, district and city in one line. Example: `Ciputat, Ciputat, Tangerang Selatan`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "area_id",
            "district_id",
            "desc",
        )
    )
