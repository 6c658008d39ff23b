from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class ExpeditionCostPlace(Model):
    """A place that the parcel leaves from or goes to."""

    area_id: str
    """The place in the numbering of the delivery aggregator, digits as text. Example: `17181`."""
    district_id: str
    """District, `data[].id` of the list of regions, digits as text. Example: `3636`."""
    desc: str
    """Village, district and city in one line. Example: `Ciputat, Ciputat, Tangerang Selatan`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "area_id",
            "district_id",
            "desc",
        )
    )
