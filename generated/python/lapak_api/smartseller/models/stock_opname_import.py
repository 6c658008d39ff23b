from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model

from ..types import File


@_dataclass(kw_only=True, repr=False, eq=False)
class StockOpnameImport(Model):
    """A template that was filled in."""

    file: File
    """The spreadsheet, an .xlsx file of 2 MB at most made from the template of the warehouse. Example:
    `stok-opname-gudang-ciputat.xlsx`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(("file",))
