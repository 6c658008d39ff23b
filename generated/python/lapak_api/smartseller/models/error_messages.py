from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class ErrorMessages(Model):
    """Faults by field. Keys are dotted paths with list positions, such as `products.0.qty`."""

    additional_properties: dict[str, list[str | int]] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""
