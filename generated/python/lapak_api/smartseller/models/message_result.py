from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .sent_message import SentMessage


@_dataclass(kw_only=True, repr=False, eq=False)
class MessageResult(Model):
    """Confirmation that messages were sent."""

    response: str
    """The word Success. Example: `Success`."""
    message: str
    """A sentence, with the number of messages when there were several. Example: `Message sent
    successfully`."""
    data: SentMessage
    """What was sent."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "response",
            "message",
            "data",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .sent_message import SentMessage

        return {
            "data": model(SentMessage),
        }
