from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import each, model

if TYPE_CHECKING:
    from .page_meta import PageMeta
    from .variation_history_entry import VariationHistoryEntry
    from .variation_history_title import VariationHistoryTitle


@_dataclass(kw_only=True, repr=False, eq=False)
class VariationHistoryPage(Model):
    """A page of the stock history of a variation."""

    title: VariationHistoryTitle
    """The variation that the history is about."""
    data: list[VariationHistoryEntry]
    """The changes. Example: `[]`."""
    meta: PageMeta
    """What is said about a page beside its rows."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "title",
            "data",
            "meta",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .page_meta import PageMeta
        from .variation_history_entry import VariationHistoryEntry
        from .variation_history_title import VariationHistoryTitle

        return {
            "title": model(VariationHistoryTitle),
            "data": each(model(VariationHistoryEntry)),
            "meta": model(PageMeta),
        }
