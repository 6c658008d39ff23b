from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .bank_account_removal_data_type_0 import BankAccountRemovalDataType0


@_dataclass(kw_only=True, repr=False, eq=False)
class BankAccountRemoval(Model):
    """Confirmation that a bank account was deleted."""

    response: str
    """The word Success. Example: `Success`."""
    data: BankAccountRemovalDataType0 | None
    """Always null."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "response",
            "data",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .bank_account_removal_data_type_0 import BankAccountRemovalDataType0

        return {
            "data": model(BankAccountRemovalDataType0),
        }
