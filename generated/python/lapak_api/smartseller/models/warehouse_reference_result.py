from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .warehouse_reference import WarehouseReference


@_dataclass(kw_only=True, repr=False, eq=False)
class WarehouseReferenceResult(Model):
    """Confirmation of a change to a warehouse."""

    response: str
    """The word Success. Example: `Success`."""
    data: WarehouseReference
    """A warehouse by id and name."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "response",
            "data",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .warehouse_reference import WarehouseReference

        return {
            "data": model(WarehouseReference),
        }
