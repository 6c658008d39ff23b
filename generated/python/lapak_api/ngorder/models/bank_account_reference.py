from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class BankAccountReference(Model):
    """A bank account by id and bank."""

    bank_id: int
    """The account, despite the name of the field not the bank. Example: `847`."""
    name: str
    """The bank_type of the account. Example: `bca`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "bank_id",
            "name",
        )
    )
