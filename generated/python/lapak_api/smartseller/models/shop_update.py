from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model

from ..types import UNSET, Unset


@_dataclass(kw_only=True, repr=False, eq=False)
class ShopUpdate(Model):
    """A shop as it is to be."""

    shop_name: str
    """Name of the shop. Example: `Toko Kirana`."""
    subdomain: str
    """Name of the shop in its address at the provider. Example: `tokokirana`."""
    phone: str
    """Telephone number of the shop, digits only. Example: `081210203040`."""
    name: str
    """Name of the account. Example: `Kirana Larasati`."""
    description: str | Unset = UNSET
    """What the shop says about itself. Example: `Kerudung dan mukena dari Ciputat`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "shop_name",
            "subdomain",
            "phone",
            "name",
        )
    )
