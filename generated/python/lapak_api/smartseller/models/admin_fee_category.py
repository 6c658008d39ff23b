from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class AdminFeeCategory(Model):
    """The kind of customers who pay a fee."""

    code: str
    """Code of the category, `data[].code` of the list of customer categories. Example: `1`."""
    name: str
    """Name of the category. Example: `Teman`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "code",
            "name",
        )
    )
