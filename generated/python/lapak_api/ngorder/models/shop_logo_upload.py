from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model

from ..types import File


@_define(kw_only=True, repr=False, slots=False)
class ShopLogoUpload(Model):
    """A picture to be the logo."""

    logo: File
    """The picture, a file of 2 MB at most. Example: `logo-toko-kirana.png`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(("logo",))
