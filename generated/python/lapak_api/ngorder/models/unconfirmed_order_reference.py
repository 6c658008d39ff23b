from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model

from ..types import UNSET, Unset


@_define(kw_only=True, repr=False, slots=False)
class UnconfirmedOrderReference(Model):
    """A payment of unconfirmed orders by its id."""

    id: int | Unset = UNSET
    """The payment. Example: `51377`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""
