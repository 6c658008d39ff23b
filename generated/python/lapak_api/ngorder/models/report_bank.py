from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class ReportBank(Model):
    """An account and what was paid to it."""

    id: int
    """The account, `data[].bank_id` of the list of bank accounts. Example: `847`."""
    bank: str
    """Short name of the bank. Example: `BCA`."""
    holder_name: str
    """Whose account it is. Example: `Toko Kirana`."""
    bank_number: str
    """Number of the account. Example: `0081200847`."""
    image: str
    """Address of the bank's logo. Example: `https://static.example.com/bank/bca.png`."""
    nominal: int
    """What was paid, in rupiah. Example: `2413000`."""
    idr: str
    """The same as text with Rp and dots. Example: `Rp2.413.000`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "bank",
            "holder_name",
            "bank_number",
            "image",
            "nominal",
            "idr",
        )
    )
