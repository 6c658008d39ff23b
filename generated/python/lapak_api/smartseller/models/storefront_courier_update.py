from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model

from ..types import UNSET, Unset


@_dataclass(kw_only=True, repr=False, eq=False)
class StorefrontCourierUpdate(Model):
    """A service to switch on or off."""

    id: int
    """The service, `id` in the list of couriers of the storefront. Example: `1`."""
    is_active: bool | Unset = UNSET
    """Whether the storefront is to offer it. Example: `true`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(("id",))
