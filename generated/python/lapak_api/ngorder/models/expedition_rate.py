from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class ExpeditionRate(Model):
    """What a courier takes for a parcel with one of its services. Names in camel case are the
    aggregator's."""

    name: str
    """Name of the courier. Example: `JNE`."""
    logo_url: str
    """Address of the courier's logo. Example: `https://static.example.com/courier/jne.png`."""
    rate_id: int
    """The service. Whether it is the `data[].id` of the list of services is not documented. Example: `1`."""
    show_id: int
    """Group that the service is shown in; 1 regular and 2 express in the sample. Example: `1`."""
    rate_name: str
    """Name of the service. Example: `REG`."""
    stop_origin: int
    """Where the parcel leaves from, in a numbering of the courier or the aggregator. Example: `4120`."""
    stop_destination: int
    """Where the parcel goes to, in the same numbering. Example: `5311`."""
    weight: float
    """Weight that was asked for, in kilograms. Example: `1`."""
    volume_weight: float
    """Weight that stands for the size of the parcel, in kilograms. Example: `0.1667`."""
    final_weight: float
    """Weight that is paid for, in kilograms; the greater of the two in the sample. Example: `1`."""
    item_price: int
    """What the products cost, in rupiah, as asked for. The row repeats it as itemPrice, which is left out
    here. Example: `135000`."""
    final_rate: int
    """What the courier takes, in rupiah. Example: `21000`."""
    insurance_rate: int
    """What insurance costs, in rupiah; 3 in 1000 of the price in the sample. Example: `405`."""
    compulsory_insurance: int
    """0 in the sample; a flag for insurance that cannot be declined, by its name. Example: `0`."""
    liability: int
    """What the courier is liable for without insurance, in rupiah by its name; 0 in the sample. Example:
    `0`."""
    discount: int
    """What is taken off, in rupiah by its name; 0 in the sample. Example: `0`."""
    min_day: int
    """Days that it takes at least. Example: `2`."""
    max_day: int
    """Days that it takes at most. Example: `3`."""
    pickup_agent: int
    """1 in the sample; what it stands for is not documented. Example: `1`."""
    is_pickup_available: int
    """Whether the courier comes to collect the parcel, as 1 or 0. Example: `1`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
            "logo_url",
            "rate_id",
            "show_id",
            "rate_name",
            "stop_origin",
            "stop_destination",
            "weight",
            "volumeWeight",
            "finalWeight",
            "item_price",
            "finalRate",
            "insuranceRate",
            "compulsory_insurance",
            "liability",
            "discount",
            "min_day",
            "max_day",
            "pickup_agent",
            "is_pickup_available",
        )
    )
    _wire: ClassVar[Mapping[str, str]] = {
        "volume_weight": "volumeWeight",
        "final_weight": "finalWeight",
        "final_rate": "finalRate",
        "insurance_rate": "insuranceRate",
    }
