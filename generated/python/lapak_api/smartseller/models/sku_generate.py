from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import each, model

if TYPE_CHECKING:
    from .sku_generate_line import SkuGenerateLine


@_dataclass(kw_only=True, repr=False, eq=False)
class SkuGenerate(Model):
    """Variations that need an SKU."""

    products: Sequence[SkuGenerateLine | Mapping[str, Any]]
    """The variations. Example: `[]`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(("products",))

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .sku_generate_line import SkuGenerateLine

        return {
            "products": each(model(SkuGenerateLine)),
        }
