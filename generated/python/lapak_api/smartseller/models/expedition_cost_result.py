from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .expedition_cost_groups import ExpeditionCostGroups
    from .expedition_cost_meta import ExpeditionCostMeta
    from .expedition_cost_status import ExpeditionCostStatus


@_dataclass(kw_only=True, repr=False, eq=False)
class ExpeditionCostResult(Model):
    """What couriers take for a parcel."""

    status: ExpeditionCostStatus
    """Whether the aggregator could answer; other operations have a word in `response`."""
    data: ExpeditionCostGroups
    """Offers by speed."""
    meta: ExpeditionCostMeta
    """What was asked for, most of it as text."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "status",
            "data",
            "meta",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .expedition_cost_groups import ExpeditionCostGroups
        from .expedition_cost_meta import ExpeditionCostMeta
        from .expedition_cost_status import ExpeditionCostStatus

        return {
            "status": model(ExpeditionCostStatus),
            "data": model(ExpeditionCostGroups),
            "meta": model(ExpeditionCostMeta),
        }
