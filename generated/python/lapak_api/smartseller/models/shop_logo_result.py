from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .shop_logo import ShopLogo


@_dataclass(kw_only=True, repr=False, eq=False)
class ShopLogoResult(Model):
    """Confirmation that a logo was stored."""

    response: str
    """The word Success. Example: `Success`."""
    data: ShopLogo
    """Where a logo is."""
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
        from .shop_logo import ShopLogo

        return {
            "data": model(ShopLogo),
        }
