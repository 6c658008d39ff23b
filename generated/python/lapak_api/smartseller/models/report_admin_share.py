from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class ReportAdminShare(Model):
    """What came from orders that a person made."""

    user_id: int
    """The person, `data[].id` of the list of users; 0 for orders that nobody of the shop made. Example:
    `5`."""
    name: str
    """Name of the person, or Uncategorized. Example: `Kirana Larasati`."""
    value: int
    """The part in rupiah. Example: `2220600`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "user_id",
            "name",
            "value",
        )
    )
