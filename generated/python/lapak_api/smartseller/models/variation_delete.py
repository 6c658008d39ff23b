from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class VariationDelete(Model):
    """Variations to delete."""

    id: Sequence[int]
    """The variations, `data[].variation_id` of the list of product variations. Example: `[10726653]`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(("id",))
