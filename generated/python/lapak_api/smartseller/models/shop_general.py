from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class ShopGeneral(Model):
    """The general information of a shop."""

    shop_name: str
    """Name of the shop. Example: `Toko Kirana`."""
    address: str
    """Address of the shop. Example: `Jalan Aria Putra 18, Ciputat`."""
    description: str
    """What the shop says about itself. Example: `Kerudung dan mukena dari Ciputat`."""
    phone: str
    """Telephone number. Example: `081210203040`."""
    logo: str
    """Address of the logo. Example: `https://img.toko-kirana.example/logo-1793588400075.png`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "shop_name",
            "address",
            "description",
            "phone",
            "logo",
        )
    )
