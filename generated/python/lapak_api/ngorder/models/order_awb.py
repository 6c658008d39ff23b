from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .order_mongo_date import OrderMongoDate


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderAwb(Model):
    """An airway bill."""

    update_at: OrderMongoDate
    """A moment, in the extended JSON of a document database."""
    number: str
    """Number of the airway bill. Example: `JP2611140021`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "update_at",
            "number",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .order_mongo_date import OrderMongoDate

        return {
            "update_at": model(OrderMongoDate),
        }
