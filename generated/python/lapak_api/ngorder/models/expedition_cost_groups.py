from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import each, model

if TYPE_CHECKING:
    from .expedition_rate import ExpeditionRate


@_dataclass(kw_only=True, repr=False, eq=False)
class ExpeditionCostGroups(Model):
    """Offers by speed."""

    regular: list[ExpeditionRate]
    """Offers at the usual speed."""
    express: list[ExpeditionRate]
    """Faster offers."""
    trucking: list[ExpeditionRate]
    """Offers for heavy loads. Only seen empty."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "regular",
            "express",
            "trucking",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .expedition_rate import ExpeditionRate

        return {
            "regular": each(model(ExpeditionRate)),
            "express": each(model(ExpeditionRate)),
            "trucking": each(model(ExpeditionRate)),
        }
