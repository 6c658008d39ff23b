from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class ProductCategoryDeleted(Model):
    """Confirmation that a product category is gone."""

    response: str
    """The word Sukses. Example: `Sukses`."""
    message: str
    """A sentence in Indonesian, whatever language was asked for. Example: `Data berhasil dihapus`."""
    data: None
    """Null, where something else could be."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "response",
            "message",
            "data",
        )
    )
