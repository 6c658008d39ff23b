from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .profile import Profile


@_dataclass(kw_only=True, repr=False, eq=False)
class ProfileResult(Model):
    """A profile after a change to it."""

    response: str
    """The word success, in lower case. Example: `success`."""
    data: Profile
    """What a user says about themselves."""
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
        from .profile import Profile

        return {
            "data": model(Profile),
        }
