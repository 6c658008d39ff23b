from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class StorefrontCourierState(Model):
    """A service and whether the storefront offers it."""

    id: int
    """The service. Example: `1`."""
    is_active: bool
    """Whether the storefront offers it. Example: `true`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "is_active",
        )
    )
