from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class OrderPromo(Model):
    """A promotion. Its fields are documented nowhere."""

    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""
