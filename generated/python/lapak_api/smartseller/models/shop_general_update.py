from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class ShopGeneralUpdate(Model):
    """The general information of a shop as it is to be."""

    shop_name: str
    """Name of the shop. Example: `Toko Kirana`."""
    phone: str
    """Telephone number of the shop. Example: `081210203040`."""
    description: str
    """What the shop says about itself. Example: `Kerudung dan mukena dari Ciputat`."""
    address: str
    """Address of the shop. Example: `Jalan Aria Putra 18, Ciputat`."""
    logo: str
    """Address of the logo, `data.logo` of the upload of a logo. Example:
    `https://img.toko-kirana.example/logo-1793588400075.png`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "shop_name",
            "phone",
            "description",
            "address",
            "logo",
        )
    )
