from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any

from lapak.client.model import Model

from ..types import UNSET, Unset


@_dataclass(kw_only=True, repr=False, eq=False)
class UnconfirmedOrderReference(Model):
    """A payment of unconfirmed orders by its id."""

    id: int | Unset = UNSET
    """The payment. Example: `51377`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""
