from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class UnreadCount(Model):
    """Notifications that are not read, by type."""

    activity: int
    """Those of the type ACTIVITY. Example: `390`."""
    news: int
    """Those of the type NEWS. Example: `43`."""
    activity_display: str
    """Those of the type ACTIVITY as shown to people, 99+ for more than 99. Example: `99+`."""
    news_display: str
    """Those of the type NEWS as shown to people, 99+ for more than 99. Example: `43`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "activity",
            "news",
            "activity_display",
            "news_display",
        )
    )
