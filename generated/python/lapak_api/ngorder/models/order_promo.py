from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderPromo(Model):
    """A promotion. Its fields are documented nowhere."""

    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""
