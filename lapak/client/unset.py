"""The value of a field that is not there, as opposed to one that is null: see `lapak.client.model.Model`."""

from enum import Enum
from typing import Final, Literal

__all__ = ["UNSET", "Unset"]


class Unset(Enum):
    """Type of UNSET. One member only, so copies and pickles of it stay the same object."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        """Be false, like the null it is close to."""
        return False

    def __repr__(self) -> str:
        """Show the name that code writes."""
        return "UNSET"

    __str__ = __repr__


UNSET: Final = Unset.UNSET
"""In an answer: the field was missing (null is None). In a request: leave the field out (None sends null)."""
