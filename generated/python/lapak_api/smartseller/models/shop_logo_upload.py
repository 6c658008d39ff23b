from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model

from ..types import File


@_dataclass(kw_only=True, repr=False, eq=False)
class ShopLogoUpload(Model):
    """A picture to be the logo."""

    logo: File
    """The picture, a file of 2 MB at most. Example: `logo-toko-kirana.png`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(("logo",))
