from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import each, model

if TYPE_CHECKING:
    from .report_admin_share import ReportAdminShare
    from .report_source_share import ReportSourceShare


@_dataclass(kw_only=True, repr=False, eq=False)
class ReportGroupResult(Model):
    """The parts of a sum. They are not wrapped in `data`."""

    by_source: list[ReportSourceShare]
    """Parts by sales channel."""
    by_admin: list[ReportAdminShare]
    """Parts by person."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "by_source",
            "by_admin",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .report_admin_share import ReportAdminShare
        from .report_source_share import ReportSourceShare

        return {
            "by_source": each(model(ReportSourceShare)),
            "by_admin": each(model(ReportAdminShare)),
        }
