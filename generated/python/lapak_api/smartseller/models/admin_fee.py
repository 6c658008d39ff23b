from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .admin_fee_category import AdminFeeCategory


@_dataclass(kw_only=True, repr=False, eq=False)
class AdminFee(Model):
    """A fee on payments of one kind of customers."""

    id: int
    """The fee. Example: `262`."""
    nominal: int
    """The fee in rupiah. Example: `1200`."""
    customer_category: AdminFeeCategory
    """The kind of customers who pay a fee."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "nominal",
            "customer_category",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .admin_fee_category import AdminFeeCategory

        return {
            "customer_category": model(AdminFeeCategory),
        }
