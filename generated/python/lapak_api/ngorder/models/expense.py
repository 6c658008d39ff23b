from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model

from ..types import UNSET, Unset


@_dataclass(kw_only=True, repr=False, eq=False)
class Expense(Model):
    """Something that money was spent on. The fields are those of the request; none is documented here."""

    id: int
    """The expense. Example: `22`."""
    title: str
    """What the money was spent on. Example: `Lakban dan kardus`."""
    nominal: int | Unset = UNSET
    """Amount in rupiah. Example: `45000`."""
    note: str | Unset = UNSET
    """Free text. Example: `Untuk kiriman minggu ketiga`."""
    qty: int | Unset = UNSET
    """How many. Example: `2`."""
    date: str | Unset = UNSET
    """Day of the expense, such as 2026-11-16 by assumption. Example: `2026-11-16`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "title",
        )
    )
