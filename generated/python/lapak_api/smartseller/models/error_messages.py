from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class ErrorMessages(Model):
    """Faults by field. Keys are dotted paths with list positions, such as `products.0.qty`."""

    additional_properties: dict[str, list[str | int]] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""
