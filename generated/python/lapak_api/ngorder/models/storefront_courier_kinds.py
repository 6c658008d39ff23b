from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import each, model

if TYPE_CHECKING:
    from .storefront_courier import StorefrontCourier


@_dataclass(kw_only=True, repr=False, eq=False)
class StorefrontCourierKinds(Model):
    """Services by kind. The names begin with a capital here, and not in the request that switches them."""

    regular: list[StorefrontCourier]
    """Services of normal speed."""
    express: list[StorefrontCourier]
    """Fast services."""
    trucking: list[StorefrontCourier]
    """Services for heavy goods."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "Regular",
            "Express",
            "Trucking",
        )
    )
    _wire: ClassVar[Mapping[str, str]] = {
        "regular": "Regular",
        "express": "Express",
        "trucking": "Trucking",
    }

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .storefront_courier import StorefrontCourier

        return {
            "regular": each(model(StorefrontCourier)),
            "express": each(model(StorefrontCourier)),
            "trucking": each(model(StorefrontCourier)),
        }
