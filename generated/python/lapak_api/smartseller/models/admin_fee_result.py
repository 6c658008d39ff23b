from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .admin_fee_saved import AdminFeeSaved


@_dataclass(kw_only=True, repr=False, eq=False)
class AdminFeeResult(Model):
    """Confirmation of a change to an admin fee."""

    response: str
    """The word Success. Example: `Success`."""
    data: AdminFeeSaved
    """An admin fee as it was stored."""
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
        from .admin_fee_saved import AdminFeeSaved

        return {
            "data": model(AdminFeeSaved),
        }
