from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import date

from ..types import UNSET, Unset


@_dataclass(kw_only=True, repr=False, eq=False)
class ExpenseUpdate(Model):
    """An expense as it is to be."""

    id: int
    """The expense, `data[].id` of the list of expenses. Example: `22`."""
    title: str
    """What the money was spent on. Example: `Lakban dan kardus`."""
    nominal: int
    """Amount in rupiah. Whether it is for one piece or for all is not documented. Example: `48000`."""
    note: str
    """Free text. Example: `Untuk kiriman minggu ketiga`."""
    qty: int | Unset = UNSET
    """How many. Example: `2`."""
    date: datetime.date | str | Unset = UNSET
    """Day of the expense; today when absent. Example: `2026-11-16`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "title",
            "nominal",
            "note",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:

        return {
            "date": date,
        }
