from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any

from lapak.client.model import Model

from ..types import UNSET, Unset


@_dataclass(kw_only=True, repr=False, eq=False)
class StorefrontCourierSelection(Model):
    """The services to offer, by kind. Their ids are text here, `data[].id` of the list of expeditions."""

    regular: list[str] | Unset = UNSET
    """Services of normal speed. Example: `["1", "903"]`."""
    express: list[str] | Unset = UNSET
    """Fast services. Example: `["2"]`."""
    trucking: list[str] | Unset = UNSET
    """Services for heavy goods. Example: `[]`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""
