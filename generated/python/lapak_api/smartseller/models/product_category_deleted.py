from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class ProductCategoryDeleted(Model):
    """Confirmation that a product category is gone."""

    response: str
    """The word Sukses. Example: `Sukses`."""
    message: str
    """A sentence in Indonesian, whatever language was asked for. Example: `Data berhasil dihapus`."""
    data: None
    """Null, where something else could be."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "response",
            "message",
            "data",
        )
    )
