from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .expedition_cost_place import ExpeditionCostPlace
    from .expedition_cost_weight import ExpeditionCostWeight


@_dataclass(kw_only=True, repr=False, eq=False)
class ExpeditionCostMeta(Model):
    """What was asked for, most of it as text."""

    origin: ExpeditionCostPlace
    """A place that the parcel leaves from or goes to."""
    destination: ExpeditionCostPlace
    """A place that the parcel leaves from or goes to."""
    weight: ExpeditionCostWeight
    """The weight that was asked for."""
    is_shipper_api: bool
    """Whether the offers come from the delivery aggregator Shipper. Example: `true`."""
    use_cod: bool
    """Whether cash on delivery is possible, going by its name. Example: `true`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "origin",
            "destination",
            "weight",
            "is_shipper_api",
            "use_cod",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .expedition_cost_place import ExpeditionCostPlace
        from .expedition_cost_weight import ExpeditionCostWeight

        return {
            "origin": model(ExpeditionCostPlace),
            "destination": model(ExpeditionCostPlace),
            "weight": model(ExpeditionCostWeight),
        }
