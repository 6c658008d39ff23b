from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .order_mongo_long import OrderMongoLong


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderMongoDate(Model):
    """A moment, in the extended JSON of a document database."""

    date: OrderMongoLong
    """A whole number, in the extended JSON of a document database."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(("$date",))
    _wire: ClassVar[Mapping[str, str]] = {
        "date": "$date",
    }

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .order_mongo_long import OrderMongoLong

        return {
            "date": model(OrderMongoLong),
        }
