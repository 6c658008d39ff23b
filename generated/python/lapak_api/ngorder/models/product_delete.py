from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class ProductDelete(Model):
    """Products to delete."""

    id: Sequence[int]
    """The products, `data[].id` of the list of products. Example: `[2950570]`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(("id",))
