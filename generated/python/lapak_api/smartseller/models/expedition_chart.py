from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import each, model

if TYPE_CHECKING:
    from .expedition_chart_row import ExpeditionChartRow


@_dataclass(kw_only=True, repr=False, eq=False)
class ExpeditionChart(Model):
    """Postage by courier."""

    total: int
    """Postage of all couriers in rupiah. Example: `553000`."""
    data: list[ExpeditionChartRow]
    """The couriers."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "total",
            "data",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .expedition_chart_row import ExpeditionChartRow

        return {
            "data": each(model(ExpeditionChartRow)),
        }
