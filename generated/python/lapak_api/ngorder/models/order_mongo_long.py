from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderMongoLong(Model):
    """A whole number, in the extended JSON of a document database."""

    number_long: str
    """Milliseconds since 1970-01-01 00:00 UTC, digits as text. Example: `1794675600000`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(("$numberLong",))
    _wire: ClassVar[Mapping[str, str]] = {
        "number_long": "$numberLong",
    }
