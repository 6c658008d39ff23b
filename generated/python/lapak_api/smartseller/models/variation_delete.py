from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class VariationDelete(Model):
    """Variations to delete."""

    id: Sequence[int]
    """The variations, `data[].variation_id` of the list of product variations. Example: `[10726653]`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(("id",))
